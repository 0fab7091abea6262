package org.stemma.findings.quotes;

import org.stemma.core.model.Attribution;
import org.stemma.core.model.Field;
import org.stemma.core.model.Mention;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Span;
import org.stemma.core.model.Speaker;
import org.stemma.core.model.Witness;
import org.stemma.findings.support.Offices;

/**
 * Speakers whom a relative pronoun hides: in "Ruritania, whose government called it “absurd”" it is
 * Ruritania that speaks, by its government.
 */
final class Relatives {
  private static final String WHOSE = "whose ";

  private Relatives() {}

  /** The speaker of an attribution; what its article leaves open stays open. */
  static Speaker resolve(Witness witness, Attribution attribution) {
    Speaker speaker = attribution.speaker();
    Span source = attribution.source();
    String text = witness.article().text();
    if (speaker.kind() != Speaker.Kind.UNRESOLVED
        || source == null
        || !source.of(text).startsWith(WHOSE)
        || !Offices.isStateBody(source.of(text))) {
      return speaker;
    }
    for (Mention mention : witness.annotation().mentions()) {
      boolean before =
          mention.field().equals(Field.TEXT)
              && mention.entity() != null
              && mention.type() != MentionType.PERSON
              && mention.span().end() <= source.start();
      if (before && text.substring(mention.span().end(), source.start()).equals(", ")) {
        return new Speaker(
            Speaker.Kind.NAMED,
            new Span(mention.span().start(), source.end()).of(text),
            mention.entity());
      }
    }
    return speaker;
  }
}
