package org.stemma.ingest.sources;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Code;
import org.stemma.core.model.Rejection;
import org.stemma.core.model.Source;
import org.stemma.ingest.archives.Budget;
import org.stemma.ingest.fetching.Fetched;

/** Addresses being fetched, a few hosts at a time, handed over in the order of their list. */
final class Fetches implements AutoCloseable {
  private static final int AT_ONCE = 8;

  private final Opening opening;
  private final Iterator<Wanted> wanted;
  private final Deque<Under> running = new ArrayDeque<>();
  private @Nullable ExecutorService threads;

  private record Under(Wanted wanted, Future<Fetched> answer) {}

  Fetches(List<Wanted> wanted, Opening opening) {
    this.wanted = wanted.iterator();
    this.opening = opening;
  }

  /** What lies at the next address. */
  Cursor next() {
    ExecutorService pool = threads;
    if (pool == null) {
      pool = Executors.newVirtualThreadPerTaskExecutor();
      threads = pool;
    }
    while (running.size() < AT_ONCE && wanted.hasNext()) {
      Wanted one = wanted.next();
      running.addLast(new Under(one, pool.submit(() -> opening.links().fetch(one.address()))));
    }
    Under first = running.removeFirst();
    return opened(first.wanted(), answer(first), opening);
  }

  private static Fetched answer(Under under) {
    try {
      return under.answer().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("Bug: fetching threw", e.getCause());
    }
  }

  /** What came of an address, opened. */
  static Cursor opened(Wanted wanted, Fetched fetched, Opening opening) {
    String place = wanted.address();
    return switch (fetched) {
      case Fetched.Refused(var code, var details) ->
          Cursor.of(Rejection.of(place, code, details.toArray()));
      case Fetched.Page page -> {
        Label label =
            new Label(
                Source.Kind.URL,
                place,
                AddressNames.last(page.address()),
                wanted.stated(),
                null,
                page.day(),
                page.address(),
                page.charset(),
                0,
                wanted.hops());
        yield page.mediaType().startsWith("image/")
            ? Cursor.of(Rejection.of(place, Code.NOT_TEXT, "it is an image"))
            : opening.bytes(label, page.bytes().toArray(), Budget.of(page.bytes().size()));
      }
    };
  }

  @Override
  public void close() {
    running.forEach(under -> under.answer().cancel(true));
    running.clear();
    ExecutorService pool = threads;
    if (pool != null) {
      pool.shutdownNow();
    }
  }
}
