package org.stemma.stories.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Ids;
import org.stemma.core.model.Lineage;
import org.stemma.core.model.Story;
import org.stemma.core.model.Why;
import org.stemma.core.model.Witness;
import org.stemma.stories.text.Fingerprints;
import org.stemma.stories.text.Partition;

/**
 * The family tree of the texts of a story.
 *
 * @param lineage lost texts first, then by the canonical order of {@code from} and {@code to}
 * @param lines the partition into independent lines of text, by their first article
 * @param whys one for each line of more than one article
 */
public record Descent(List<Lineage> lineage, List<Story.Line> lines, List<Why> whys) {
  public Descent {
    lineage = List.copyOf(lineage);
    lines = List.copyOf(lines);
    whys = List.copyOf(whys);
  }

  /**
   * Traces the texts of one story.
   *
   * @param witnesses in canonical order
   */
  public static Descent trace(List<Witness> witnesses) {
    List<Reused> texts = witnesses.stream().map(Reused::of).toList();
    Direction direction = new Direction(texts);
    List<Tie> ties = new ArrayList<>();
    for (int[] pair : pairs(texts)) {
      Passages passages = Passages.between(texts.get(pair[0]).words(), texts.get(pair[1]).words());
      if (!passages.none()) {
        ties.add(direction.of(pair[0], pair[1], passages));
      }
    }
    ties.sort(Comparator.comparingInt(Tie::from).thenComparingInt(Tie::to));
    List<Lineage> lineage = new ArrayList<>(LostText.of(texts, ties));
    for (Tie tie : ties) {
      if (tie.kind() != Lineage.Kind.COMMON_SOURCE) {
        lineage.add(tie.lineage(texts));
      }
    }
    Partition<Integer> partition =
        new Partition<>(IntStream.range(0, texts.size()).boxed().toList());
    ties.forEach(tie -> partition.join(tie.from(), tie.to()));
    List<Story.Line> lines = new ArrayList<>();
    List<Why> whys = new ArrayList<>();
    for (List<Integer> members : partition.parts()) {
      Story.Line line = line(members, texts);
      lines.add(line);
      if (members.size() > 1) {
        whys.add(why(line, members, ties));
      }
    }
    return new Descent(lineage, lines, whys);
  }

  // Two texts with a passage in common share a fingerprint, except for a few changed sentences.
  private static List<int[]> pairs(List<Reused> texts) {
    TreeMap<Long, List<Integer>> holders = new TreeMap<>();
    for (int i = 0; i < texts.size(); i++) {
      for (long print : Fingerprints.of(texts.get(i).words().words())) {
        holders.computeIfAbsent(print, p -> new ArrayList<>()).add(i);
      }
    }
    SortedSet<Long> pairs = new TreeSet<>();
    for (List<Integer> places : holders.values()) {
      int many = Math.min(places.size(), Limits.HOLDERS);
      for (int a = 0; a < many; a++) {
        for (int b = a + 1; b < many; b++) {
          pairs.add(((long) places.get(a) << 32) | places.get(b));
        }
      }
    }
    return pairs.stream().map(p -> new int[] {(int) (p >> 32), p.intValue()}).toList();
  }

  private static Story.Line line(List<Integer> members, List<Reused> texts) {
    List<String> articles = members.stream().map(m -> texts.get(m).id()).toList();
    return new Story.Line(
        Ids.of('n', articles.stream().sorted().toList()), articles, credit(members, texts));
  }

  /** The agency that most of the articles thank; of equals the first by name. */
  private static @Nullable String credit(List<Integer> members, List<Reused> texts) {
    TreeMap<String, Integer> thanks = new TreeMap<>();
    for (int member : members) {
      texts.get(member).credited().agencies().forEach(a -> thanks.merge(a, 1, Integer::sum));
    }
    String credit = null;
    for (String agency : thanks.keySet()) {
      if (credit == null || thanks.getOrDefault(agency, 0) > thanks.getOrDefault(credit, 0)) {
        credit = agency;
      }
    }
    return credit;
  }

  private static Why why(Story.Line line, List<Integer> members, List<Tie> ties) {
    TreeMap<String, Double> scores = new TreeMap<>();
    int passages = 0;
    double most = 0;
    for (Tie tie : ties) {
      if (members.contains(tie.from())) {
        passages += tie.passages().stretches().size();
        most = Math.max(most, Math.max(tie.passages().ofLeft(), tie.passages().ofRight()));
      }
    }
    scores.put("passages", (double) passages);
    scores.put("greatest share", most);
    return new Why(
        line.id(),
        "line",
        "shared-passages",
        "these articles share passages that are no quotation, no name and no boilerplate,"
            + " so they count as one text",
        scores,
        (double) Limits.RUN,
        List.of(),
        List.of());
  }
}
