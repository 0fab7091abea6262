package org.stemma.findings.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Field;
import org.stemma.core.model.Mention;
import org.stemma.core.model.Span;
import org.stemma.core.model.Speaker;
import org.stemma.core.model.Witness;

/** Whose stance it is: one speaker for each party that the words name. */
final class Holders {
  /** An article gives it to somebody, and names nobody ("allegations that …"). */
  static final Speaker NOBODY_NAMED = new Speaker(Speaker.Kind.UNNAMED, null, null);

  /** How far before a source "and" may stand for the party before it to be one, too. */
  private static final int AND = " and ".length();

  private final Actors actors;

  Holders(Actors actors) {
    this.actors = actors;
  }

  /** Of an attribution: "Both the US and its allies" are two. Never empty. */
  List<Speaker> of(Witness witness, Attribution attribution) {
    Span source = attribution.source();
    if (source == null || !attribution.field().equals(Field.TEXT)) {
      return List.of(attribution.speaker());
    }
    List<Speaker> named = in(witness, source);
    if (attribution.speaker().kind() == Speaker.Kind.NAMED
        && attribution.speaker().entity() == null
        && named.size() > 1) {
      return named;
    }
    List<Speaker> all = new ArrayList<>();
    Speaker before = joinedBefore(witness, source.start());
    if (before != null) {
      all.add(before);
    }
    all.add(attribution.speaker());
    return all;
  }

  /** The parties that a stretch of text names, each once, in order. */
  List<Speaker> in(Witness witness, Span span) {
    List<Speaker> named = new ArrayList<>();
    for (Mention mention : witness.annotation().mentions()) {
      if (mention.field().equals(Field.TEXT)
          && span.contains(mention.span())
          && mention.entity() != null
          && canHold(mention)) {
        Speaker speaker = speaker(witness, mention);
        if (named.stream().noneMatch(s -> String.valueOf(s.entity()).equals(speaker.entity()))) {
          named.add(speaker);
        }
      }
    }
    return named;
  }

  /** The party whose name ends where the words before {@code offset} do; null if there is none. */
  @Nullable Speaker endingAt(Witness witness, int offset) {
    for (Mention mention : witness.annotation().mentions()) {
      if (mention.field().equals(Field.TEXT)
          && mention.span().end() == offset
          && mention.entity() != null
          && canHold(mention)) {
        return speaker(witness, mention);
      }
    }
    return null;
  }

  /** The one party that a stretch of text names; null where it names none or several. */
  @Nullable Speaker only(Witness witness, Span span) {
    List<Speaker> named = in(witness, span);
    return named.size() == 1 ? named.getFirst() : null;
  }

  /** The keys of a speaker's party. */
  Set<String> keys(Speaker speaker) {
    String key = actors.key(speaker);
    return key == null ? Set.of() : Set.of(key);
  }

  /** Whether a pronoun with which a speaker's words begin is he, she or it himself. */
  boolean isOwn(Speaker speaker, String pronoun) {
    if (speaker.kind() != Speaker.Kind.NAMED || speaker.entity() == null) {
      return false;
    }
    boolean person = actors.isPerson(speaker.entity());
    return switch (pronoun) {
      case "he", "she" -> person;
      case "it" -> !person;
      default -> false;
    };
  }

  private @Nullable Speaker joinedBefore(Witness witness, int start) {
    String text = witness.article().text();
    return start > AND && text.startsWith(" and ", start - AND)
        ? endingAt(witness, start - AND)
        : null;
  }

  private static boolean canHold(Mention mention) {
    return switch (mention.type()) {
      case PERSON, ORGANIZATION, PLACE -> true;
      case GROUP, EVENT, WORK, OTHER -> false;
    };
  }

  private static Speaker speaker(Witness witness, Mention mention) {
    return new Speaker(
        Speaker.Kind.NAMED, mention.span().of(witness.article().text()), mention.entity());
  }
}
