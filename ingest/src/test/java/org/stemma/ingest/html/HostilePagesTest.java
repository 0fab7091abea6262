package org.stemma.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.core.model.Code;
import org.stemma.ingest.draft.Drafted;

/** Pages that were made to hurt end soon, and never throw. */
class HostilePagesTest {
  /** Far more than is needed: a build machine may be busy. */
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private static final String PROSE =
      "<p>The dam above Ulm Creek broke at dawn on Monday, and nobody was hurt, the district said.</p>";

  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<b>", "<span>", "<blockquote>", "<table><tr><td>", "<ul><li>x"})
  void a_page_nested_100_000_deep_is_refused(String tag) {
    Drafted result = read("<h1>Dam</h1>" + tag.repeat(100_000) + PROSE);
    assertThat(result)
        .isInstanceOfSatisfying(
            Drafted.Refused.class, r -> assertThat(r.code()).isEqualTo(Code.TOO_DEEP));
  }

  @ParameterizedTest
  @ValueSource(
      ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21})
  void large_and_broken_pages_end(int page) {
    assertThat(read(large(page))).isNotNull();
  }

  private static String large(int page) {
    return switch (page) {
      case 0 -> "<h1>Dam</h1><p>" + "word ".repeat(2_000_000);
      case 1 -> "<h1>Dam</h1><p>" + "word<br>".repeat(1_000_000);
      case 2 -> "<h1>Dam</h1>" + "<div class=share id=x>abc def</div>".repeat(100_000);
      case 3 -> "<h1>Dam breaks</h1>" + "<h2>Dam breaks today</h2>".repeat(50_000);
      case 4 -> "<".repeat(1_000_000);
      case 5 -> "<p " + "a=b ".repeat(300_000) + ">" + PROSE;
      case 6 ->
          IntStream.range(0, 20_000)
              .mapToObj(i -> "<b a" + i + ">")
              .collect(Collectors.joining("", "<h1>Dam</h1><p>", PROSE));
      case 7 ->
          "<h1>Dam</h1><script type='application/ld+json'>" + "[".repeat(500_000) + "</script>";
      case 8 ->
          "<article>"
              + ("<blockquote>The dam broke at dawn on Monday.</blockquote>" + PROSE)
                  .repeat(20_000);
      case 9 -> "<div class='" + "share-box ".repeat(500_000) + "'>" + PROSE;
      case 11 ->
          IntStream.range(0, 1_000_000)
              .mapToObj(i -> "a" + i + "=b")
              .collect(Collectors.joining(" ", "<h1>Dam</h1><p ", ">" + PROSE));
      case 12 -> "<table><tr><td colspan=2147483647 rowspan=99999999999>" + PROSE + "</table>";
      case 13 -> "<ol start=99999999999999>" + "<li value=-1>the dam broke".repeat(200_000);
      case 14 -> "<h1>Dam</h1>" + "<time datetime=2019-05-31>31 May 2019</time>".repeat(200_000);
      case 15 -> "<h1>Dam</h1>" + "<p itemprop=datePublished>soon</p>".repeat(200_000) + PROSE;
      case 16 -> "<h1>Dam</h1>" + "<div class=vcard rel=author>".repeat(500) + PROSE.repeat(5_000);
      case 17 ->
          "<h1>Dam</h1><script type=application/json>" + "{\"a\":".repeat(200_000) + "</script>";
      case 18 -> "<h1>" + "<span>Dam </span>".repeat(100_000) + "</h1>" + PROSE;
      case 19 -> "<article>" + ("<div class=box>" + PROSE + "</div>").repeat(50_000);
      case 20 -> "<h1>Dam</h1>" + "<p>31 May 2019</p>".repeat(100_000) + PROSE;
      case 21 ->
          "<h1>Dam</h1><script>x={" + "\"publishedAt\":\"".repeat(300_000) + "</script>" + PROSE;
      default -> ("<p>" + "By A (Reporting by B ".repeat(18) + "</p>").repeat(3_000) + PROSE;
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u202e", "\u2066", "\u200b", "\u00ad", "\ufeff", "\u0007"})
  void what_nobody_can_see_is_not_in_the_text(String unseen) {
    String page = "<h1>Dam breaks</h1><article>" + PROSE.repeat(30) + "</article>";
    Drafted drafted = read(page.replaceFirst("broke", "br" + unseen + "oke"));
    assertThat(drafted)
        .isInstanceOfSatisfying(
            Drafted.Clean.class,
            clean ->
                assertThat(String.join(" ", clean.draft().paragraphs())).doesNotContain(unseen));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud800", "&#xd800;", "&#x110000;", "&#0;", "&#xfffe;"})
  void half_characters_do_no_harm(String half) {
    String page = "<h1>Dam breaks</h1><article>" + PROSE.repeat(3) + "</article>";
    assertThat(read(page.replace("broke", "br" + half + "oke"))).isNotNull();
  }

  private static Drafted read(String html) {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    return assertTimeoutPreemptively(LIMIT, () -> HtmlPages.read(bytes, null, null));
  }
}
