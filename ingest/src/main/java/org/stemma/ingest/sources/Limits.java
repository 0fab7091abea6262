package org.stemma.ingest.sources;

/** How much of an input is held at once. */
final class Limits {
  /** Of one file that is no list of records, in bytes. */
  static final int FILE = 32 << 20;

  /** Of one record of JSON Lines or of a JSON array, in bytes. */
  static final int RECORD = 8 << 20;

  /** Of a file of metadata, in bytes. */
  static final int METADATA = 32 << 20;

  /** Addresses of one list, or pages of one feed, that are fetched. */
  static final int LINKS = 1_000;

  /** From a list to a list to a feed to its pages. */
  static final int HOPS = 3;

  private Limits() {}

  static String megabytes(int bytes) {
    return (bytes >> 20) + " MB";
  }
}
