package org.stemma.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.stemma.eval.measure.Figure;
import org.stemma.eval.measure.Measure;

/** Runs measures. */
public final class Eval {
  private final List<Measure> measures;
  private final DataFolder data;
  private final Path root;

  /**
   * @param root of the project; what needs no archive is measured on what lies there
   */
  public Eval(List<Measure> measures, DataFolder data, Path root) {
    this.measures = List.copyOf(measures);
    this.data = data;
    this.root = root;
  }

  /** The names of all measures, in order. */
  public List<String> names() {
    return measures.stream().map(Measure::name).toList();
  }

  /**
   * Runs the measures whose names start with one of {@code names}; all, if there are none.
   *
   * @param begun hears the name of each before it runs
   */
  public List<Measured> run(List<String> names, Consumer<String> begun) {
    List<Measure> chosen =
        measures.stream()
            .filter(m -> names.isEmpty() || names.stream().anyMatch(m.name()::startsWith))
            .toList();
    List<Measured> run = new ArrayList<>();
    for (Measure measure : chosen) {
      begun.accept(measure.name());
      run.add(run(measure));
    }
    return List.copyOf(run);
  }

  // A data set that cannot be read leaves the other measures; it says "not run", never a figure.
  private Measured run(Measure measure) {
    try {
      return measured(measure);
    } catch (IOException e) {
      return new Measured(measure, List.of(), "it cannot be read: " + e.getMessage(), "", 0);
    }
  }

  private Measured measured(Measure measure) throws IOException {
    long start = System.nanoTime();
    List<Path> archives = new ArrayList<>(measure.archive().stream().toList());
    archives.addAll(measure.further());
    List<Path> folders = new ArrayList<>();
    List<String> digests = new ArrayList<>();
    for (Path archive : archives) {
      if (!data.holds(archive)) {
        return new Measured(measure, List.of(), "no " + archive + " in the data folder", "", 0);
      }
      String digest = data.digest(archive);
      digests.add(digest);
      folders.add(data.open(archive, digest));
    }
    List<Figure> figures =
        folders.size() > 1
            ? measure.run(folders.getFirst(), folders.subList(1, folders.size()))
            : measure.run(folders.isEmpty() ? root : folders.getFirst());
    String digest = String.join("+", digests);
    return new Measured(measure, figures, "", digest, (System.nanoTime() - start) / 1e9);
  }
}
