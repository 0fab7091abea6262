package org.stemma.reader.attributions;

import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Span;
import org.stemma.core.model.Speaker;
import org.stemma.reader.mentions.NameWords.Sex;

/**
 * Who a cue says is speaking.
 *
 * @param source the words that name them; null where none do
 * @param chain of the mention that they are; null if they are none
 * @param sex null where nothing tells it
 */
record Subject(
    @Nullable Span source, Speaker speaker, @Nullable Integer chain, Who who, @Nullable Sex sex) {
  /** What kind of pronoun can take up the speaker. */
  enum Who {
    PERSON,
    BODY,
    SEVERAL,
    OPEN
  }

  static final Subject NOBODY = new Subject(null, Speaker.UNRESOLVED, null, Who.OPEN, null);
  static final Subject UNSAID =
      new Subject(null, new Speaker(Speaker.Kind.UNNAMED, null, null), null, Who.OPEN, null);

  /** The same speaker, named by a pronoun. */
  Subject takenUpBy(Span pronoun) {
    return new Subject(pronoun, speaker, chain, who, sex);
  }

  boolean isResolved() {
    return speaker.kind() != Speaker.Kind.UNRESOLVED;
  }
}
