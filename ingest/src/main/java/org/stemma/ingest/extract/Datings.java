package org.stemma.ingest.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Code;
import org.stemma.core.model.Dating;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Field;
import org.stemma.core.model.Notice;
import org.stemma.core.model.Span;
import org.stemma.core.model.Warning;
import org.stemma.core.tables.Tables;
import org.stemma.core.time.Times;
import org.stemma.ingest.words.Words;

/**
 * Dates an article by what is said beside it, by its page's metadata, and by the dates that its
 * page prints; in that order, and nothing is shifted between time zones. What the article's own
 * words tell comes later, from the reader.
 *
 * @param published basis STATED or VISIBLE, or unknown
 * @param modified null if nothing says so
 */
record Datings(Dating published, @Nullable Dating modified, List<Warning> warnings) {
  private static final List<String> UPDATES = Tables.column(Datings.class, "update-words.tsv");

  /** Words further than this before a date do not speak about it, in UTF-16 units. */
  private static final int REACH = 40;

  Datings {
    warnings = List.copyOf(warnings);
  }

  /** A date that a notice prints. */
  private record Visible(Times.Printed date, Field field, boolean update) {
    Evidence evidence(String article) {
      return Evidence.of(article, field, new Span(date.start(), date.end()));
    }
  }

  /**
   * The dates of an article.
   *
   * @param article the id of the article, for evidence
   * @param stated dates said beside the article, then by its page, strongest first, unread
   * @param modified as its page states it, unread
   * @param language decides between day and month; null: unknown
   * @param fetched no date after it is accepted; null: no limit
   */
  static Datings of(
      String article,
      List<String> stated,
      @Nullable String modified,
      List<Notice> notices,
      @Nullable String language,
      @Nullable LocalDate fetched) {
    List<Warning> warnings = new ArrayList<>();
    Times.Printed said = null;
    for (String words : stated) {
      if (said == null) {
        said = Times.read(words, language, fetched);
        if (said == null) {
          warnings.add(Warning.of(Code.DATE_IMPOSSIBLE, shortened(words)));
        }
      }
    }
    List<Visible> visible = visible(notices, language, fetched, warnings);
    Visible printed = visible.stream().filter(v -> !v.update()).findFirst().orElse(null);
    Visible changed = visible.stream().filter(Visible::update).findFirst().orElse(null);

    Dating published =
        said != null
            ? stated(article, said, visible, printed, warnings)
            : printed != null ? visible(article, printed) : Dating.UNKNOWN;
    return new Datings(
        published, modified(article, modified, changed, language, fetched), warnings);
  }

  private static Dating stated(
      String article,
      Times.Printed said,
      List<Visible> visible,
      @Nullable Visible printed,
      List<Warning> warnings) {
    Visible same =
        visible.stream().filter(v -> v.date().day().equals(said.day())).findFirst().orElse(null);
    if (same != null && !same.update()) {
      String value = morePrecise(said.value(), same.date().value());
      return new Dating(
          value,
          said.day(),
          said.day(),
          List.of(Dating.Basis.STATED, Dating.Basis.VISIBLE),
          List.of(same.evidence(article)),
          List.of());
    }
    if (printed != null && zoneExplains(said, printed.date())) {
      // Both say one moment; what the page prints is the day of its readers.
      return new Dating(
          printed.date().value(),
          printed.date().day(),
          printed.date().day(),
          List.of(Dating.Basis.STATED, Dating.Basis.VISIBLE),
          List.of(printed.evidence(article)),
          List.of());
    }
    List<Code> codes = new ArrayList<>();
    List<Evidence> evidence = new ArrayList<>();
    if (printed != null) {
      codes.add(Code.DATES_DISAGREE);
      evidence.add(printed.evidence(article));
      warnings.add(
          Warning.at(
              printed.field(),
              new Span(printed.date().start(), printed.date().end()),
              Code.DATES_DISAGREE,
              said.value() + " is stated, " + printed.date().value() + " is printed"));
    }
    return new Dating(
        said.value(), said.day(), said.day(), List.of(Dating.Basis.STATED), evidence, codes);
  }

  private static Dating visible(String article, Visible printed) {
    Times.Printed date = printed.date();
    return new Dating(
        date.value(),
        date.day(),
        date.day(),
        List.of(Dating.Basis.VISIBLE),
        List.of(printed.evidence(article)),
        List.of());
  }

  private static @Nullable Dating modified(
      String article,
      @Nullable String stated,
      @Nullable Visible changed,
      @Nullable String language,
      @Nullable LocalDate fetched) {
    Times.Printed said = stated == null ? null : Times.read(stated, language, fetched);
    if (said != null) {
      return new Dating(
          said.value(), said.day(), said.day(), List.of(Dating.Basis.STATED), List.of(), List.of());
    }
    return changed == null ? null : visible(article, changed);
  }

  /** The dates of the date lines, and of the lines that speak of a change, in their order. */
  private static List<Visible> visible(
      List<Notice> notices,
      @Nullable String language,
      @Nullable LocalDate fetched,
      List<Warning> warnings) {
    List<Visible> visible = new ArrayList<>();
    for (int i = 0; i < notices.size(); i++) {
      Notice notice = notices.get(i);
      boolean change =
          notice.kind() == Notice.Kind.UPDATE || notice.kind() == Notice.Kind.CORRECTION;
      if (!change && notice.kind() != Notice.Kind.DATE) {
        continue;
      }
      Field field = Field.notice(i);
      int before = 0;
      for (Times.Printed date : Times.readAll(notice.text(), language)) {
        if (fetched != null && date.day().isAfter(fetched)) {
          Span span = new Span(date.start(), date.end());
          warnings.add(Warning.at(field, span, Code.DATE_IMPOSSIBLE, date.value()));
        } else {
          String label = notice.text().substring(before, date.start());
          visible.add(new Visible(date, field, change || speaksOfUpdate(label)));
        }
        before = date.end();
      }
    }
    return visible;
  }

  /** Whether the words before a date, back to the last one, say that something was changed. */
  static boolean speaksOfUpdate(String label) {
    String near =
        label.substring(Math.max(0, label.length() - REACH)).toLowerCase(Locale.ROOT).strip();
    return UPDATES.stream().anyMatch(words -> hasWords(near, words));
  }

  private static boolean hasWords(String line, String words) {
    for (int at = line.indexOf(words); at >= 0; at = line.indexOf(words, at + 1)) {
      int end = at + words.length();
      boolean begins = at == 0 || !Character.isLetter(line.charAt(at - 1));
      if (begins && (end == line.length() || !Character.isLetter(line.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  /** Of two values of one day the one that also has a time; the first where both or none have. */
  private static String morePrecise(String stated, String printed) {
    return stated.indexOf('T') < 0 && printed.indexOf('T') > 0 ? printed : stated;
  }

  /**
   * Whether the two can be one moment: a stated time with an offset may fall on the day before or
   * after the one that the page prints for its readers.
   */
  private static boolean zoneExplains(Times.Printed said, Times.Printed printed) {
    int time = said.value().indexOf('T');
    String clock = time < 0 ? "" : said.value().substring(time);
    boolean offset =
        clock.isEmpty() || clock.endsWith("Z") || clock.indexOf('+') > 0 || clock.indexOf('-') > 0;
    long days = said.day().toEpochDay() - printed.day().toEpochDay();
    return offset && StrictMath.abs(days) == 1;
  }

  private static String shortened(String words) {
    String clean = Words.clean(words);
    return clean.length() <= 60 ? clean : clean.substring(0, clean.offsetByCodePoints(0, 50)) + "…";
  }
}
