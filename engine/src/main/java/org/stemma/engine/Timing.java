package org.stemma.engine;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Measures stages. Its figures go to a person's terminal and never into the record. */
public final class Timing {
  /**
   * What a stage took.
   *
   * @param seconds by the wall clock
   * @param peakBytes the most heap in use while it ran, garbage included
   * @param items how many things it handled
   * @param words words of text among them; 0 where words are not its measure
   */
  public record Taken(Stage stage, double seconds, long peakBytes, long items, long words) {}

  private final List<Taken> taken = new ArrayList<>();

  /** What a stage did: how much, and its result. */
  public record Done<T>(T result, long items, long words) {}

  /** Runs a stage and notes what it took. */
  public <T> T measure(Stage stage, Supplier<Done<T>> work) {
    List<MemoryPoolMXBean> heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();
    heap.forEach(MemoryPoolMXBean::resetPeakUsage);
    long start = System.nanoTime();
    Done<T> done = work.get();
    double seconds = (System.nanoTime() - start) / 1e9;
    long peak = heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    taken.add(new Taken(stage, seconds, peak, done.items(), done.words()));
    return done.result();
  }

  /** In the order in which the stages ran. */
  public List<Taken> taken() {
    return List.copyOf(taken);
  }
}
