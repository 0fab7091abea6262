package org.stemma.eval.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.core.model.Span;
import org.stemma.eval.measure.Figure;
import org.stemma.eval.time.TimeMlDocument.Marked;

class TempEvalTest {
  private static final String DOCUMENT =
      """
      <?xml version="1.0"?>
      <TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2024-01-16">01/16/24</TIMEX3></DCT>
      <TEXT>The bridge &amp; the dam <EVENT>fell</EVENT> on <TIMEX3 tid="t1" type="DATE" value="2024-01-15">Monday</TIMEX3>.</TEXT>
      </TimeML>
      """;

  @Test
  void a_document_is_its_characters_and_what_people_marked(@TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("one.tml"), DOCUMENT);
    TimeMlDocument document = TimeMlDocument.read(file);
    assertThat(document.text()).isEqualTo("The bridge & the dam fell on Monday.");
    assertThat(document.created()).isEqualTo("2024-01-16");
    assertThat(document.expressions()).containsExactly(new Marked(new Span(29, 35), "2024-01-15"));
  }

  @Test
  void a_touching_span_counts_relaxed_and_not_strictly() {
    TimexScore score = new TimexScore();
    score.add(
        List.of(new Marked(new Span(0, 6), "2024-01-15"), new Marked(new Span(20, 24), "2019")),
        List.of(new Marked(new Span(0, 10), "2024-01-15"), new Marked(new Span(40, 44), "2020")));
    assertThat(score.strictF1()).isZero();
    assertThat(score.relaxedF1()).isEqualTo(0.5);
    assertThat(score.valueF1()).isEqualTo(0.5);
    assertThat(score.dayAccuracy()).isEqualTo(1.0);
  }

  @Test
  void every_fifth_document_is_for_development(@TempDir Path folder) throws IOException {
    for (int i = 0; i < 6; i++) {
      Files.writeString(folder.resolve("d" + i + ".tml"), DOCUMENT);
    }
    List<Figure> figures = new TempEval().run(folder);
    assertThat(figures)
        .filteredOn(f -> f.metric().equals("strict F1"))
        .extracting(Figure::split, Figure::n, Figure::value)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("dev", 2, 1.0),
            org.assertj.core.groups.Tuple.tuple("test", 4, 1.0));
  }
}
