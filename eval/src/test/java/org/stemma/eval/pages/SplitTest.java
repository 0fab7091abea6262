package org.stemma.eval.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SplitTest {
  @Test
  void the_host_decides_and_nothing_else() {
    Split split = Split.of("https://www.example.org/a");
    assertThat(Split.of("http://example.org/b?c=d")).isEqualTo(split);
    assertThat(Split.of("EXAMPLE.org:8080/e")).isEqualTo(split);
    assertThat(Split.of("https://web.archive.org/web/20190101000000/http://example.org/f"))
        .isEqualTo(split);
  }

  @Test
  void both_splits_are_met() {
    assertThat(
            java.util.stream.IntStream.range(0, 50).mapToObj(i -> Split.of("h" + i + ".example")))
        .contains(Split.DEV, Split.TEST);
  }
}
