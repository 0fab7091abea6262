package org.stemma.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stemma.core.model.Caption;
import org.stemma.core.model.Code;
import org.stemma.core.model.Credit;
import org.stemma.core.model.Notice;
import org.stemma.ingest.draft.Draft;
import org.stemma.ingest.draft.Drafted;

class HtmlPagesTest {
  private static final String FIRST =
      "The dam above Ulm Creek broke at dawn on Monday, and the water reached the mill an hour later.";
  private static final String SECOND =
      "“We had a night to carry everything uphill,” said Lena Ortiz, who has run the mill since 1998.";
  private static final String THIRD =
      "Nobody was hurt, the district said, and the road to the north was open again by the evening.";
  private static final String BODY = p(FIRST) + p(SECOND) + p(THIRD);

  @Test
  void the_text_is_what_stands_between_the_furniture() {
    Draft draft =
        read(
            """
            <nav><a href=/>Home</a> <a href=/world>World</a></nav>
            <div class=cookie-banner><p>We use cookies to make this site work better for you.</p></div>
            <article><h1>Dam breaks above the mill</h1>
            <ul class=share-bar><li>Share</li><li>Print</li></ul>
            %s
            <p>Read more: <a href=/x>Bridge stays shut until May</a></p>
            <p>READ ALSO</p><p><a href=/y>Why the old bridge was painted green</a></p>
            %t
            <div class=author-bio><p>Jo Poe writes about rivers for this paper and lives by one.</p></div>
            </article>
            <section class=comments><p>I always said that this dam would break one day, did I not?</p></section>
            <aside><h3>Most read</h3><a href=/z>Ten rivers to swim in before you are too old</a></aside>
            <footer>© The Example</footer>
            """
                .replace("%s", p(FIRST) + p(SECOND))
                .replace("%t", p(THIRD)));
    assertThat(draft.title()).isEqualTo("Dam breaks above the mill");
    assertThat(draft.paragraphs()).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void the_headline_is_no_paragraph_even_where_it_is_repeated() {
    Draft draft = read(article("Dam breaks above the mill", p("Dam breaks above the mill") + BODY));
    assertThat(draft.paragraphs()).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void cross_heads_lists_and_rows_are_paragraphs() {
    Draft draft =
        read(
            article(
                "Dam breaks",
                p(FIRST)
                    + "<h2>A long night</h2>"
                    + p(SECOND)
                    + "<ul><li>the mill</li><li>the road</li></ul>"
                    + "<table><tr><th>Place</th><th>Metres</th></tr><tr><td>Mill</td><td>2.1</td></tr></table>"
                    + p(THIRD)));
    assertThat(draft.paragraphs())
        .containsExactly(
            FIRST,
            "A long night",
            SECOND,
            "the mill",
            "the road",
            "Place Metres",
            "Mill 2.1",
            THIRD);
  }

  @Test
  void a_heading_without_text_under_it_is_dropped() {
    Draft draft =
        read(
            article(
                "Dam breaks",
                BODY + "<h3>Related stories</h3><ul><li><a href=/a>Green bridge</a></li></ul>"));
    assertThat(draft.paragraphs()).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void inline_elements_neither_glue_nor_split_words() {
    Draft draft =
        read(
            article(
                "Dam breaks",
                "<p>The <b>d</b>am <a href=/u>above</a>\n<em>Ulm</em>&nbsp;Creek bro&shy;ke at dawn on Monday.<br><br>"
                    + "Nobody was hurt, the district<br>said in a note on the door.</p>"
                    + p(SECOND)));
    assertThat(draft.paragraphs())
        .containsExactly(
            "The dam above Ulm Creek broke at dawn on Monday.",
            "Nobody was hurt, the district said in a note on the door.",
            SECOND);
  }

  @Test
  void what_a_browser_hides_is_not_read() {
    Draft draft =
        read(
            article(
                "Dam breaks",
                p(FIRST)
                    + "<p style='display:none'>This paragraph is for machines only, and has enough words.</p>"
                    + "<p hidden>So is this one, which has a good number of words as well.</p>"
                    + p(SECOND)
                    + p(THIRD)));
    assertThat(draft.paragraphs()).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void a_pull_quote_that_repeats_the_text_is_dropped() {
    Draft draft =
        read(
            article(
                "Dam breaks",
                p(FIRST)
                    + p(SECOND)
                    + "<blockquote>“We had a night to carry everything uphill”</blockquote>"
                    + p(THIRD)));
    assertThat(draft.paragraphs()).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void a_quotation_that_repeats_nothing_stays() {
    String letter = "We ask you to leave the house before the water does.";
    Draft draft =
        read(
            article("Dam breaks", p(FIRST) + "<blockquote>" + letter + "</blockquote>" + p(THIRD)));
    assertThat(draft.paragraphs()).containsExactly(FIRST, letter, THIRD);
  }

  @Test
  void captions_are_kept_once_and_their_credit_is_split_off() {
    String figure =
        "<figure><img src=a.jpg><figcaption>The mill on Monday. <span>Photo: Sam Poe/Example"
            + "</span></figcaption></figure>";
    Draft draft = read(article("Dam breaks", figure + p(FIRST) + figure + p(SECOND) + p(THIRD)));
    assertThat(draft.paragraphs()).containsExactly(FIRST, SECOND, THIRD);
    assertThat(draft.captions())
        .containsExactly(new Caption("The mill on Monday.", "Photo: Sam Poe/Example"));
  }

  @Test
  void a_line_under_a_picture_in_a_table_is_a_caption() {
    Draft draft =
        read(
            article(
                "Dam breaks",
                p(FIRST)
                    + "<table><tr><td><img src=a.jpg></td></tr><tr><td>The mill on Monday.</td></tr></table>"
                    + p(SECOND)));
    assertThat(draft.paragraphs()).containsExactly(FIRST, SECOND);
    assertThat(draft.captions()).containsExactly(new Caption("The mill on Monday.", null));
  }

  @Test
  void a_marked_standfirst_is_a_field_of_its_own() {
    String line = "The water came at dawn, and nobody was asleep";
    Draft draft = read(article("Dam breaks", "<p class=standfirst>" + line + "</p>" + BODY));
    assertThat(draft.standfirst()).isEqualTo(line);
    assertThat(draft.paragraphs()).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void bylines_and_printed_dates_are_credits_and_notices() {
    Draft draft =
        read(
            article(
                "Dam breaks",
                "<p>By Jo Poe and Ada Marsh | 16 January 2024, 11:20 pm | Updated: 17 January 2024</p>"
                    + BODY));
    assertThat(draft.authors()).containsExactly("Jo Poe", "Ada Marsh");
    assertThat(draft.credits()).extracting(Credit::kind).containsOnly(Credit.Kind.BYLINE);
    assertThat(draft.notices())
        .containsExactly(
            new Notice(Notice.Kind.DATE, "16 January 2024, 11:20 pm"),
            new Notice(Notice.Kind.UPDATE, "Updated: 17 January 2024"));
    assertThat(draft.published()).isNull();
  }

  @Test
  void notes_of_the_newsroom_leave_the_text_and_are_kept() {
    Draft draft =
        read(
            article(
                "Dam breaks",
                BODY
                    + p("Correction: an earlier version of this article had the wrong day.")
                    + p("This article was originally published on River News.")
                    + p("Additional reporting by Sam Poe in Ulm")
                    + p("Source: Halyard News Agency")));
    assertThat(draft.paragraphs()).containsExactly(FIRST, SECOND, THIRD);
    assertThat(draft.notices())
        .extracting(Notice::kind)
        .containsExactlyInAnyOrder(Notice.Kind.CORRECTION, Notice.Kind.REPUBLICATION);
    assertThat(draft.credits())
        .extracting(Credit::kind, Credit::name)
        .containsExactlyInAnyOrder(
            tuple(Credit.Kind.REPUBLISHED, "River News"),
            tuple(Credit.Kind.CONTRIBUTED, "Sam Poe"),
            tuple(Credit.Kind.REPUBLISHED, "Halyard News Agency"));
  }

  @Test
  void an_agency_mark_stays_in_the_text_and_is_a_credit() {
    String opening = "ULM CREEK, Jan 16 (Halyard) - " + FIRST;
    Draft draft = read(article("Dam breaks", p(opening) + p(SECOND) + p(THIRD)));
    assertThat(draft.paragraphs().getFirst()).isEqualTo(opening);
    assertThat(draft.credits())
        .containsExactly(new Credit(Credit.Kind.AGENCY, "Halyard", "Halyard"));
  }

  @Test
  void a_sign_off_leaves_the_text() {
    Draft draft = read(article("Dam breaks", BODY + p("— Halyard")));
    assertThat(draft.paragraphs()).containsExactly(FIRST, SECOND, THIRD);
    assertThat(draft.credits())
        .containsExactly(new Credit(Credit.Kind.AGENCY, "Halyard", "— Halyard"));
  }

  @Test
  void metadata_are_read_from_where_pages_state_them() {
    Draft draft =
        read(
            """
            <html lang=en-GB><head><title>Dam breaks | The Example</title>
            <link rel=canonical href="https://www.example.org/dam">
            <meta property=og:site_name content="The Example">
            <meta property=og:image content="/dam.jpg">
            <meta property=article:section content=Rivers>
            <meta property=article:modified_time content="2024-01-17T08:00:00Z">
            <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Dam breaks",
              "datePublished":"2024-01-16T23:20:00-05:00","author":[{"name":"Jo Poe"}]}]}</script>
            </head><body><article><h1>Dam breaks</h1>%s</article></body></html>
            """
                .replace("%s", BODY),
            "https://www.example.org/fetched");
    assertThat(draft.title()).isEqualTo("Dam breaks");
    assertThat(draft.url()).isEqualTo("https://www.example.org/dam");
    assertThat(draft.siteName()).isEqualTo("The Example");
    assertThat(draft.language()).isEqualTo("en-GB");
    assertThat(draft.published()).isEqualTo("2024-01-16T23:20:00-05:00");
    assertThat(draft.modified()).isEqualTo("2024-01-17T08:00:00Z");
    assertThat(draft.image()).isEqualTo("https://www.example.org/dam.jpg");
    assertThat(draft.section()).isEqualTo("Rivers");
    assertThat(draft.authors()).containsExactly("Jo Poe");
  }

  @Test
  void the_tail_of_the_title_is_a_site_only_where_something_confirms_it() {
    String page =
        "<html><head><title>Dam breaks - River Post</title></head><body>%s<h1>Dam breaks</h1>"
            + BODY;
    assertThat(read(page.replace("%s", "<a href=/>River Post</a>")).siteName())
        .isEqualTo("River Post");
    assertThat(read(page.replace("%s", "")).siteName()).isNull();
  }

  @Test
  void a_body_that_only_json_ld_has_is_taken() {
    String body =
        (FIRST + " " + SECOND + " ").repeat(2).strip() + "\\n\\n" + (THIRD + " ").repeat(2).strip();
    Draft draft =
        read(
            "<h1>Dam breaks</h1><div id=app></div><script type='application/ld+json'>"
                + "{\"@type\":\"NewsArticle\",\"headline\":\"Dam breaks\",\"articleBody\":\""
                + body
                + "\"}</script>");
    assertThat(draft.paragraphs()).hasSize(2).last().asString().startsWith(THIRD);
  }

  @Test
  void a_page_in_another_charset_is_decoded_as_it_declares() {
    String page = "<meta charset=windows-1252><h1>Dam</h1>" + p("Zoë Müller said: " + FIRST) + BODY;
    Drafted result = HtmlPages.read(page.getBytes(Charset.forName("windows-1252")), null, null);
    assertThat(draft(result).paragraphs().getFirst()).startsWith("Zoë Müller");
  }

  @Test
  void a_consent_dialogue_is_no_article() {
    String page =
        "<h1>Before you continue</h1>"
            + p("We and our 214 partners store and access information on your device.")
            + p("You can withdraw your consent at any time in the privacy settings.")
            + p("Some partners process your personal data on the basis of legitimate interest.");
    assertThat(refusal(page)).isEqualTo(Code.CONSENT_WALL);
  }

  @Test
  void an_article_about_consent_is_one() {
    String page =
        "<h1>Court rules on cookie banners</h1>"
            + p("The court ruled on Monday that a site needs consent before it stores cookies.")
            + BODY
            + BODY.replace("dam", "weir").replace("mill", "inn").replace("Nobody", "No one");
    assertThat(read(page).paragraphs()).hasSizeGreaterThan(3);
  }

  @Test
  void a_paywall_with_nothing_before_it_is_refused_and_one_with_a_beginning_is_read() {
    String wall = "<div class=paywall><p>Subscribe to continue reading this article.</p></div>";
    assertThat(refusal("<h1>Dam breaks</h1><p>The dam broke.</p>" + wall))
        .isEqualTo(Code.PAYWALLED);
    assertThat(read("<article><h1>Dam breaks</h1>" + BODY + wall).paragraphs())
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void an_error_page_and_an_empty_one_are_no_articles() {
    assertThat(refusal("<h1>Page not found</h1><p>The page you asked for does not exist here.</p>"))
        .isEqualTo(Code.NOT_AN_ARTICLE);
    assertThat(refusal("")).isEqualTo(Code.NOT_AN_ARTICLE);
  }

  @Test
  void bytes_that_are_no_text_are_refused() {
    byte[] bytes = new byte[4_000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 37);
    }
    assertThat(HtmlPages.read(bytes, "utf-8", null))
        .isInstanceOfSatisfying(
            Drafted.Refused.class, r -> assertThat(r.code()).isEqualTo(Code.ENCODING));
  }

  @Test
  void the_same_page_gives_the_same_draft() {
    String page = article("Dam breaks", BODY);
    assertThat(read(page)).isEqualTo(read(page));
  }

  private static String p(String words) {
    return "<p>" + words + "</p>\n";
  }

  private static String article(String title, String inside) {
    return "<html><body><article><h1>" + title + "</h1>" + inside + "</article></body></html>";
  }

  private static Draft read(String html) {
    return read(html, null);
  }

  private static Draft read(String html, @Nullable String base) {
    return draft(HtmlPages.read(html.getBytes(StandardCharsets.UTF_8), null, base));
  }

  private static Draft draft(Drafted result) {
    assertThat(result).isInstanceOf(Drafted.Clean.class);
    return ((Drafted.Clean) result).draft();
  }

  private static Code refusal(String html) {
    Drafted result = HtmlPages.read(html.getBytes(StandardCharsets.UTF_8), null, null);
    assertThat(result).isInstanceOf(Drafted.Refused.class);
    Drafted.Refused refused = (Drafted.Refused) result;
    assertThat(refused.code().happened(refused.details().toArray())).isNotBlank();
    return refused.code();
  }
}
