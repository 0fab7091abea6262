package org.stemma.findings.coverage;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Story;
import org.stemma.findings.support.StoryText;

/** Which articles that seem to be silent on a finding may speak of it in other words. */
final class Silence {
  /** Wordings of one finding that others are held against. */
  private static final int MOST_WORDINGS = 8;

  /**
   * Wordings that each sentence of the story is held against, all findings together, on average: it
   * keeps the time linear in the sentences. Whoever is not looked at any more may have spoken.
   */
  private static final int WORDINGS_PER_SENTENCE = 30;

  /** So many pairs of wording and sentence are looked at in any story: a small one is never cut. */
  private static final long FEWEST_PAIRS = 50_000;

  private final Story story;
  private final StoryText text;
  private long left;

  Silence(Story story, StoryText text) {
    this.story = story;
    this.text = text;
    this.left = Math.max(FEWEST_PAIRS, WORDINGS_PER_SENTENCE * sentences(story));
  }

  private static long sentences(Story story) {
    return story.witnesses().stream().mapToLong(w -> w.annotation().sentences().size()).sum();
  }

  /**
   * Those of some articles that may tell what the evidence of a finding tells, by its sentences,
   * each wording once: copies say nothing new.
   */
  Set<String> mayTell(Collection<Evidence> evidence, Set<String> silent) {
    Map<String, StoryText.Sentence> wordings = new TreeMap<>();
    for (Evidence each : evidence) {
      StoryText.Sentence sentence = text.at(story.witness(each.article()), each.span().start());
      if (sentence != null && wordings.size() < MOST_WORDINGS) {
        wordings.putIfAbsent(String.join(" ", sentence.words().content()), sentence);
      }
    }
    Set<String> telling = new TreeSet<>();
    for (StoryText.Sentence sentence : wordings.values()) {
      Set<String> open = new TreeSet<>(silent);
      open.removeAll(telling);
      left -= open.stream().mapToLong(article -> text.of(article).size()).sum();
      telling.addAll(left < 0 ? open : text.mayTell(sentence, open));
    }
    return telling;
  }
}
