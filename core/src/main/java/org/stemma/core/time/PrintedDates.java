package org.stemma.core.time;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.core.time.Times.Printed;

/**
 * Full calendar dates in a line of a page, with the clock time beside them: in figures, and with
 * the name of the month in the languages of {@code months.tsv}. Every pattern is bounded, so the
 * work is linear in the line.
 */
final class PrintedDates {
  /** Years in which news was printed; others are numbers of something else. */
  private static final int FIRST_YEAR = 1600;

  private static final int LAST_YEAR = 2199;

  private static final Pattern FIGURES =
      Pattern.compile(
          "(?<![\\d./\\-])(\\d{1,4})(\\s?[.年년]\\s?|[./\\-])(\\d{1,2})(\\s?[.月월]\\s?|[./\\-])(\\d{2}(?:\\d{2})?|\\d)(?!\\d|[./\\-]\\d)");

  private static final Pattern COMPACT_ISO =
      Pattern.compile("(?<![\\d\\p{L}])(\\d{4})(\\d{2})(\\d{2})(?=T\\d{4}|$)");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{3,16}+");

  private static final Pattern DAY_BEFORE =
      Pattern.compile(
          "(?<![\\d.:/])(\\d{1,2})(?:st|nd|rd|th|er|re|e|º|°|ª)?\\.?[\\s\\-]{0,3}(?:(?:de|of|d['’])\\s{0,2})?$");

  private static final Pattern YEAR_BEFORE =
      Pattern.compile("(?<!\\d)(\\d{4})(?:\\.?\\s?(?:m\\.|gada|\\.|,)?)?[\\s\\-]{1,3}$");

  private static final Pattern YEAR_DAY_BEFORE =
      Pattern.compile("(?<!\\d)(\\d{4})\\.?\\s(?:gada\\s)?(\\d{1,2})\\.\\s$");

  private static final Pattern YEAR_AFTER =
      Pattern.compile("\\.?(?:\\s?,|\\s?-)?\\s{0,2}(?:(?:de|del|of)\\s)?(\\d{4})(?![\\d.,]*\\d)");

  private static final Pattern SHORT_YEAR_AFTER =
      Pattern.compile("\\s(\\d{2})(?=\\s\\d{1,2}:\\d{2})");

  private static final Pattern DAY_YEAR_AFTER =
      Pattern.compile(
          "\\.?[\\s\\-]{1,3}(\\d{1,2})(?:st|nd|rd|th)?(?:\\.|\\s?,)?[\\s\\-]{1,3}(?:de\\s)?(\\d{4})(?!\\d)");

  /** As the C library prints it: Jan 16 23:30:00 EST 2024. */
  private static final Pattern DAY_CLOCK_YEAR_AFTER =
      Pattern.compile(
          "\\s{1,2}(\\d{1,2})(?=(\\s\\d{2}:\\d{2}:\\d{2}(?:\\s[A-Z]{1,4})?(?:\\s?[+-]\\d{4})?)\\s(\\d{4})(?!\\d))");

  private static final Pattern DAY_AFTER =
      Pattern.compile("\\.?[\\s\\-]{1,3}(\\d{1,2})(?!\\d|:)\\.?");

  private static final int REACH = 24;

  private PrintedDates() {}

  /**
   * Every full date in {@code line}, in order, none overlapping.
   *
   * @param language decides the order of 3/4/2024; null: only where the numbers do
   * @param latest no reading after it is taken; null: no limit
   */
  static List<Printed> in(String line, @Nullable String language, @Nullable LocalDate latest) {
    List<Printed> found = new ArrayList<>();
    Matcher figures = FIGURES.matcher(line);
    while (figures.find()) {
      LocalDate day = figures(figures, language, latest);
      if (day != null) {
        found.add(withClock(line, day, figures.start(), trimmed(line, figures.end())));
      }
    }
    Matcher compact = COMPACT_ISO.matcher(line);
    while (compact.find()) {
      LocalDate day = day(number(compact, 1), number(compact, 2), number(compact, 3));
      if (day != null) {
        found.add(withClock(line, day, compact.start(), compact.end()));
      }
    }
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      int month = MonthNames.month(word.group(), language);
      Printed printed = month == 0 ? null : named(line, word.start(), word.end(), month);
      if (printed != null) {
        found.add(printed);
      }
    }
    found.sort(
        Comparator.comparingInt(Printed::start)
            .thenComparing(Printed::end, Comparator.reverseOrder()));
    List<Printed> apart = new ArrayList<>();
    int end = 0;
    for (Printed printed : found) {
      if (printed.start() >= end && (latest == null || !printed.day().isAfter(latest))) {
        apart.add(printed);
        end = printed.end();
      }
    }
    return List.copyOf(apart);
  }

  /** A date in figures only, whose order the numbers alone decide. */
  record Figures(LocalDate day, int start, int end) {}

  /** The dates in figures of a text in English, in order. */
  static List<Figures> figures(String text) {
    List<Figures> found = new ArrayList<>();
    Matcher matcher = FIGURES.matcher(text);
    while (matcher.find()) {
      LocalDate day = figures(matcher, "en", null);
      if (day != null) {
        found.add(new Figures(day, matcher.start(), trimmed(text, matcher.end())));
      }
    }
    return found;
  }

  private static int trimmed(String line, int end) {
    return Character.isWhitespace(line.charAt(end - 1)) ? end - 1 : end;
  }

  private static @Nullable Printed named(String line, int start, int end, int month) {
    int from = Math.max(0, start - REACH);
    Matcher yearDay = within(YEAR_DAY_BEFORE, line, from, start);
    if (yearDay.find()) {
      LocalDate day = day(number(yearDay, 1), month, number(yearDay, 2));
      if (day != null) {
        return withClock(line, day, yearDay.start(), end);
      }
    }
    Matcher before = within(DAY_BEFORE, line, from, start);
    if (before.find()) {
      Matcher year = within(YEAR_AFTER, line, end, line.length());
      if (year.lookingAt()) {
        return printed(
            line, number(year, 1), month, number(before, 1), before.start(1), year.end());
      }
      Matcher shortYear = within(SHORT_YEAR_AFTER, line, end, line.length());
      if (shortYear.lookingAt()) {
        int full = fullYear(number(shortYear, 1));
        return printed(line, full, month, number(before, 1), before.start(1), shortYear.end());
      }
    }
    Matcher after = within(DAY_YEAR_AFTER, line, end, line.length());
    if (after.lookingAt()) {
      return printed(line, number(after, 2), month, number(after, 1), start, after.end());
    }
    Matcher clock = within(DAY_CLOCK_YEAR_AFTER, line, end, line.length());
    if (clock.lookingAt()) {
      LocalDate day = day(number(clock, 3), month, number(clock, 1));
      ClockTime time = ClockTime.after(line, clock.end(1));
      return day == null
          ? null
          : new Printed(day + (time == null ? "" : time.text()), day, start, clock.end(3));
    }
    Matcher year = within(YEAR_BEFORE, line, from, start);
    Matcher day = within(DAY_AFTER, line, end, line.length());
    return year.find() && day.lookingAt()
        ? printed(line, number(year, 1), month, number(day, 1), year.start(), day.end())
        : null;
  }

  private static Matcher within(Pattern pattern, String line, int from, int to) {
    return pattern.matcher(line).region(from, to).useTransparentBounds(true);
  }

  private static @Nullable Printed printed(
      String line, int year, int month, int dayOfMonth, int start, int end) {
    LocalDate day = day(year, month, dayOfMonth);
    return day == null ? null : withClock(line, day, start, end);
  }

  private static Printed withClock(String line, LocalDate day, int start, int end) {
    ClockTime time = ClockTime.after(line, end);
    if (time != null) {
      return new Printed(day + time.text(), day, start, time.end());
    }
    time = ClockTime.before(line, start);
    return time == null
        ? new Printed(day.toString(), day, start, end)
        : new Printed(day + time.text(), day, time.start(), end);
  }

  private static @Nullable LocalDate figures(
      Matcher m, @Nullable String language, @Nullable LocalDate latest) {
    String first = m.group(1);
    String last = m.group(5);
    String separator = m.group(2).strip();
    if (!separator.equals(m.group(4).strip())
        && !(separator.equals("年") || separator.equals("년"))) {
      return null;
    }
    int middle = number(m, 3);
    if (first.length() == 4) {
      return last.length() == 4 ? null : day(number(m, 1), middle, number(m, 5));
    }
    boolean dotted = separator.equals(".");
    // Two figures for the year are believed only in the full form of a dotted date, and not in
    // English, where 10.12.20 is the number of a version.
    if (first.length() > 2 || last.length() == 1) {
      return null;
    }
    if (last.length() == 2
        && (!dotted
            || first.length() != 2
            || m.group(3).length() != 2
            || language == null
            || MonthNames.primary(language).equals("en"))) {
      return null;
    }
    int year = last.length() == 2 ? fullYear(number(m, 5)) : number(m, 5);
    LocalDate dayFirst = before(day(year, middle, number(m, 1)), latest);
    LocalDate monthFirst = dotted ? null : before(day(year, number(m, 1), middle), latest);
    if (dayFirst == null || monthFirst == null || dayFirst.equals(monthFirst)) {
      return dayFirst == null ? monthFirst : dayFirst;
    }
    Boolean isDayFirst = dayFirst(language);
    return isDayFirst == null ? null : isDayFirst ? dayFirst : monthFirst;
  }

  private static @Nullable LocalDate before(@Nullable LocalDate day, @Nullable LocalDate latest) {
    return day == null || (latest != null && day.isAfter(latest)) ? null : day;
  }

  /** Null where the language does not tell: English is written both ways, its region decides. */
  private static @Nullable Boolean dayFirst(@Nullable String language) {
    if (language == null || language.isEmpty() || language.equals("und")) {
      return null;
    }
    ULocale locale = ULocale.forLanguageTag(language);
    if (locale.getLanguage().equals("en") && locale.getCountry().isEmpty()) {
      return null;
    }
    DateFormat format = DateFormat.getDateInstance(DateFormat.SHORT, locale);
    String pattern = ((SimpleDateFormat) format).toPattern().toLowerCase(Locale.ROOT);
    return pattern.indexOf('d') < pattern.indexOf('m');
  }

  private static int fullYear(int twoFigures) {
    return twoFigures < 70 ? 2000 + twoFigures : 1900 + twoFigures;
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  /** Null if there is no such day. */
  static @Nullable LocalDate day(int year, int month, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
