package org.stemma.reader.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.core.model.MentionType;

/** What stands around a name and tells a person from a thing, whatever the model says. */
final class Signs {
  /** In words: how far behind a name the noun of its apposition may stand. */
  private static final int APPOSITION = 6;

  /** What no thing does. */
  private static final Set<String> SPEAKS =
      Set.of("said", "says", "told", "tells", "added", "adds", "asked", "who");

  private Signs() {}

  /** The candidates, those that show by their words what they are as that. */
  static List<Candidate> read(List<Candidate> candidates) {
    Map<String, Integer> places = new TreeMap<>();
    Map<String, Integer> withArticle = new TreeMap<>();
    Set<String> speaking = new TreeSet<>();
    for (Candidate candidate : candidates) {
      if (candidate.type() == MentionType.PERSON && candidate.length() > 1) {
        places.merge(candidate.name(), 1, Integer::sum);
        withArticle.merge(
            candidate.name(), candidate.before(1).equals("the") ? 1 : 0, Integer::sum);
        if (SPEAKS.contains(candidate.after(1))) {
          speaking.add(candidate.name());
        }
      }
    }
    List<Candidate> read = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      int all = places.getOrDefault(candidate.name(), 0);
      boolean thing =
          candidate.type() == MentionType.PERSON
              && 3 * withArticle.getOrDefault(candidate.name(), 0) >= 2 * Math.max(1, all)
              && !speaking.contains(candidate.name());
      if (thing) {
        read.add(candidate.of(MentionType.OTHER)); // "the Santa Rosa": ships bear names of people
      } else {
        read.add(isApposed(candidate) ? candidate.of(MentionType.PERSON) : candidate);
      }
    }
    return read;
  }

  // "Vila Ortiz, the president of the region": no place holds an office
  private static boolean isApposed(Candidate candidate) {
    boolean other =
        candidate.type() == MentionType.PLACE
            || candidate.type() == MentionType.WORK
            || candidate.type() == MentionType.OTHER;
    if (!other || candidate.length() < 2 || !candidate.after(1).equals(",")) {
      return false;
    }
    String article = candidate.after(2);
    if (!article.equals("the") && !article.equals("a") && !article.equals("an")) {
      return false;
    }
    for (int by = 3; by < 2 + APPOSITION; by++) {
      String word = candidate.after(by);
      if (word.isEmpty() || !Character.isLetter(word.charAt(0))) {
        return false;
      }
      String behind = candidate.after(by + 1);
      boolean role = NameWords.isRole(word);
      if (role
          && (behind.isEmpty()
              || behind.equals("of")
              || behind.equals("for")
              || behind.equals(","))) {
        return true;
      }
      if (!role && !NameWords.isTitlePart(word)) {
        return false;
      }
    }
    return false;
  }
}
