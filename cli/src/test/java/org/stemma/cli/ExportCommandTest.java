package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What {@code stemma export} does with a dossier, and never does to other people's files. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ExportCommandTest {
  @TempDir static Path folder = Path.of("");

  @BeforeAll
  static void a_dossier() throws IOException {
    Files.createDirectory(folder.resolve("news"));
    Files.writeString(
        folder.resolve("news/good.txt"),
        """
        Bridge at Orlen closed after crack is found

        The road bridge at Orlen was closed on Monday after an inspector found a crack in its main girder, the county said.

        Traffic will be sent over the old ferry until the girder is mended, which may take three weeks, according to the county.
        """);
    assertThat(Trial.of(folder, "read", "news", "--out", "dossier").status()).isZero();
  }

  @Test
  void markdown_goes_to_standard_output() {
    Trial trial = Trial.of(folder, "export", "dossier", "--format", "markdown");
    assertThat(trial.status()).isZero();
    assertThat(trial.out()).startsWith("# Bridge at Orlen closed after crack is found\n");
    assertThat(trial.err()).isEmpty();
    assertThat(Trial.of(folder, "export", "dossier/record.json", "--format", "MD").out())
        .isEqualTo(trial.out());
  }

  @Test
  void or_into_a_folder_that_a_later_export_replaces() throws IOException {
    for (int run = 0; run < 2; run++) {
      Trial trial = Trial.of(folder, "export", "dossier", "--format", "md", "--out", "notes");
      assertThat(trial.status()).isZero();
      assertThat(trial.out()).isEmpty();
      assertThat(trial.err()).contains("1 story in notes.");
    }
    assertThat(folder.resolve("notes/index.md")).content().contains("](s-");
    assertThat(Trial.of(folder, "export", "dossier", "--format", "csv", "--out", "notes").status())
        .isZero();
    assertThat(folder.resolve("notes/index.md")).doesNotExist();
    assertThat(folder.resolve("notes/quotes.csv")).content().startsWith("story,quote,");
  }

  @Test
  void one_table_can_be_printed() {
    Trial trial =
        Trial.of(folder, "export", "dossier", "--format", "csv", "--table", "articles", "--bom");
    assertThat(trial.status()).isZero();
    assertThat(trial.out()).startsWith("\uFEFFarticle,story,").contains("Bridge at Orlen");
  }

  @Test
  void a_story_is_named_by_its_first_digits() {
    assertThat(story("s-").status()).isEqualTo(3);
    assertThat(story("s-x").err()).contains("STM-ID-UNKNOWN").contains("s-x");
    String csv =
        Trial.of(folder, "export", "dossier", "--format", "csv", "--table", "stories").out();
    String id = csv.substring(csv.indexOf("\"s-") + 1, csv.indexOf("\"s-") + 6);
    assertThat(story(id).status()).isZero();
  }

  private static Trial story(String id) {
    return Trial.of(folder, "export", "dossier", "--format", "md", "--story", id);
  }

  @Test
  void files_of_others_are_not_touched() throws IOException {
    Files.createDirectory(folder.resolve("mine"));
    Files.writeString(folder.resolve("mine/thesis.txt"), "three years of work");
    Trial trial = Trial.of(folder, "export", "dossier", "--format", "md", "--out", "mine");
    assertThat(trial.status()).isEqualTo(4);
    assertThat(trial.err()).contains("STM-OUTPUT-NOT-OURS").contains("thesis.txt");
    assertThat(folder.resolve("mine/thesis.txt")).hasContent("three years of work");
  }

  @Test
  void a_dossier_is_never_replaced_nor_written_into() throws IOException {
    byte[] before = Files.readAllBytes(folder.resolve("dossier/record.json"));
    for (String out : new String[] {"dossier", "dossier/tables", "./dossier/../dossier"}) {
      Trial trial = Trial.of(folder, "export", "dossier", "--format", "csv", "--out", out);
      assertThat(trial.status()).as(out).isEqualTo(2);
      assertThat(trial.err()).contains("STM-OPTION-WRONG").contains("Next: see stemma export");
    }
    Path copy = Files.createDirectory(folder.resolve("copy"));
    Files.write(copy.resolve("record.json"), before);
    String record = "copy/record.json";
    Trial beside = Trial.of(folder, "export", record, "--format", "md", "--out", "dossier");
    assertThat(beside.status()).isEqualTo(2);
    assertThat(folder.resolve("dossier/record.json")).hasBinaryContent(before);
    assertThat(folder.resolve("dossier/tables")).doesNotExist();
  }

  @Test
  void options_that_do_not_fit_are_told() {
    wrong("neither markdown nor csv", "--format", "pdf");
    wrong("--format", "--quiet");
    wrong("--table NAME", "--format", "csv");
    wrong("there is no table verbs, but stories", "--format", "csv", "--table", "verbs");
    wrong("belong to --format csv", "--format", "md", "--table", "quotes");
    wrong("leave out --table", "--format", "csv", "--table", "quotes", "--out", "x");
  }

  private static void wrong(String said, String... options) {
    String[] line = new String[options.length + 2];
    line[0] = "export";
    line[1] = "dossier";
    System.arraycopy(options, 0, line, 2, options.length);
    Trial trial = Trial.of(folder, line);
    assertThat(trial.status()).isEqualTo(2);
    assertThat(trial.err()).contains("STM-OPTION-WRONG").contains(said);
  }

  @Test
  void what_is_no_dossier_or_a_damaged_one_is_refused_and_nothing_is_written() throws IOException {
    Trial none = Trial.of(folder, "export", "news", "--format", "md", "--out", "never");
    assertThat(none.status()).isEqualTo(3);
    assertThat(none.err()).contains("STM-DOSSIER-MISSING: news holds no dossier");
    Path damaged = Files.createDirectory(folder.resolve("damaged"));
    Files.writeString(damaged.resolve("record.json"), "{\"articles\": [");
    Trial trial = Trial.of(folder, "export", "damaged", "--format", "md", "--out", "never");
    assertThat(trial.status()).isEqualTo(3);
    assertThat(trial.err()).contains("STM-DOSSIER-UNREADABLE: the dossier in damaged cannot");
    assertThat(folder.resolve("never")).doesNotExist();
  }

  @Test
  void help_has_examples() {
    Trial trial = Trial.of(folder, "export", "--help");
    assertThat(trial.status()).isZero();
    assertThat(trial.out()).contains("Examples:").contains("--format csv --out tables");
    assertThat(Trial.of(folder, "--help").out()).contains("export");
  }
}
