package org.stemma.eval.reading.attributions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Span;
import org.stemma.eval.reading.SpanScore;
import org.stemma.eval.reading.attributions.Stretch.Kind;

/** Which stretches between quotation marks are speech, and whose, summed over articles. */
final class QuotationScore {
  /** A stretch that is speech: its words that are, and the sources that people marked for it. */
  private record Gold(Kind kind, BitSet words, List<Span> sources) {}

  private record Found(Kind kind, BitSet words, Quoted quoted) {}

  /**
   * Words that a system takes for speech.
   *
   * @param source null where it names none
   */
  record Quoted(Span span, @Nullable Span source) {}

  private final Map<Kind, SpanScore> scores = new EnumMap<>(Kind.class);
  private SpanScore all = SpanScore.NONE;
  private int sourced;
  private int sourceRight;
  private int scare;
  private int scareTaken;

  /**
   * Adds an article.
   *
   * @param found as the system has it; what overlaps no stretch stands in other marks than double
   *     ones and is left out, since the set cannot tell of it
   */
  void add(
      Collection<Quoted> found,
      List<Stretch> stretches,
      List<GoldAttribution> attributions,
      Tokens tokens) {
    List<Gold> gold = new ArrayList<>();
    BitSet taken = tokens.of(found.stream().map(Quoted::span).toList());
    for (Stretch stretch : stretches) {
      BitSet words = tokens.of(stretch.inside());
      Gold speech = speech(stretch, words, attributions, tokens);
      if (!speech.words().isEmpty()) {
        gold.add(speech);
      } else if (!words.isEmpty()) {
        scare++;
        scareTaken += taken.intersects(words) ? 1 : 0;
      }
    }
    List<Found> ours = new ArrayList<>();
    for (Quoted quoted : found) {
      BitSet words = tokens.of(quoted.span());
      Stretch most = most(words, stretches, tokens);
      if (most != null) {
        ours.add(new Found(most.kind(), words, quoted));
      }
    }
    count(ours, gold);
  }

  private static Gold speech(
      Stretch stretch, BitSet inside, List<GoldAttribution> attributions, Tokens tokens) {
    BitSet said = new BitSet();
    List<Span> sources = new ArrayList<>();
    for (GoldAttribution attribution : attributions) {
      BitSet here = tokens.of(attribution.content());
      here.and(inside);
      if (!here.isEmpty()) {
        said.or(here);
        sources.addAll(attribution.source());
      }
    }
    return new Gold(stretch.kind(), said, sources);
  }

  // The stretch that shares most words, the first of several.
  private static @Nullable Stretch most(BitSet words, List<Stretch> stretches, Tokens tokens) {
    Stretch most = null;
    int shared = 0;
    for (Stretch stretch : stretches) {
      BitSet both = tokens.of(stretch.inside());
      both.and(words);
      if (both.cardinality() > shared) {
        most = stretch;
        shared = both.cardinality();
      }
    }
    return most;
  }

  private void count(List<Found> found, List<Gold> gold) {
    List<Matching.Pair> pairs =
        Matching.halves(
            found.stream().map(Found::words).toList(), gold.stream().map(Gold::words).toList());
    all = all.plus(new SpanScore(pairs.size(), found.size(), gold.size()));
    found.forEach(one -> add(one.kind(), new SpanScore(0, 1, 0)));
    gold.forEach(one -> add(one.kind(), new SpanScore(0, 0, 1)));
    for (Matching.Pair pair : pairs) {
      Gold right = gold.get(pair.gold());
      add(right.kind(), new SpanScore(1, 0, 0));
      if (!right.sources().isEmpty()) {
        Span source = found.get(pair.found()).quoted().source();
        sourced++;
        sourceRight +=
            source != null && right.sources().stream().anyMatch(source::overlaps) ? 1 : 0;
      }
    }
  }

  private void add(Kind kind, SpanScore score) {
    scores.merge(kind, score, SpanScore::plus);
  }

  /** Of all stretches. */
  SpanScore all() {
    return all;
  }

  /** Of those of one kind. */
  SpanScore of(Kind kind) {
    return scores.getOrDefault(kind, SpanScore.NONE);
  }

  /** Stretches that nobody said. */
  int scare() {
    return scare;
  }

  /** The share of them that the system leaves alone, 0 to 1. */
  double scareLeft() {
    return scare == 0 ? 0 : 1 - (double) scareTaken / scare;
  }

  /** Found quotations for which people marked a source. */
  int sourced() {
    return sourced;
  }

  /** The share of them for which the found source overlaps a marked one, 0 to 1. */
  double sourceRight() {
    return sourced == 0 ? 0 : (double) sourceRight / sourced;
  }
}
