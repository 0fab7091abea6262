package org.stemma.ingest.sources;

import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Found;

/**
 * One thing after the other. Not {@link Stream#flatMap}, which holds a whole inner stream when it
 * is drawn from one by one.
 */
interface Cursor extends AutoCloseable {
  /** The next thing; null at the end, and ever after. */
  @Nullable Found next();

  @Override
  void close();

  /** A cursor over one thing. */
  static Cursor of(Found only) {
    return new Cursor() {
      private @Nullable Found left = only;

      @Override
      public @Nullable Found next() {
        Found next = left;
        left = null;
        return next;
      }

      @Override
      public void close() {
        left = null;
      }
    };
  }

  /** This one, and then another. */
  default Cursor then(Cursor second) {
    Cursor first = this;
    return new Cursor() {
      @Override
      public @Nullable Found next() {
        Found next = first.next();
        return next != null ? next : second.next();
      }

      @Override
      public void close() {
        first.close();
        second.close();
      }
    };
  }

  /** The same as a stream; closing it closes the cursor. */
  default Stream<Found> stream() {
    Spliterator<Found> each =
        new Spliterators.AbstractSpliterator<>(
            Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL) {
          @Override
          public boolean tryAdvance(Consumer<? super Found> action) {
            Found next = next();
            if (next != null) {
              action.accept(next);
            }
            return next != null;
          }
        };
    return StreamSupport.stream(each, false).onClose(this::close);
  }
}
