package org.stemma.eval.reading.attributions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Annotation;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Field;
import org.stemma.core.model.Mention;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Span;
import org.stemma.core.model.Speaker;

/**
 * What the reader says of words between quotation marks in the text of one article.
 *
 * @param text that the annotation's spans point into
 */
record ArticleSpeech(String text, Annotation annotation) {
  /** The attribution whose quoted words share most with the quotation; null if none shares any. */
  @Nullable Attribution quoting(List<Span> quote) {
    Attribution most = null;
    int shared = 0;
    for (Attribution attribution : annotation.attributions()) {
      int here = attribution.field().equals(Field.TEXT) ? shared(attribution.quoted(), quote) : 0;
      if (here > shared) {
        most = attribution;
        shared = here;
      }
    }
    return most;
  }

  private static int shared(List<Span> spans, List<Span> others) {
    int shared = 0;
    for (Span span : spans) {
      for (Span other : others) {
        int both = Math.min(span.end(), other.end()) - Math.max(span.start(), other.start());
        shared += Math.max(0, both);
      }
    }
    return shared;
  }

  /**
   * The chain of whoever speaks; null where the reader leaves it open or knows no name. What has no
   * mention ("two officials", "the ministry") is described, not resolved.
   */
  @Nullable Integer chain(@Nullable Attribution attribution) {
    return attribution != null && attribution.speaker().kind() == Speaker.Kind.NAMED
        ? attribution.chain()
        : null;
  }

  /** The dumb baseline: the chain of the person or body that is named nearest; null if none is. */
  @Nullable Integer nearest(List<Span> quote) {
    int start = quote.getFirst().start();
    int end = quote.getLast().end();
    Integer chain = null;
    int nearest = Integer.MAX_VALUE;
    for (Mention mention : annotation.mentions()) {
      boolean speaks =
          mention.type() == MentionType.PERSON || mention.type() == MentionType.ORGANIZATION;
      int distance = Math.max(start - mention.span().end(), mention.span().start() - end);
      if (speaks && mention.field().equals(Field.TEXT) && distance >= 0 && distance < nearest) {
        chain = mention.chain();
        nearest = distance;
      }
    }
    return chain;
  }

  /**
   * Whether a chain is who the names are of: one of its mentions overlaps one of the names, or is
   * the same string, or, of a person, its last word.
   */
  boolean isOf(int chain, List<Span> names) {
    List<String> spelled = names.stream().map(name -> name.of(text)).toList();
    return annotation.mentions().stream()
        .filter(mention -> mention.chain() == chain && mention.field().equals(Field.TEXT))
        .anyMatch(mention -> isOneOf(mention, names, spelled));
  }

  private boolean isOneOf(Mention mention, List<Span> names, List<String> spelled) {
    String words = mention.span().of(text);
    boolean person = mention.type() == MentionType.PERSON;
    return names.stream().anyMatch(mention.span()::overlaps)
        || spelled.stream()
            .anyMatch(name -> name.equals(words) || (person && name.endsWith(" " + words)));
  }
}
