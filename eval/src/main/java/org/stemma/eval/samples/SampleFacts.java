package org.stemma.eval.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.core.model.Input;
import org.stemma.core.model.Reading;
import org.stemma.engine.Settings;
import org.stemma.engine.Stemma;
import org.stemma.eval.measure.Figure;
import org.stemma.eval.measure.Measure;

/** Reads the samples as a user would, and counts the facts that hold. */
public final class SampleFacts implements Measure {
  /**
   * A fact, and whether it holds.
   *
   * @param found what was there instead; empty if it holds
   */
  public record Verdict(Fact fact, boolean holds, String found) {}

  @Override
  public String name() {
    return "samples.facts";
  }

  @Override
  public Optional<Path> archive() {
    return Optional.empty();
  }

  @Override
  public String caveat() {
    return "the samples are invented and few; their facts test that what is there works, not how"
        + " often it works on news";
  }

  @Override
  public List<Figure> run(Path root) throws IOException {
    List<Verdict> verdicts = verdicts(root.resolve("samples"));
    SortedSet<Integer> issues =
        verdicts.stream().map(v -> v.fact().issue()).collect(Collectors.toCollection(TreeSet::new));
    List<Figure> figures = new ArrayList<>();
    for (int issue : issues) {
      List<Verdict> ofIssue = verdicts.stream().filter(v -> v.fact().issue() == issue).toList();
      double held = ofIssue.stream().filter(Verdict::holds).count();
      figures.add(
          new Figure(
              name(),
              "all",
              "facts of issue " + issue,
              held / ofIssue.size(),
              null,
              null,
              ofIssue.size(),
              true));
    }
    return figures;
  }

  /** Every fact of every folder in {@code samples}, judged. */
  public static List<Verdict> verdicts(Path samples) throws IOException {
    List<Path> folders;
    try (Stream<Path> all = Files.list(samples)) {
      folders = all.filter(f -> Files.exists(f.resolve("facts.tsv"))).sorted().toList();
    }
    Reading reading;
    try (Stemma stemma = Stemma.standard(Settings.DEFAULT)) {
      reading = stemma.read(List.of(new Input.Location(samples))).result();
    }
    Judge judge = new Judge(new Found(reading));
    List<Verdict> verdicts = new ArrayList<>();
    for (Path folder : folders) {
      for (Fact fact : Fact.read(folder)) {
        String found = judge.found(fact);
        verdicts.add(new Verdict(fact, found.isEmpty(), found));
      }
    }
    return verdicts;
  }
}
