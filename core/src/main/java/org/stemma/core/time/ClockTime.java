package org.stemma.core.time;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.core.tables.Tables;

/**
 * A clock time that stands beside a date, with its offset from UTC if that is printed.
 *
 * @param text {@code T12:12}, {@code T23:30-05:00}, {@code T08:00Z}; seconds are dropped
 * @param start in UTF-16 units of the line
 */
record ClockTime(String text, int start, int end) {
  /**
   * Between a date and its time: separators, a bracketed weekday, and up to two short words ("um",
   * "a las").
   */
  private static final String GAP =
      "(?:\\s?\\([\\p{L}.]{1,12}\\))?[\\s,|•·–—/@(T\\-]{0,6}+(?:\\p{L}{1,4}\\.?\\s{1,2}){0,2}";

  private static final String ZONE =
      "(?:\\s{0,2}\\(?(?:(?<zone>UTC|GMT|UT|Z|[A-Z]{3,4})(?![\\p{L}])\\s?)?(?<offset>[+\\-−]\\d{1,2}:?(?:\\d{2})?(?!\\d))?)?";

  private static final String CLOCK =
      "(?<!\\d)(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2})(?::\\d{2}(?:[.,]\\d{1,9})?)?|\\s?[hH]\\s?(?<minuteh>\\d{2})|(?=\\s?[ap]\\.?m))"
          + "(?![.:/\\d])(?:\\s?(?<half>[aApP])\\.?\\s?[mM]\\b\\.?|\\s?(?:Uhr|hrs|uur|WIB)\\b)?"
          + ZONE;

  /** Four digits count as a time only with a zone behind them: "1043 GMT". */
  private static final String MILITARY =
      "(?<!\\d)(?<hour>\\d{2})(?<minute>\\d{2})\\s?(?:(?<zone>UTC|GMT|[A-Z]{3})(?![\\p{L}])(?<offset>[+\\-]\\d{1,2}:?(?:\\d{2})?)?|hrs\\b)";

  private static final Pattern AFTER = Pattern.compile(GAP + CLOCK);
  private static final Pattern AFTER_MILITARY = Pattern.compile(GAP + MILITARY);
  private static final Pattern BEFORE = Pattern.compile(CLOCK + "\\)?" + GAP + "$");
  private static final Pattern BEFORE_MILITARY = Pattern.compile(MILITARY + "\\)?" + GAP + "$");

  /** How far before a date a time is looked for, in UTF-16 units. */
  private static final int REACH = 36;

  private static final Map<String, String> ZONES = new HashMap<>();

  static {
    for (List<String> row : Tables.rows(ClockTime.class, "zones.tsv")) {
      ZONES.put(row.get(0), row.get(1));
    }
  }

  /** The time that follows {@code from}, with nothing but separators between; null if none does. */
  static @Nullable ClockTime after(String line, int from) {
    for (Pattern pattern : List.of(AFTER, AFTER_MILITARY)) {
      Matcher matcher = pattern.matcher(line).region(from, line.length());
      matcher.useTransparentBounds(true);
      if (matcher.lookingAt()) {
        ClockTime time = of(matcher, line);
        if (time != null) {
          return time;
        }
      }
    }
    return null;
  }

  /** The time that ends before {@code to}, likewise. */
  static @Nullable ClockTime before(String line, int to) {
    for (Pattern pattern : List.of(BEFORE, BEFORE_MILITARY)) {
      Matcher matcher = pattern.matcher(line).region(Math.max(0, to - REACH), to);
      matcher.useTransparentBounds(true);
      if (matcher.find()) {
        return of(matcher, line);
      }
    }
    return null;
  }

  private static @Nullable ClockTime of(Matcher m, String line) {
    int hour = Integer.parseInt(m.group("hour"));
    boolean military = m.pattern() == AFTER_MILITARY || m.pattern() == BEFORE_MILITARY;
    String minutes = m.group("minute");
    if (minutes == null && !military) {
      minutes = m.group("minuteh");
    }
    int minute = minutes == null ? 0 : Integer.parseInt(minutes);
    String half = military ? null : m.group("half");
    if (half != null) {
      if (hour < 1 || hour > 12) {
        return null;
      }
      hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }
    if (hour > 23 || minute > 59) {
      return null;
    }
    String offset = offset(m.group("zone"), m.group("offset"));
    int end = m.end();
    while (end > m.start("hour")
        && (line.charAt(end - 1) == '(' || Character.isWhitespace(line.charAt(end - 1)))) {
      end--;
    }
    if (m.pattern() == BEFORE || m.pattern() == BEFORE_MILITARY) {
      end = Math.max(m.end("hour"), minutes == null ? 0 : m.end("hour") + 1);
    }
    return new ClockTime(
        String.format(Locale.ROOT, "T%02d:%02d%s", hour, minute, offset), m.start("hour"), end);
  }

  /** {@code +09:00}, {@code Z}, or nothing where none is printed or its meaning is open. */
  static String offset(@Nullable String zone, @Nullable String distance) {
    if (distance == null) {
      return zone == null ? "" : ZONES.getOrDefault(zone, "");
    }
    String digits = distance.substring(1).replace(":", "");
    int hours =
        Integer.parseInt(digits.length() <= 2 ? digits : digits.substring(0, digits.length() - 2));
    int minutes =
        digits.length() <= 2 ? 0 : Integer.parseInt(digits.substring(digits.length() - 2));
    if (hours > 18 || minutes > 59) {
      return "";
    }
    String sign = distance.charAt(0) == '+' ? "+" : "-";
    return String.format(Locale.ROOT, "%s%02d:%02d", sign, hours, minutes);
  }
}
