package org.stemma.peers;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.peers.names.NameSet;
import org.stemma.peers.report.Figure;
import org.stemma.peers.report.Figures;
import org.stemma.peers.report.Page;
import org.stemma.peers.speakers.QuotationSet;
import org.stemma.peers.wire.Question;

/**
 * Runs the readers one after the other and writes {@code peers.md} and {@code peers.tsv}. The exit
 * status is 1 if one of them failed; the figures of the others are written all the same.
 */
public final class SideBySide {
  private SideBySide() {}

  public static void main(String[] arguments) throws IOException {
    Settings settings = Settings.ofProperties();
    Path logs = settings.out().resolve("logs");
    Files.createDirectories(logs);
    List<String> remarks = new ArrayList<>(machine());
    Input input = Input.read(settings);
    remarks.addAll(input.left());
    if (settings.articles() > 0) {
      remarks.add("a trial run: of each set only the first " + settings.articles() + " texts");
    }
    if (settings.python() == null) {
      remarks.add(
          "not run: spaCy (no interpreter; name one with -Dstemma.peers.python, see"
              + " docs/quality/peers.md)");
    }
    Path scripts =
        Path.of(System.getProperty("stemma.root", "."), "peers", "src", "main", "python")
            .toAbsolutePath();
    int cores = Runtime.getRuntime().availableProcessors();
    Figures figures = new Figures();
    Trial trial = new Trial(input, logs, figures, System.err::println);
    boolean failed = false;
    for (Contestant contestant : new Contestants(cores).all(settings.python(), scripts)) {
      if (!contestant.isAmong(settings.only())) {
        remarks.add("not run: " + contestant.title() + " (not asked for)");
        continue;
      }
      remarks.add(contestant.title() + ": " + contestant.remark());
      try {
        trial.run(contestant);
      } catch (IOException e) {
        failed = true;
        remarks.add("failed: " + contestant.title() + " (" + e.getMessage() + ")");
      }
      // After each: a run that is cut off leaves what it had.
      write(settings.out(), page(figures, input, remarks), figures, trial);
    }
    System.out.println(page(figures, input, remarks));
    if (failed) {
      System.exit(1);
    }
  }

  private static String page(Figures figures, Input input, List<String> remarks) {
    List<Figure> shown =
        figures.all().stream().filter(f -> !f.part().equals(Trial.NAMES_MORE)).toList();
    return Page.markdown(shown, notes(input), remarks);
  }

  private static void write(Path folder, String page, Figures figures, Trial trial)
      throws IOException {
    Files.writeString(folder.resolve("peers.md"), page, StandardCharsets.UTF_8);
    Files.writeString(folder.resolve("peers.tsv"), Page.tsv(figures.all()), StandardCharsets.UTF_8);
    Files.write(folder.resolve("verdicts.tsv"), trial.verdicts(), StandardCharsets.UTF_8);
  }

  private static List<String> machine() {
    var system = ManagementFactory.getOperatingSystemMXBean();
    return List.of(
        String.format(
            Locale.ROOT,
            "%d cores, %s, Java %s; load average %.1f at the start (speed needs an idle machine)",
            system.getAvailableProcessors(),
            system.getArch(),
            Runtime.version(),
            system.getSystemLoadAverage()));
  }

  private static Map<String, String> notes(Input input) {
    Map<String, String> notes = new TreeMap<>();
    StringBuilder sizes = new StringBuilder();
    for (NameSet set : input.names()) {
      sizes.append(String.format(Locale.ROOT, " %s: %d texts.", set.title(), set.texts().size()));
    }
    notes.put(
        Trial.NAMES,
        "Micro F1 of exact spans of people, organisations and places, tokens and sentences given."
            + " *Bare*: without \"the\" before a name and 's behind it, marked or found, because"
            + " sets and readers differ in that. *With MISC*: everything else as a fourth kind."
            + " CoreNLP was trained on CoNLL 2003, whose test part conllpp test is, and on"
            + " silver labels of Wikipedia; spaCy on OntoNotes 5."
            + sizes);
    List.of("names", "speakers").forEach(part -> notes.put(Trial.COST + part, cost(input)));
    for (QuotationSet set : input.quotations()) {
      notes.put(
          Trial.SPEAKERS + ": " + set.title(),
          String.format(
              Locale.ROOT,
              "%d texts, %d quotations. *Open*: given to nobody, or to a pronoun or description."
                  + " *Nameless, named*: the article names no speaker, the reader does."
                  + " *Nobody's*: words in marks that nobody said.",
              set.texts().size(),
              set.size()));
    }
    return notes;
  }

  private static String cost(Input input) {
    return String.format(
        Locale.ROOT,
        "%d articles of PolNeAR dev (every seventh by name), %d words by blanks, as many threads or"
            + " processes as there are cores; median of the passes. Start: until a first sentence"
            + " was read. Memory: most that was in RAM until the articles were read.",
        input.speed().size(),
        input.speed().stream().mapToInt(Question::words).sum());
  }
}
