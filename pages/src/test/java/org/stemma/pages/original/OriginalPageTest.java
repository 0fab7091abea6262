package org.stemma.pages.original;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.core.model.Article;
import org.stemma.core.model.Span;
import org.stemma.pages.fixture.Captured;
import org.stemma.pages.fixture.Draft;

class OriginalPageTest {
  private static final String TEXT = "The old bridge was closed. Nobody was hurt.";

  private static @Nullable OriginalPage made(String html, String... evidence) {
    Draft draft = new Draft("page", TEXT);
    draft.url = "https://gazette.example/news/bridge";
    Article article = draft.witness().article();
    List<Place> places = new ArrayList<>();
    for (String words : evidence) {
      Span span = draft.span(words);
      places.add(new Place(span, List.of("s" + span.start(), "s" + span.start() + ":0"), true));
    }
    return OriginalPage.of(
        Captured.page(draft.text(), html),
        article,
        places,
        address -> address != null && address.startsWith("http") ? address : null,
        "Picture");
  }

  private static OriginalPage page(String html, String... evidence) {
    return Objects.requireNonNull(made(html, evidence));
  }

  private static Document parsed(OriginalPage page) {
    return Jsoup.parseBodyFragment(page.markup());
  }

  private static List<String> marks(OriginalPage page) {
    return parsed(page).select("mark").eachText();
  }

  @Test
  void evidence_is_marked_where_it_stands_and_has_its_anchors() {
    OriginalPage page = page("<p>^" + TEXT + "</p>", "old bridge");
    assertThat(page.markup())
        .isEqualTo(
            "<div><p>The <mark class=\"at\" id=\"s4\"><span id=\"s4:0\"></span>old bridge</mark>"
                + " was closed. Nobody was hurt.</p></div>");
    assertThat(page.anchors()).containsExactlyInAnyOrder("s4", "s4:0");
  }

  @Test
  void evidence_that_markup_parts_is_marked_piece_by_piece_under_one_anchor() {
    OriginalPage page =
        page(
            "<p>^The <b>old</b> <i>bri<u>dge</u></i> was closed. Nobody was hurt.",
            "old bridge was");
    assertThat(marks(page)).containsExactly("old", "bri", "dge", "was");
    assertThat(parsed(page).select("[id=s4]")).hasSize(1);
  }

  @Test
  void words_that_stand_before_their_table_stay_marked() {
    OriginalPage page =
        page(
            "<table><tr><td>1</td> ^The old bridge was closed. <td>2</td></table> Nobody was hurt.",
            "The old bridge",
            "Nobody");
    assertThat(marks(page)).containsExactly("The old bridge", "Nobody");
  }

  @Test
  void nothing_of_a_page_runs_loads_or_leads_astray() {
    OriginalPage page =
        page(
            """
            <html onload="steal()"><head><base href="https://evil.example/"><title>x</title>
            <meta http-equiv=refresh content="0;url=https://evil.example"><style>p{color:red}</style>
            <script>steal()</script><link rel=stylesheet href=//evil.example/x.css></head>
            <body onload=steal() style="background:url(//evil.example)"><form action=//evil.example>
            <input name=q autofocus onfocus=steal()><button formaction=javascript:steal()>go</button>
            <iframe src=//evil.example srcdoc="<script>steal()</script>"></iframe>
            <p onclick="steal()" style="position:fixed" id="s4" class="x">^The <a href="javascript:steal()"
            >old bridge</a> was <a href="https://other.example/a?b=1&amp;c=&quot;2" target=_blank ping=x
            >closed</a>. <svg onload=steal()><script>steal()</script><a xlink:href="javascript:steal()">
            s</a></svg><math><mtext><img src=x onerror=steal()></mtext></math> Nobody was hurt.
            <img src="//evil.example/pixel.gif"><img alt='The "pier" <b>' src=//evil.example/a.jpg
            onerror=steal()></p><noscript><img src=//evil.example></noscript><video poster=//evil.example>
            </video><object data=//evil.example></object><embed src=//evil.example><template><p>x</p>
            </template><textarea><script>steal()</script></textarea><x-evil onclick=steal()>y</x-evil>
            <a href="data:text/html,<script>steal()</script>">z</a><a href="vbscript:x">v</a>
            """,
            "old bridge");
    assertThat(page.markup()).doesNotContain("steal", "onload", "style=", "javascript", "src=");
    for (Element element : parsed(page).getAllElements()) {
      assertThat(element.normalName())
          .isIn("#root", "html", "head", "body", "div", "p", "a", "mark", "span");
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).isIn("href", "rel", "class", "id");
      }
    }
    assertThat(parsed(page).select("a[href]").eachAttr("href"))
        .containsExactly("https://other.example/a?b=1&c=\"2");
    assertThat(parsed(page).select("[id=s4]").eachText()).containsExactly("old bridge");
    assertThat(parsed(page).select(".pic").eachText()).containsExactly("Picture: The \"pier\" <b>");
  }

  @Test
  void words_that_look_like_markup_stay_words() {
    OriginalPage page =
        page("<p>&lt;script&gt;x&lt;/script&gt; \uFDD0\uFDD3\uFDD1 ^" + TEXT + "</p>", "Nobody");
    assertThat(parsed(page).text()).startsWith("<script>x</script> \uFFFD\uFFFD\uFFFD The old");
  }

  @Test
  void lists_hold_items_and_items_stand_in_lists() {
    OriginalPage page =
        page(
            "<ul><li>^The old bridge</li><li> was closed.</li></ul> <ul><div>Nobody</div></ul>"
                + "<main><nav><li> was hurt.</li></nav></main>",
            "bridge");
    assertThat(page.markup())
        .contains("<ul><li>The old ", "<div><div>Nobody</div></div>", "<div> was hurt.</div>");
  }

  @Test
  void a_page_in_which_nothing_is_found_is_none() {
    assertThat(made("<script>^" + TEXT + "</script><p>Other words.</p>", "bridge")).isNull();
  }

  @Test
  void of_a_page_that_is_too_long_only_what_surrounds_the_evidence_is_shown() {
    String menu = "<ul><li><a href=/a>News of the day</a></li></ul>".repeat(30_000);
    OriginalPage page = page(menu + "<main><p>^" + TEXT + "</p></main>" + menu, "old bridge");
    assertThat(page.markup()).hasSizeLessThan(400).contains("closed. Nobody was hurt.");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void whatever_stands_in_a_page_only_what_is_allowed_comes_out(long seed) {
    String[] parts = {
      "<script>",
      "</script>",
      "<style>",
      "</style>",
      "<svg>",
      "</svg>",
      "<math>",
      "<mtext>",
      "<table>",
      "<td>",
      "</table>",
      "<a href=javascript:a()>",
      "<a href='http://x.example/\"><img src=x>'>",
      "<p>",
      "</p>",
      "<img src=x onerror=a() alt=\"'><script>\">",
      "<noscript>",
      "</noscript>",
      "<template>",
      "<title>",
      "</title>",
      "<textarea>",
      "<select><option>",
      "<plaintext x>" /* last word */,
      "<!--",
      "-->",
      "<![CDATA[",
      "]]>",
      "<form>",
      "<div onclick=a()>",
      "</div>",
      "&lt;script&gt;",
      "\uFDD0",
      "\uFDD2",
      "<xmp>",
      "<iframe>",
      "<b",
      " onload=a()",
      ">",
      "<li>",
      "<dl><dt>",
      "<frameset>",
      "\0",
      "x"
    };
    SplittableRandom random = new SplittableRandom(seed);
    StringBuilder page = new StringBuilder("<p>^" + TEXT + "</p>");
    for (int i = 0; i < 300; i++) {
      int part = random.nextInt(parts.length);
      page.append(i < 280 && parts[part].startsWith("<plaintext") ? "y" : parts[part]);
    }
    OriginalPage made = page(page.toString(), "old bridge");
    Document again = parsed(made);
    assertThat(
            again.select(
                "script, style, svg, img, iframe, form, input, title, textarea, [onclick]"))
        .isEmpty();
    again
        .getAllElements()
        .forEach(
            e ->
                e.attributes()
                    .forEach(
                        a ->
                            assertThat(a.getKey())
                                .isIn("href", "rel", "class", "id", "lang", "dir", "colspan")));
    assertThat(again.select("a[href]").eachAttr("href")).allMatch(a -> a.startsWith("http://x."));
    assertThat(again.select("mark").eachText()).containsExactly("old bridge");
  }

  @Test
  void a_hostile_page_takes_no_more_than_its_length() {
    String deep = "<div>".repeat(100_000);
    String marks = "<b>x".repeat(50_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(60), () -> made("<p>^" + TEXT + "</p>" + deep + marks, "bridge"));
  }
}
