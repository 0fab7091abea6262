package org.stemma.ingest.feeds;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.core.tables.Tables;

/**
 * Dates of feeds as ISO 8601: RFC 822 and its many misspellings, {@code asctime}, W3C's profile of
 * ISO 8601. The zone stays as written: nothing is shifted, and none is invented.
 */
public final class FeedDates {
  private static final Pattern RFC_822 =
      Pattern.compile(
          "(?:\\p{L}{2,12}(?:\\.?,?\\s{1,5}|,))?(\\d{1,2})[\\s-]{1,5}(\\p{L}{3,12})\\.?,?[\\s-]{1,5}(\\d{2,4}),?"
              + "(?:\\s{1,5}(\\d{1,2}):(\\d{1,2})(?::(\\d{1,2})(?:\\.\\d{1,9})?)?\\s{0,5}(\\S{0,12}))?");

  private static final Pattern AMERICAN =
      Pattern.compile(
          "(?:\\p{L}{2,12}\\.?,?\\s{1,5})?(\\p{L}{3,12})\\.?\\s{1,5}(\\d{1,2}),?\\s{1,5}"
              + "(?:(\\d{1,2}):(\\d{1,2})(?::(\\d{1,2}))?\\s{1,5}(?:([A-Z]{2,5}|[+-]\\d{4})\\s{1,5})?)?(\\d{4})");

  private static final Pattern AMERICAN_LATE =
      Pattern.compile(
          "(?:\\p{L}{2,12}\\.?,?\\s{1,5})?(\\p{L}{3,12})\\.?\\s{1,5}(\\d{1,2}),?\\s{1,5}(\\d{4}),?"
              + "\\s{1,5}(\\d{1,2}):(\\d{1,2})(?::(\\d{1,2}))?\\s{0,5}(\\S{0,12})");

  private static final Pattern ISO =
      Pattern.compile(
          "(?:\\p{L}{2,12}\\.?,?\\s{1,5})?(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?"
              + "(?:(?:[Tt]|\\s{1,5})(\\d{1,2}):(\\d{1,2})(?::(\\d{1,2})(?:[.,]\\d{1,9})?)?\\s{0,5}(\\S{0,12}))?");

  private static final Pattern OFFSET =
      Pattern.compile("(?:Etc/)?(?:GMT|UTC|UT)?([+-])(\\d{1,2}):?(\\d{2})?");

  private static final Map<String, String> ZONES = column("zones.tsv");
  private static final Map<String, String> MONTHS = column("months.tsv");

  private FeedDates() {}

  private static Map<String, String> column(String file) {
    Map<String, String> all = new TreeMap<>();
    for (List<String> row : Tables.rows(FeedDates.class, file, 2)) {
      for (String name : Tables.words(row.get(0))) {
        all.put(name.toLowerCase(Locale.ROOT), row.get(1));
      }
    }
    return all;
  }

  /**
   * The date, with the time and the zone where they are written.
   *
   * @return {@code 2024-01-16}, {@code 2024-01-16T23:30} or {@code 2024-01-16T23:30-05:00}; null if
   *     it is no such date
   */
  public static @Nullable String iso(String written) {
    String words = written.strip();
    if (words.length() > 60) {
      return null;
    }
    Matcher m = ISO.matcher(words);
    if (m.matches() && m.group(3) != null) {
      return joined(
          m.group(1), m.group(2), m.group(3), m.group(4), m.group(5), m.group(6), m.group(7));
    }
    m = RFC_822.matcher(words);
    if (m.matches()) {
      String month = MONTHS.get(m.group(2).toLowerCase(Locale.ROOT));
      return joined(m.group(3), month, m.group(1), m.group(4), m.group(5), m.group(6), m.group(7));
    }
    m = AMERICAN.matcher(words);
    if (m.matches()) {
      String month = MONTHS.get(m.group(1).toLowerCase(Locale.ROOT));
      return joined(m.group(7), month, m.group(2), m.group(3), m.group(4), m.group(5), m.group(6));
    }
    m = AMERICAN_LATE.matcher(words);
    if (m.matches()) {
      String month = MONTHS.get(m.group(1).toLowerCase(Locale.ROOT));
      return joined(m.group(3), month, m.group(2), m.group(4), m.group(5), m.group(6), m.group(7));
    }
    return null;
  }

  private static @Nullable String joined(
      String year,
      @Nullable String month,
      String day,
      @Nullable String hour,
      @Nullable String minute,
      @Nullable String second,
      @Nullable String zone) {
    if (month == null) {
      return null;
    }
    int inFull = Integer.parseInt(year);
    if (year.length() <= 2) {
      inFull += inFull < 70 ? 2000 : 1900;
    }
    LocalDate date;
    try {
      date = LocalDate.of(inFull, Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
    if (hour == null || minute == null) {
      return date.toString();
    }
    // A leap second is a second; a sixty-first is none.
    if (Integer.parseInt(hour) > 23
        || Integer.parseInt(minute) > 59
        || (second != null && Integer.parseInt(second) > 60)) {
      return null;
    }
    String clock = "T" + two(hour) + ":" + two(minute);
    String offset = offset(zone == null ? "" : zone.strip());
    return offset == null ? null : date + clock + offset;
  }

  private static String two(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  /** The zone as an offset; empty where its name is not known, null where it is none. */
  private static @Nullable String offset(String zone) {
    Matcher m = OFFSET.matcher(zone);
    if (m.matches()) {
      String minutes = m.group(3) == null ? "00" : m.group(3);
      if (Integer.parseInt(m.group(2)) > 18 || Integer.parseInt(minutes) > 59) {
        return null;
      }
      String whole = two(m.group(2)) + ":" + minutes;
      return whole.equals("00:00") ? "Z" : m.group(1) + whole;
    }
    boolean name = zone.chars().allMatch(c -> Character.isLetter(c) || c == '/' || c == '_');
    return name ? ZONES.getOrDefault(zone.toLowerCase(Locale.ROOT), "") : null;
  }
}
