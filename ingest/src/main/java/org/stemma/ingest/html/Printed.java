package org.stemma.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Caption;
import org.stemma.core.model.Notice;
import org.stemma.core.time.Times;

/** Reads printed lines: which part is a date, which part of a caption is its credit. */
final class Printed {
  /** Several things on one line: "By Jane Roe | 16 January 2024 | Updated 17 January 2024". */
  private static final Pattern PARTS =
      Pattern.compile(
          "\\s++[|•·]\\s++|\\s++(?=(?i:published|posted|(?:last )?updated|(?:last )?modified)\\b[: ])");

  private static final Pattern UPDATED =
      Pattern.compile(
          "(?i)^(?:last |first )?(?:updated?|modified|revised|aktualisiert|actualizado|aggiornato|mis à jour)\\b.*");

  /** The tail of a caption that says whose picture it is; group 1 is the caption, 2 the credit. */
  private static final Pattern CREDITED =
      Pattern.compile(
          "(.{3,1500}?)\\s*+(?:[\\[(]((?:(?i:photo|image|picture|credit|photograph|illustration|file|foto|bild)s?\\b|AP\\b|AFP\\b|Reuters\\b|REUTERS\\b|©)[^\\])]{0,120})[\\])]\\.?+"
              + "|\\|\\s*+([^|]{2,100})"
              + "|((?i:photo|image|picture|photograph|illustration|photo credit|image credit|picture credit|credit|foto|bild)s?(?::| by | courtesy)\\s*+[^.]{2,100})"
              + "|(©\\s*+[^.]{2,100})"
              + "|((?:\\p{Lu}{2,12}|Reuters|Getty Images|Getty) ?/ ?\\p{Lu}[^./]{2,60}))\\s*+",
          Pattern.DOTALL);

  private static final Pattern AGENCIES =
      Pattern.compile(
          "(?i)\\s*+(?:[/,;&+|-]|\\band\\b|\\bwith\\b)[\\s/]*+(?:and )?(?:news )?(?:agencies|agency|wires?|wire services)[.)\\]]*+$");

  private static final Pattern EDGES = Pattern.compile("^[\\s(\\[]++|[\\s)\\].]++$");

  private Printed() {}

  /** The parts of a line, in order. */
  static List<String> parts(String line) {
    return PARTS.splitAsStream(line).map(String::strip).filter(p -> !p.isEmpty()).toList();
  }

  /** A date line as a notice; null if the words are something else. */
  static @Nullable Notice date(String part) {
    if (LineRules.match(LineRules.Kind.DATE, part) == null) {
      return null;
    }
    boolean update = UPDATED.matcher(part).matches();
    return new Notice(update ? Notice.Kind.UPDATE : Notice.Kind.DATE, part);
  }

  /**
   * The date notices of a line.
   *
   * @param language BCP 47, for the order of day and month; null: unknown
   * @param among whether a date counts that stands among other words, too: in a byline it does
   */
  static List<Notice> dates(String line, @Nullable String language, boolean among) {
    List<Notice> dates = new ArrayList<>();
    for (String part : parts(line)) {
      Notice whole = date(part);
      if (whole != null) {
        dates.add(whole);
      } else if (among) {
        for (Times.Printed printed : Times.readAll(part, language)) {
          boolean update = UPDATED.matcher(part).matches();
          dates.add(
              new Notice(
                  update ? Notice.Kind.UPDATE : Notice.Kind.DATE,
                  update ? part : part.substring(printed.start(), printed.end())));
        }
      }
    }
    return dates;
  }

  /** A mark of revision before or behind a headline: "(2nd LD)", "UPDATE 1-". */
  private static final Pattern TITLE_MARK =
      Pattern.compile(
          "^\\s*+(\\((?:\\d(?:st|nd|rd|th) |URGENT )?LD\\)|\\((?:LEAD|UPDATE[D]?|URGENT)\\)|UPDATE \\d{1,2}-|UPDATED?:|CORRECTED-).*+");

  /** The notices, and the mark of revision that a headline carries. */
  static List<Notice> withTitleMark(@Nullable String title, List<Notice> notices) {
    Matcher mark = TITLE_MARK.matcher(title == null ? "" : title);
    if (!mark.matches()) {
      return notices;
    }
    List<Notice> all = new ArrayList<>(notices);
    boolean corrected = mark.group(1).startsWith("CORRECTED");
    all.add(new Notice(corrected ? Notice.Kind.CORRECTION : Notice.Kind.UPDATE, mark.group(1)));
    return List.copyOf(all);
  }

  /** A byline without the date that shares its line. */
  static String withoutDate(String line) {
    List<String> parts = parts(line);
    return parts.isEmpty() || date(parts.getFirst()) != null ? "" : parts.getFirst();
  }

  /** The house of a source line: without "and agencies", and without marks at its ends. */
  static String house(String name) {
    String house = AGENCIES.matcher(name).replaceFirst("").strip();
    return house.isEmpty() ? name : house;
  }

  /** Who helped: up to the next note ("; editing by …") or mark. */
  static String helper(String name) {
    String first = name.split(";", 2)[0];
    return EDGES.matcher(first).replaceAll("").strip();
  }

  /** A caption with its credit split off. */
  static Caption caption(String line) {
    Matcher matcher = CREDITED.matcher(line);
    if (line.length() > 1_600 || !matcher.matches()) {
      return new Caption(line, null);
    }
    for (int group = 2; group <= matcher.groupCount(); group++) {
      String credit = matcher.group(group);
      if (credit != null) {
        return new Caption(matcher.group(1).strip(), credit.strip());
      }
    }
    return new Caption(line, null);
  }
}
