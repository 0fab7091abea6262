package org.stemma.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stemma.core.model.Article;
import org.stemma.core.model.Capture;
import org.stemma.core.model.Found;
import org.stemma.core.model.Ingest;
import org.stemma.core.model.Ingested;
import org.stemma.core.model.Input;
import org.stemma.core.model.Rejection;
import org.stemma.core.model.Skipped;
import org.stemma.core.model.Sources;

/**
 * All that lay in the inputs.
 *
 * @param articles united, by id
 * @param rejections in the order of the inputs
 */
record Gathered(
    List<Article> articles, List<Rejection> rejections, Map<Skipped.Reason, Integer> skipped) {

  static Gathered from(
      List<Input> inputs,
      Sources sources,
      Ingest ingest,
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
        workers.<Found, List<Ingested>>map(
            items,
            item ->
                switch (item) {
                  case Capture capture ->
                      faults.<List<Ingested>>guard(
                          List.of(capture.source().place()),
                          () -> ingest.read(capture),
                          List::copyOf);
                  case Rejection rejection -> List.of(rejection);
                  case Skipped skip -> List.of();
                },
            ingested -> {
              for (Ingested one : ingested) {
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
