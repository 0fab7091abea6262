package org.stemma.findings.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Field;
import org.stemma.core.model.Lineage;
import org.stemma.core.model.Span;
import org.stemma.core.model.Story;

/** Which passages the articles of a story have in common, by its lineage. */
final class Passages {
  private final Map<String, Map<String, List<Lineage.Passage>>> byArticle = new TreeMap<>();

  private Passages() {}

  static Passages of(Story story) {
    Passages passages = new Passages();
    for (Lineage lineage : story.lineage()) {
      for (Lineage.Passage passage : lineage.passages()) {
        passages.add(lineage.from(), lineage.to(), passage);
        passages.add(
            lineage.to(), lineage.from(), new Lineage.Passage(passage.to(), passage.from()));
      }
    }
    return passages;
  }

  /** Whether two accounts of two articles stand in one passage that both have. */
  boolean share(Evidence left, Evidence right) {
    return left.field().equals(Field.TEXT)
        && right.field().equals(Field.TEXT)
        && between(left.article(), right.article()).stream()
            .anyMatch(p -> meets(p.from(), left) && meets(p.to(), right));
  }

  private List<Lineage.Passage> between(String left, String right) {
    return byArticle.getOrDefault(left, Map.of()).getOrDefault(right, List.of());
  }

  private static boolean meets(Span passage, Evidence account) {
    return passage.overlaps(account.span());
  }

  private void add(String from, String to, Lineage.Passage passage) {
    byArticle
        .computeIfAbsent(from, f -> new TreeMap<>())
        .computeIfAbsent(to, t -> new ArrayList<>())
        .add(passage);
  }
}
