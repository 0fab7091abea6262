package org.stemma.stories.lineage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.core.model.Lineage;
import org.stemma.core.model.Lineage.Basis;
import org.stemma.core.model.Span;
import org.stemma.stories.text.Partition;

/**
 * Agency texts that are in none of the articles, but that two or more of them were made from. Where
 * the agency's own article is in the story, nothing is lost.
 */
final class LostText {
  private LostText() {}

  /** {@code lost:1} to each of its articles, then {@code lost:2}, by first article. */
  static List<Lineage> of(List<Reused> texts, List<Tie> ties) {
    SortedMap<Integer, Set<Integer>> credited = credited(ties);
    List<Tie> open = ties.stream().filter(t -> isOpen(t, credited)).toList();
    SortedSet<Integer> members = new TreeSet<>();
    open.forEach(t -> members.addAll(List.of(t.from(), t.to())));
    Partition<Integer> partition = new Partition<>(members);
    SortedMap<Integer, BitSet> shared = new TreeMap<>();
    for (Tie tie : open) {
      partition.join(tie.from(), tie.to());
      for (Stretch stretch : tie.passages().stretches()) {
        mark(shared, tie.from(), stretch.left());
        mark(shared, tie.to(), stretch.right());
      }
    }
    List<Lineage> lost = new ArrayList<>();
    int number = 0;
    for (List<Integer> part : partition.parts()) {
      number++;
      for (int member : part) {
        lost.add(lineage(number, texts.get(member), shared.getOrDefault(member, new BitSet())));
      }
    }
    return lost;
  }

  // Whom each text credits among the texts of the story: that explains what it shares with others.
  private static SortedMap<Integer, Set<Integer>> credited(List<Tie> ties) {
    SortedMap<Integer, Set<Integer>> forebears = new TreeMap<>();
    for (Tie tie : ties) {
      if (tie.directed() && tie.basis().contains(Basis.CREDIT)) {
        forebears.computeIfAbsent(tie.to(), t -> new HashSet<>()).add(tie.from());
      }
    }
    return forebears;
  }

  private static boolean isOpen(Tie tie, SortedMap<Integer, Set<Integer>> credited) {
    return tie.kind() == Lineage.Kind.COMMON_SOURCE
        && Collections.disjoint(
            credited.getOrDefault(tie.from(), Set.of()), credited.getOrDefault(tie.to(), Set.of()));
  }

  private static void mark(SortedMap<Integer, BitSet> shared, int member, Span span) {
    shared.computeIfAbsent(member, m -> new BitSet()).set(span.start(), span.end());
  }

  // Of the lost text we know only what its articles kept: both ends of a passage are theirs.
  private static Lineage lineage(int number, Reused text, BitSet shared) {
    List<Lineage.Passage> passages = new ArrayList<>();
    for (int at = shared.nextSetBit(0); at >= 0; ) {
      int end = shared.nextClearBit(at);
      Span place = text.words().place(new Span(at, end));
      passages.add(new Lineage.Passage(place, place));
      at = shared.nextSetBit(end);
    }
    double share = shared.cardinality() / (double) Math.max(1, text.words().size());
    return new Lineage(
        "lost:" + number,
        text.id(),
        Lineage.Kind.COMMON_SOURCE,
        List.of(Basis.TEXT, Basis.CREDIT),
        Math.round(share * 1000) / 1000.0,
        true,
        passages);
  }
}
