package org.stemma.core.model;

import java.util.List;

/**
 * A difference between accounts.
 *
 * @param id {@code x-…}
 * @param status only {@code CONFLICT} says that one account must be wrong
 * @param reason from fixed phrases
 */
public record Conflict(
    String id, Kind kind, Status status, Scope scope, List<Side> sides, String reason) {
  /** In what they differ. */
  public enum Kind {
    NUMBER,
    DATE,
    PLACE,
    ROLE,
    NAME,
    POLARITY,
    STANCE,
    MODALITY,
    SPEAKER,
    WORDING
  }

  /** Whether both can be true. */
  public enum Status {
    CONFLICT,
    UPDATE,
    COMPATIBLE
  }

  /** Whether one article holds both. */
  public enum Scope {
    BETWEEN,
    WITHIN
  }

  /** One of the accounts. */
  public record Side(String value, List<Evidence> evidence, Support support) {
    public Side {
      evidence = List.copyOf(evidence);
    }
  }

  public Conflict {
    sides = List.copyOf(sides);
  }
}
