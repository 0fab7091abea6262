package org.stemma.findings.support;

import java.util.ArrayList;
import java.util.List;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Field;
import org.stemma.core.model.Span;
import org.stemma.core.model.Story;
import org.stemma.core.model.Witness;

/** What somebody in a story denies or doubts: it is told as disputed, or not at all. */
public final class Denials {
  /** Share of the content words of what is denied that a sentence has if it says it. */
  private static final double SAYS_IT = 0.6;

  /** Fewer shared content words than this say nothing of a denial. */
  private static final int FEWEST = 2;

  private final List<Wording> contents;

  private Denials(List<Wording> contents) {
    this.contents = contents;
  }

  public static Denials in(Story story) {
    List<Wording> contents = new ArrayList<>();
    for (Witness witness : story.witnesses()) {
      for (Attribution attribution : witness.annotation().attributions()) {
        if (attribution.field().equals(Field.TEXT)
            && attribution.stance() != Attribution.Stance.ATTRIBUTED) {
          Span last = attribution.content().getLast();
          Span content = new Span(attribution.content().getFirst().start(), last.end());
          Wording words = Wording.of(content.of(witness.article().text()));
          if (words.content().size() >= FEWEST) {
            contents.add(words);
          }
        }
      }
    }
    return new Denials(contents);
  }

  /** Whether words say what somebody denies; wide on purpose. */
  public boolean of(Wording words) {
    return contents.stream()
        .anyMatch(
            c -> {
              int shared = c.shared(words).size();
              return shared >= FEWEST
                  && Wording.rounded((double) shared / c.content().size()) >= SAYS_IT;
            });
  }
}
