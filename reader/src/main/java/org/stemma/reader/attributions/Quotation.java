package org.stemma.reader.attributions;

import java.util.ArrayList;
import java.util.List;
import org.stemma.core.model.Span;

/**
 * Words between quotation marks. One that runs over several paragraphs has a part in each.
 *
 * @param outer with the marks, one span a paragraph
 * @param inner without them
 */
record Quotation(List<Span> outer, List<Span> inner) {
  Quotation {
    outer = List.copyOf(outer);
    inner = List.copyOf(inner);
  }

  static Quotation of(Span outer, Span inner) {
    return new Quotation(List.of(outer), List.of(inner));
  }

  Quotation and(Quotation next) {
    List<Span> outers = new ArrayList<>(outer);
    List<Span> inners = new ArrayList<>(inner);
    outers.addAll(next.outer);
    inners.addAll(next.inner);
    return new Quotation(outers, inners);
  }

  Span first() {
    return inner.getFirst();
  }

  int end() {
    return outer.getLast().end();
  }
}
