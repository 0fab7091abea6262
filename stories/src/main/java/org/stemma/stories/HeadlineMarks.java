package org.stemma.stories;

import java.util.List;
import java.util.regex.Pattern;
import org.stemma.core.tables.Tables;

/** What the form of a title costs it as the headline of a story: questions, opinions, plans. */
final class HeadlineMarks {
  /** A longer title is no headline; patterns are tried on no more than this. */
  private static final int LONGEST = 300;

  private record Mark(Pattern pattern, double factor) {}

  private static final List<Mark> MARKS =
      Tables.rows(HeadlineMarks.class, "headline-marks.tsv", 5).stream()
          .map(
              row ->
                  new Mark(
                      Pattern.compile(row.get(2), Pattern.UNICODE_CHARACTER_CLASS),
                      Double.parseDouble(row.get(1))))
          .toList();

  private HeadlineMarks() {}

  /** What remains of a title's score, above 0 to 1: the product of all marks that it bears. */
  static double factor(String title) {
    String words = title.length() > LONGEST ? title.substring(0, LONGEST) : title;
    double factor = 1;
    for (Mark mark : MARKS) {
      if (mark.pattern().matcher(words).find()) {
        factor *= mark.factor();
      }
    }
    return factor;
  }
}
