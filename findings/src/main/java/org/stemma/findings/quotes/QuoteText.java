package org.stemma.findings.quotes;

import org.stemma.core.model.Attribution;
import org.stemma.core.model.Span;

/**
 * The words by which a quote's entry is known, verbatim from its first article: what was said alone
 * where that stands in one piece between quotation marks; else with the article's words around it,
 * and the marks that show which are whose.
 */
final class QuoteText {
  private static final String OPENING = "“\"‘'«„‹「『";
  private static final String CLOSING = "”\"’'»“›」』";

  /** A longer gap between two parts is more than a cue, in characters. */
  private static final int LONGEST_GAP = 160;

  private QuoteText() {}

  static String of(Said said) {
    String text = said.witness().article().text();
    Span whole = said.spans().getFirst();
    for (Span next : said.spans()) {
      if (next.start() - whole.end() <= LONGEST_GAP && next.end() > whole.end()) {
        whole = new Span(whole.start(), next.end());
      }
    }
    boolean onePiece =
        said.kind() == Attribution.Kind.DIRECT
            && said.spans().size() == 1
            && said.quoted().size() == 1
            && said.quoted().getFirst().start() <= said.spans().getFirst().start();
    return onePiece ? withoutComma(whole.of(text)) : marked(said, whole).of(text);
  }

  // The comma before a closing mark belongs to the sentence around.
  private static String withoutComma(String words) {
    String trimmed = words.strip();
    return trimmed.endsWith(",") ? trimmed.substring(0, trimmed.length() - 1) : trimmed;
  }

  private static Span marked(Said said, Span span) {
    String text = said.witness().article().text();
    int start = span.start();
    int end = span.end();
    for (Span quoted : said.quoted()) {
      boolean opens = quoted.start() > 0 && OPENING.indexOf(text.charAt(quoted.start() - 1)) >= 0;
      boolean closes =
          quoted.end() < text.length() && CLOSING.indexOf(text.charAt(quoted.end())) >= 0;
      start = opens && quoted.start() == start ? start - 1 : start;
      end = closes && quoted.end() == end ? end + 1 : end;
    }
    return new Span(start, end);
  }
}
