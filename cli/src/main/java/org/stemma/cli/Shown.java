package org.stemma.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words of an input as a terminal may see them: what would steer it is shown, not sent. */
final class Shown {
  private Shown() {}

  static String of(String words) {
    StringBuilder shown = new StringBuilder(words.length());
    words
        .codePoints()
        .forEach(
            c -> {
              if (steers(c)) {
                shown.append(String.format(Locale.ROOT, "\\u%04x", c));
              } else {
                shown.appendCodePoint(c);
              }
            });
    return shown.toString();
  }

  /** Each as {@link #of} shows it, on a line of its own. */
  static String lines(List<String> lines) {
    return lines.stream().map(line -> of(line) + "\n").collect(Collectors.joining());
  }

  // Controls, and format characters such as those that turn the direction of writing.
  private static boolean steers(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.SURROGATE;
  }
}
