package org.stemma.eval.reading.attributions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Span;
import org.stemma.eval.reading.attributions.LabelledQuotation.Kind;
import org.stemma.eval.reading.attributions.LabelledQuotation.Speaker;

/** Speakers found against those that people told, summed over quotations. */
final class SpeakerScore {
  private int resolved;
  private int right;
  private int named;
  private int resolvedNamed;
  private int quoted;
  private int scareQuoted;
  private int quotations;
  private int found;
  private int sourced;
  private int sourceRight;

  /**
   * Adds a quotation.
   *
   * @param isQuoted whether the system takes the words, or some of them, for speech
   * @param chain whom it gives them to; null: to nobody
   * @param source the words that it says name the source; null: none
   */
  void add(
      LabelledQuotation line,
      ArticleSpeech speech,
      boolean isQuoted,
      @Nullable Integer chain,
      @Nullable Span source) {
    quoted += isQuoted ? 1 : 0;
    if (line.kind() == Kind.SCARE) {
      scareQuoted += isQuoted ? 1 : 0;
      return;
    }
    quotations++;
    found += isQuoted ? 1 : 0;
    boolean isNamed = line.speaker() == Speaker.NAMED;
    named += isNamed ? 1 : 0;
    if (chain != null && line.speaker() != Speaker.UNDECIDED) {
      resolved++;
      resolvedNamed += isNamed ? 1 : 0;
      right += speech.isOf(chain, line.names()) ? 1 : 0;
    }
    if (isQuoted && !line.source().isEmpty()) {
      sourced++;
      sourceRight += source != null && overlaps(source, line.source()) ? 1 : 0;
    }
  }

  private static boolean overlaps(Span source, List<Span> marked) {
    return marked.stream().anyMatch(source::overlaps);
  }

  /** Of the speakers that were resolved, the share that is right; described ones cannot be. */
  double precision() {
    return share(right, resolved);
  }

  /** Of the quotations whose speaker the article names, the share that was resolved. */
  double coverage() {
    return share(resolvedNamed, named);
  }

  /** Of the labelled words that were taken for speech, the share that nobody quotes in scare. */
  double scarePrecision() {
    return share(quoted - scareQuoted, quoted);
  }

  /** Of the quotations, found or not, the share that was taken for speech. */
  double recall() {
    return share(found, quotations);
  }

  /** The harmonic mean of {@link #scarePrecision} and {@link #recall}. */
  double quotationF1() {
    return quoted + quotations == 0 ? 0 : 2.0 * found / (quoted + quotations);
  }

  /** Of the quotations that were found and whose source is labelled, the share with that source. */
  double sourceRight() {
    return share(sourceRight, sourced);
  }

  int resolved() {
    return resolved;
  }

  int named() {
    return named;
  }

  int quoted() {
    return quoted;
  }

  int quotations() {
    return quotations;
  }

  int sourced() {
    return sourced;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
