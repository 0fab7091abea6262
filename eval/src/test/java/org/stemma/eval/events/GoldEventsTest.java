package org.stemma.eval.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How documents of the set become articles, on a document of our own. */
class GoldEventsTest {
  @TempDir Path folder;

  @Test
  void address_title_and_date_line_are_no_text() throws IOException {
    GoldEvents document = read("9_1ecbplus", Set.of(3));

    assertThat(document.title()).isEqualTo("Dam breaks");
    assertThat(document.day()).isEqualTo(LocalDate.of(2026, 3, 2));
    assertThat(document.text()).isEqualTo("The 5.6-metre dam broke.");
  }

  @Test
  void marks_of_checked_sentences_keep_their_cluster() throws IOException {
    GoldEvents document = read("9_1ecbplus", Set.of(3));

    assertThat(document.events()).singleElement().matches(m -> m.cluster().equals("ACT1"));
    assertThat(document.events().getFirst().span().of(document.text())).isEqualTo("broke");
  }

  @Test
  void marks_of_other_sentences_are_left_out() throws IOException {
    assertThat(read("9_1ecbplus", Set.of()).events()).isEmpty();
  }

  private GoldEvents read(String name, Set<Integer> checked) throws IOException {
    Path file = folder.resolve(name + ".xml");
    StringBuilder xml = new StringBuilder("<Document>\n");
    List<List<String>> sentences =
        List.of(
            List.of("http", ":", "/", "/", "post", ".", "example"),
            List.of("Dam", "breaks"),
            List.of("March", "2", ",", "2026"),
            List.of("The", "5", ".", "6", "-", "metre", "dam", "broke", "."));
    int token = 1;
    int broke = 0;
    for (int sentence = 0; sentence < sentences.size(); sentence++) {
      for (String word : sentences.get(sentence)) {
        broke = word.equals("broke") ? token : broke;
        xml.append("<token t_id=\"").append(token++);
        xml.append("\" sentence=\"").append(sentence);
        xml.append("\" number=\"0\">").append(word).append("</token>\n");
      }
    }
    xml.append("<Markables>\n<ACTION_OCCURRENCE m_id=\"1\"><token_anchor t_id=\"")
        .append(broke)
        .append("\"/></ACTION_OCCURRENCE>\n")
        .append("<ACTION_OCCURRENCE m_id=\"2\" TAG_DESCRIPTOR=\"a\" instance_id=\"ACT1\"/>\n")
        .append("</Markables>\n<Relations>\n<CROSS_DOC_COREF r_id=\"1\" note=\"ACT1\">")
        .append("<source m_id=\"1\"/><target m_id=\"2\"/></CROSS_DOC_COREF>\n</Relations>\n")
        .append("</Document>\n");
    Files.writeString(file, xml);
    return GoldEvents.read(file, checked);
  }
}
