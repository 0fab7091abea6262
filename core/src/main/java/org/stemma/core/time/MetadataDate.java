package org.stemma.core.time;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.core.time.Times.Printed;

/** The one date that a metadata field, or a line that is a date, gives. */
final class MetadataDate {
  /**
   * ISO 8601 and RFC 3339 as met in the wild: a space or nothing for the T, a comma or full stop
   * before fractions, offsets with and without colon and minutes, a zone in brackets behind it.
   */
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})-?(\\d{2})-?(\\d{2})"
              + "(?:(?:[Tt]|\\s{1,2})?(\\d{2}):?(\\d{2})(?::?\\d{2}(?:[.,]\\d{1,9})?)?"
              + "\\s?(Z|z|UTC|GMT|[A-Z]{3,4})?([+\\-−]\\d{1,2}:?(?:\\d{2})?)?(?:\\[[^\\]]{1,40}\\])?)?");

  private MetadataDate() {}

  static @Nullable Printed read(
      String words, @Nullable String language, @Nullable LocalDate latest) {
    int start = 0;
    int end = words.length();
    while (start < end && Character.isWhitespace(words.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(words.charAt(end - 1))) {
      end--;
    }
    Matcher iso = ISO.matcher(words).region(start, end);
    if (iso.matches()) {
      return iso(iso, latest);
    }
    List<Printed> all = PrintedDates.in(words, language, latest);
    return all.isEmpty() ? null : all.get(0);
  }

  private static @Nullable Printed iso(Matcher m, @Nullable LocalDate latest) {
    LocalDate day =
        PrintedDates.day(
            Integer.parseInt(m.group(1)),
            Integer.parseInt(m.group(2)),
            Integer.parseInt(m.group(3)));
    if (day == null || (latest != null && day.isAfter(latest))) {
      return null;
    }
    String clock = "";
    String hour = m.group(4);
    String minute = m.group(5);
    if (hour != null && minute != null && hour.compareTo("24") < 0 && minute.compareTo("60") < 0) {
      String zone = m.group(6);
      String named = zone != null && zone.equals("z") ? "Z" : zone;
      clock = "T" + hour + ":" + minute + ClockTime.offset(named, m.group(7));
    }
    return new Printed(day + clock, day, m.start(), m.end());
  }
}
