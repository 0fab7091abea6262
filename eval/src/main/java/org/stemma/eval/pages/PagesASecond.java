package org.stemma.eval.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.eval.measure.Figure;
import org.stemma.eval.measure.Measure;

/**
 * How many pages one core reads in a second, from bytes to the article, once the virtual machine is
 * warm. What a faster machine reaches beyond the aim is not counted, so that the figure that is
 * kept is of the program more than of the machine.
 */
public final class PagesASecond implements Measure {
  private static final double AIM = 300;
  private static final int WARM_UP = 3;
  private static final int ROUNDS = 5;

  @Override
  public String name() {
    return "pages.speed";
  }

  @Override
  public Optional<Path> archive() {
    return Optional.of(Path.of("pages", "zyte-aeb.tar.gz"));
  }

  @Override
  public String caveat() {
    return "Of the machine that it ran on; the best of five rounds on one thread.";
  }

  @Override
  public List<Figure> run(Path folder) throws IOException {
    double reached = measure(folder);
    return List.of(
        new Figure(
            name(),
            "all",
            "pages a second, up to " + (int) AIM,
            Math.min(AIM, reached),
            null,
            "go-trafilatura 226, trafilatura 92 (published, another machine)",
            181,
            true));
  }

  /** Pages a second in the best of several rounds. */
  static double measure(Path folder) throws IOException {
    List<byte[]> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder.resolve("zyte-aeb").resolve("html"))) {
      for (Path file : files.sorted().toList()) {
        pages.add(Files.readAllBytes(file));
      }
    }
    double best = Double.MAX_VALUE;
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      long start = System.nanoTime();
      for (byte[] page : pages) {
        ReadPage.of(page, null);
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      best = round < WARM_UP ? best : Math.min(best, seconds);
    }
    return pages.size() / best;
  }
}
