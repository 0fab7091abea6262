package org.stemma.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.core.model.Article;
import org.stemma.core.model.Capture;
import org.stemma.core.model.Code;
import org.stemma.core.model.Content;
import org.stemma.core.model.Outlet;
import org.stemma.core.model.Rejection;
import org.stemma.core.model.Segmentation;
import org.stemma.core.model.Source;
import org.stemma.core.model.Span;
import org.stemma.core.model.Stated;

class JsonInputTest {
  @Test
  void a_record_says_who_published_what_and_where() {
    Article article =
        article(
            """
            {"text": "The dam broke at dawn. Nobody was hurt.", "title": "Dam breaks",
             "url": "https://www.gazette.co.uk/dam", "outlet": "The Gazette", "language": "en-GB",
             "id": 17, "desk": {"b": [1, 2.50], "a": "é"}}
            """);

    assertThat(article.title()).isEqualTo("Dam breaks");
    assertThat(article.outlet())
        .isEqualTo(new Outlet("The Gazette", "gazette.co.uk", Outlet.Basis.STATED, List.of()));
    assertThat(article.sources()).containsExactly(new Source(Source.Kind.FILE, "x.jsonl:1", "17"));
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.extra())
        .containsExactly(java.util.Map.entry("desk", "{\"a\":\"\\u00e9\",\"b\":[1,2.50]}"));
  }

  @Test
  void what_is_said_beside_a_record_outranks_it() {
    Capture capture =
        capture("{\"text\": \"The dam broke.\", \"outlet\": \"The Gazette\", \"title\": \"Dam\"}");
    Stated beside = new Stated("The Courier", null, null, null, null);
    Article article =
        (Article)
            new StandardIngest()
                .read(
                    new Capture(
                        capture.source(), "x", capture.shape(), capture.content(), beside, null))
                .getFirst();

    assertThat(article.outlet().name()).isEqualTo("The Courier");
    assertThat(article.title()).isEqualTo("Dam");
  }

  @Test
  void verbatim_text_is_kept_to_the_letter() {
    Article article =
        article(
            "{\"verbatim\": true, \"text\": \" Log in\\n\\n\\nThe dam\\nbroke \\u00a0.\\r\\n\\r\\nEnd \"}");

    assertThat(article.verbatim()).isTrue();
    assertThat(article.text()).isEqualTo(" Log in\n\n\nThe dam\nbroke \u00a0.\r\n\r\nEnd ");
    assertThat(article.paragraphs().stream().map(p -> p.of(article.text())))
        .containsExactly("Log in", "The dam\nbroke \u00a0.", "End");
    assertThat(article.title()).isNull();
  }

  @Test
  void an_empty_verbatim_text_is_an_article() {
    assertThat(article("{\"verbatim\": true, \"text\": \"\"}").paragraphs()).isEmpty();
  }

  @Test
  void given_sentences_count_code_points() {
    Article article =
        article(
            """
            {"verbatim": true, "text": "𝒜 b. C d.", "sentences": [[0, 4], [5, 9]],
             "tokens": [[[0, 1], [2, 3], [3, 4]], [[5, 6], [7, 9]]]}
            """);

    assertThat(article.given())
        .isEqualTo(
            new Segmentation(
                List.of(new Span(0, 5), new Span(6, 10)),
                List.of(
                    List.of(new Span(0, 2), new Span(3, 4), new Span(4, 5)),
                    List.of(new Span(6, 7), new Span(8, 10)))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"text\": \"a\"                                           | broken at line 1",
        "{\"text\": \"a\"} x                                        | broken at line 1",
        "{\"text\": \"a\", \"text\": \"b\"}                         | broken at line 1",
        "[1]                                                        | it is no object",
        "{\"title\": \"a\"}                                         | neither",
        "{\"text\": \"a\", \"html\": \"b\"}                         | both text and html",
        "{\"text\": 3}                                              | \"text\" is no string",
        "{\"text\": \"a\", \"verbatim\": 1}                         | neither true nor false",
        "{\"html\": \"a\", \"verbatim\": true}                      | only text can be verbatim",
        "{\"text\": \"a\", \"sentences\": [[0, 1]]}                 | need \"verbatim\": true",
        "{\"text\": \"ab\", \"verbatim\": true, \"tokens\": [[[0,1]]]}  | tokens need sentences",
        "{\"text\": \"ab\", \"verbatim\": true, \"sentences\": [[0,3]]} | outside the text",
        "{\"text\": \"ab\", \"verbatim\": true, \"sentences\": [[1,1]]} | empty, or out of order",
        "{\"text\": \"ab\", \"verbatim\": true, \"sentences\": [[0]]}   | no pair of offsets",
        "{\"text\": \"ab\", \"verbatim\": true, \"sentences\": [[0,1]], \"tokens\": []} | one list",
        "{\"text\": \"ab\", \"verbatim\": true, \"sentences\": [[0,1]], \"tokens\": [[[0,2]]]} | leave",
        "{\"text\": \"e\\u0301\", \"verbatim\": true}               | must be Unicode NFC",
        "{\"text\": \"\\ud800\", \"verbatim\": true}                | half a surrogate pair",
      })
  void a_record_that_is_none_is_refused_with_its_place(String line, String reason) {
    Rejection rejection = rejection(line);

    assertThat(rejection.code()).isEqualTo(Code.JSON_LINE);
    assertThat(rejection.source()).isEqualTo("x.jsonl:1");
    assertThat(rejection.message()).contains(reason);
  }

  @Test
  void deep_nesting_is_refused_before_it_is_read() {
    String deep = "{\"text\": \"a\", \"x\": " + "[".repeat(200_000) + "]".repeat(200_000) + "}";

    assertThat(rejection(deep).code()).isEqualTo(Code.TOO_DEEP);
  }

  @Test
  void bytes_that_are_no_utf8_are_refused() {
    Capture capture =
        new Capture(
            Source.file("x.jsonl:1"),
            "x",
            Capture.Shape.JSON_RECORD,
            Content.of(new byte[] {'{', (byte) 0xff, '}'}),
            Stated.NOTHING,
            null);

    assertThat(new StandardIngest().read(capture).getFirst())
        .isInstanceOfSatisfying(
            Rejection.class, r -> assertThat(r.code()).isEqualTo(Code.ENCODING));
  }

  private static Article article(String record) {
    return (Article) new StandardIngest().read(capture(record)).getFirst();
  }

  private static Rejection rejection(String record) {
    return (Rejection) new StandardIngest().read(capture(record)).getFirst();
  }

  private static Capture capture(String record) {
    return new Capture(
        Source.file("x.jsonl:1"),
        "x.jsonl:1",
        Capture.Shape.JSON_RECORD,
        Content.of(record.getBytes(StandardCharsets.UTF_8)),
        Stated.NOTHING,
        null);
  }
}
