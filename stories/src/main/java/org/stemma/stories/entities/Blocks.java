package org.stemma.stories.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.core.names.NameMatch;
import org.stemma.core.names.Names;

/** Which forms are worth comparing: those that share a word, however spelled. */
final class Blocks {
  /** A pair of forms and how alike they are. */
  record Pair(int left, int right, NameMatch match) {}

  /** A word that more forms share tells nothing; pairs of it are not compared. */
  private static final int LARGEST = 150;

  private final SortedMap<String, List<Integer>> byWord = new TreeMap<>();

  Blocks(Clusters clusters) {
    for (int i = 0; i < clusters.size(); i++) {
      Clusters.Form form = clusters.form(i);
      for (String block : Names.blocks(form.words(), form.type())) {
        byWord.computeIfAbsent(block, b -> new ArrayList<>()).add(i);
      }
    }
  }

  /** The forms that share a word with {@code form}, sorted. */
  List<Integer> near(Clusters.Form form) {
    Set<Integer> near = new HashSet<>();
    for (String block : Names.blocks(form.words(), form.type())) {
      near.addAll(byWord.getOrDefault(block, List.of()));
    }
    return near.stream().sorted().toList();
  }

  /** All pairs that share a word and a type, the most alike first, then by place. */
  List<Pair> pairs(Clusters clusters) {
    Set<Long> seen = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (List<Integer> block : byWord.values()) {
      if (block.size() > LARGEST) {
        continue;
      }
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < block.size(); j++) {
          int left = block.get(i);
          int right = block.get(j);
          Clusters.Form a = clusters.form(left);
          Clusters.Form b = clusters.form(right);
          if (a.type() == b.type() && seen.add((long) left << 32 | right)) {
            pairs.add(new Pair(left, right, Names.compare(a.words(), b.words(), a.type())));
          }
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.match().score())
            .thenComparingInt(Pair::left)
            .thenComparingInt(Pair::right));
    return pairs;
  }
}
