package org.stemma.pages.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stemma.pages.fixture.Folder;
import org.stemma.pages.fixture.InventedReading;

/** The page that an article was read from, in the site. */
class OriginalInSiteTest {
  private static final InventedReading INVENTED = new InventedReading();
  private static SortedMap<String, String> files = new TreeMap<>();

  @BeforeAll
  static void render() throws IOException {
    files = Folder.of(INVENTED.reading(), INVENTED.originals());
  }

  private static Document page(String path) {
    return Jsoup.parse(Objects.requireNonNull(files.get(path), path));
  }

  private static Document original() {
    return page("original/" + INVENTED.first.id() + ".html");
  }

  private static Document article() {
    return page("article/" + INVENTED.first.id() + ".html");
  }

  @Test
  void only_an_article_that_was_read_from_a_page_has_one() {
    assertThat(files.keySet())
        .filteredOn(path -> path.startsWith("original/"))
        .containsExactly("original/" + INVENTED.first.id() + ".html");
    assertThat(page("article/" + INVENTED.second.id() + ".html").select("a[href*=original/]"))
        .isEmpty();
  }

  @Test
  void each_cited_sentence_leads_to_its_place_and_the_facts_to_the_page() {
    assertThat(article().select("dl.meta a[href^=../original/]")).hasSize(1);
    assertThat(article().select("a.pg")).isNotEmpty();
    for (Element link : article().select("a.pg")) {
      String anchor = link.attr("href").replaceFirst(".*#", "");
      Element place = original().getElementById(anchor);
      assertThat(place).as(anchor).isNotNull();
      assertThat(link.attr("aria-label"))
          .isEqualTo("Sentence A\u00A0" + anchor.substring(1) + " in the original page");
    }
  }

  @Test
  void a_cited_span_has_the_same_anchor_in_both_pages() {
    assertThat(article().select(".body .tx [id]")).isNotEmpty();
    for (Element target : article().select("article.body .tx [id]")) {
      assertThat(original().getElementById(target.id())).as(target.id()).isNotNull();
    }
  }

  @Test
  void evidence_is_marked_and_other_sentences_are_not() {
    assertThat(String.join("", original().select("mark").eachText()).replace(" ", ""))
        .contains("bridgeat𝔙ellinwasclosedonTuesday");
    assertThat(original().select("mark").text()).doesNotContain("Weather");
  }

  @Test
  void it_carries_the_stricter_policy_and_nothing_that_it_forbids() {
    Document page = original();
    assertThat(page.head().child(1).attr("content"))
        .isEqualTo(
            "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action"
                + " 'none'");
    assertThat(page.select("script, img, iframe, form, input, style, [onload], [style]")).isEmpty();
    assertThat(page.select("link").eachAttr("href"))
        .containsExactly("data:,", "../assets/original.css");
    assertThat(page.select("main a").eachAttr("href"))
        .containsExactly("https://gazette.example/news", "https://gazette.example/bridges");
    assertThat(files.get("assets/original.css")).doesNotContain("url(", "@import", "http");
  }
}
