package org.stemma.findings.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.core.model.Span;
import org.stemma.core.tables.Tables;

/** Every verb of leaving out of account, denied and not. */
class ExclusionsTest {
  static Set<String> exclusions() {
    return Tables.words(Openness.class, "exclusions.txt");
  }

  @ParameterizedTest
  @MethodSource("exclusions")
  void what_is_not_left_out_of_account_is_open(String verb) {
    String words = verb.replace('_', ' ');
    assertThat(isOpen("The clerk has not " + words + " a meeting.")).isTrue();
    assertThat(isOpen("The clerk has " + words + " a meeting.")).isFalse();
  }

  private static boolean isOpen(String text) {
    Span all = new Span(0, text.length());
    return Openness.of(SentenceWords.of(text, all, all));
  }
}
