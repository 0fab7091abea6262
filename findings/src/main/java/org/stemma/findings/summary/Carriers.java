package org.stemma.findings.summary;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Story;
import org.stemma.core.model.TimelineEvent;
import org.stemma.core.model.Witness;
import org.stemma.findings.support.StoryText;
import org.stemma.findings.support.StoryText.Sentence;

/** Finds which articles, and how many lines of text, carry what a sentence says. */
final class Carriers {
  private final Story story;
  private final StoryText text;
  private final Map<String, List<Candidates.Told>> byArticle;
  private final Map<Evidence, List<Evidence>> found = new TreeMap<>();

  /**
   * Those of a story.
   *
   * @param byArticle what each article tells of
   */
  Carriers(Story story, StoryText text, Map<String, List<Candidates.Told>> byArticle) {
    this.story = story;
    this.text = text;
    this.byArticle = byArticle;
  }

  // Share of the lines of text that carry it, besides its own.
  double carried(Candidate candidate) {
    int all = story.lines().size();
    return all < 2 ? 0 : (double) (lines(articles(evidence(candidate))) - 1) / (all - 1);
  }

  // Its own sentence, the accounts of the event that it tells of, and sentences that say the same.
  List<Evidence> evidence(Candidate candidate) {
    return found.computeIfAbsent(candidate.evidence(), e -> find(candidate));
  }

  private List<Evidence> find(Candidate candidate) {
    Map<String, Evidence> byArticle = new TreeMap<>();
    byArticle.put(candidate.sentence().witness().id(), candidate.evidence());
    if (!candidate.events().isEmpty() && !candidate.said()) {
      candidate.events().getFirst().evidence().stream()
          .filter(e -> e.role() == Evidence.Role.REPORTS)
          .forEach(e -> byArticle.putIfAbsent(e.article(), e));
    }
    for (Witness witness : story.witnesses()) {
      if (!byArticle.containsKey(witness.id())) {
        text.of(witness.id()).stream()
            .filter(s -> Novelty.saysTheSame(candidate.sentence(), s) && !tellsOther(candidate, s))
            .filter(s -> !StoryText.isDenied(witness, s.span()))
            .max(
                Comparator.comparingDouble((Sentence s) -> s.cosine(candidate.sentence()))
                    .thenComparing(Sentence::place, Comparator.reverseOrder()))
            .ifPresent(
                s ->
                    byArticle.put(
                        witness.id(), witness.evidence(s.span(), candidate.evidence().role())));
      }
    }
    return byArticle.values().stream().sorted().toList();
  }

  // A sentence that tells of other events, and not of the one that the candidate tells of.
  private boolean tellsOther(Candidate candidate, Sentence sentence) {
    List<TimelineEvent> told = told(sentence);
    return !candidate.events().isEmpty()
        && !candidate.said()
        && !told.isEmpty()
        && !told.contains(candidate.events().getFirst());
  }

  private List<TimelineEvent> told(Sentence sentence) {
    return byArticle.getOrDefault(sentence.witness().id(), List.of()).stream()
        .filter(t -> sentence.span().contains(t.evidence().span()))
        .map(Candidates.Told::event)
        .toList();
  }

  static Set<String> articles(List<Evidence> evidence) {
    Set<String> articles = new TreeSet<>();
    evidence.forEach(e -> articles.add(e.article()));
    return articles;
  }

  int lines(Set<String> articles) {
    return (int)
        story.lines().stream()
            .filter(l -> l.articles().stream().anyMatch(articles::contains))
            .count();
  }
}
