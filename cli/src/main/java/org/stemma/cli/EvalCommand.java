package org.stemma.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Code;
import org.stemma.core.model.Problem;
import org.stemma.eval.DataFolder;
import org.stemma.eval.Eval;
import org.stemma.eval.Ledger;
import org.stemma.eval.Measured;
import org.stemma.eval.Measures;
import org.stemma.eval.Table;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code stemma eval [NAME…]}. */
@CommandLine.Command(
    name = "eval",
    description = "Measure quality on the data sets and print the table of all figures.",
    footer = {
      "",
      "Examples:",
      "  stemma eval                        everything that the data folder allows",
      "  stemma eval time                   the measures of one stage",
      "  stemma eval reading.polnear        one measure",
      "  stemma eval --check                exit with 1 if a figure is below its floor",
      "  stemma eval pages --update         write the figures, raise the floors",
      "",
      "Measures:",
      "  samples.facts                      facts hidden in the samples",
      "  pages.zyte-aeb, .trafilatura-eval, .wcxb-dev-articles, .mozilla-readability",
      "                                     the text of pages; titles, authors, days",
      "  pages.htmldate-eval                days of publication",
      "  pages.html-offsets                 where the characters stand in the page",
      "  pages.speed                        pages a second",
      "  feeds.feedparser-tests, .warc-samples",
      "                                     items of feeds, records of web archives",
      "  reading.conllpp, .uner-en-ewt, .worldwide-newswire, .gmb-news, .wikigold",
      "                                     names and their types",
      "  reading.polnear, .polnear-head     sources, cues and contents of attributions",
      "  reading.quotations                 what in quotation marks is speech, and its source",
      "  reading.speakers                   who speaks, on labels of our own",
      "  time.tempeval3-tbaq                temporal expressions and their values",
      "  stories.ecbplus, .allsides-triples same event or not",
      "  timeline.ecbplus                   events told once, by their coreference",
      "",
      "Without a data folder a measure says \"not run\". The ledger is docs/quality/ledger.tsv."
    })
final class EvalCommand implements Callable<Integer> {
  @ParentCommand @Nullable Main main;

  @Parameters(
      arity = "0..*",
      paramLabel = "NAME",
      description = "a measure, or how its name starts")
  List<String> names = List.of();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "the data folder (default: $STEMMA_DATA, else ../shared/data)")
  @Nullable Path data;

  @Option(names = "--check", description = "exit with 1 if a figure is below its floor")
  boolean check;

  @Option(names = "--update", description = "write the figures to the ledger; floors rise to them")
  boolean update;

  @Option(
      names = "--lower-floors",
      paramLabel = "DECISION",
      description = "with --update: let floors fall, as this file in docs/decisions says")
  @Nullable Path decision;

  @Override
  public Integer call() throws IOException {
    Terminal terminal = Main.terminal(main);
    Path root = Main.root(terminal);
    Path folder = data == null ? DataFolder.standard(root) : terminal.working().resolve(data);
    if (data != null && !Files.isDirectory(folder)) {
      throw Problem.of(Code.DATA_MISSING, data);
    }
    if (decision != null && !Files.isRegularFile(terminal.working().resolve(decision))) {
      throw Problem.of(
          Code.OPTION_WRONG, "--lower-floors names no decision: " + decision, "stemma eval");
    }
    Eval eval = new Eval(Measures.all(), new DataFolder(folder, root.resolve("target/data")), root);
    List<Measured> run = eval.run(names, name -> terminal.err().println("Measuring " + name + "…"));
    if (run.isEmpty()) {
      throw Problem.of(
          Code.OPTION_WRONG,
          "no measure has this name; there are " + String.join(", ", eval.names()),
          "stemma eval");
    }
    Path file = root.resolve("docs/quality/ledger.tsv");
    Ledger ledger = Ledger.read(file);
    print(terminal, Table.lines(run, ledger));
    List<String> faults = faults(run, ledger);
    faults.forEach(fault -> terminal.err().println(Shown.of(fault)));
    if (update) {
      ledger.with(run, decision != null).write(file);
    }
    return check && !faults.isEmpty() ? Exit.of(Code.FLOOR_BROKEN) : Exit.DONE;
  }

  private static List<String> faults(List<Measured> run, Ledger ledger) {
    List<String> faults = new ArrayList<>();
    for (Measured measured : run) {
      String name = measured.measure().name();
      if (!measured.digest().isEmpty() && !ledger.pins(name, measured.digest())) {
        faults.add(name + ": the data set is not the one that the ledger was measured on.");
      }
      measured
          .figures()
          .forEach(
              figure -> {
                Ledger.Key key = new Ledger.Key(figure.measure(), figure.split(), figure.metric());
                double below = ledger.below(key, figure.value());
                if (below > 0) {
                  Problem low =
                      Problem.of(
                          Code.FLOOR_BROKEN,
                          name + " " + figure.split() + " " + figure.metric(),
                          "by " + below);
                  faults.add(
                      low.code().label() + ": " + low.happened() + ". Next: " + low.next() + ".");
                }
              });
    }
    return faults;
  }

  private static void print(Terminal terminal, List<String> lines) throws IOException {
    for (String line : lines) {
      terminal.out().write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
    terminal.out().flush();
  }
}
