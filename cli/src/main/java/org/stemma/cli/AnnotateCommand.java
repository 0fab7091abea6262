package org.stemma.cli;

import java.io.IOException;
import java.util.List;
import org.stemma.core.model.Witness;
import org.stemma.engine.Run;
import org.stemma.engine.Stemma;
import org.stemma.pages.record.LineWriter;
import picocli.CommandLine;

/** {@code stemma annotate INPUT…}. */
@CommandLine.Command(
    name = "annotate",
    description = "Read articles, each for itself, and print each with its annotations as JSON.",
    footer = {
      "",
      "Examples:",
      "  stemma annotate news.jsonl > annotated.jsonl",
      "  stemma annotate page.html | jq '.mentions[] | select(.type == \"PERSON\")'"
    })
final class AnnotateCommand extends Command<List<Witness>> {
  @Override
  Run<List<Witness>> run(Stemma stemma, Terminal terminal) {
    return stemma.annotate(common.inputs(terminal));
  }

  @Override
  int articles(List<Witness> result) {
    return result.size();
  }

  @Override
  void write(List<Witness> result, Stemma stemma, Terminal terminal) throws IOException {
    for (Witness witness : result) {
      LineWriter.writeAnnotated(witness, terminal.out());
    }
    terminal.out().flush();
  }

  @Override
  String made(List<Witness> result) {
    return Messages.count(result.size(), "article", "articles") + ".";
  }
}
