package org.stemma.eval.reading.attributions;

import java.util.List;
import org.stemma.core.model.Article;
import org.stemma.eval.reading.GivenText;

/** An article of PolNeAR with its attributions, in the order in which the set has them. */
public record AttributedText(String name, String text, List<GoldAttribution> attributions) {
  public AttributedText {
    attributions = List.copyOf(attributions);
  }

  GivenText given() {
    return GivenText.ofLines(name, text);
  }

  /** The text as a user would give it; its paragraphs are its lines, the headline the first. */
  Article article() {
    return given().article();
  }
}
