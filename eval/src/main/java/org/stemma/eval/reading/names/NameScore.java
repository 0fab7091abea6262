package org.stemma.eval.reading.names;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stemma.core.model.Field;
import org.stemma.core.model.Mention;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Span;
import org.stemma.eval.reading.SpanScore;
import org.stemma.eval.reading.names.TaggedText.Name;

/**
 * Names found against names marked, exact spans.
 *
 * @param typed a name is right if its type is one of those of the label as well
 * @param untyped the span alone
 */
public record NameScore(SpanScore typed, SpanScore untyped) {
  public static final NameScore NONE = new NameScore(SpanScore.NONE, SpanScore.NONE);

  /** A name that was found. */
  record Typed(Span span, MentionType type) {}

  /** Of mentions in the text, those left out whose type the set does not mark. */
  public static NameScore of(List<Mention> mentions, List<Name> gold, Labels labels) {
    return compare(
        mentions.stream()
            .filter(m -> m.field().equals(Field.TEXT) && labels.measures(m.type()))
            .map(m -> new Typed(m.span(), m.type()))
            .toList(),
        gold,
        labels);
  }

  /**
   * Of spans that are all given one type.
   *
   * @param label the spans' own; its first type stands for it
   */
  static NameScore of(List<Span> spans, String label, List<Name> gold, Labels labels) {
    MentionType type = labels.types(label).iterator().next();
    return compare(spans.stream().map(s -> new Typed(s, type)).toList(), gold, labels);
  }

  private static NameScore compare(Collection<Typed> found, List<Name> gold, Labels labels) {
    Set<Typed> distinct = new HashSet<>(found);
    Set<Name> wanted = new HashSet<>(gold);
    int right = 0;
    for (Name name : wanted) {
      boolean hit =
          labels.types(name.label()).stream()
              .anyMatch(type -> distinct.contains(new Typed(name.span(), type)));
      right += hit ? 1 : 0;
    }
    return new NameScore(
        new SpanScore(right, distinct.size(), wanted.size()),
        SpanScore.of(
            found.stream().map(Typed::span).toList(), gold.stream().map(Name::span).toList()));
  }

  public NameScore plus(NameScore other) {
    return new NameScore(typed.plus(other.typed), untyped.plus(other.untyped));
  }
}
