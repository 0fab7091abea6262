package org.stemma.cli;

import java.io.IOException;
import java.util.List;
import org.stemma.core.model.Article;
import org.stemma.core.model.Original;
import org.stemma.engine.Run;
import org.stemma.engine.Stemma;
import org.stemma.pages.record.LineWriter;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code stemma extract INPUT…}. */
@CommandLine.Command(
    name = "extract",
    description = "Clean articles and print each as JSON, one a line.",
    footer = {
      "",
      "Examples:",
      "  stemma extract page.html | jq -r .text      the words of a page",
      "  stemma extract saved/ > articles.jsonl      a folder",
      "  stemma extract news.zip feeds.opml --fetch  an archive, and the feeds of a list",
      "  stemma extract https://…/feed.xml           a feed; teasers are fetched too",
      "  stemma extract --html-offsets page.html | jq -c .html",
      "                                              where the words stand in the page"
    })
final class ExtractCommand extends Command<List<Article>> {
  @Option(
      names = "--html-offsets",
      description = {
        "add html: [[textStart, textEnd, htmlStart, htmlEnd]...], the place of each character",
        "of the text in bytes of the page; see docs/html-offsets.md"
      })
  boolean htmlOffsets;

  @Override
  Run<List<Article>> run(Stemma stemma, Terminal terminal) {
    if (htmlOffsets) {
      stemma.keepingPages(false);
    }
    return stemma.extract(common.inputs(terminal));
  }

  @Override
  int articles(List<Article> result) {
    return result.size();
  }

  @Override
  void write(List<Article> result, Stemma stemma, Terminal terminal) throws IOException {
    for (Article article : result) {
      if (htmlOffsets) {
        Original original = stemma.originals().of(article.id());
        LineWriter.writeTraced(article, original == null ? null : original.trace(), terminal.out());
      } else {
        LineWriter.writeArticle(article, terminal.out());
      }
    }
    terminal.out().flush();
  }

  @Override
  String made(List<Article> result) {
    return Messages.count(result.size(), "article", "articles") + ".";
  }
}
