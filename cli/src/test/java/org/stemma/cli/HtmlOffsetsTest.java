package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The way back to the page, as docs/html-offsets.md has it. */
class HtmlOffsetsTest {
  private static final String PAGE =
      """
      <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bridge at Orlen closed</title>
      </head><body><article><h1>Bridge at Orlen closed</h1>
      <p>The 𝔙ellin caf&eacute; on the road bridge at <a href="/orlen">Orlen</a> was closed&nbsp; on Monday
      after an inspector had found a crack in its main girder, the county said.</p>
      <p>Traffic will be sent over the old ferry until the girder is mended, which may take three weeks,
      according to the county. Nobody was hurt, and the café will open again in June.</p>
      </article></body></html>
      """;

  private static final String TEXT =
      """
      Ferry at Low Weir runs again

      The ferry at Low Weir runs again after a week, the county said on Tuesday in a short statement.

      It will take the traffic of the road bridge until that is mended, according to the county.
      """;

  @TempDir Path folder;

  @BeforeEach
  void a_page_and_a_text() throws IOException {
    Files.createDirectories(folder.resolve("news"));
    Files.writeString(folder.resolve("news/page.html"), PAGE);
    Files.writeString(folder.resolve("news/ferry.txt"), TEXT);
  }

  private List<JsonNode> extract(String... options) {
    String[] line =
        Stream.concat(Stream.of("extract", "news", "--quiet"), Arrays.stream(options))
            .toArray(String[]::new);
    Trial trial = Trial.of(folder, line);
    assertThat(trial.status()).isZero();
    return trial.out().lines().map(JsonMapper.shared()::readTree).toList();
  }

  private JsonNode page(List<JsonNode> articles) {
    return articles.stream()
        .filter(a -> a.path("title").asString().startsWith("Bridge"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void every_character_of_the_text_is_found_in_the_bytes_of_the_page() {
    JsonNode article = page(extract("--html-offsets"));
    byte[] bytes = PAGE.getBytes(StandardCharsets.UTF_8);
    int[] text = article.path("text").asString().codePoints().toArray();
    assertThat(article.path("htmlCharset").asString()).isEqualTo("UTF-8");
    assertThat(article.path("htmlCapture")).isEqualTo(article.path("captures").path(0));
    StringBuilder drawn = new StringBuilder();
    int done = 0;
    for (JsonNode run : article.path("html")) {
      int start = run.path(0).asInt();
      int end = run.path(1).asInt();
      int from = run.path(2).asInt();
      String piece = new String(bytes, from, run.path(3).asInt() - from, StandardCharsets.UTF_8);
      String words = new String(text, start, end - start);
      drawn.append(new String(text, done, start - done));
      drawn.append(piece.equals(words) ? words : "{" + piece + "}");
      done = end;
    }
    assertThat(drawn.toString())
        .startsWith(
            "The 𝔙ellin caf{&eacute;} on the road bridge at Orlen was closed{&nbsp; }on Monday{\n"
                + "}")
        .contains("county said.\n\nTraffic will")
        .endsWith("the café will open again in June.");
    assertThat(done).isEqualTo(text.length);
  }

  @Test
  void an_article_that_was_read_from_no_page_says_so() {
    JsonNode ferry =
        extract("--html-offsets").stream()
            .filter(a -> a.path("title").asString().startsWith("Ferry"))
            .findFirst()
            .orElseThrow();
    assertThat(ferry.path("html").isArray()).isTrue();
    assertThat(ferry.path("html")).isEmpty();
    assertThat(ferry.path("htmlCapture").isNull()).isTrue();
    assertThat(ferry.path("htmlCharset").isNull()).isTrue();
  }

  @Test
  void nobody_who_does_not_ask_is_told() {
    assertThat(extract()).noneMatch(a -> a.has("html") || a.has("htmlCapture"));
  }

  @Test
  void the_same_page_twice_has_one_way_back() throws IOException {
    Files.writeString(folder.resolve("news/again.html"), PAGE + "<!-- fetched again -->");
    JsonNode article = page(extract("--html-offsets"));
    assertThat(article.path("captures")).hasSize(2);
    assertThat(article.path("htmlCapture")).isEqualTo(article.path("captures").path(0));
  }

  @Test
  void the_dossier_shows_the_page() throws IOException {
    Trial trial = Trial.of(folder, "read", "news", "--out", "dossier", "--quiet");
    assertThat(trial.status()).isZero();
    try (Stream<Path> originals = Files.list(folder.resolve("dossier/original"))) {
      List<Path> files = originals.toList();
      assertThat(files).hasSize(1);
      String name = String.valueOf(files.getFirst().getFileName());
      assertThat(Files.readString(files.getFirst()))
          .contains("id=\"s1\"")
          .doesNotContain("<script");
      assertThat(Files.readString(folder.resolve("dossier/article").resolve(name)))
          .contains("../original/" + name);
    }
  }
}
