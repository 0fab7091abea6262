package org.stemma.ingest.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.core.model.Capture;
import org.stemma.core.model.Found;
import org.stemma.core.model.Input;
import org.stemma.core.model.Rejection;
import org.stemma.core.model.Skipped;

class StandardSourcesTest {
  @TempDir Path folder;

  @Test
  void a_folder_is_read_with_its_folders_in_the_order_of_its_paths() throws IOException {
    write("b/2.txt", "two");
    write("b/1.txt", "one");
    write("b.txt", "between b/ and its files a dot comes first");
    write("a.html", "<p>page</p>");

    assertThat(opened()).containsExactly("a.html", "b.txt", "b/1.txt", "b/2.txt");
  }

  @Test
  void what_is_no_article_is_passed_over_and_counted() throws IOException {
    write(".hidden", "");
    write(".git/config", "");
    write("page.html", "<p>page</p>");
    write("page_files/logo.svg", "<svg/>");
    write("README.md", "notes");
    write("facts.tsv", "a\tb");
    Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("page.html"));
    Files.createSymbolicLink(folder.resolve("loop"), folder);

    assertThat(opened())
        .containsExactly(
            ".git HIDDEN",
            ".hidden HIDDEN",
            "README.md NOTES",
            "facts.tsv NOTES",
            "link.txt SYMBOLIC_LINK",
            "loop SYMBOLIC_LINK",
            "page.html",
            "page_files/ PAGE_FILES");
  }

  @Test
  void a_file_of_another_kind_goes_on_to_be_refused() throws IOException {
    write("picture.png", "\u0089PNG");

    assertThat(opened()).containsExactly("picture.png");
  }

  @Test
  void an_earlier_dossier_among_the_inputs_is_not_read_again() throws IOException {
    write("news/a.txt", "news");
    write("dossier/.stemma-manifest.jsonl", "{\"stemma-manifest\":1}\n");
    write("dossier/index.html", "<p>dossier</p>");
    write("mine/.stemma-manifest.jsonl", "{\"other\":1}\n");
    write("mine/b.txt", "mine");

    assertThat(opened())
        .containsExactly(
            "dossier/ OUTPUT_OF_STEMMA",
            "mine/.stemma-manifest.jsonl HIDDEN",
            "mine/b.txt",
            "news/a.txt");
    assertThat(opened(folder.resolve("dossier"))).containsExactly("dossier/ OUTPUT_OF_STEMMA");
  }

  @Test
  void a_neighbour_says_what_a_file_does_not() throws IOException {
    write("a.txt", "news");
    write("a.json", "{\"outlet\": \"The Gazette\", \"published\": \"2021-05-03\", \"x\": 1}");
    write("b.json", "{\"text\": \"a record of its own\"}");

    assertThat(opened()).containsExactly("a.json METADATA", "a.txt", "b.json");
    assertThat(captures().getFirst().stated().outlet()).isEqualTo("The Gazette");
    assertThat(captures().getFirst().stated().published()).isEqualTo("2021-05-03");
    assertThat(captures().get(1).shape()).isEqualTo(Capture.Shape.JSON_RECORD);
  }

  @Test
  void a_file_named_alone_has_its_neighbour_too() throws IOException {
    write("a.txt", "news");
    write("a.json", "{\"outlet\": \"The Gazette\"}");

    List<Found> found = found(folder.resolve("a.txt"));
    assertThat(found.getLast())
        .isInstanceOfSatisfying(
            Capture.class, c -> assertThat(c.stated().outlet()).isEqualTo("The Gazette"));
  }

  @Test
  void a_broken_neighbour_is_refused_and_its_file_read() throws IOException {
    write("a.txt", "news");
    write("a.json", "{\"outlet\": ");

    assertThat(opened()).containsExactly("a.json STM-META-UNREADABLE", "a.txt");
  }

  @Test
  void the_table_of_metadata_outranks_the_neighbour() throws Exception {
    write("a.txt", "news");
    write("a.json", "{\"outlet\": \"The Gazette\", \"title\": \"Beside\"}");
    MetaTable meta = MetaTable.parse("m.tsv", "file\toutlet\n./a.txt\tThe Courier\n");

    try (Stream<Found> found = new StandardSources(meta).open(new Input.Location(folder))) {
      Capture capture = (Capture) found.toList().getLast();
      assertThat(capture.stated().outlet()).isEqualTo("The Courier");
      assertThat(capture.stated().title()).isEqualTo("Beside");
    }
  }

  @Test
  void lines_are_records_and_a_broken_one_hides_none_of_the_others() throws IOException {
    write("x.jsonl", "\uFEFF{\"text\":\"one\"}\r\n\r\n{broken\n{\"text\":\"two\"}");

    assertThat(opened()).containsExactly("x.jsonl:1", "x.jsonl:3", "x.jsonl:4");
  }

  @Test
  void lines_under_another_name_are_told_by_their_content() throws IOException {
    write("x.json", "{\"text\":\"one\"}\n{\"text\":\"two\"}\n");
    write("y.json", "{\n\"text\":\"one, over several lines\"\n}\n");

    assertThat(opened()).containsExactly("x.json:1", "x.json:2", "y.json");
  }

  @Test
  void elements_of_an_array_are_records() throws IOException {
    write("x.json", "[ {\"text\": \"a ] , } b\", \"k\": [1, {}]}\n, {\"text\":\"\\\"\"} ]");

    assertThat(opened()).containsExactly("x.json:1", "x.json:2");
    assertThat(new String(captures().get(1).content().toArray(), StandardCharsets.UTF_8))
        .isEqualTo("{\"text\":\"\\\"\"} ");
  }

  @Test
  void an_array_that_is_cut_off_is_read_as_far_as_it_goes() throws IOException {
    write("x.json", "[{\"text\":\"one\"},");

    assertThat(opened()).containsExactly("x.json:1", "x.json STM-JSON-LINE");
  }

  @Test
  void standard_input_holds_lines() {
    assertThat(describe(open(new Input.Standard(bytes("{\"text\":\"a\"}\n\n{\"text\":\"b\"}\n")))))
        .containsExactly("-:1", "-:3");
  }

  @Test
  void a_huge_file_is_refused_without_being_read() throws IOException {
    try (RandomAccessFile sparse =
        new RandomAccessFile(folder.resolve("huge.txt").toFile(), "rw")) {
      sparse.setLength(200L << 20);
    }
    write("small.txt", "news");

    assertThat(opened()).containsExactly("huge.txt STM-TOO-LARGE", "small.txt");
  }

  @Test
  void a_huge_line_is_refused_and_the_next_one_read() {
    InputStream lines = bytes("x".repeat(20 << 20) + "\n{\"text\":\"b\"}\n");

    assertThat(describe(open(new Input.Standard(lines))))
        .containsExactly("-:1 STM-TOO-LARGE", "-:2");
  }

  @Test
  void a_file_that_vanishes_while_the_folder_is_read_is_reported() throws IOException {
    write("a.txt", "first");
    write("b.txt", "gone");
    write("c.txt", "last");
    List<Found> found = new ArrayList<>();
    try (Stream<Found> stream = open(new Input.Location(folder))) {
      Iterator<Found> each = stream.iterator();
      found.add(each.next());
      Files.delete(folder.resolve("b.txt"));
      each.forEachRemaining(found::add);
    }

    assertThat(describe(found.stream())).containsExactly("a.txt", "b.txt STM-UNREADABLE", "c.txt");
  }

  @Test
  void what_does_not_exist_is_reported() {
    assertThat(opened(folder.resolve("nowhere"))).containsExactly("nowhere STM-UNREADABLE");
  }

  @Test
  void a_large_archive_that_is_none_says_so() throws IOException {
    write("a.zip", "PK\u0003\u0004");
    try (RandomAccessFile sparse = new RandomAccessFile(folder.resolve("a.zip").toFile(), "rw")) {
      sparse.setLength(64L << 20);
    }

    assertThat(opened()).containsExactly("a.zip STM-CUT-OFF");
  }

  @Test
  void names_keep_their_letters() throws IOException {
    write("caf\u00e9 100%.txt", "news");

    assertThat(opened()).containsExactly("caf\u00e9 100%.txt");
  }

  private void write(String place, String text) throws IOException {
    Path file = folder.resolve(place);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private List<String> opened() {
    return opened(folder);
  }

  private static List<String> opened(Path path) {
    return describe(open(new Input.Location(path)));
  }

  private List<Capture> captures() {
    return found(folder).stream()
        .filter(Capture.class::isInstance)
        .map(Capture.class::cast)
        .toList();
  }

  private static List<Found> found(Path path) {
    try (Stream<Found> found = open(new Input.Location(path))) {
      return found.toList();
    }
  }

  private static Stream<Found> open(Input input) {
    return new StandardSources(MetaTable.EMPTY).open(input);
  }

  private static List<String> describe(Stream<Found> found) {
    try (found) {
      return found
          .map(
              f ->
                  switch (f) {
                    case Capture c -> c.source().place();
                    case Skipped s -> s.place() + " " + s.reason();
                    case Rejection r -> r.source() + " " + r.code().label();
                  })
          .toList();
    }
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
