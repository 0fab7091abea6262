package org.stemma.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.AnnotatedArticle;
import org.stemma.core.model.Article;
import org.stemma.core.model.Dating;
import org.stemma.core.model.Dating.Basis;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Field;
import org.stemma.core.model.TimeExpression;

/**
 * Dates the articles of a story with the help of one another.
 *
 * <p>The weekdays of an undated article bound its day within a week ({@link WeekEvidence}); which
 * week it is, the nearest dated article tells. A year that an article's own words left open is held
 * against the dated ones.
 */
final class StoryDates {
  /** Articles of one occurrence lie this close, in days; what is further off anchors nothing. */
  private static final int CLOSE = 10;

  /** With a weekday the years that fit come round within this many. */
  private static final int MOST_YEARS = 12;

  /** A date of a story: whose it is, and where it stands. */
  private record Anchor(LocalDate day, List<Evidence> evidence, String article) {}

  private StoryDates() {}

  static Map<String, Dating> of(List<AnnotatedArticle> articles) {
    Map<String, OwnDate> own = new LinkedHashMap<>();
    for (AnnotatedArticle a : articles) {
      own.put(a.article().id(), alone(a));
    }
    List<Anchor> firm = anchors(own, true);
    if (!firm.isEmpty()) {
      own.replaceAll((id, date) -> confirmed(date, firm));
    } else {
      PastIn past = latestPast(articles);
      own.replaceAll((id, date) -> past == null ? date : notBefore(date, past));
    }
    List<Anchor> all = anchors(own, false);
    Map<String, Dating> dates = new LinkedHashMap<>();
    for (AnnotatedArticle a : articles) {
      OwnDate date = own.getOrDefault(a.article().id(), OwnDate.NONE);
      boolean known = date.dating().earliest() != null || date.dating().latest() != null;
      dates.put(a.article().id(), known ? date.dating() : byStory(a, all));
    }
    return dates;
  }

  /** The latest year that an article treats as past, and where it stands. */
  private record PastIn(PastYear year, Evidence evidence) {}

  private static @Nullable PastIn latestPast(List<AnnotatedArticle> articles) {
    return articles.stream()
        .filter(a -> isByWords(a.article().published()))
        .map(
            a -> {
              List<TimeExpression> inText =
                  a.annotation().times().stream()
                      .filter(e -> e.field().equals(Field.TEXT))
                      .toList();
              PastYear past = PastYear.of(a.article(), inText);
              return past == null
                  ? null
                  : new PastIn(past, Evidence.of(a.article().id(), Field.TEXT, past.span()));
            })
        .filter(Objects::nonNull)
        .max(
            Comparator.comparing((PastIn p) -> p.year().first())
                .thenComparing(PastIn::evidence, Comparator.reverseOrder()))
        .orElse(null);
  }

  // Where no article is dated: an open year that lies before what the others tell as past moves
  // to the first that fits, or stays unknown.
  private static OwnDate notBefore(OwnDate date, PastIn past) {
    LocalDate day = date.dating().day();
    if (!date.yearOpen() || day == null || !day.isBefore(past.year().first())) {
      return date;
    }
    for (int year = past.year().year(); year < past.year().year() + MOST_YEARS; year++) {
      OwnDate moved = date.inYear(year, List.of(past.evidence()));
      LocalDate there = moved.dating().day();
      if (there != null && there.getYear() == year && !there.isBefore(past.year().first())) {
        return new OwnDate(moved.dating(), true, moved.written(), moved.words());
      }
    }
    return OwnDate.NONE;
  }

  private static OwnDate alone(AnnotatedArticle a) {
    Dating published = a.article().published();
    return isByWords(published)
        ? OwnDate.of(a.article(), a.annotation().times())
        : OwnDate.given(published);
  }

  // Also where the article's own words have dated it already: whether they left the year open, the
  // date alone does not tell.
  private static boolean isByWords(Dating published) {
    return published.basis().isEmpty() || published.basis().equals(List.of(Basis.TEXT));
  }

  /** Sorted, so that no order of the articles shows. */
  private static List<Anchor> anchors(Map<String, OwnDate> own, boolean onlyFirm) {
    List<Anchor> anchors = new ArrayList<>();
    own.forEach(
        (id, date) -> {
          LocalDate day = date.dating().day();
          if (day != null && !(onlyFirm && date.yearOpen())) {
            anchors.add(new Anchor(day, date.dating().evidence(), id));
          }
        });
    anchors.sort(Comparator.comparing(Anchor::day).thenComparing(Anchor::article));
    return anchors;
  }

  // The year of the dated articles, if the open one differs from it and it brings the date close.
  private static OwnDate confirmed(OwnDate date, List<Anchor> firm) {
    if (!date.yearOpen()) {
      return date;
    }
    // A range keeps its ends: it is close if its first day is.
    LocalDate day = date.dating().earliest();
    if (day != null && distance(day, firm) <= CLOSE) {
      return new OwnDate(date.dating(), false, date.written(), date.words());
    }
    for (Anchor anchor : firm) {
      for (int year = anchor.day().getYear() - 1; year <= anchor.day().getYear() + 1; year++) {
        OwnDate moved = date.inYear(year, anchor.evidence());
        LocalDate there = moved.dating().day();
        if (there != null
            && StrictMath.abs(ChronoUnit.DAYS.between(there, anchor.day())) <= CLOSE) {
          return moved;
        }
      }
    }
    return date;
  }

  private static long distance(LocalDate day, List<Anchor> anchors) {
    return anchors.stream()
        .mapToLong(a -> StrictMath.abs(ChronoUnit.DAYS.between(a.day(), day)))
        .min()
        .orElse(Long.MAX_VALUE);
  }

  private static Dating byStory(AnnotatedArticle a, List<Anchor> anchors) {
    Article article = a.article();
    WeekEvidence week = WeekEvidence.of(article, a.annotation().times());
    DayOfWeek last = week.last();
    if (anchors.isEmpty() || last == null) {
      return Dating.UNKNOWN;
    }
    LocalDate best = null;
    Anchor nearest = null;
    boolean tied = false;
    for (Anchor anchor : anchors) {
      for (int shift = -CLOSE; shift <= CLOSE; shift++) {
        LocalDate day = anchor.day().plusDays(shift);
        if (day.getDayOfWeek() != last
            || !week.allows(day)
            || (article.fetched() != null && day.isAfter(article.fetched()))) {
          continue;
        }
        long distance = distance(day, anchors);
        long sofar = best == null ? Long.MAX_VALUE : distance(best, anchors);
        if (distance < sofar) {
          best = day;
          nearest = anchor;
          tied = false;
        } else if (distance == sofar && !day.equals(best)) {
          tied = true;
        }
      }
    }
    if (best == null || nearest == null || tied) {
      return Dating.UNKNOWN;
    }
    List<Evidence> evidence = new ArrayList<>(week.evidence());
    evidence.addAll(nearest.evidence());
    LocalDate latest = best.plusDays(week.slack());
    return new Dating(
        week.slack() == 0 ? best.toString() : null,
        best,
        article.fetched() != null && latest.isAfter(article.fetched()) ? best : latest,
        List.of(Basis.STORY),
        evidence.stream().distinct().sorted().toList(),
        List.of());
  }
}
