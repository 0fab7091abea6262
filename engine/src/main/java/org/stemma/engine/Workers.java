package org.stemma.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/** A fixed number of threads that map items in order, a few at a time. */
final class Workers {
  // Enough that no thread waits, few enough that the items in flight stay small.
  private static final int IN_FLIGHT_A_THREAD = 4;

  // One article takes a few seconds at most.
  private static final int PATIENCE_SECONDS = 60;

  private final ExecutorService pool;
  private final int window;

  Workers(int threads) {
    pool =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "stemma");
              thread.setDaemon(true);
              return thread;
            });
    window = threads * IN_FLIGHT_A_THREAD;
  }

  /**
   * Applies {@code work} to every item, and hands the results to {@code sink} in the order of the
   * items, on the calling thread. At most a few items are drawn ahead of the sink.
   */
  <T, R> void map(Iterator<T> items, Function<? super T, ? extends R> work, Consumer<R> sink) {
    Deque<Future<R>> running = new ArrayDeque<>();
    while (items.hasNext() || !running.isEmpty()) {
      while (items.hasNext() && running.size() < window) {
        T item = items.next();
        running.addLast(pool.submit(() -> work.apply(item)));
      }
      sink.accept(result(running.removeFirst()));
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException("Bug: a stage threw a checked exception", e);
    }
  }

  /**
   * Begins no more work and waits for what is under way: it may be using what is freed next.
   *
   * @return whether all of it has ended
   */
  boolean end() {
    pool.shutdownNow();
    try {
      return pool.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
