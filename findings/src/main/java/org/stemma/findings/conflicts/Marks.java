package org.stemma.findings.conflicts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.core.model.Entity;
import org.stemma.core.model.Field;
import org.stemma.core.model.Mention;
import org.stemma.core.model.ResolvedTime;
import org.stemma.core.model.Span;
import org.stemma.core.model.Story;
import org.stemma.core.model.Witness;
import org.stemma.core.names.Lexicon;

/** Mentions and times of an article by where they stand, so that each sentence looks at its own. */
final class Marks {
  private final Map<Field, TreeMap<Integer, List<Mention>>> mentions = new TreeMap<>();
  private final Map<Field, TreeMap<Integer, List<ResolvedTime>>> times = new TreeMap<>();

  private Marks() {}

  static Marks of(Witness witness) {
    Marks marks = new Marks();
    for (Mention mention : witness.annotation().mentions()) {
      marks
          .mentions
          .computeIfAbsent(mention.field(), f -> new TreeMap<>())
          .computeIfAbsent(mention.span().start(), s -> new ArrayList<>())
          .add(mention);
    }
    for (ResolvedTime time : witness.times()) {
      marks
          .times
          .computeIfAbsent(time.expression().field(), f -> new TreeMap<>())
          .computeIfAbsent(time.expression().span().start(), s -> new ArrayList<>())
          .add(time);
    }
    return marks;
  }

  /** The entities of a story that are countries, by any of their spellings. */
  static Set<String> countries(Story story) {
    Set<String> countries = new HashSet<>();
    for (Entity entity : story.entities()) {
      if (Lexicon.country(entity.name()) != null
          || entity.spellings().stream().anyMatch(s -> Lexicon.country(s.text()) != null)) {
        countries.add(entity.id());
      }
    }
    return countries;
  }

  /** Mentions that lie in a sentence, in order. */
  List<Mention> mentions(Field field, Span sentence) {
    return within(mentions, field, sentence).stream()
        .filter(m -> sentence.contains(m.span()))
        .toList();
  }

  /** Times that lie in a sentence, in order. */
  List<ResolvedTime> times(Field field, Span sentence) {
    return within(times, field, sentence).stream()
        .filter(t -> sentence.contains(t.expression().span()))
        .toList();
  }

  private static <T> List<T> within(
      Map<Field, ? extends NavigableMap<Integer, List<T>>> all, Field field, Span sentence) {
    NavigableMap<Integer, List<T>> own = all.get(field);
    return (own == null ? new TreeMap<Integer, List<T>>() : own)
        .subMap(sentence.start(), sentence.end()).values().stream().flatMap(List::stream).toList();
  }
}
