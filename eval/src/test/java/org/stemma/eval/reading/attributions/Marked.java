package org.stemma.eval.reading.attributions;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Annotation;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Field;
import org.stemma.core.model.Mention;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Span;
import org.stemma.core.model.Speaker;

/** Builds annotations of a small text by the words that they are about. */
final class Marked {
  private final String text;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Attribution> attributions = new ArrayList<>();

  Marked(String text) {
    this.text = text;
  }

  /** Where these words first stand. */
  static Span span(String text, String words) {
    int at = text.indexOf(words);
    return new Span(at, at + words.length());
  }

  Span span(String words) {
    return span(text, words);
  }

  Marked person(String name, int chain) {
    mentions.add(new Mention(Field.TEXT, span(name), MentionType.PERSON, null, chain, false));
    return this;
  }

  /**
   * @param quoted the words in marks; empty for an indirect statement
   */
  Marked said(String source, String cue, String content, String quoted, @Nullable Integer chain) {
    attributions.add(
        new Attribution(
            "r-" + attributions.size(),
            Field.TEXT,
            Attribution.Kind.DIRECT,
            List.of(span(content)),
            quoted.isEmpty() ? List.of() : List.of(span(quoted)),
            span(source),
            span(cue),
            chain == null ? Speaker.UNRESOLVED : new Speaker(Speaker.Kind.NAMED, source, null),
            chain,
            Attribution.Stance.ATTRIBUTED,
            null));
    return this;
  }

  /** One sentence, whose tokens are what blanks, commas, stops and marks leave. */
  Annotation annotation() {
    return new Annotation(
        "en",
        true,
        List.of(new Span(0, text.length())),
        List.of(tokens(text)),
        List.of(),
        mentions,
        attributions,
        List.of());
  }

  static List<Span> tokens(String text) {
    List<Span> tokens = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && " \n,.?\"“”".indexOf(text.charAt(i)) < 0;
      if (!inside && start >= 0) {
        tokens.add(new Span(start, i));
      }
      start = inside ? (start < 0 ? i : start) : -1;
      if (!inside && i < text.length() && !Character.isWhitespace(text.charAt(i))) {
        tokens.add(new Span(i, i + 1));
      }
    }
    return tokens;
  }

  static Tokens words(String text) {
    return new Tokens(text, List.of(tokens(text)));
  }
}
