package org.stemma.findings.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.findings.quotes.SameSpeech.Match;
import org.stemma.findings.support.Joined;

/**
 * Groups what articles have into acts of speech. Candidates come from an index of pairs of words,
 * so that the time is linear in the words quoted.
 */
final class Acts {
  /** Of those that share a pair of words, each is compared to so many before it. */
  private static final int MOST_COMPARED = 12;

  /** Meaningful words so near to each other, counted in meaningful words, make a pair. */
  private static final int WINDOW = 3;

  private Acts() {}

  /**
   * One act of speech.
   *
   * @param said what the articles have of it, in their order, those with quotation marks first
   * @param matches why they are one, strongest first; empty for a single one
   */
  record Act(List<Said> said, List<Match> matches) {}

  private record Pair(Said left, Said right, Match match) {}

  /** In the order of the witnesses. */
  static List<Act> group(Utterances utterances, SameSpeech same) {
    List<Said> marked = utterances.marked();
    Map<String, Integer> places = new TreeMap<>();
    marked.forEach(said -> places.put(said.key(), places.size()));
    List<Pair> pairs = new ArrayList<>(pairs(marked, same));
    pairs.sort(
        Comparator.comparingDouble((Pair p) -> -p.match().strength())
            .thenComparingInt(p -> places.getOrDefault(p.left().key(), 0))
            .thenComparingInt(p -> places.getOrDefault(p.right().key(), 0)));
    Joined joined = new Joined();
    Map<String, Traits> traits = new TreeMap<>();
    marked.forEach(said -> traits.put(said.key(), Traits.of(said)));
    Map<String, List<Match>> matches = new TreeMap<>();
    for (Pair pair : pairs) {
      String left = joined.root(pair.left().key());
      String right = joined.root(pair.right().key());
      Traits a = traits.getOrDefault(left, Traits.NONE);
      Traits b = traits.getOrDefault(right, Traits.NONE);
      if (!left.equals(right) && mayJoin(pair, a, b, same)) {
        joined.join(left, right);
        String root = joined.root(left);
        traits.put(root, a.and(b));
        List<Match> all = new ArrayList<>(matches.getOrDefault(left, List.of()));
        all.addAll(matches.getOrDefault(right, List.of()));
        all.add(pair.match());
        matches.put(root, all);
      }
    }
    Map<String, List<Said>> acts = new LinkedHashMap<>();
    marked.forEach(s -> acts.computeIfAbsent(joined.root(s.key()), k -> new ArrayList<>()).add(s));
    paraphrases(utterances, same, acts, matches);
    return acts.entrySet().stream()
        .map(act -> new Act(act.getValue(), matches.getOrDefault(act.getKey(), List.of())))
        .toList();
  }

  /** What the reports of an act say of it: days, and entities that are named as its speakers. */
  private record Traits(Set<String> days, Set<String> speakers) {
    static final Traits NONE = new Traits(Set.of(), Set.of());

    static Traits of(Said said) {
      String day = said.day();
      String speaker = said.speaker().entity();
      return new Traits(
          day == null ? Set.of() : Set.of(day), speaker == null ? Set.of() : Set.of(speaker));
    }

    Traits and(Traits other) {
      return new Traits(union(days, other.days), union(speakers, other.speakers));
    }

    private static Set<String> union(Set<String> left, Set<String> right) {
      Set<String> union = new TreeSet<>(left);
      union.addAll(right);
      return union;
    }
  }

  // A fragment may fit two acts of one speaker, and a report whose speaker is open may hold the
  // words
  // of two: neither must make one of them.
  private static boolean mayJoin(Pair pair, Traits left, Traits right, SameSpeech same) {
    boolean oneDay = Traits.union(left.days(), right.days()).size() < 2;
    if (!oneDay && !pair.match().verbatim()) {
      return false;
    }
    boolean open =
        pair.left().speaker().entity() == null || pair.right().speaker().entity() == null;
    return !open
        || left.speakers().isEmpty()
        || right.speakers().isEmpty()
        || left.speakers().stream()
            .allMatch(a -> right.speakers().stream().allMatch(b -> same.isOneVoice(a, b)));
  }

  private static List<Pair> pairs(List<Said> marked, SameSpeech same) {
    List<Pair> pairs = new ArrayList<>();
    Map<String, List<Said>> index = new TreeMap<>();
    for (Said said : marked) {
      // By key: the hash of a report would be that of its whole article.
      Map<String, Said> compared = new LinkedHashMap<>();
      for (String key : keys(said)) {
        List<Said> sharing = index.computeIfAbsent(key, k -> new ArrayList<>());
        for (int i = 0; i < sharing.size(); i++) {
          if (i < MOST_COMPARED / 2 || i >= sharing.size() - MOST_COMPARED / 2) {
            compared.putIfAbsent(sharing.get(i).key(), sharing.get(i));
          }
        }
        sharing.add(said);
      }
      for (Said other : compared.values()) {
        Match match = same.match(other, said);
        if (match != null) {
          pairs.add(new Pair(other, said, match));
        }
      }
    }
    return pairs;
  }

  // Pairs of meaningful words that stand near each other, in either order; of what has one or two
  // such words, each with the speaker.
  private static Set<String> keys(Said said) {
    Set<String> keys = new TreeSet<>();
    List<String> telling = new ArrayList<>();
    for (List<String> stretch : said.words().stretches()) {
      stretch.stream().filter(said.words().telling()::contains).forEach(telling::add);
    }
    for (int i = 0; i < telling.size(); i++) {
      for (int j = i + 1; j < Math.min(telling.size(), i + WINDOW); j++) {
        String one = telling.get(i);
        String two = telling.get(j);
        keys.add(one.compareTo(two) < 0 ? one + " " + two : two + " " + one);
      }
    }
    if (telling.size() <= 2 && said.speaker().entity() != null) {
      telling.forEach(word -> keys.add(said.speaker().entity() + " " + word));
    }
    return keys;
  }

  // Each indirect report goes to the act whose words it has most of, if any.
  private static void paraphrases(
      Utterances utterances,
      SameSpeech same,
      Map<String, List<Said>> acts,
      Map<String, List<Match>> matches) {
    Map<String, List<Map.Entry<String, Said>>> byWord = new TreeMap<>();
    acts.forEach(
        (root, said) ->
            said.forEach(
                s ->
                    s.all()
                        .telling()
                        .forEach(
                            word ->
                                byWord
                                    .computeIfAbsent(word, w -> new ArrayList<>())
                                    .add(Map.entry(root, s)))));
    for (Said indirect : utterances.indirect()) {
      Map<String, Integer> shared = new TreeMap<>();
      Map<String, Map.Entry<String, Said>> candidates = new LinkedHashMap<>();
      for (String word : indirect.all().telling()) {
        List<Map.Entry<String, Said>> holders = byWord.getOrDefault(word, List.of());
        if (holders.size() <= MOST_COMPARED) {
          for (Map.Entry<String, Said> holder : holders) {
            shared.merge(holder.getValue().key(), 1, Integer::sum);
            candidates.putIfAbsent(holder.getValue().key(), holder);
          }
        }
      }
      @Nullable Match best = null;
      String root = "";
      for (Map.Entry<String, Integer> candidate : shared.entrySet()) {
        Map.Entry<String, Said> act = candidates.get(candidate.getKey());
        if (candidate.getValue() < 2 || act == null) {
          continue;
        }
        Match match = same.paraphrase(act.getValue(), indirect);
        if (match != null && (best == null || match.strength() > best.strength())) {
          best = match;
          root = act.getKey();
        }
      }
      if (best != null) {
        acts.getOrDefault(root, new ArrayList<>()).add(indirect);
        List<Match> all = new ArrayList<>(matches.getOrDefault(root, List.of()));
        all.add(best);
        matches.put(root, all);
      }
    }
  }
}
