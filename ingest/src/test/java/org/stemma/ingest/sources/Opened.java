package org.stemma.ingest.sources;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stemma.core.model.Article;
import org.stemma.core.model.Capture;
import org.stemma.core.model.Found;
import org.stemma.core.model.Input;
import org.stemma.core.model.Rejection;
import org.stemma.core.model.Skipped;
import org.stemma.ingest.extract.StandardIngest;
import org.stemma.ingest.fetching.FetchSettings;

/** All that comes out of an input, as a person would see it. */
public record Opened(List<Article> articles, List<Rejection> rejections, List<Skipped> skipped) {
  /** Quick, and open to the servers that tests start on this machine. */
  public static FetchSettings quick(boolean allowPrivate) {
    return new FetchSettings(
        allowPrivate,
        "Stemma/test",
        Duration.ofSeconds(2),
        Duration.ZERO,
        1 << 20,
        5,
        3,
        Duration.ofMillis(10),
        null);
  }

  /** Of a file or a folder; nothing is fetched. */
  public static Opened of(Path path) {
    return of(new Input.Location(path), quick(false), false);
  }

  /** Of an address on this machine. */
  public static Opened of(String address) {
    return of(new Input.Address(URI.create(address)), quick(true), false);
  }

  public static Opened of(Input input, FetchSettings settings, boolean follow) {
    List<Article> articles = new ArrayList<>();
    List<Rejection> rejections = new ArrayList<>();
    List<Skipped> skipped = new ArrayList<>();
    try (StandardSources sources = new StandardSources(MetaTable.EMPTY, settings, follow);
        Stream<Found> found = sources.open(input)) {
      found.forEach(
          item -> {
            switch (item) {
              case Rejection rejection -> rejections.add(rejection);
              case Skipped skip -> skipped.add(skip);
              case Capture capture ->
                  new StandardIngest()
                      .read(capture)
                      .forEach(
                          read -> {
                            switch (read) {
                              case Article article -> articles.add(article);
                              case Rejection rejection -> rejections.add(rejection);
                            }
                          });
            }
          });
    }
    return new Opened(articles, rejections, skipped);
  }

  /** The titles of the articles, in order. */
  public List<String> titles() {
    return articles.stream().map(a -> String.valueOf(a.title())).toList();
  }

  /** Where articles lay, in order. */
  public List<String> places() {
    return articles.stream().map(a -> a.sources().getFirst().place()).toList();
  }

  /** {@code place CODE} of each rejection, in order. */
  public List<String> refusals() {
    return rejections.stream().map(r -> r.source() + " " + r.code().label()).toList();
  }
}
