package org.stemma.cli;

import java.io.IOException;
import java.util.List;
import org.stemma.core.model.Story;
import org.stemma.engine.Run;
import org.stemma.engine.Stemma;
import org.stemma.pages.record.LineWriter;
import picocli.CommandLine;

/** {@code stemma stories INPUT…}. */
@CommandLine.Command(
    name = "stories",
    description = "Group articles by the event they report and print each story as JSON.",
    footer = {
      "",
      "Examples:",
      "  stemma stories saved/ | jq '[.headline.text, (.articles | length)]'"
    })
final class StoriesCommand extends Command<List<Story>> {
  @Override
  Run<List<Story>> run(Stemma stemma, Terminal terminal) {
    return stemma.stories(common.inputs(terminal));
  }

  @Override
  int articles(List<Story> result) {
    return result.size();
  }

  @Override
  void write(List<Story> result, Stemma stemma, Terminal terminal) throws IOException {
    for (Story story : result) {
      LineWriter.writeStory(story, terminal.out());
    }
    terminal.out().flush();
  }

  @Override
  String made(List<Story> result) {
    return Messages.count(result.size(), "story", "stories") + ".";
  }
}
