package org.stemma.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumTest {
  @TempDir Path folder = Path.of("");

  @Test
  void where_there_is_none_the_message_says_what_to_do() {
    Path missing = folder.resolve("chromium");
    assertThatThrownBy(() -> Chromium.installed(null, List.of(missing)))
        .hasMessageStartingWith("no Chromium at " + missing + ". Next: install it")
        .hasMessageContaining("-Dstemma.chromium=PATH");
  }

  @Test
  void the_one_that_is_named_is_taken_or_none() throws IOException {
    Path other = Files.createFile(folder.resolve("other"));
    assertThat(other.toFile().setExecutable(true)).isTrue();
    assertThat(Chromium.installed(other.toString(), List.of())).isEqualTo(other);
    assertThat(Chromium.installed("", List.of(folder, other))).isEqualTo(other);
    assertThatThrownBy(() -> Chromium.installed("/nowhere/chromium", List.of(other)))
        .hasMessageStartingWith("no Chromium at /nowhere/chromium");
  }
}
