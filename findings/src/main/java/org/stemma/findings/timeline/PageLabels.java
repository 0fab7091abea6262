package org.stemma.findings.timeline;

import java.util.List;
import java.util.Set;
import org.stemma.core.tables.Tables;
import org.stemma.findings.support.StoryText.Sentence;

/** Tells lines of a page that date the page and no event. */
final class PageLabels {
  /** Words of the longest line that only dates its page: "Updated 5 / 5 / 2010 1:04 PM". */
  private static final int LONGEST = 14;

  private static final Set<String> LABELS = Tables.words(PageLabels.class, "page-labels.txt");

  private PageLabels() {}

  /** Whether a sentence is such a line: it begins with a label, and does not end as prose does. */
  static boolean date(Sentence sentence) {
    List<String> words = sentence.words().all();
    String text = sentence.span().of(sentence.witness().article().text()).strip();
    return !words.isEmpty()
        && words.size() <= LONGEST
        && LABELS.contains(words.getFirst())
        && (!text.endsWith(".") || text.endsWith("M.") || text.endsWith("m."));
  }
}
