package org.stemma.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.core.model.Notice;
import org.stemma.core.tables.Tables;
import org.stemma.core.time.Times;
import org.stemma.ingest.draft.Draft;
import org.stemma.ingest.draft.Drafted;

/** When a page says that its article was published, and what is not believed. */
class PageDatesTest {
  private static final String BODY =
      "<p>The dam above Ulm Creek broke at dawn, and the water reached the mill an hour later.</p>"
          + "<p>“We had a night to carry everything uphill,” said Lena Ortiz, who has run the mill"
          + " for years.</p><p>Nobody was hurt, the district said, and the road to the north was"
          + " open again by the evening of that day.</p>";

  @ParameterizedTest
  @CsvSource({
    "https://news.example/2019/05/31/dam-breaks/, 2019-05-31",
    "https://news.example/world/2019-05-31-dam-breaks.html, 2019-05-31",
    "https://news.example/dam-breaks-20190531, 2019-05-31",
    "https://news.example/2019-05/31/c_1125.htm, 2019-05-31",
    "https://news.example/31-05-2019-dam-breaks/7.html, 2019-05-31",
    "https://web.archive.org/web/20200101000000/https://news.example/2019/5/31/dam, 2019-05-31"
  })
  void an_address_may_name_the_day(String url, LocalDate day) {
    assertThat(UrlDay.of(url)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "https://news.example/2019/05/dam-breaks",
    "https://news.example/2019/05/3-questions-about-the-dam/",
    "https://news.example/2019/13/31/dam",
    "https://news.example/05-06-2019-dam/7.html",
    "https://news.example/120190531120908039/dam",
    "https://news.example/dam?date=2019-05-31",
    "https://news.example/1919/05/31/dam",
    "https://news.example/2019/05/31/reply-to-2019-06-01"
  })
  void other_numbers_of_an_address_are_no_day(String url) {
    assertThat(UrlDay.of(url)).isNull();
  }

  @Test
  void the_day_of_the_address_comes_before_a_later_one() {
    String head = "<meta property='article:published_time' content='2019-06-17T10:00:00+02:00'>";
    assertThat(read(head, "", "https://news.example/2019/05/31/dam").published())
        .isEqualTo("2019-05-31");
  }

  @Test
  void of_one_moment_the_writing_with_the_newsrooms_offset_counts() {
    String head = "<meta property='article:published_time' content='2023-11-09T06:35:29+00:00'>";
    String line = "<p><time datetime='2023-11-08T22:35:29-08:00'>10:35 PM</time></p>";
    assertThat(read(head, line, null).published()).isEqualTo("2023-11-08T22:35:29-08:00");
  }

  @Test
  void what_a_time_element_prints_counts_more_than_its_attribute() {
    String line = "<p><time datetime='2019-07-03T10:18:46Z'>Published 29 June 2019</time></p>";
    assertThat(read("", line, null).published()).isEqualTo("Published 29 June 2019");
  }

  @Test
  void the_zero_of_a_clock_is_no_date() {
    String head = "<meta name='date' content='1970-01-01T00:00:00Z'>";
    assertThat(read(head, "", null).published()).isNull();
  }

  @Test
  void a_page_that_is_no_article_in_its_data_may_still_be_dated_there() {
    String head =
        "<script type='application/ld+json'>{\"@type\":\"WebPage\",\"datePublished\":\"2019-05-31\"}</script>";
    assertThat(read(head, "", null).published()).isEqualTo("2019-05-31");
  }

  @Test
  void a_script_that_keeps_one_day_is_believed_and_one_with_several_is_not() {
    String one = "<script>var page = {\"publishedAt\":\"2019-05-31T10:00:00\"};</script>";
    assertThat(read(one, "", null).published()).isEqualTo("2019-05-31T10:00:00");
    String two = one + one.replace("05-31", "06-01");
    assertThat(read(two, "", null).published()).isNull();
  }

  @Test
  void a_line_under_the_text_that_is_labelled_is_the_day() {
    assertThat(printed("", "<div class=end>Posted by Roe on 31 May 2019 at 10:12</div>"))
        .containsExactly("31 May 2019 at 10:12");
  }

  @Test
  void a_line_between_headline_and_text_is_the_day() {
    assertThat(printed("<p>31 May 2019 | Rivers</p>", "")).containsExactly("31 May 2019");
  }

  @Test
  void a_label_may_stand_in_a_block_of_its_own() {
    assertThat(printed("", "<ul class=facts><li>Published</li><li>31 May 2019</li></ul>"))
        .containsExactly("31 May 2019");
  }

  @ParameterizedTest
  @CsvSource({
    "story:publish_date",
    "twt-published-at",
    "DatePosted",
    "dc:created-at",
    "content_create_date",
    "citation_date",
    "og:article:pub-date"
  })
  void a_meta_element_that_is_called_like_a_day_of_publication_gives_it(String name) {
    String head = "<meta name='" + name + "' content='2019-05-31'>";
    assertThat(read(head, "", null).published()).isEqualTo("2019-05-31");
  }

  @ParameterizedTest
  @CsvSource({
    "comment-posted-at", "unpublish_date", "event:start_date", "expiration-date",
    "modification_date", "site:created-at", "position", "last-updated-published-time"
  })
  void a_meta_element_that_is_called_otherwise_gives_none(String name) {
    String head = "<meta name='" + name + "' content='2019-05-31'>";
    assertThat(read(head, "", null).published()).isNull();
  }

  @Test
  void a_labelled_day_is_believed_wherever_it_stands_if_it_is_the_only_one() {
    String far = "<p>Rivers and lakes of the district</p>".repeat(12);
    String line = "<p>Published on 31 May 2019<br>Length: four minutes</p>";
    assertThat(printed("", far + line)).containsExactly("31 May 2019");
    assertThat(printed("", far + line + line.replace("31 May", "1 June"))).isEmpty();
    assertThat(printed("", far + "<aside>" + line + "</aside>")).isEmpty();
  }

  @Test
  void changes_copyrights_comments_and_other_articles_date_nothing() {
    assertThat(printed("", "<div class=end>Last modified: 31 May 2019</div>")).isEmpty();
    assertThat(printed("", "<footer>© 2019 The Example</footer>")).isEmpty();
    assertThat(printed("", "<div class=comments><p>31 May 2019</p></div>")).isEmpty();
    assertThat(
            printed(
                "",
                "<aside><h3>Most read</h3><p>31 May 2019</p></aside>"
                    + "<div class=related-posts><span class=date>1 June 2019</span></div>"))
        .isEmpty();
  }

  @Test
  void every_word_of_the_tables_reads_its_example_and_refuses_the_other() {
    for (String table : List.of("published-words.tsv", "changed-words.tsv")) {
      for (List<String> row : Tables.rows(PrintedDay.class, table, 3)) {
        assertThat(speaks(row.get(0), row.get(1))).as(row.toString()).isTrue();
        assertThat(speaks(row.get(0), row.get(2))).as(row.toString()).isFalse();
      }
    }
  }

  private static boolean speaks(String words, String line) {
    int digits = line.length();
    for (int i = 0; i < line.length(); i++) {
      if (Character.isDigit(line.charAt(i))) {
        digits = i;
        break;
      }
    }
    return PrintedDay.speaks(List.of(words), line.substring(0, digits));
  }

  private static List<String> printed(String above, String below) {
    Draft draft = read("", above, below, null);
    return draft.notices().stream()
        .filter(n -> n.kind() == Notice.Kind.DATE)
        .map(Notice::text)
        .filter(text -> !Times.readAll(text, "en").isEmpty())
        .toList();
  }

  private static Draft read(String head, String above, @Nullable String url) {
    return read(head, above, "", url);
  }

  private static Draft read(String head, String above, String below, @Nullable String url) {
    String page =
        "<html lang=en-GB><head>"
            + head
            + "</head><body><article><h1>Dam breaks above the mill</h1>"
            + above
            + BODY
            + "</article>"
            + below
            + "</body></html>";
    Drafted drafted = HtmlPages.read(page.getBytes(StandardCharsets.UTF_8), "UTF-8", url);
    assertThat(drafted).isInstanceOf(Drafted.Clean.class);
    return ((Drafted.Clean) drafted).draft();
  }
}
