package org.stemma.findings.claims;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Span;
import org.stemma.core.tables.Tables;

/**
 * The words of a sentence that put a proposition, set right where the reader began or ended them a
 * few words early or late: a proposition has its subject, and goes on behind "by the end of the".
 *
 * @param accused the words behind a verb of accusing that name whom it accuses; null for none
 */
record Stretch(Span words, @Nullable Span accused) {
  private static final Set<String> DANGLING = Tables.words(Stretch.class, "dangling.txt");
  private static final Set<String> AUXILIARIES = Tables.words(Stretch.class, "auxiliaries.txt");
  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "its", "their", "his", "her", "this", "these", "those", "our");

  /** Words between a verb and what it gives that may belong to what it gives, in characters. */
  private static final int LONGEST_GAP = 40;

  /** Words that name somebody accused, in characters. */
  private static final int LONGEST_ACCUSED = 90;

  /**
   * Set right.
   *
   * @param cue the words that give the proposition to somebody; null if there are none
   * @param accuses whether they accuse: then the proposition stands behind "of"
   */
  static Stretch of(String text, Span sentence, @Nullable Span cue, boolean accuses, Span content) {
    int end = end(text, sentence, content);
    if (cue == null || !sentence.contains(cue)) {
      return new Stretch(new Span(content.start(), end), null);
    }
    if (accuses) {
      int of = text.indexOf(" of ", cue.end());
      int limit = Math.min(end, cue.end() + LONGEST_ACCUSED);
      int from = of + " of ".length();
      if (of >= cue.end() && from < limit && from <= content.start() + LONGEST_ACCUSED) {
        Span accused = of > cue.end() + 1 ? new Span(cue.end() + 1, of) : null;
        return new Stretch(new Span(from, Math.max(end, from + 1)), accused);
      }
    }
    return new Stretch(new Span(start(text, cue, content, end), end), null);
  }

  // "said it would close its": to the next mark, or where another clause begins.
  private static int end(String text, Span sentence, Span content) {
    List<Term> terms = Term.of(text, content);
    boolean open =
        !terms.isEmpty()
            && terms.getLast().span().end() == content.end()
            && content.end() < sentence.end()
            && text.charAt(content.end()) == ' '
            && (DANGLING.contains(terms.getLast().word())
                || ARTICLES.contains(terms.getLast().word())
                || terms.getLast().possessive());
    return open
        ? Math.max(content.end(), Clause.end(text, content.end(), sentence.end()))
        : content.end();
  }

  // "said the dam | had been opened": from behind the verb, if nothing but a subject stands there.
  private static int start(String text, Span cue, Span content, int end) {
    int gap = content.start() - cue.end();
    if (gap < 2 || gap > LONGEST_GAP) {
      return content.start();
    }
    List<Term> terms = Term.of(text, new Span(content.start(), end));
    String between = text.substring(cue.end(), content.start());
    boolean bare = !terms.isEmpty() && AUXILIARIES.contains(terms.getFirst().word());
    if (!bare || between.chars().anyMatch(c -> c != ' ' && !Character.isLetterOrDigit(c))) {
      return content.start();
    }
    int that = between.lastIndexOf(" that ");
    return that < 0 ? cue.end() + 1 : cue.end() + that + " that ".length();
  }
}
