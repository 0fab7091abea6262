package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stemma.core.model.Code;

/** Every code that a person can meet is explained, and nothing is explained that does not exist. */
class MessagesDocTest {
  private static final Path ROOT = Path.of(System.getProperty("stemma.root"));

  @Test
  void docs_and_code_list_the_same_codes() throws IOException {
    String explained = Files.readString(ROOT.resolve("docs/messages.md"));
    Set<String> inDocs =
        Pattern.compile("^\\| `(STM-[A-Z-]+)`", Pattern.MULTILINE)
            .matcher(explained)
            .results()
            .map((MatchResult m) -> m.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> inCode = new TreeSet<>(launcherCodes());
    Arrays.stream(Code.values()).map(Code::label).forEach(inCode::add);
    assertThat(inDocs).isEqualTo(inCode);
  }

  // The launcher has messages of its own, for what goes wrong before Java runs.
  private static Set<String> launcherCodes() throws IOException {
    Set<String> codes = new TreeSet<>();
    for (String script : new String[] {"stemma", ".mvn/jdk.sh", "mvnw"}) {
      Pattern.compile("STM-[A-Z-]+[A-Z]")
          .matcher(Files.readString(ROOT.resolve(script)))
          .results()
          .map((MatchResult m) -> m.group())
          .forEach(codes::add);
    }
    return codes;
  }
}
