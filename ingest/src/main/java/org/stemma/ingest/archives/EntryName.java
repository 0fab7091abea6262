package org.stemma.ingest.archives;

import org.jspecify.annotations.Nullable;

/**
 * The name of a thing in an archive. Nothing is unpacked to the disk, but a name that leads out of
 * its archive was made to do harm, and what made it may have done more.
 */
public final class EntryName {
  private static final int LONGEST = 1_000;

  private EntryName() {}

  /** The name with {@code /} between its parts. */
  public static String normal(String name) {
    String slashes = name.replace('\\', '/');
    int start = 0;
    while (slashes.startsWith("./", start)) {
      start += 2;
    }
    return slashes.substring(start);
  }

  /**
   * What is wrong with a name.
   *
   * @param name as {@link #normal} gives it
   * @return null if nothing is
   */
  public static @Nullable String fault(String name) {
    if (name.isEmpty() || name.length() > LONGEST) {
      return "a name in it is empty or has over " + LONGEST + " characters";
    }
    boolean drive = name.length() > 1 && name.charAt(1) == ':';
    if (name.startsWith("/") || drive || ("/" + name + "/").contains("/../")) {
      return "a name in it leads out of it: " + name;
    }
    return name.chars().anyMatch(c -> c < ' ' || c == 0x7f)
        ? "a name in it holds control characters: " + name
        : null;
  }

  /** The last part. */
  public static String last(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
