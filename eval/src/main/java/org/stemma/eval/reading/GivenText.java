package org.stemma.eval.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Article;
import org.stemma.core.model.Dating;
import org.stemma.core.model.Ids;
import org.stemma.core.model.Outlet;
import org.stemma.core.model.Segmentation;
import org.stemma.core.model.Source;
import org.stemma.core.model.Span;

/**
 * A text of a data set as a user would give it: English, verbatim, so that the set's offsets hold.
 *
 * @param name of the document in its set
 * @param paragraphs in order
 * @param segmentation the set's own sentences and tokens; null leaves them to the reader
 */
public record GivenText(
    String name, String text, List<Span> paragraphs, @Nullable Segmentation segmentation) {
  public GivenText {
    paragraphs = List.copyOf(paragraphs);
  }

  /** A text whose paragraphs are its lines, those of white space alone left out. */
  public static GivenText ofLines(String name, String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int from = start;
      int to = end;
      while (from < to && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
      while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
        to--;
      }
      if (to > from) {
        paragraphs.add(new Span(from, to));
      }
      start = end + 1;
    }
    return new GivenText(name, text, paragraphs, null);
  }

  /** The article, of no known outlet and date. */
  public Article article() {
    return new Article(
        Ids.article(null, null, name, text),
        List.of("c-0000000000000000"),
        List.of(Source.file(name)),
        Outlet.UNKNOWN,
        null,
        null,
        null,
        List.of(),
        null,
        null,
        "en",
        Dating.UNKNOWN,
        null,
        null,
        text,
        paragraphs,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new TreeMap<>(),
        true,
        segmentation);
  }
}
