package org.stemma.stories.lineage;

import java.util.ArrayList;
import java.util.List;
import org.stemma.core.model.Lineage;
import org.stemma.core.model.Lineage.Basis;
import org.stemma.core.model.Lineage.Kind;

/**
 * Two texts that share passages, and how the one depends on the other.
 *
 * @param from place of the forebear in its story; the lower place where nobody can tell
 * @param to place of the text that depends on it
 * @param passages with the forebear on the left
 */
record Tie(int from, int to, Kind kind, List<Basis> basis, boolean directed, Passages passages) {
  Tie {
    basis = List.copyOf(basis);
  }

  Lineage lineage(List<Reused> texts) {
    List<Lineage.Passage> places = new ArrayList<>();
    for (Stretch stretch : passages.stretches()) {
      places.add(
          new Lineage.Passage(
              texts.get(from).words().place(stretch.left()),
              texts.get(to).words().place(stretch.right())));
    }
    return new Lineage(
        texts.get(from).id(),
        texts.get(to).id(),
        kind,
        basis,
        passages.ofRight(),
        directed,
        places);
  }
}
