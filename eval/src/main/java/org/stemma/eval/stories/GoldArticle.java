package org.stemma.eval.stories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.AnnotatedArticle;
import org.stemma.core.model.Article;
import org.stemma.core.model.Dating;
import org.stemma.core.model.Outlet;
import org.stemma.core.model.Reader;
import org.stemma.core.model.Source;
import org.stemma.core.model.Span;

/**
 * An article of a data set with the story that people put it into.
 *
 * @param topic stories of one topic are alike; equal to {@code story} where the set has no
 *     look-alikes
 * @param day on which it was published; null: unknown
 * @param paragraphs of the text, none empty
 */
record GoldArticle(
    String id,
    String topic,
    String story,
    @Nullable String title,
    @Nullable LocalDate day,
    List<String> paragraphs) {
  GoldArticle {
    paragraphs = List.copyOf(paragraphs);
  }

  /** As the stages see it: in English, of no known outlet. */
  AnnotatedArticle read(Reader reader) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    for (String paragraph : paragraphs) {
      if (!text.isEmpty()) {
        text.append("\n\n");
      }
      spans.add(new Span(text.length(), text.length() + paragraph.length()));
      text.append(paragraph);
    }
    Article article =
        new Article(
            id,
            List.of("c-" + id),
            List.of(Source.file(id)),
            Outlet.UNKNOWN,
            title,
            null,
            null,
            List.of(),
            null,
            null,
            "en",
            dating(),
            null,
            null,
            text.toString(),
            spans,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new TreeMap<>(),
            false,
            null);
    return new AnnotatedArticle(article, reader.read(article));
  }

  private Dating dating() {
    return day == null
        ? Dating.UNKNOWN
        : new Dating(day.toString(), day, day, List.of(Dating.Basis.STATED), List.of(), List.of());
  }
}
