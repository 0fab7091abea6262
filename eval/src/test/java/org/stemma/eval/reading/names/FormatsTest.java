package org.stemma.eval.reading.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each data set is read from its own kind of file. */
class FormatsTest {
  @TempDir private Path folder;

  @Test
  void conll_has_documents_and_sentences_and_penn_marks() throws IOException {
    String lines =
        """
        -DOCSTART- -X- -X- O

        Lena NNP B-NP B-PER
        Ortiz NNP I-NP I-PER
        -LRB- -LRB- O O
        Fresno NNP B-NP B-LOC
        Lind NNP B-NP B-PER
        -RRB- -RRB- O O

        `` `` O O
        Yes UH O O
        '' '' O O

        -DOCSTART- -X- -X- O

        Lind NNP B-NP B-PER
        """;
    for (String split : List.of("train", "dev", "test")) {
      write("conllpp_" + split + ".txt", lines);
    }
    List<TaggedText> dev = part(new Conllpp(), "dev");
    assertThat(dev).hasSize(2);
    assertThat(dev.getFirst().text()).isEqualTo("Lena Ortiz ( Fresno Lind )\n\n\" Yes \"");
    assertThat(dev.getFirst().sentences()).hasSize(2);
    assertThat(names(dev.getFirst())).containsExactly("Lena Ortiz PER", "Fresno LOC", "Lind PER");
    assertThat(names(dev.getLast())).containsExactly("Lind PER");
  }

  @Test
  void in_wikigold_a_name_begins_without_a_mark_of_its_own() throws IOException {
    write(
        "CONLL-format/data/wikigold.conll.txt",
        """
        Nordhaven I-ORG
        Times I-ORG
        Lind I-PER
        left O

        -DOCSTART- O
        """);
    List<TaggedText> all = part(new Wikigold(), "all");
    assertThat(all).hasSize(1);
    assertThat(names(all.getFirst())).containsExactly("Nordhaven Times ORG", "Lind PER");
  }

  @Test
  void universal_ner_tells_documents_by_the_ids_of_sentences() throws IOException {
    String lines =
        """
        # newdoc id = weblog-a-b
        # sent_id = weblog-a-b-0001
        # text = Lind left
        1\tLind\tB-PER\t-\tann
        2\tleft\tO\t-\t-

        # sent_id = weblog-a-b-0002
        1\t#\tO\t-\t-
        2\tYes\tO\t-\t-

        # sent_id = email-c-0001
        1\tfresno\tB-LOC\t-\tann
        2\tcity\tI-LOC\t-\tann
        """;
    write("en_ewt-ud-dev.iob2", lines);
    write("en_ewt-ud-test.iob2", lines);
    write("en_ewt-ud-train.early-clean.iob2", lines);
    List<TaggedText> dev = part(new UniversalNer(), "dev");
    assertThat(dev).extracting(TaggedText::name).containsExactly("weblog-a-b", "email-c");
    assertThat(dev.getFirst().text()).isEqualTo("Lind left\n\n# Yes");
    assertThat(names(dev.getLast())).containsExactly("fresno city LOC");
  }

  @Test
  void gmb_is_a_quoted_table_that_its_sentence_numbers_split() throws IOException {
    StringBuilder table = new StringBuilder("Sentence #,Word,POS,Tag\r\n");
    for (int sentence : List.of(1, 2, 11, 38_001, 43_001, 47_958)) {
      table
          .append("Sentence: ")
          .append(sentence)
          .append(",Réné,NNP,B-per\r\n,\",\",\",\",O\r\n,\"\"\"\",``,O\r\n,Iraqi,JJ,B-gpe\r\n");
    }
    table.append("Sentence: 47959,cut,NN,O\r\n");
    Files.writeString(folder.resolve("ner_dataset.csv"), table, Charset.forName("windows-1252"));
    assertThat(part(new GmbNews(), "train")).hasSize(2);
    assertThat(part(new GmbNews(), "dev")).hasSize(1);
    List<TaggedText> test = part(new GmbNews(), "test");
    assertThat(test).hasSize(2);
    assertThat(test.getLast().text()).isEqualTo("Réné , \" Iraqi");
    assertThat(names(test.getLast())).containsExactly("Réné per", "Iraqi gpe");
  }

  @Test
  void worldwide_newswire_marks_paragraphs_and_the_outermost_names() throws IOException {
    Path file =
        write(
            "a.txt.tsv",
            """
            The\tO
            Nordhaven\tB-Organization\tB-Location
            Times\tI-Organization
            reached\tO
            Lena B-Person
            Ortiz\tI-Person
            in\tO
            St\tB-Location
            .\tI-Location
            Ives\tI-Location
            on\tO
            Monday\tB-Date
            .\tO
            "\tO
            Yes\tO
            .\tO

            Lind\tB-Person
            left\tO
            """);
    TaggedText text = WorldwideNewswire.text(file, Labels.of("worldwide-newswire"));
    assertThat(text.text())
        .isEqualTo(
            "The Nordhaven Times reached Lena Ortiz in St . Ives on Monday . \" Yes .\n\nLind left");
    assertThat(text.paragraphs()).hasSize(2);
    assertThat(text.tokens()).extracting(List::size).containsExactly(14, 2, 2);
    assertThat(names(text))
        .containsExactly(
            "Nordhaven Times Organization",
            "Lena Ortiz Person",
            "St . Ives Location",
            "Lind Person");
    assertThat(text.article().verbatim()).isTrue();
    assertThat(text.article().given()).isNotNull();
  }

  private List<TaggedText> part(NamedTexts texts, String split) throws IOException {
    return Objects.requireNonNull(texts.read(folder).get(split));
  }

  private static List<String> names(TaggedText text) {
    return text.names().stream()
        .map(name -> name.span().of(text.text()) + " " + name.label())
        .toList();
  }

  private Path write(String name, String lines) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    return Files.writeString(file, lines, StandardCharsets.UTF_8);
  }
}
