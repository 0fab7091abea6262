package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with one input, it is said in a coded message and everything else is read. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class WrongInputTest {
  private static final String GOOD =
      """
      Bridge at Orlen closed after crack is found

      The road bridge at Orlen was closed on Monday after an inspector found a crack in its main girder, the county said.

      Traffic will be sent over the old ferry until the girder is mended, which may take three weeks, according to the county.
      """;

  @TempDir Path folder;

  @BeforeEach
  void one_good_article() throws IOException {
    write("news/good.txt", GOOD);
  }

  @Test
  void no_input() {
    Trial trial = Trial.of(folder, "read", "--out", "dossier");
    assertThat(trial.status()).isEqualTo(2);
    assertThat(trial.err()).contains("STM-NO-INPUT").contains("Next:");
  }

  @Test
  void an_unknown_option() {
    Trial trial = Trial.of(folder, "read", "news", "--out", "dossier", "--colour");
    assertThat(trial.status()).isEqualTo(2);
    assertThat(trial.err()).contains("STM-OPTION-WRONG").contains("--colour");
  }

  @Test
  void an_empty_folder() throws IOException {
    Files.createDirectory(folder.resolve("empty"));
    Trial trial = Trial.of(folder, "read", "empty", "--out", "dossier");
    assertThat(trial.status()).isEqualTo(3);
    assertThat(trial.err()).contains("STM-FOLDER-EMPTY");
    assertThat(folder.resolve("dossier")).doesNotExist();
  }

  @Test
  void an_input_that_is_not_there() {
    Trial trial = Trial.of(folder, "extract", "news", "nowhere.html");
    assertThat(trial.status()).isZero();
    assertThat(trial.err()).contains("nowhere.html").contains("STM-UNREADABLE");
    assertThat(trial.out()).contains("Orlen");
  }

  @Test
  void a_binary_file_named_txt() throws IOException {
    byte[] noise = new byte[5000];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) (i * 31 + i / 7);
    }
    Files.write(folder.resolve("news/noise.txt"), noise);
    theRestIsRead("STM-NOT-TEXT", "noise.txt");
  }

  @Test
  void a_broken_encoding() throws IOException {
    byte[] bytes = GOOD.replace("crack", "cr\u0001\u0001ck").getBytes(StandardCharsets.ISO_8859_1);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == 1 ? (byte) 0x81 : bytes[i];
    }
    Files.write(folder.resolve("news/broken.txt"), bytes);
    theRestIsRead("STM-ENCODING", "broken.txt");
  }

  @Test
  void a_file_of_two_hundred_megabytes() throws IOException {
    try (RandomAccessFile file =
        new RandomAccessFile(folder.resolve("news/large.html").toFile(), "rw")) {
      file.setLength(200L << 20);
    }
    theRestIsRead("STM-TOO-LARGE", "large.html");
  }

  @Test
  void a_page_nested_a_hundred_thousand_deep() throws IOException {
    write("news/deep.html", "<html><body>" + "<div>".repeat(100_000) + "x");
    Trial trial = Trial.of(folder, "extract", "news");
    assertThat(trial.status()).isZero();
    assertThat(trial.err()).contains("deep.html");
    assertThat(trial.out()).contains("Orlen");
  }

  @Test
  void a_broken_line_among_json_lines() throws IOException {
    String first =
        "{\"text\":\"The Orlen council met on Monday and chose a new mayor.\",\"verbatim\":true}";
    String last =
        "{\"text\":\"The Orlen choir sang on Friday in the old hall.\",\"verbatim\":true}";
    write("lines.jsonl", first + "\n{\"text\": \"cut o\n" + last + "\n");
    Trial trial = Trial.of(folder, "extract", "lines.jsonl");
    assertThat(trial.status()).isZero();
    assertThat(trial.err()).contains("STM-JSON-LINE").contains("lines.jsonl:2");
    assertThat(trial.out()).contains("mayor").contains("choir");
  }

  @Test
  void a_thousand_broken_lines_are_one_trouble() throws IOException {
    write("news/noise.jsonl", "nonsense\n".repeat(1000));
    Trial trial = Trial.of(folder, "extract", "news");
    assertThat(trial.err().lines().filter(line -> line.contains("STM-JSON-LINE"))).hasSize(6);
    assertThat(trial.err())
        .contains("noise.jsonl:2: ")
        .contains("noise.jsonl: 995 more records like these, the last is noise.jsonl:1000")
        .contains("1000 inputs were rejected");
  }

  @Test
  void a_damaged_dossier_is_not_explained() throws IOException {
    assertThat(Trial.of(folder, "read", "news", "--out", "dossier").status()).isZero();
    String why = Files.readString(folder.resolve("dossier/why.jsonl"));
    String id = why.substring(why.indexOf("s-"), why.indexOf("s-") + 6);
    assertThat(Trial.of(folder, "explain", "dossier", id).status()).isZero();
    Files.writeString(folder.resolve("dossier/record.json"), "{\"articles\": [");
    Trial trial = Trial.of(folder, "explain", "dossier", id);
    assertThat(trial.status()).isEqualTo(3);
    assertThat(trial.err()).contains("STM-DOSSIER-UNREADABLE").contains("Next:");
  }

  @Test
  void rejections_fail_the_run_only_under_strict() throws IOException {
    write("lines.jsonl", "nonsense\n");
    assertThat(Trial.of(folder, "extract", "news", "lines.jsonl").status()).isZero();
    assertThat(Trial.of(folder, "extract", "news", "lines.jsonl", "--strict").status())
        .isEqualTo(1);
  }

  @Test
  void an_output_folder_that_holds_somebodys_files() throws IOException {
    write("dossier/thesis.txt", "three years of work");
    Trial trial = Trial.of(folder, "read", "news", "--out", "dossier");
    assertThat(trial.status()).isEqualTo(4);
    assertThat(trial.err()).contains("STM-OUTPUT-NOT-OURS").contains("thesis.txt");
    assertThat(folder.resolve("dossier/thesis.txt")).hasContent("three years of work");
  }

  @Test
  void the_working_folder_as_output() {
    Trial trial = Trial.of(folder, "read", "news", "--out", ".");
    assertThat(trial.status()).isEqualTo(4);
    assertThat(folder.resolve("news/good.txt")).exists();
  }

  @Test
  void the_output_of_an_earlier_run_among_the_inputs() throws IOException {
    assertThat(Trial.of(folder, "read", "news", "--out", "news/dossier").status()).isZero();
    byte[] before = Files.readAllBytes(folder.resolve("news/dossier/record.json"));
    Trial again = Trial.of(folder, "read", "news", "--out", "news/dossier");
    assertThat(again.status()).isZero();
    assertThat(again.err()).contains("folder that Stemma wrote");
    assertThat(folder.resolve("news/dossier/record.json")).hasBinaryContent(before);
  }

  @Test
  void a_full_disk_behind_standard_output() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            full,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            folder,
            false);
    assertThat(Main.run(new String[] {"extract", "news"}, terminal)).isEqualTo(4);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("STM-OUTPUT-FAILED");
  }

  @Test
  void what_would_steer_a_terminal_is_shown() throws IOException {
    write("news/\u001b[2Jclear.pdf", "%PDF-1.7");
    Trial trial = Trial.of(folder, "extract", "news");
    assertThat(trial.err()).doesNotContain("\u001b").contains("\\u001b[2Jclear.pdf");
  }

  @Test
  void formats_that_are_not_read_yet_are_refused_by_name() throws IOException {
    write("news/wire.xml", "<?xml version=\"1.0\"?><nitf><body/></nitf>");
    theRestIsRead("STM-FORMAT-UNSUPPORTED", "wire.xml");
  }

  @Test
  void a_feed_without_items() throws IOException {
    write("news/feed.xml", "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel/></rss>");
    theRestIsRead("STM-FEED-EMPTY", "feed.xml");
  }

  @Test
  void a_web_archive_cut_off_in_the_middle() throws IOException {
    write(
        "news/crawl.warc",
        "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 900\r\n\r\nHTTP/1.1 200");
    theRestIsRead("STM-CUT-OFF", "crawl.warc");
  }

  @Test
  void a_picture() throws IOException {
    Files.write(
        folder.resolve("news/photo.html"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    theRestIsRead("STM-NOT-TEXT", "photo.html");
  }

  @Test
  void an_address_of_the_own_network() {
    Trial trial = Trial.of(folder, "extract", "news", "http://127.0.0.1:9/");
    assertThat(trial.status()).isZero();
    assertThat(trial.err()).contains("STM-ADDRESS-REFUSED").contains("--allow-private");
  }

  @Test
  void json_lines_on_standard_input() {
    Trial trial =
        Trial.with(
            "{\"text\":\"The Orlen choir sang.\",\"verbatim\":true,\"id\":\"x1\"}\n",
            folder,
            "extract",
            "-");
    assertThat(trial.status()).isZero();
    assertThat(trial.out()).contains("\"sources\":[{\"file\":\"-:1\",\"id\":\"x1\"}]");
  }

  private void theRestIsRead(String code, String file) {
    Trial trial = Trial.of(folder, "extract", "news");
    assertThat(trial.status()).isZero();
    assertThat(trial.err()).contains(code).contains(file).contains("Next:");
    assertThat(trial.out()).contains("Orlen");
  }

  private void write(String path, String words) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent() == null ? folder : file.getParent());
    Files.writeString(file, words);
  }
}
