package org.stemma.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Article;
import org.stemma.core.model.Capture;
import org.stemma.core.model.Found;
import org.stemma.core.model.Ingest;
import org.stemma.core.model.Ingested;
import org.stemma.core.model.Input;
import org.stemma.core.model.Rejection;
import org.stemma.core.model.Skipped;
import org.stemma.core.model.Sources;
import org.stemma.core.model.Traced;

/**
 * All that lay in the inputs.
 *
 * @param articles united, by id
 * @param rejections in the order of the inputs
 */
record Gathered(
    List<Article> articles, List<Rejection> rejections, Map<Skipped.Reason, Integer> skipped) {

  // What one thing that was found became, and what is kept of it.
  private record Taken(List<? extends Ingested> ingested, List<KeptPages.Packed> packed) {
    static Taken of(List<? extends Ingested> ingested) {
      return new Taken(ingested, List.of());
    }
  }

  /**
   * Reads all inputs.
   *
   * @param kept takes the pages of the articles; null: nobody will ask for them
   */
  static Gathered from(
      List<Input> inputs,
      Sources sources,
      Ingest ingest,
      @Nullable KeptPages kept,
      Workers workers,
      Faults faults,
      Progress progress) {
    List<Article> articles = new ArrayList<>();
    List<Rejection> rejections = new ArrayList<>();
    Map<Skipped.Reason, Integer> skipped = new EnumMap<>(Skipped.Reason.class);
    long[] done = {0};
    for (Input input : inputs) {
      try (Stream<Found> found = sources.open(input)) {
        Iterator<Found> items =
            found
                .peek(
                    item -> {
                      if (item instanceof Skipped skip) {
                        skipped.merge(skip.reason(), 1, Integer::sum);
                      }
                    })
                .iterator();
        workers.<Found, Taken>map(
            items,
            item ->
                switch (item) {
                  case Capture capture ->
                      faults.guard(
                          List.of(capture.source().place()),
                          () -> take(capture, ingest, kept),
                          Taken::of);
                  case Rejection rejection -> Taken.of(List.of(rejection));
                  case Skipped skip -> Taken.of(List.of());
                },
            taken -> {
              if (kept != null) {
                taken.packed().forEach(kept::keep);
              }
              for (Ingested one : taken.ingested()) {
                switch (one) {
                  case Article article -> articles.add(article);
                  case Rejection rejection -> rejections.add(rejection);
                }
              }
              progress.at(Stage.INGEST, ++done[0], -1);
            });
      }
    }
    return new Gathered(Duplicates.unite(articles), rejections, skipped);
  }

  private static Taken take(Capture capture, Ingest ingest, @Nullable KeptPages kept) {
    if (kept == null) {
      return Taken.of(ingest.read(capture));
    }
    List<Traced> traced = ingest.trace(capture);
    return new Taken(traced.stream().map(Traced::ingested).toList(), kept.pack(capture, traced));
  }

  /** The same, less what a later stage could not read. */
  Gathered rejecting(List<Rejection> more) {
    List<Rejection> all = new ArrayList<>(rejections);
    all.addAll(more);
    return new Gathered(articles, all, skipped);
  }

  /** The outcome of a run on all this. */
  <T> Run<T> run(T result) {
    return new Run<>(result, rejections, skipped);
  }
}
