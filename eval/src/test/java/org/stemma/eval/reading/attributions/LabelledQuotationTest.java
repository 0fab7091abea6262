package org.stemma.eval.reading.attributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.core.model.Span;
import org.stemma.eval.reading.attributions.LabelledQuotation.Kind;
import org.stemma.eval.reading.attributions.LabelledQuotation.Speaker;

class LabelledQuotationTest {
  @Test
  void a_line_has_offsets_in_code_points_and_hyphens_for_nothing() {
    String text = "𝒟 “No,” said Ortiz.";
    LabelledQuotation line =
        LabelledQuotation.of(
                List.of("a", "b", "c", "3-6", "DIRECT", "curly", "13-18", "NAMED", "13-18"))
            .in(text);
    assertThat(line.quote()).extracting(span -> span.of(text)).containsExactly("No,");
    assertThat(line.names()).extracting(span -> span.of(text)).containsExactly("Ortiz");
    LabelledQuotation scare =
        LabelledQuotation.of(List.of("a", "b", "c", "3-6;8-9", "SCARE", "single", "-", "-", "-"));
    assertThat(scare.quote()).containsExactly(new Span(3, 6), new Span(8, 9));
    assertThat(scare.speaker()).isEqualTo(Speaker.NONE);
    assertThat(scare.source()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void every_line_agrees_with_itself(LabelledQuotation line) {
    assertThat(line.quote()).isNotEmpty().isSorted().doesNotHaveDuplicates();
    assertThat(line.sha256()).matches("[0-9a-f]{64}");
    assertThat(line.speaker() == Speaker.NONE).isEqualTo(line.kind() == Kind.SCARE);
    assertThat(line.names().isEmpty()).isEqualTo(line.speaker() != Speaker.NAMED);
    assertThat(line.set()).isIn(LabelledTexts.ZYTE, LabelledTexts.WCXB, LabelledTexts.CONTEST);
  }

  static List<LabelledQuotation> lines() {
    return LabelledQuotation.all();
  }
}
