package org.stemma.ingest.feeds;

import org.jspecify.annotations.Nullable;

/** Who an author field names: RSS wants an address of mail, with the name behind it in brackets. */
final class Person {
  private Person() {}

  /** The name alone; null where only an address is given. */
  static @Nullable String of(String words) {
    String clean = words.strip();
    int at = clean.indexOf('@');
    if (at < 0) {
      return clean.isEmpty() ? null : clean;
    }
    int open = clean.indexOf('(');
    int close = clean.indexOf(')', open + 1);
    if (open >= 0 && close > open) {
      String inside = clean.substring(open + 1, close).strip();
      String before = clean.substring(0, open).strip();
      String name = inside.indexOf('@') < 0 ? inside : before.indexOf('@') < 0 ? before : "";
      return name.isEmpty() ? null : name;
    }
    int angle = clean.indexOf('<');
    String before = angle > 0 ? clean.substring(0, angle).strip() : "";
    return before.isEmpty() || before.indexOf('@') >= 0 ? null : unquoted(before);
  }

  private static String unquoted(String name) {
    boolean quoted = name.length() > 2 && name.startsWith("\"") && name.endsWith("\"");
    return quoted ? name.substring(1, name.length() - 1) : name;
  }
}
