package org.stemma.core.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One act of speech, as one or several articles have it.
 *
 * @param id {@code q-…}
 * @param text verbatim, of the earliest article that has it
 * @param when the day it was said, ISO 8601; null where no article tells
 * @param agreed whether all variants give it to one speaker
 */
public record Quote(
    String id,
    String text,
    @Nullable String when,
    List<Variant> variants,
    List<Speaker> speakers,
    boolean agreed,
    Support support) {
  /**
   * The words as one article has them.
   *
   * @param chain through whom they came, nearest first; empty where the speaker is quoted directly
   */
  public record Variant(
      List<Evidence> evidence,
      List<Span> quoted,
      Attribution.Kind kind,
      Speaker speaker,
      List<Speaker> chain) {
    public Variant {
      evidence = List.copyOf(evidence);
      quoted = List.copyOf(quoted);
      chain = List.copyOf(chain);
    }
  }

  public Quote {
    variants = List.copyOf(variants);
    speakers = List.copyOf(speakers);
  }
}
