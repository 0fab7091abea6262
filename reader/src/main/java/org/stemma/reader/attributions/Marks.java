package org.stemma.reader.attributions;

import java.util.ArrayList;
import java.util.List;
import org.stemma.core.model.Span;

/** The quotations of a text, each paragraph's share apart, to look up by place. */
final class Marks {
  /**
   * A quotation's share of a paragraph.
   *
   * @param outer with the marks
   * @param inner without
   */
  record Share(int quotation, Span outer, Span inner) {}

  private final List<Quotation> quotations;
  private final List<Share> shares = new ArrayList<>();

  Marks(List<Quotation> quotations) {
    this.quotations = quotations;
    for (int i = 0; i < quotations.size(); i++) {
      List<Span> outer = quotations.get(i).outer();
      for (int k = 0; k < outer.size(); k++) {
        shares.add(new Share(i, outer.get(k), quotations.get(i).inner().get(k)));
      }
    }
  }

  /** How many quotations there are. */
  int size() {
    return quotations.size();
  }

  Quotation quotation(int number) {
    return quotations.get(number);
  }

  /** The number of the quotation in which all of {@code span} stands; -1 if there is none. */
  int holding(Span span) {
    int at = firstBehind(span.start());
    boolean held = at < shares.size() && shares.get(at).outer().contains(span);
    return held ? shares.get(at).quotation() : -1;
  }

  /** The shares that have something in common with {@code span}, in order. */
  List<Share> in(Span span) {
    List<Share> found = new ArrayList<>();
    for (int at = firstBehind(span.start());
        at < shares.size() && shares.get(at).outer().start() < span.end();
        at++) {
      found.add(shares.get(at));
    }
    return found;
  }

  /** The first share that ends behind {@code offset}. */
  private int firstBehind(int offset) {
    int low = 0;
    int high = shares.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (shares.get(middle).outer().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
