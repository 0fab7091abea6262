package org.stemma.reader.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.core.model.Mention;
import org.stemma.core.model.MentionType;

/**
 * Makes mentions of the names that were found in an article: one type for a name wherever it
 * stands, one chain for each bearer, and which places act. Time is linear in the text.
 */
public final class Mentions {
  /** The points of the compass that stand for a country in "the North". */
  static final Set<String> COMPASS = new TreeSet<>(List.of("North", "South", "East", "West"));

  private Mentions() {}

  /**
   * All mentions of an article, sorted, none overlapping.
   *
   * @param article its fields, the text first
   */
  public static List<Mention> of(List<Prose> article) {
    List<Candidate> candidates = new ArrayList<>();
    for (Prose prose : article) {
      candidates.addAll(Candidates.of(prose));
    }
    List<Candidate> named = new ArrayList<>();
    for (Candidate candidate : Votes.settled(Signs.read(candidates))) {
      boolean compass = candidate.length() == 1 && COMPASS.contains(candidate.name());
      if (!compass || isShortForCountry(candidate)) {
        named.add(compass ? candidate.of(MentionType.PLACE) : candidate);
      }
    }
    return numbered(named);
  }

  private static boolean isShortForCountry(Candidate candidate) {
    return candidate.before(1).equals("the") && !candidate.after(1).equals("of");
  }

  private static List<Mention> numbered(List<Candidate> named) {
    List<String> keys = Chains.keys(named);
    Map<String, Integer> numbers = new TreeMap<>();
    List<Mention> mentions = new ArrayList<>(named.size());
    for (int i = 0; i < named.size(); i++) {
      Candidate candidate = named.get(i);
      int chain = numbers.computeIfAbsent(keys.get(i), key -> numbers.size());
      boolean acts = candidate.type() == MentionType.PLACE && Acting.acts(candidate);
      mentions.add(
          new Mention(candidate.field(), candidate.span(), candidate.type(), null, chain, acts));
    }
    return mentions.stream().sorted().toList();
  }
}
