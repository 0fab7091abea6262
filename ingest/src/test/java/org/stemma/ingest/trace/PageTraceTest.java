package org.stemma.ingest.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTraceTest {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private static TracedPage whole(TracedPage page) {
    assertThat(page.wrong()).isEmpty();
    assertThat(page.unplaced()).isEmpty();
    return page;
  }

  private static TracedPage page(String markup) {
    return whole(TracedPage.of(markup));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "caf&eacute; | é | &eacute;",
        "caf&eacute x | é | &eacute",
        "caf&#233; | é | &#233;",
        "caf&#233 x | é | &#233",
        "caf&#xE9; | é | &#xE9;",
        "caf&#XE9 x | é | &#XE9",
        "so &hellip; it | … | &hellip;",
        "so &#133; it | … | &#133;",
        "so &#x1F600; it | 😀 | &#x1F600;",
        "so &#99999999999; it | � | &#99999999999;",
        "so &#xD800; it | � | &#xD800;",
        "so &NotEqualTilde; it | ≂̸ | &NotEqualTilde;",
        "A&ampB | & | &amp",
        "A&B | & | &",
        "A&bogus; | & | &",
        "A&#; | & | &",
        "A&notit; | ¬ | &not",
        "a &lt; b | < | &lt;",
        "a < b | < | <",
      })
  void a_reference_is_one_piece_of_the_page(String words, String character, String piece) {
    assertThat(
            page("<p>They found " + words + " there, and nobody asked why.</p>").pieces(character))
        .isEqualTo(piece);
  }

  @Test
  void words_that_the_page_says_as_they_are_stand_in_one_piece() {
    assertThat(page("<p>Nobody had warned the town of it.</p>").trace().runs().getFirst().text())
        .satisfies(span -> assertThat(span.length()).isGreaterThan(100));
  }

  @Test
  void white_space_is_as_much_of_the_page_as_became_one_space() {
    TracedPage page = page("<p>Nobody \r\n\t had&nbsp; warned&#32;the<b> old </b> town.</p>");
    assertThat(page.pieces("Nobody had")).isEqualTo("Nobody| \r\n\t |had");
    assertThat(page.pieces("had warned the")).isEqualTo("had|&nbsp; |warned|&#32;|the");
    assertThat(page.pieces("the old town")).isEqualTo("the| old |town");
  }

  @Test
  void a_break_of_the_line_is_the_space_that_it_makes() {
    assertThat(page("<p>Nobody had<br>warned the town.</p>").pieces("had warned"))
        .isEqualTo("had|<br>|warned");
  }

  @Test
  void cells_of_a_row_are_parted_by_their_tags() {
    TracedPage page =
        page(
            "<table><tr><td>Harrow Ford</td><td>12 cracks in the piers.</td></tr>"
                + "<tr><td>Low Weir</td> <td>3 cracks in the piers.</td></tr></table>"
                + "<p>Nobody had warned the town of any of it.</p>");
    assertThat(page.pieces("Ford 12")).isEqualTo("Ford|</td><td>|12");
  }

  @Test
  void inline_elements_and_comments_inside_a_word_part_its_pieces() {
    TracedPage page = page("<p>No<i>bo<b>dy</b></i> had war<!-- a > b -->ned the town.</p>");
    assertThat(page.pieces("Nobody")).isEqualTo("No|bo|dy");
    assertThat(page.pieces("warned")).isEqualTo("war|ned");
  }

  @Test
  void what_the_text_leaves_out_is_in_no_piece() {
    TracedPage page = page("<p>No&shy;body had war\u00ADned the\u200B town</></p>");
    assertThat(page.pieces("Nobody")).isEqualTo("No|body");
    assertThat(page.pieces("warned")).isEqualTo("war|ned");
    assertThat(page.pieces("town")).isEqualTo("town");
  }

  @Test
  void an_end_tag_without_a_name_is_no_text() {
    assertThat(page("<p>Nobody had</> warned the town.</p>").pieces("had warned"))
        .isEqualTo("had| warned");
  }

  @Test
  void a_base_letter_and_its_marks_are_one_piece() {
    TracedPage page = page("<p>The cafe\u0301 and the a\u0323\u0301 and caf&#101;&#769; too.</p>");
    assertThat(page.pieces("café and")).isEqualTo("caf|e\u0301| and");
    assertThat(page.pieces("café too")).isEqualTo("caf|&#101;&#769;| too");
  }

  @Test
  void preformatted_text_loses_the_break_that_opens_it() {
    TracedPage page = page("<pre>\nNobody had  warned\nthe town of it.</pre>");
    assertThat(page.pieces("Nobody had warned the")).isEqualTo("Nobody had|  |warned|\n|the");
  }

  @Test
  void unclosed_tags_and_words_put_before_their_table_keep_their_places() {
    TracedPage page =
        page(
            "<p>Nobody <b>had <i>warned</b> the town.<table><tr>Not once, they said.<td>1</table>");
    assertThat(page.pieces("Not once")).isEqualTo("Not once");
  }

  @Test
  void words_that_stand_twice_have_two_places() {
    TracedPage page = page("<p>Nobody had warned them.</p><div><p>Nobody had warned us.</p></div>");
    int first = page.article().text().indexOf("Nobody had");
    int second = page.article().text().indexOf("Nobody had", first + 1);
    assertThat(from(page, second)).isGreaterThan(from(page, first));
  }

  private static int from(TracedPage page, int character) {
    return page.trace().runs().stream()
        .filter(r -> r.text().start() <= character && character < r.text().end())
        .mapToInt(r -> r.from())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void places_are_bytes_of_the_capture_in_its_own_charset() {
    String markup = TracedPage.around("<p>Der Bürgermeister schwieg – „drei“ Tage.</p>");
    TracedPage western = whole(TracedPage.of(markup.replace("%s", "windows-1252"), WESTERN));
    assertThat(western.trace().charset()).isEqualTo("windows-1252");
    TracedPage utf8 = whole(TracedPage.of(markup.replace("%s", "utf-8"), StandardCharsets.UTF_8));
    int character = utf8.article().text().indexOf("ürgermeister");
    assertThat(from(western, character))
        .isEqualTo(from(utf8, character) + "windows-1252".length() - 5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
  void a_byte_order_mark_is_counted_and_is_no_text(String name) {
    String markup = "\uFEFF" + TracedPage.around("<p>Nobody 𝔙ellin had \uD83D\uDE00 warned.</p>");
    TracedPage page = whole(TracedPage.of(markup.replace("%s", "utf-8"), Charset.forName(name)));
    assertThat(page.pieces("𝔙ellin had 😀 warned")).isEqualTo("𝔙ellin had 😀 warned");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Shift_JIS", "EUC-KR", "GB18030", "ISO-8859-2"})
  void other_charsets_have_places_too(String name) {
    String markup = TracedPage.around("<p>Nobody had warned the old town of it at all.</p>");
    whole(TracedPage.of(markup.replace("%s", name), Charset.forName(name)));
  }

  @Test
  void bytes_that_were_replaced_do_not_move_what_follows() {
    byte[] bytes =
        TracedPage.around(
                "<p>Nobody ha#d warned the town of it at all.</p>" + "<p></p>".repeat(600))
            .replace("%s", "utf-8")
            .getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == '#' ? (byte) 0xE2 : bytes[i];
    }
    assertThat(whole(TracedPage.of(bytes)).pieces("d warned")).isEqualTo("d warned");
  }

  @Test
  void text_in_a_script_stands_in_its_string() {
    String body =
        "Nobody had warned the town of the cracks, said the surveyor, who had measured them twice. "
            .repeat(8);
    TracedPage page =
        TracedPage.of(
            ("<html><head><title>Old bridge closed</title><script"
                    + " type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Old"
                    + " bridge closed\",\"articleBody\":\"Caf\\u00e9 \\\"Low Weir\\\" opened.\\n"
                    + body
                    + "\"}</script></head><body><h1>Old bridge closed</h1><div"
                    + " id=app></div></body>")
                .getBytes(StandardCharsets.UTF_8));
    assertThat(page.unplaced()).isEmpty();
    assertThat(page.pieces("Café \"Low")).isEqualTo("Caf|\\u00e9| |\\\"|Low");
    assertThat(page.pieces("the surveyor")).isEqualTo("the surveyor");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void whatever_stands_in_a_page_is_never_placed_wrongly(long seed) {
    String[] parts = {
      "word",
      " ",
      "\n",
      "&amp;",
      "&",
      "&lt",
      "&nbsp;",
      "&#x1F600;",
      "&#0;",
      "é",
      "e\u0301",
      "\u200B",
      "<b>",
      "</b>",
      "<i>",
      "</i>",
      "<br>",
      "</>",
      "<!-- c -->",
      "<p>",
      "</p>",
      "<td>",
      "<table>",
      "</table>",
      "<",
      ">",
      "&#38",
      "\uD83D\uDE00",
      "&copy",
      "<a href='#'>",
      "</a>",
      "said. ",
      "The ",
      "<ul><li>",
      "</ul>",
      "<pre>\n",
      "</pre>",
      "\u00AD",
      "&zwnj;",
      "</div>",
      "<div>"
    };
    SplittableRandom random = new SplittableRandom(seed);
    StringBuilder markup = new StringBuilder("<p>");
    for (int i = 0; i < 400; i++) {
      markup.append(parts[random.nextInt(parts.length)]);
    }
    assertThat(TracedPage.of(markup.toString()).wrong()).isEmpty();
  }

  @Test
  void a_hostile_page_takes_no_more_than_its_length() {
    String references = "&a&#&amp&#x;&notanamedreferenceatall".repeat(20_000);
    String breaks = "a<br>".repeat(100_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(60),
        () -> TracedPage.of("<p>" + references + "</p><p>" + breaks + "</p>"));
  }
}
