package org.stemma.peers.speakers;

import java.util.List;
import org.stemma.core.model.Span;
import org.stemma.peers.wire.Question;

/**
 * A text with quotations whose speakers are known.
 *
 * @param name unique in its set
 * @param text as every reader gets it
 */
public record GoldText(String name, String text, List<Quotation> quotations) {
  /** Who speaks. {@code NOBODY}: words in marks that nobody is said to have said. */
  public enum Who {
    NAMED,
    /** Described, or told by nobody in particular: the article gives no name. */
    NAMELESS,
    NOBODY
  }

  /**
   * Words between marks.
   *
   * @param spans in code points of the text, in order; several where it is interrupted
   * @param source the article's words for the source at the quotation; empty where there are none
   * @param names forms of the speaker's name in the article; empty unless {@code NAMED}
   */
  public record Quotation(List<Span> spans, Who who, String source, List<String> names) {
    public Quotation {
      spans = List.copyOf(spans);
      names = List.copyOf(names);
    }
  }

  public GoldText {
    quotations = List.copyOf(quotations);
  }

  Question question() {
    return new Question(name, text, null);
  }
}
