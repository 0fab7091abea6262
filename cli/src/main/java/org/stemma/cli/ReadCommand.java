package org.stemma.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Reading;
import org.stemma.engine.Run;
import org.stemma.engine.Stage;
import org.stemma.engine.Stemma;
import org.stemma.engine.Timing;
import org.stemma.pages.Pages;
import org.stemma.pages.output.OutputFolder;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code stemma read INPUT… --out DIR}: the main job. */
@CommandLine.Command(
    name = "read",
    description = "Read articles and write a dossier for people and for programs.",
    footer = {
      "",
      "Examples:",
      "  stemma read samples --out dossier         a folder",
      "  stemma read a.html b.txt --out dossier    some files",
      "  stemma read https://… https://… --out d   pages of the web, or a feed of them",
      "  stemma read export.docx --out dossier     what a press database exported",
      "  stemma read crawl.warc.gz --out dossier   a web archive",
      "  cat news.jsonl | stemma read - --out d    {\"text\": …, \"outlet\": …} a line",
      "",
      "Nothing is fetched unless you give an address, or --fetch with a list of them.",
      "Sites see who asks if you say so: STEMMA_CONTACT=you@example.org. More in",
      "docs/inputs.md.",
      "",
      "Then open DIR/index.html. DIR/record.json holds the same for programs, and",
      "DIR/why.jsonl says why (see stemma explain). DIR is made, or replaced if Stemma",
      "wrote it; a folder that holds anything else is refused."
    })
final class ReadCommand extends Command<Reading> {
  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "where the dossier goes")
  Path out = Path.of("dossier");

  private @Nullable OutputFolder folder;

  @Override
  void prepare(Terminal terminal) {
    common.inputs(terminal);
    folder = OutputFolder.claim(out, terminal.working());
  }

  @Override
  Run<Reading> run(Stemma stemma, Terminal terminal) {
    return stemma.keepingPages(true).read(common.inputs(terminal));
  }

  @Override
  int articles(Reading result) {
    return result.articles().size();
  }

  @Override
  void write(Reading result, Stemma stemma, Terminal terminal) {
    OutputFolder target = folder;
    if (target == null) {
      throw new IllegalStateException("Bug: the output folder was not claimed");
    }
    Interruption.Undo undo = Interruption.with(target::abandon);
    try {
      stemma
          .timing()
          .measure(
              Stage.PAGES,
              () -> {
                target.replace(tree -> Pages.write(result, stemma.originals(), tree));
                return new Timing.Done<>(result, result.articles().size(), 0);
              });
    } finally {
      undo.close();
    }
  }

  @Override
  String made(Reading result) {
    return Messages.count(result.articles().size(), "article", "articles")
        + " in "
        + Messages.count(result.dossiers().size(), "story", "stories")
        + ". Open "
        + out.resolve("index.html")
        + ".";
  }
}
