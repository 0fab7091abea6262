package org.stemma.cli;

import java.io.IOException;
import java.util.List;
import org.stemma.core.model.Article;
import org.stemma.engine.Run;
import org.stemma.engine.Stemma;
import org.stemma.pages.record.LineWriter;
import picocli.CommandLine;

/** {@code stemma extract INPUT…}. */
@CommandLine.Command(
    name = "extract",
    description = "Clean articles and print each as JSON, one a line.",
    footer = {
      "",
      "Examples:",
      "  stemma extract page.html | jq -r .text      the words of a page",
      "  stemma extract saved/ > articles.jsonl      a folder"
    })
final class ExtractCommand extends Command<List<Article>> {
  @Override
  Run<List<Article>> run(Stemma stemma, Terminal terminal) {
    return stemma.extract(common.inputs(terminal));
  }

  @Override
  int articles(List<Article> result) {
    return result.size();
  }

  @Override
  void write(List<Article> result, Stemma stemma, Terminal terminal) throws IOException {
    for (Article article : result) {
      LineWriter.writeArticle(article, terminal.out());
    }
    terminal.out().flush();
  }

  @Override
  String made(List<Article> result) {
    return Messages.count(result.size(), "article", "articles") + ".";
  }
}
