package org.stemma.reader.attributions;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Field;
import org.stemma.core.model.Ids;
import org.stemma.core.model.Span;
import org.stemma.reader.attributions.Attributions.Draft;

/** Gives attributions their ids, and those that stand inside another their parent. */
final class Nesting {
  private record Numbered(String id, Span content) {}

  private Nesting() {}

  static List<Attribution> numbered(String article, Field field, List<Draft> drafts) {
    List<Draft> inOrder =
        drafts.stream()
            .sorted(
                Comparator.comparing((Draft draft) -> draft.content().getFirst())
                    .thenComparingInt(Nesting::place))
            .toList();
    Deque<Numbered> open = new ArrayDeque<>();
    List<Attribution> found = new ArrayList<>();
    for (Draft draft : inOrder) {
      Span first = draft.content().getFirst();
      while (!open.isEmpty() && open.peek().content().end() <= first.start()) {
        open.pop();
      }
      String id = id(article, field, draft, first);
      String parent = parent(open, draft, first);
      found.add(
          new Attribution(
              id,
              field,
              draft.kind(),
              draft.content(),
              draft.quoted(),
              draft.subject().source(),
              draft.cue(),
              draft.subject().speaker(),
              draft.subject().chain(),
              draft.stance(),
              parent));
      open.push(new Numbered(id, first));
    }
    return found.stream().sorted().toList();
  }

  // The innermost content that holds both what is said and the word that says so.
  private static @Nullable String parent(Deque<Numbered> open, Draft draft, Span first) {
    for (Numbered outer : open) {
      Span cue = draft.cue();
      boolean inside =
          outer.content().contains(first)
              && !outer.content().equals(first)
              && (cue == null || outer.content().contains(cue));
      if (inside) {
        return outer.id();
      }
    }
    return null;
  }

  private static int place(Draft draft) {
    return draft.cue() == null ? -1 : draft.cue().start();
  }

  private static String id(String article, Field field, Draft draft, Span first) {
    return Ids.of('r', Evidence.of(article, field, first), Integer.toString(place(draft)));
  }
}
