package org.stemma.findings.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stemma.core.model.Span;

/**
 * A word of a text.
 *
 * @param span where it stands, a possessive ending left out
 * @param word in lower case
 * @param stem the form by which it is compared
 * @param possessive whether an ending that owns follows it
 */
record Term(Span span, String word, String stem, boolean possessive) {
  /** The words of a stretch of a text, in order. Hyphens part words. */
  static List<Term> of(String text, Span within) {
    List<Term> terms = new ArrayList<>();
    int at = within.start();
    while (at < within.end()) {
      int end = end(text, at, within.end());
      if (end == at) {
        at++;
        continue;
      }
      String word = text.substring(at, end).replace('’', '\'').toLowerCase(Locale.ROOT);
      boolean owns = word.endsWith("'s") || word.endsWith("s'");
      int kept = word.endsWith("'s") ? 2 : owns ? 1 : 0;
      if (word.length() > kept) {
        String bare = word.substring(0, word.length() - kept);
        terms.add(new Term(new Span(at, end - kept), bare, Stems.of(bare), owns));
      }
      at = end;
    }
    return terms;
  }

  private static int end(String text, int start, int limit) {
    int at = start;
    while (at < limit && isPart(text, start, at, limit)) {
      at++;
    }
    return at;
  }

  // Figures keep the comma or point inside them, words the apostrophe inside or behind an s.
  private static boolean isPart(String text, int start, int at, int limit) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
      return true;
    }
    if (at == start) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = at + 1 < limit ? text.charAt(at + 1) : ' ';
    if (c == '\'' || c == '’') {
      return Character.isLetter(after) || (before == 's' && Character.isWhitespace(after));
    }
    return (c == ',' || c == '.') && Character.isDigit(before) && Character.isDigit(after);
  }

  boolean isNumber() {
    return Character.isDigit(word.charAt(0));
  }
}
