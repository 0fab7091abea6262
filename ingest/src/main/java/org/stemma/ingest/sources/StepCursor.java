package org.stemma.ingest.sources;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Found;

/** Things opened one after the other, some of which are being fetched meanwhile. */
final class StepCursor implements Cursor {
  private final List<Supplier<Cursor>> steps;
  private final Fetches fetches;
  private @Nullable Cursor inside;
  private int at;

  /**
   * @param fetches drawn from by the steps that need it, in their order
   */
  StepCursor(List<Supplier<Cursor>> steps, Fetches fetches) {
    this.steps = List.copyOf(steps);
    this.fetches = fetches;
  }

  @Override
  public @Nullable Found next() {
    while (true) {
      if (inside != null) {
        Found next = inside.next();
        if (next != null) {
          return next;
        }
        inside.close();
        inside = null;
      }
      if (at >= steps.size()) {
        return null;
      }
      inside = steps.get(at++).get();
    }
  }

  @Override
  public void close() {
    at = steps.size();
    if (inside != null) {
      inside.close();
      inside = null;
    }
    fetches.close();
  }
}
