package org.stemma.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import org.stemma.core.model.Span;
import org.stemma.ingest.words.Words;

/**
 * The paragraphs of a text that is read as it stands: stretches between lines that are blank. They
 * are trimmed and cover every character that is not white space; single line breaks stay in them.
 */
final class VerbatimParagraphs {
  private VerbatimParagraphs() {}

  static List<Span> of(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = -1;
    int end = -1;
    int breaks = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (Words.isSpace(c)) {
        boolean crlf = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
        breaks += (c == '\n' && !crlf) || c == '\r' ? 1 : c == 0x2029 ? 2 : 0;
      } else {
        if (breaks > 1 && start >= 0) {
          paragraphs.add(new Span(start, end));
          start = -1;
        }
        start = start < 0 ? i : start;
        end = next;
        breaks = 0;
      }
      i = next;
    }
    if (start >= 0) {
      paragraphs.add(new Span(start, end));
    }
    return paragraphs;
  }
}
