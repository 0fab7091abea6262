package org.stemma.stories.lineage;

import java.util.ArrayList;
import java.util.List;
import org.stemma.core.model.Span;

/**
 * Stretches between paired marks of quotation. The reader's own finding of quotations is about who
 * speaks; this is about which words two newsrooms can share without copying each other.
 */
final class Quotations {
  private Quotations() {}

  /** In order, marks included, none crossing a paragraph. */
  static List<Span> in(String text) {
    List<Span> spans = new ArrayList<>();
    int straight = -1;
    int curly = -1;
    int single = -1;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '\n' -> {
          // A quotation over several paragraphs opens each of them, and closes the last.
          // One that nothing closes is taken to end with its paragraph: too little is better than
          // too much, where words show copying. A lone straight mark may be anything.
          if (curly >= 0) {
            spans.add(new Span(curly, i));
          } else if (straight >= 0 && opensNext(text, i)) {
            spans.add(new Span(straight, i));
          }
          straight = -1;
          curly = -1;
          single = -1;
        }
        case '"' -> {
          if (straight >= 0) {
            spans.add(new Span(straight, i + 1));
            straight = -1;
          } else {
            straight = i;
          }
        }
        case '\u201C', '\u201E', '\u00AB' -> {
          reopened(spans, curly, i);
          curly = i;
        }
        case '\u201D', '\u00BB' -> {
          if (curly >= 0) {
            spans.add(new Span(curly, i + 1));
            curly = -1;
          }
        }
        case '\u2018' -> {
          if (i + 1 < text.length() && text.charAt(i + 1) == '\u2018') {
            reopened(spans, curly, i);
            curly = i++;
          } else {
            single = i;
          }
        }
        case '\u2019' -> {
          if (curly >= 0 && i + 1 < text.length() && text.charAt(i + 1) == '\u2019') {
            spans.add(new Span(curly, ++i + 1));
            curly = -1;
          } else if (single >= 0 && !insideWord(text, i)) {
            spans.add(new Span(single, i + 1));
            single = -1;
          }
        }
        default -> {}
      }
    }
    spans.sort(Span::compareTo);
    return List.copyOf(spans);
  }

  // An opening mark inside an open quotation is often a closing one, mistyped.
  private static void reopened(List<Span> spans, int open, int at) {
    if (open >= 0) {
      spans.add(new Span(open, at));
    }
  }

  private static boolean opensNext(String text, int at) {
    int next = at;
    while (next < text.length() && text.charAt(next) == '\n') {
      next++;
    }
    return next < text.length() && (text.charAt(next) == '"' || text.charAt(next) == '\u201C');
  }

  private static boolean insideWord(String text, int at) {
    return at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
  }
}
