package org.stemma.findings.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Story;
import org.stemma.core.tables.Tables;
import org.stemma.findings.support.Denials;
import org.stemma.findings.support.EventWords;
import org.stemma.findings.support.StoryText;

/** Which sentences tell of a denial, or of what somebody denies. */
final class Disputes {
  private static final Set<String> DENIAL = Tables.words(Disputes.class, "denial-words.txt");

  private final Denials denials;
  private final Map<String, List<Candidate>> ofArticle = new TreeMap<>();

  Disputes(Story story, List<Candidate> candidates) {
    this.denials = Denials.in(story);
    for (Candidate candidate : candidates) {
      ofArticle
          .computeIfAbsent(candidate.sentence().witness().id(), k -> new ArrayList<>())
          .add(candidate);
    }
  }

  /** Whether it tells of a denial. */
  boolean tells(Candidate candidate) {
    return tellsDenial(candidate) || isOfDenial(candidate);
  }

  /** The candidate that holds an evidence; null if none does. */
  @Nullable Candidate at(Evidence evidence) {
    return ofArticle.getOrDefault(evidence.article(), List.of()).stream()
        .filter(c -> c.sentence().span().overlaps(evidence.span()))
        .findFirst()
        .orElse(null);
  }

  /** Whether it does, or says what somebody denies; takes time in all denials of the story. */
  boolean isDisputed(Candidate candidate) {
    return isOfDenial(candidate)
        || tellsDenial(candidate)
        || denials.of(candidate.sentence().words());
  }

  private static boolean isOfDenial(Candidate candidate) {
    return StoryText.isDenied(candidate.sentence().witness(), candidate.span());
  }

  private static boolean tellsDenial(Candidate candidate) {
    List<String> words = candidate.sentence().words().all();
    for (int i = 0; i < words.size(); i++) {
      // "had been denied a permit": refused to somebody, and nobody says that it is not so.
      if (DENIAL.contains(words.get(i)) && (i == 0 || !EventWords.isBe(words.get(i - 1)))) {
        return true;
      }
    }
    return false;
  }
}
