package org.stemma.ingest.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Runs of prose and plain lines that begin and end with prose, between pieces of furniture.
 *
 * @param main the one with most words of prose that stands together; null if there is no prose
 */
record Stretches(List<Stretch> all, @Nullable Stretch main) {
  /**
   * One run.
   *
   * @param from index of its first block, which is prose
   * @param to one past its last block, which is prose
   * @param words of its prose
   */
  record Stretch(int from, int to, int words) {}

  static Stretches of(List<Block> blocks, List<Role> roles) {
    List<Stretch> all = new ArrayList<>();
    int from = -1;
    int to = -1;
    int words = 0;
    for (int i = 0; i <= blocks.size(); i++) {
      Role role = i < blocks.size() ? roles.get(i) : Role.CHROME;
      if (role == Role.PROSE) {
        from = from < 0 ? i : from;
        to = i;
        words += blocks.get(i).count();
      } else if (role.isFurniture() && from >= 0) {
        all.add(new Stretch(from, to + 1, words));
        from = -1;
        words = 0;
      }
    }
    Stretch main = null;
    double most = -1;
    for (Stretch stretch : all) {
      double weight = weight(blocks, roles, stretch);
      if (weight > most) {
        most = weight;
        main = stretch;
      }
    }
    return new Stretches(List.copyOf(all), main);
  }

  /** Its words; those of sentences between headlines, and of talk about consent, count less. */
  private static double weight(List<Block> blocks, List<Role> roles, Stretch stretch) {
    double weight = 0;
    int consent = 0;
    for (int i = stretch.from(); i < stretch.to(); i++) {
      if (roles.get(i) != Role.PROSE) {
        continue;
      }
      boolean before = i > 0 && roles.get(i - 1) == Role.PROSE;
      boolean after = i + 1 < blocks.size() && roles.get(i + 1) == Role.PROSE;
      weight += blocks.get(i).count() * (before || after ? 1 : 0.4);
      consent += blocks.get(i).hits().phrases(Vocabulary.Kind.CONSENT);
    }
    return consent * 50 > stretch.words() ? weight * 0.2 : weight;
  }

  /** The words that carry the topic of the main stretch, with their counts. */
  Map<String, Integer> topic(List<Block> blocks) {
    Map<String, Integer> topic = new HashMap<>();
    if (main != null) {
      for (int i = main.from(); i < main.to(); i++) {
        for (String word : content(blocks.get(i).words())) {
          topic.merge(word, 1, Integer::sum);
        }
      }
    }
    return topic;
  }

  /** Words that carry a topic: those of four letters or more that are not common ones. */
  static Set<String> content(String line) {
    Set<String> content = new HashSet<>();
    for (String word : Tokens.lower(line)) {
      if (word.length() >= 4 && !Tongue.isKnown(word)) {
        content.add(word.endsWith("'s") ? word.substring(0, word.length() - 2) : word);
      }
    }
    return content;
  }
}
