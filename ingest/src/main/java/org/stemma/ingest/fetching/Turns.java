package org.stemma.ingest.fetching;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Whose turn it is: one request at a time to a host, with a pause between two. */
final class Turns {
  /** A longer pause than this is not kept: then the site wants no visitor like us. */
  static final Duration LONGEST = Duration.ofSeconds(30);

  private static final class Host {
    private final Semaphore one = new Semaphore(1, true);
    private long free;
    private boolean visited;
  }

  private final Map<String, Host> hosts = new ConcurrentHashMap<>();

  /** What one does in its turn. */
  interface Work<T, E extends Exception> {
    T get() throws E;
  }

  /**
   * Waits for the turn, then works.
   *
   * @param pause since the last turn of this host ended
   */
  <T, E extends Exception> T at(String name, Duration pause, Work<T, E> work)
      throws E, InterruptedException {
    Host host = hosts.computeIfAbsent(name, unknown -> new Host());
    host.one.acquire();
    try {
      long wait = host.free + pause.toNanos() - System.nanoTime();
      if (host.visited && wait > 0) {
        TimeUnit.NANOSECONDS.sleep(StrictMath.min(wait, LONGEST.toNanos()));
      }
      return work.get();
    } finally {
      host.visited = true;
      host.free = System.nanoTime();
      host.one.release();
    }
  }
}
