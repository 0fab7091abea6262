package org.stemma.stories.lineage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Span;

/**
 * What two texts share that chance, a quotation or an agency's boilerplate does not explain.
 *
 * @param stretches by place in the left text
 * @param ofLeft share of the left text's words that stand in them, 0 to 1, three decimals
 * @param ofRight the same of the right text
 */
record Passages(List<Stretch> stretches, double ofLeft, double ofRight) {
  Passages {
    stretches = List.copyOf(stretches);
  }

  static Passages between(Copyable left, Copyable right) {
    List<Stretch> all = new ArrayList<>(new Runs(left, right).passages());
    all.addAll(Sentences.passages(left, right));
    for (Stretch stretch : Sentences.passages(right, left)) {
      all.add(stretch.swapped());
    }
    all.sort(
        Comparator.comparingInt((Stretch s) -> -s.telling())
            .thenComparing(Stretch::left)
            .thenComparing(Stretch::right));
    BitSet leftTaken = new BitSet();
    BitSet rightTaken = new BitSet();
    List<Stretch> kept = new ArrayList<>();
    for (Stretch stretch : all) {
      Stretch trimmed = trimmed(stretch, left, right);
      if (trimmed != null && free(leftTaken, trimmed.left()) && free(rightTaken, trimmed.right())) {
        kept.add(trimmed);
        leftTaken.set(trimmed.left().start(), trimmed.left().end());
        rightTaken.set(trimmed.right().start(), trimmed.right().end());
      }
    }
    if (kept.stream().mapToInt(Stretch::telling).sum() < Limits.PAIR) {
      return new Passages(List.of(), 0, 0);
    }
    kept.sort(Comparator.comparing(Stretch::left).thenComparing(Stretch::right));
    return new Passages(kept, share(leftTaken, left.size()), share(rightTaken, right.size()));
  }

  /** The same, seen from the other text. */
  Passages swapped() {
    List<Stretch> swapped =
        stretches.stream()
            .map(Stretch::swapped)
            .sorted(Comparator.comparing(Stretch::left).thenComparing(Stretch::right))
            .toList();
    return new Passages(swapped, ofRight, ofLeft);
  }

  boolean none() {
    return stretches.isEmpty();
  }

  // Two ways to find one passage find it in slightly different bounds: the stronger one stays.
  private static boolean free(BitSet taken, Span span) {
    return taken.get(span.start(), span.end()).isEmpty();
  }

  // A passage neither begins nor ends with words that do not tell: those may be anybody's.
  private static @Nullable Stretch trimmed(Stretch stretch, Copyable left, Copyable right) {
    Span here = trimmed(stretch.left(), left);
    Span there = trimmed(stretch.right(), right);
    if (here == null || there == null) {
      return null;
    }
    int telling = Math.min(stretch.telling(), Math.min(left.telling(here), right.telling(there)));
    return telling < Limits.PASSAGE ? null : new Stretch(here, there, telling);
  }

  private static @Nullable Span trimmed(Span span, Copyable text) {
    int start = span.start();
    int end = span.end();
    while (start < end && !text.tells(start)) {
      start++;
    }
    while (end > start && !text.tells(end - 1)) {
      end--;
    }
    return start < end ? new Span(start, end) : null;
  }

  private static double share(BitSet taken, int words) {
    return words == 0 ? 0 : Math.round(1000.0 * taken.cardinality() / words) / 1000.0;
  }
}
