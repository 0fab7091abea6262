package org.stemma.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Article;
import org.stemma.core.model.Code;
import org.stemma.core.model.Dating;
import org.stemma.core.model.Dating.Basis;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Field;
import org.stemma.core.model.Span;
import org.stemma.core.model.TemporalSymbol;
import org.stemma.core.model.TemporalSymbol.At;
import org.stemma.core.model.TemporalSymbol.Direction;
import org.stemma.core.model.TimeExpression;

/**
 * The date of publication that an article's own words give: a dateline ("PORT, Jan 16 (Agency) -"),
 * a line that is nothing but a date, or days told with their dates ("Tuesday (Jan 16)"), of which
 * the latest that has happened is the day of writing.
 *
 * <p>A year that the words leave open is the first that fits and is not before the latest year that
 * the text treats as past.
 *
 * @param yearOpen whether the year was inferred so, or is unknown, and dated neighbours may know
 *     better
 * @param written the day as the words give it, null if they give none
 * @param words where they stand
 */
record OwnDate(Dating dating, boolean yearOpen, @Nullable DayIn written, @Nullable Evidence words) {
  static final OwnDate NONE = new OwnDate(Dating.UNKNOWN, false, null, null);

  /** What the page itself gives. */
  static OwnDate given(Dating dating) {
    return new OwnDate(dating, false, null, null);
  }

  /** How far into its paragraph a dateline may reach, in UTF-16 units. */
  private static final int DATELINE_REACH = 90;

  /** A dateline stands at the beginning of one of this many paragraphs. */
  private static final int DATELINES = 3;

  /** Before a dateline's date: a place, in capitals or not, and nothing else. */
  private static final Pattern PLACE =
      Pattern.compile(
          "[\\p{Lu}][\\p{L}.'’ \\-/,]{1,60}(?:[,:(|] ?|\\([^()]{2,40}\\)(?: ?[,:|–—-])? )"
              + "|[\\p{Lu}]{2}[\\p{Lu}.'’ \\-]{0,40} ");

  /** After it: an agency in brackets, a dash or a colon, or both. */
  private static final Pattern DASH =
      Pattern.compile(
          "\\)?[,.]?(?: ?(?:[(/\\[][^)/\\]]{2,60}[)/\\]])? ?(?:--|[-–—:|])|\\s?[(/\\[][^)/\\]]{2,60}[)/\\]]) .*",
          Pattern.DOTALL);

  /** After a full date that begins the paragraph: perhaps the place, then a dash. */
  private static final Pattern DATE_FIRST =
      Pattern.compile(
          "(?:[,:|]? \\(?[\\p{Lu}][\\p{L}.'’ ]{1,40}\\)?)? ?(?:--|[-–—|]) .*", Pattern.DOTALL);

  /** With a weekday the years that fit come round within this many. */
  private static final int MOST_YEARS = 12;

  static OwnDate of(Article article, List<TimeExpression> expressions) {
    List<TimeExpression> inText =
        expressions.stream().filter(e -> e.field().equals(Field.TEXT)).toList();
    TimeExpression dateline = dateline(article, inText);
    if (dateline != null) {
      OwnDate date = dated(article, inText, dateline);
      if (date.written() != null) {
        return date;
      }
    }
    TimeExpression line = lineOfItsOwn(article, inText);
    if (line != null) {
      return dated(article, inText, line);
    }
    return latestTold(article, inText);
  }

  /** Of the first paragraphs, since a headline or a summary may stand before it. */
  private static @Nullable TimeExpression dateline(
      Article article, List<TimeExpression> expressions) {
    List<Span> first =
        article.paragraphs().subList(0, StrictMath.min(DATELINES, article.paragraphs().size()));
    for (Span paragraph : first) {
      for (TimeExpression e : expressions) {
        if (paragraph.contains(e.span()) && isDateline(paragraph, e, article.text())) {
          return e;
        }
      }
    }
    return null;
  }

  private static boolean isDateline(Span paragraph, TimeExpression e, String text) {
    if (e.span().end() - paragraph.start() > DATELINE_REACH || DayIn.of(e.symbol()) == null) {
      return false;
    }
    String before = text.substring(paragraph.start(), e.span().start());
    String after =
        text.substring(e.span().end(), StrictMath.min(paragraph.end(), e.span().end() + 80));
    DayIn day = DayIn.of(e.symbol());
    if (before.isEmpty() && day != null && day.year() != null) {
      return DATE_FIRST.matcher(after).matches();
    }
    boolean bracketed = before.startsWith("(");
    return PLACE.matcher(bracketed ? before.substring(1) : before).matches()
        && (DASH.matcher(after).matches() || (bracketed && after.startsWith(") ")));
  }

  private static @Nullable TimeExpression lineOfItsOwn(
      Article article, List<TimeExpression> expressions) {
    List<Span> paragraphs = article.paragraphs();
    for (TimeExpression e : expressions) {
      DayIn day = DayIn.of(e.symbol());
      boolean whole = day != null && day.year() != null;
      for (int i = 0; whole && i < paragraphs.size(); i++) {
        boolean edge = i < 2 || i == paragraphs.size() - 1;
        if (edge
            && paragraphs.get(i).contains(e.span())
            && paragraphs.get(i).length() <= e.span().length() + 2) {
          return e;
        }
      }
    }
    return null;
  }

  /** Days with their dates: the last of them that the text tells as past is the day itself. */
  private static OwnDate latestTold(Article article, List<TimeExpression> expressions) {
    OwnDate best = NONE;
    for (TimeExpression e : expressions) {
      DayIn day = DayIn.of(e.symbol());
      if (day == null
          || day.weekday() == null
          || day.year() != null
          || Hints.direction(e.symbol()) == Direction.FUTURE) {
        continue;
      }
      OwnDate date = dated(article, expressions, e);
      LocalDate told = date.dating().day();
      LocalDate sofar = best.dating().day();
      if (best.written() == null || (told != null && sofar != null && told.isAfter(sofar))) {
        best = date;
      }
    }
    return untilAnnounced(article, expressions, best);
  }

  // Between a day that is over and the next that lies ahead is a night: it is told on either side.
  private static OwnDate untilAnnounced(
      Article article, List<TimeExpression> expressions, OwnDate told) {
    LocalDate day = told.dating().day();
    if (day == null) {
      return told;
    }
    LocalDate next = day.plusDays(1);
    for (TimeExpression e : expressions) {
      TemporalSymbol symbol = e.symbol() instanceof At at ? at.day() : e.symbol();
      DayIn ahead = Ahead.is(symbol) ? DayIn.of(symbol) : null;
      if (ahead != null
          && ahead.month() == next.getMonthValue()
          && ahead.day() == next.getDayOfMonth()
          && !tooLate(article, next)) {
        List<Evidence> evidence = new ArrayList<>(told.dating().evidence());
        evidence.add(Evidence.of(article.id(), Field.TEXT, e.span()));
        Dating either =
            new Dating(
                null,
                day,
                next,
                told.dating().basis(),
                evidence.stream().sorted().toList(),
                told.dating().warnings());
        return new OwnDate(either, told.yearOpen(), told.written(), told.words());
      }
    }
    return told;
  }

  private static OwnDate dated(
      Article article, List<TimeExpression> expressions, TimeExpression e) {
    DayIn day = DayIn.of(e.symbol());
    if (day == null) {
      return NONE;
    }
    Evidence own = Evidence.of(article.id(), Field.TEXT, e.span());
    if (day.year() != null) {
      LocalDate date = PrintedDates.day(day.year(), day.month(), day.day());
      return date == null || tooLate(article, date)
          ? NONE
          : new OwnDate(dating(date, List.of(own), day.disagrees(date)), false, day, own);
    }
    PastYear past = PastYear.of(article, expressions);
    DayOfWeek told = WeekEvidence.of(article, expressions).last();
    if (past == null || (day.weekday() == null && told == null)) {
      // A year and a month with its day alone fit any number of years.
      return new OwnDate(Dating.UNKNOWN, true, day, own);
    }
    return openYear(article, told == null ? day : day.near(told), past, own);
  }

  private static OwnDate openYear(Article article, DayIn day, PastYear past, Evidence own) {
    LocalDate date = firstFitting(article, day, past.year(), past.first());
    boolean disagrees = date == null && day.weekday() != null;
    if (disagrees) {
      date = firstFitting(article, day.withoutWeekday(), past.year(), past.first());
    }
    Evidence year = Evidence.of(article.id(), Field.TEXT, past.span());
    return new OwnDate(
        date == null ? Dating.UNKNOWN : dating(date, List.of(own, year), disagrees),
        true,
        day,
        own);
  }

  private static @Nullable LocalDate firstFitting(
      Article article, DayIn day, int fromYear, LocalDate notBefore) {
    for (int year = fromYear; year < fromYear + MOST_YEARS; year++) {
      LocalDate date = PrintedDates.day(year, day.month(), day.day());
      if (date != null
          && !date.isBefore(notBefore)
          && !tooLate(article, date)
          && !day.disagrees(date)) {
        return date;
      }
    }
    return null;
  }

  private static boolean tooLate(Article article, LocalDate date) {
    return article.fetched() != null && date.isAfter(article.fetched());
  }

  private static Dating dating(LocalDate date, List<Evidence> evidence, boolean disagrees) {
    return new Dating(
        date.toString(),
        date,
        date,
        List.of(Basis.TEXT),
        evidence.stream().sorted().toList(),
        disagrees ? List.of(Code.WEEKDAY_DISAGREES) : List.of());
  }

  /** The same day in another year, as dated neighbours have it; itself if there is no such day. */
  OwnDate inYear(int year, List<Evidence> anchors) {
    if (written == null || words == null) {
      return this;
    }
    LocalDate moved = PrintedDates.day(year, written.month(), written.day());
    if (moved == null || written.disagrees(moved)) {
      return this;
    }
    List<Evidence> evidence = new ArrayList<>(anchors);
    evidence.add(words);
    Dating there =
        new Dating(
            moved.toString(),
            moved,
            moved,
            List.of(Basis.TEXT, Basis.STORY),
            evidence.stream().distinct().sorted().toList(),
            List.of());
    return new OwnDate(there, false, written, words);
  }
}
