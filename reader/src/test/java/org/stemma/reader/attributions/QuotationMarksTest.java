package org.stemma.reader.attributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.core.model.Span;

/** What stands between marks is drawn in brackets; paragraphs are told by a bar. */
class QuotationMarksTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "“[It is safe,]” she said. “[We looked.]”",
        "\"[It is safe,]\" she said. \"[We looked.]\"",
        "«[It is safe,]» she said. »[We looked.]«",
        "„[It is safe,]“ she said.",
        "‘[It is safe,]’ she said, and the dam’s wall held.",
        "‘[The workers’ party is safe,]’ she said.",
        "'[It is safe,]' she said of the workers' party in '98.",
        "“[He said ‘it is safe’ to me,]” she said.",
        "The mayor’s dam didn’t break, nor the Ortiz’ house.",
        "A 6'2\" man met a 5'1\" woman.",
        "“[It is safe, she said.]",
        "“[It is safe.]|“[We looked,]” she said.",
        "“[It is safe.] “[We looked,]” she said.",
        "\"[It is safe.] \"[We looked,]\" she said.",
        "“[It is safe,]\" she said, “[and it is old.]”",
      })
  void marks_are_paired(String drawn) {
    String text = drawn.replaceAll("[\\[\\]]", "");
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    for (String paragraph : text.split("\\|", -1)) {
      paragraphs.add(new Span(start, start + paragraph.length()));
      start += paragraph.length() + 1;
    }
    StringBuilder drawing = new StringBuilder();
    int last = 0;
    for (Quotation quotation : QuotationMarks.of(text, paragraphs)) {
      for (Span inner : quotation.inner()) {
        drawing.append(text, last, inner.start()).append('[').append(inner.of(text)).append(']');
        last = inner.end();
      }
    }
    assertThat(drawing.append(text.substring(last)).toString()).isEqualTo(drawn);
  }

  @Test
  void a_quotation_over_paragraphs_is_one() {
    String text = "“It is safe.|“We looked,” she said.";
    assertThat(QuotationMarks.of(text, List.of(new Span(0, 12), new Span(13, text.length()))))
        .hasSize(1);
  }

  @Test
  @Timeout(20)
  void hostile_marks_take_no_longer_than_their_number() {
    for (String mark : List.of("„", "“ ", "\"", "'a ", "‘a ", "» ", "a’ ")) {
      String text = mark.repeat(100_000);
      QuotationMarks.of(text, List.of(new Span(0, text.length())));
    }
  }
}
