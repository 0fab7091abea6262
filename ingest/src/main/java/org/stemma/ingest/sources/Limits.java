package org.stemma.ingest.sources;

/** How much of an input is held at once. */
final class Limits {
  /** Of one file that is no list of records, in bytes. */
  static final int FILE = 32 << 20;

  /** Of one record of JSON Lines or of a JSON array, in bytes. */
  static final int RECORD = 8 << 20;

  /** Of a file of metadata, in bytes. */
  static final int METADATA = 32 << 20;

  private Limits() {}

  static String megabytes(int bytes) {
    return (bytes >> 20) + " MB";
  }
}
