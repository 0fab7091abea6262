package org.stemma.core.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposition, and who takes which stance on it.
 *
 * @param id {@code k-…}
 * @param text verbatim
 * @param disputed whether somebody denies or doubts it
 */
public record Claim(
    String id,
    String text,
    List<Insert> inserts,
    List<Position> positions,
    boolean disputed,
    Support held,
    Support against) {
  /** {@code ASSERTED}: the article says it in its own voice. */
  public enum Stance {
    ASSERTED,
    ATTRIBUTED,
    DENIED,
    DOUBTED
  }

  /** How the proposition stands to the facts. */
  public enum Modality {
    HAPPENED,
    PLANNED,
    POSSIBLE,
    DEMANDED
  }

  /**
   * One stance in one article.
   *
   * @param holder null exactly where the stance is {@code ASSERTED}
   */
  public record Position(
      Stance stance,
      @Nullable Speaker holder,
      String article,
      Modality modality,
      List<Speaker> chain,
      Evidence evidence) {
    public Position {
      if ((holder == null) != (stance == Stance.ASSERTED)) {
        throw new IllegalArgumentException("a position has a holder unless it is ASSERTED");
      }
      chain = List.copyOf(chain);
    }
  }

  public Claim {
    inserts = List.copyOf(inserts);
    positions = List.copyOf(positions);
  }
}
