package org.stemma.ingest.words;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.core.tables.Tables;

/**
 * Marks before a headline that say which version of a report it heads: "(2nd LD)", "UPDATE 1-". A
 * mark is a notice and no part of the headline; which ones there are says {@code title-marks.tsv}.
 */
public final class TitleMarks {
  private static final List<Pattern> MARKS =
      Tables.column(TitleMarks.class, "title-marks.tsv").stream().map(Pattern::compile).toList();

  private TitleMarks() {}

  /**
   * The mark at the beginning of a headline, with the space after it; empty if there is none, or
   * nothing else.
   */
  public static String at(String headline) {
    for (Pattern pattern : MARKS) {
      Matcher matcher = pattern.matcher(headline);
      if (matcher.lookingAt() && matcher.end() < headline.length()) {
        return matcher.group();
      }
    }
    return "";
  }

  /** The mark as a notice has it: without what divides it from the headline. */
  public static String words(String mark) {
    int end = mark.length();
    while (end > 0 && " -–—:".indexOf(mark.charAt(end - 1)) >= 0) {
      end--;
    }
    return mark.substring(0, end);
  }
}
