package org.stemma.findings.conflicts;

import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Conflict;
import org.stemma.core.model.Outlet;
import org.stemma.core.model.Witness;
import org.stemma.core.names.Names;
import org.stemma.findings.quantities.Predicate;
import org.stemma.findings.quantities.Quantity;

/**
 * How two figures that differ stand to one another.
 *
 * @param rule its name for the "why" record
 * @param reason from the fixed phrases
 */
record Relation(Conflict.Status status, String rule, String reason) {
  private static final Relation GREW =
      new Relation(
          Conflict.Status.UPDATE, "number-grew", "the later account has the count as it had grown");
  private static final Relation MOVED =
      new Relation(
          Conflict.Status.UPDATE, "number-moved", "the later account has the count of a later day");
  private static final Relation REVISED =
      new Relation(
          Conflict.Status.UPDATE,
          "number-revised",
          "the later account gives another figure of one source");
  static final Relation SAID_SO =
      new Relation(
          Conflict.Status.UPDATE,
          "number-changed",
          "an account says itself that the figure has changed");
  private static final Relation CAN_GROW =
      new Relation(
          Conflict.Status.COMPATIBLE,
          "number-may-grow",
          "such a count can grow within the day, and the accounts do not say which is the later");
  static final Relation SOURCES =
      new Relation(
          Conflict.Status.CONFLICT,
          "number-sources",
          "two sources give different figures for one count");
  private static final Relation DIFFER =
      new Relation(
          Conflict.Status.CONFLICT, "number-differs", "different figures are given for one count");

  /** Of two figures for one thing whose amounts differ; null where it cannot be told. */
  static @Nullable Relation of(Figure left, Figure right, boolean revision, SameCount.Score score) {
    int order = Moments.compare(left.witness(), right.witness());
    Figure early = order > 0 ? right : left;
    Figure late = order > 0 ? left : right;
    Predicate predicate = left.quantity().predicate();
    Predicate.Course course = predicate == null ? Predicate.Course.STAYS : predicate.course();
    boolean grows = late.quantity().amount().exceeds(early.quantity().amount());
    if (order == 0) {
      return sameMoment(left, right, course, score);
    }
    if (late.has(Quantity.Sign.CHANGED)) {
      return SAID_SO;
    }
    boolean sharesDay = early.setting().sharesDay(late.setting());
    boolean told = course == Predicate.Course.STAYS || sharesDay;
    if (revision || (told && sameSource(early, late) && score.isOfSameWords())) {
      return REVISED;
    }
    return switch (course) {
      case RISES -> grows ? GREW : sharesDay ? differ(left, right) : null;
      case MOVES -> MOVED;
      case STAYS -> differ(left, right);
    };
  }

  private static Relation sameMoment(
      Figure left, Figure right, Predicate.Course course, SameCount.Score score) {
    Figure larger = left.quantity().amount().exceeds(right.quantity().amount()) ? left : right;
    if (larger.has(Quantity.Sign.CHANGED)) {
      return SAID_SO;
    }
    boolean sources =
        left.witness().article().published().exact()
            && right.witness().article().published().exact()
            && (score.isOfSameWords() || left.setting().sharesDay(right.setting()))
            && left.speaker() != null
            && right.speaker() != null
            && !left.speaker().equals(right.speaker());
    boolean settled = left.setting().isSettled(right.setting());
    if (course == Predicate.Course.STAYS || sources || settled) {
      return differ(left, right);
    }
    return CAN_GROW;
  }

  private static Relation differ(Figure left, Figure right) {
    return left.speaker() != null
            && right.speaker() != null
            && !left.speaker().equals(right.speaker())
        ? SOURCES
        : DIFFER;
  }

  private static boolean sameSource(Figure early, Figure late) {
    if (early.speaker() != null && late.speaker() != null) {
      return early.speaker().equals(late.speaker());
    }
    String outlet = outlet(early.witness());
    return outlet != null && outlet.equals(outlet(late.witness()));
  }

  private static @Nullable String outlet(Witness witness) {
    Outlet outlet = witness.article().outlet();
    return outlet.domain() != null
        ? outlet.domain()
        : outlet.name() == null ? null : Names.key(outlet.name());
  }
}
