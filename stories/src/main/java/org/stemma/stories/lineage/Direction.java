package org.stemma.stories.lineage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Lineage.Basis;
import org.stemma.core.model.Lineage.Kind;

/**
 * Who depends on whom, of two texts that share passages: one house's versions first, then credits,
 * then marks of revision, then times. What none of them shows stays undirected.
 */
final class Direction {
  private final List<Reused> texts;

  /**
   * @param texts of a story, in canonical order
   */
  Direction(List<Reused> texts) {
    this.texts = texts;
  }

  /**
   * @param passages with the text at the lower place {@code one} on the left
   */
  Tie of(int one, int other, Passages passages) {
    Reused left = texts.get(one);
    Reused right = texts.get(other);
    boolean most = Math.max(passages.ofLeft(), passages.ofRight()) >= Limits.MOST;
    boolean oneHouse = left.credited().sameHouse(right.credited());
    int time = Before.order(left.published(), right.published(), oneHouse);
    int marks = Integer.compare(left.version(), right.version());
    if (oneHouse && most) {
      int order = marks != 0 ? marks : time;
      return tie(one, other, order, Kind.REVISION, order == 0 ? null : Basis.TIME, passages);
    }
    int credit = credit(left, right);
    if (credit != 0) {
      return tie(one, other, credit, null, Basis.CREDIT, passages);
    }
    if (most && marks != 0 && marks == time) {
      return tie(one, other, time, Kind.REVISION, Basis.TIME, passages);
    }
    if (!oneHouse && left.credited().common(right.credited()) != null) {
      return tie(one, other, 0, Kind.COMMON_SOURCE, Basis.CREDIT, passages);
    }
    return tie(one, other, time, null, time == 0 ? null : Basis.TIME, passages);
  }

  private static int credit(Reused left, Reused right) {
    boolean rightThanks = right.credited().thanks(left.credited());
    boolean leftThanks = left.credited().thanks(right.credited());
    return rightThanks == leftThanks ? 0 : rightThanks ? -1 : 1;
  }

  // order: negative if the left text came first, 0 if nobody can tell
  private static Tie tie(
      int one,
      int other,
      int order,
      @Nullable Kind kind,
      @Nullable Basis because,
      Passages passages) {
    Passages turned = order > 0 ? passages.swapped() : passages;
    List<Basis> basis = because == null ? List.of(Basis.TEXT) : List.of(Basis.TEXT, because);
    return new Tie(
        order > 0 ? other : one,
        order > 0 ? one : other,
        kind != null ? kind : kind(turned),
        basis,
        order != 0,
        turned);
  }

  // Cut from a longer text, or taken over: a whole text, or parts of it among words of its own.
  private static Kind kind(Passages passages) {
    boolean cut = passages.ofRight() >= Limits.MOST && passages.ofLeft() < Limits.KEPT;
    return cut ? Kind.EXCERPT : Kind.COPY;
  }
}
