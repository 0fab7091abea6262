package org.stemma.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.stemma.core.model.Code;
import org.stemma.core.model.Problem;
import org.stemma.core.model.Rejection;

/**
 * What went wrong on our side in a run: a fault in one article costs that article alone, and a
 * person who reports it needs to know where in the code it was.
 *
 * <p>Safe to share between threads.
 */
final class Faults {
  private final List<Throwable> causes = Collections.synchronizedList(new ArrayList<>());

  /** What is done instead where there was a fault. */
  @FunctionalInterface
  interface Instead<R> {
    /** What it is, for the reasons that a person will read. */
    R of(List<Rejection> why);
  }

  /**
   * The result of {@code work}, or {@code instead} of it if it fails through a fault of ours.
   *
   * @param places inputs that are lost with it, as a person would name them
   * @throws Problem as {@code work} does: that concerns the whole run
   */
  <R> R guard(List<String> places, Supplier<R> work, Instead<R> instead) {
    try {
      return work.get();
    } catch (Problem e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      causes.add(e);
      return instead.of(places.stream().map(p -> Rejection.of(p, Code.DEFECT, e)).toList());
    }
  }

  /** In no order that can be relied on. */
  List<Throwable> causes() {
    synchronized (causes) {
      return List.copyOf(causes);
    }
  }
}
