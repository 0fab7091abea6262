package org.stemma.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Code;
import org.stemma.core.model.Problem;
import org.stemma.pages.record.Explanation;
import org.stemma.pages.record.WhyReader;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code stemma explain DIR ID}. */
@CommandLine.Command(
    name = "explain",
    description = "Say why a finding, an entity, a date or a story is as it is.",
    footer = {
      "",
      "Examples:",
      "  stemma explain dossier s-0123456789abcdef   why these articles are one story",
      "  stemma explain dossier a-0123456789abcdef   why this article has its date",
      "",
      "Ids stand in record.json and in the pages; the first digits of one will do."
    })
final class ExplainCommand implements Callable<Integer> {
  @ParentCommand @Nullable Main main;

  @Parameters(index = "0", paramLabel = "DIR", description = "a folder that stemma read wrote")
  Path folder = Path.of("dossier");

  @Parameters(index = "1", paramLabel = "ID", description = "as record.json has it")
  String id = "";

  @Option(names = "--json", description = "print the same as data, one JSON object a line")
  boolean json;

  @Override
  public Integer call() throws IOException {
    Terminal terminal = Main.terminal(main);
    Path place = terminal.working().resolve(folder);
    if (!WhyReader.holdsDossier(place)) {
      throw Problem.of(Code.DOSSIER_MISSING, folder);
    }
    List<Explanation> found = find(place);
    if (found.isEmpty()) {
      throw Problem.of(Code.ID_UNKNOWN, id);
    }
    for (Explanation explanation : found) {
      String words = json ? explanation.json() + "\n" : Shown.lines(explanation.lines());
      terminal.out().write(words.getBytes(StandardCharsets.UTF_8));
    }
    terminal.out().flush();
    return Exit.DONE;
  }

  private List<Explanation> find(Path place) {
    try {
      return WhyReader.read(place, id);
    } catch (WhyReader.Unreadable e) {
      throw Problem.of(Code.DOSSIER_UNREADABLE, folder, String.valueOf(e.getMessage()));
    }
  }
}
