package org.stemma.eval.reading.attributions;

import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.stemma.eval.reading.SpanScore;

/** Attributions found against those that people marked, summed over articles. */
final class AttributionScore {
  /** The parts of an attribution. */
  enum Part {
    SOURCE,
    CUE,
    CONTENT
  }

  /** What is counted of each part. */
  enum Unit {
    TOKENS,
    EXACT,
    HALF
  }

  /** An attribution as sets of words, empty where it has no such part. */
  record Words(BitSet source, BitSet cue, BitSet content) {
    BitSet part(Part part) {
      return switch (part) {
        case SOURCE -> source;
        case CUE -> cue;
        case CONTENT -> content;
      };
    }

    boolean isLinked() {
      return !source.isEmpty() && !content.isEmpty();
    }
  }

  private final Map<Part, Map<Unit, SpanScore>> scores = new EnumMap<>(Part.class);
  private SpanScore links = SpanScore.NONE;
  private int attributions;

  AttributionScore() {
    for (Part part : Part.values()) {
      scores.put(part, new EnumMap<>(Unit.class));
    }
  }

  /** Adds an article. */
  void add(List<Words> found, List<Words> gold) {
    attributions += gold.size();
    for (Part part : Part.values()) {
      List<BitSet> ours = Tokens.distinct(found.stream().map(w -> w.part(part)).toList());
      List<BitSet> theirs = Tokens.distinct(gold.stream().map(w -> w.part(part)).toList());
      add(part, Unit.TOKENS, tokens(ours, theirs));
      add(part, Unit.EXACT, SpanScore.of(ours, theirs));
      int halves = Matching.halves(ours, theirs).size();
      add(part, Unit.HALF, new SpanScore(halves, ours.size(), theirs.size()));
    }
    links = links.plus(links(found, gold));
  }

  private void add(Part part, Unit unit, SpanScore score) {
    scores.getOrDefault(part, Map.of()).merge(unit, score, SpanScore::plus);
  }

  private static SpanScore tokens(Collection<BitSet> found, Collection<BitSet> gold) {
    BitSet ours = union(found);
    BitSet theirs = union(gold);
    BitSet both = (BitSet) ours.clone();
    both.and(theirs);
    return new SpanScore(both.cardinality(), ours.cardinality(), theirs.cardinality());
  }

  private static BitSet union(Collection<BitSet> sets) {
    BitSet all = new BitSet();
    sets.forEach(all::or);
    return all;
  }

  // A pair is right if source and content both are, by half.
  private static SpanScore links(List<Words> found, List<Words> gold) {
    List<Words> ours = found.stream().filter(Words::isLinked).distinct().toList();
    List<Words> theirs = gold.stream().filter(Words::isLinked).distinct().toList();
    List<Matching.Pair> pairs =
        Matching.of(
            ours.size(),
            theirs.size(),
            Matching.HALF,
            (f, g) ->
                Math.min(
                    Matching.shared(ours.get(f).source(), theirs.get(g).source()),
                    Matching.shared(ours.get(f).content(), theirs.get(g).content())));
    return new SpanScore(pairs.size(), ours.size(), theirs.size());
  }

  SpanScore of(Part part, Unit unit) {
    return scores.getOrDefault(part, Map.of()).getOrDefault(unit, SpanScore.NONE);
  }

  /** Sources with their contents. */
  SpanScore links() {
    return links;
  }

  /** How many people marked. */
  int attributions() {
    return attributions;
  }
}
