package org.stemma.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.stemma.core.model.Code;
import org.stemma.ingest.draft.Draft;
import org.stemma.ingest.draft.Drafted;

/** Texts that a page keeps in several places, or in none that is shown; names beside them. */
class WholeBodiesTest {
  private static final String FIRST =
      "The dam above Ulm Creek broke at dawn on Monday, and the water reached the mill an hour later.";
  private static final String SECOND =
      "“We had a night to carry everything uphill,” said Lena Ortiz, who has run the mill since 1998.";
  private static final String THIRD =
      "Nobody was hurt, the district said, and the road to the north was open again by the evening.";

  @Test
  void a_text_in_several_boxes_of_one_make_is_whole() {
    Draft draft =
        read(
            "<main><h1>Dam breaks above the mill</h1>"
                + "<div class='module text-content'><p>%1</p></div>"
                + "<div class='module picture'><img src=a.jpg></div>"
                + "<div class='module text-content'><p>%2</p></div>"
                + "<div class='module text-content'><p>%3</p></div></main>");
    assertThat(draft.paragraphs()).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void the_box_with_the_headline_is_not_the_whole_if_its_like_follow() {
    Draft draft =
        read(
            "<article><div class='box first'><h1>Dam breaks above the mill</h1><p>%1</p><p>%2</p></div>"
                + "<div class='box more'><p>%3</p></div></article>");
    assertThat(draft.paragraphs()).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void a_text_that_only_the_pages_own_data_hold_is_read_there() {
    String state =
        "{\"props\":{\"article\":{\"blocks\":[{\"text\":\"%1\"},{\"text\":\"%2\"},{\"text\":\"%3\"},"
            + "{\"text\":\"%1x\"},{\"text\":\"%3y\"}]}}}";
    Draft draft =
        read(
            "<head><meta property='og:type' content='article'><meta property='og:title' content='Dam"
                + " breaks'></head><body><div id=app></div><script id=__NEXT_DATA__ type=application/json>"
                + state.replace("%1x", "Later that day " + FIRST).replace("%3y", "Still, " + THIRD)
                + "</script></body>");
    assertThat(draft.paragraphs()).startsWith(FIRST, SECOND, THIRD).hasSize(5);
  }

  @Test
  void teasers_in_data_of_a_page_that_is_no_article_are_none() {
    String state =
        "{\"items\":[{\"text\":\"%1\"},{\"text\":\"%2\"},{\"text\":\"%3\"},{\"text\":\"%1 x.\"},{\"text\":\"%3 y.\"}]}";
    Drafted drafted =
        drafted(
            "<body><div id=app></div><script type=application/json>" + state + "</script></body>");
    assertThat(drafted)
        .isInstanceOfSatisfying(
            Drafted.Refused.class, r -> assertThat(r.code()).isEqualTo(Code.NOT_AN_ARTICLE));
  }

  @Test
  void a_kicker_in_the_heading_is_no_part_of_the_title() {
    Draft draft =
        read(
            "<head><meta property='og:title' content='Dam breaks above the mill'></head><body><article>"
                + "<h1><span>Ulm Creek</span> Dam breaks above the mill</h1><p>%1</p><p>%2</p><p>%3</p>"
                + "</article></body>");
    assertThat(draft.title()).isEqualTo("Dam breaks above the mill");
  }

  @Test
  void a_heading_that_links_to_the_front_page_is_the_sites_name() {
    Draft draft =
        read(
            "<head><title>Dam breaks above the mill | Creek Herald</title></head><body>"
                + "<h1><a href=/>Creek Herald</a></h1><div><h2>Dam breaks above the mill</h2>"
                + "<p>%1</p><p>%2</p><p>%3</p></div></body>");
    assertThat(draft.title()).isEqualTo("Dam breaks above the mill");
  }

  @Test
  void authors_of_the_articles_data_are_believed_before_all_names_around_it() {
    Draft draft =
        read(
            "<head><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Dam breaks"
                + " above the mill\",\"author\":[{\"@type\":\"Person\",\"name\":\"Jana Roe\"},"
                + "{\"@type\":\"Organization\",\"name\":\"Creek Herald\"}]}</script></head><body><article>"
                + "<h1>Dam breaks above the mill</h1><p>%1</p><p>%2</p><p>%3</p></article>"
                + "<div class=author>Sam Poe</div></body>");
    assertThat(draft.authors()).containsExactly("Jana Roe");
  }

  @Test
  void a_printed_byline_is_believed_before_a_meta_element() {
    Draft draft =
        read(
            "<head><meta name=author content='Ed Itor'></head><body><article>"
                + "<h1>Dam breaks above the mill</h1><p>By J.R. Poe and Jana Roe</p>"
                + "<p>%1</p><p>%2</p><p>%3</p></article></body>");
    assertThat(draft.authors()).containsExactly("J.R. Poe", "Jana Roe");
  }

  @Test
  void one_name_is_an_author_only_where_it_is_marked_as_one() {
    String page =
        "<body><article><h1>Dam breaks above the mill</h1>%b<p>%1</p><p>%2</p><p>%3</p></article></body>";
    assertThat(read(page.replace("%b", "<p><a rel=author href=/jana>Jana</a></p>")).authors())
        .containsExactly("Jana");
    assertThat(read(page.replace("%b", "<p class=byline>Jana</p>")).authors()).isEmpty();
    assertThat(read(page.replace("%b", "<p><a rel=author href=/x>Admin</a></p>")).authors())
        .isEmpty();
  }

  @Test
  void buttons_and_labels_where_bylines_stand_are_nobody() {
    String page =
        "<body><article><h1>Dam breaks above the mill</h1><div class=author>%b</div><p>%1</p><p>%2</p>"
            + "<p>%3</p></article></body>";
    for (String label : new String[] {"Written By", "Posted On", "Read More", "In This Article"}) {
      assertThat(read(page.replace("%b", label)).authors()).as(label).isEmpty();
    }
  }

  private static Draft read(String page) {
    Drafted drafted = drafted(page);
    assertThat(drafted).isInstanceOf(Drafted.Clean.class);
    return ((Drafted.Clean) drafted).draft();
  }

  private static Drafted drafted(String page) {
    String filled = page.replace("%1", FIRST).replace("%2", SECOND).replace("%3", THIRD);
    return HtmlPages.read(filled.getBytes(StandardCharsets.UTF_8), "UTF-8", null);
  }
}
