package org.stemma.core.model;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words, or a statement, that an article gives to somebody.
 *
 * @param id {@code r-…}, from the article, the field and the first span
 * @param content what is attributed, in order, marks of quotation left out
 * @param quoted the parts of it inside quotation marks, in order, marks left out
 * @param source the words that name the source; null where the article names none
 * @param cue the words that attribute ("said", "according to"); null where there are none
 * @param chain the coreference chain of the speaker; null where the speaker is no mention
 * @param parent the attribution inside which this one stands
 */
public record Attribution(
    String id,
    Field field,
    Kind kind,
    List<Span> content,
    List<Span> quoted,
    @Nullable Span source,
    @Nullable Span cue,
    Speaker speaker,
    @Nullable Integer chain,
    Stance stance,
    @Nullable String parent)
    implements Comparable<Attribution> {
  /** {@code MIXED}: an indirect statement with fragments in quotation marks. */
  public enum Kind {
    DIRECT,
    INDIRECT,
    MIXED
  }

  /** What the cue does to the content. */
  public enum Stance {
    ATTRIBUTED,
    DENIED,
    DOUBTED
  }

  public Attribution {
    if (content.isEmpty()) {
      throw new IllegalArgumentException("attribution " + id + " must have content");
    }
    content = List.copyOf(content);
    quoted = List.copyOf(quoted);
  }

  /** The same attribution with its speaker looked up in the story. */
  public Attribution by(Speaker resolved) {
    return new Attribution(
        id, field, kind, content, quoted, source, cue, resolved, chain, stance, parent);
  }

  @Override
  public int compareTo(Attribution other) {
    return Comparator.comparing(Attribution::field)
        .thenComparing(a -> a.content().getFirst())
        .thenComparing(Attribution::id)
        .compare(this, other);
  }
}
