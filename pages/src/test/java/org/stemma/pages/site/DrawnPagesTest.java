package org.stemma.pages.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.stemma.core.model.Reading;
import org.stemma.pages.fixture.Folder;
import org.stemma.pages.fixture.InventedReading;
import org.stemma.pages.fixture.ManyStories;

/** Drawings on the page: they repeat it for the eye and are in nobody's way. */
class DrawnPagesTest {
  private static Document dossier(Reading reading) throws IOException {
    SortedMap<String, String> files = Folder.of(reading);
    String story = reading.dossiers().getFirst().story().id();
    return Jsoup.parse(String.valueOf(files.get("story/" + story + ".html")));
  }

  private static Document invented() throws IOException {
    return dossier(new InventedReading().reading());
  }

  @Test
  void every_support_that_says_who_stands_behind_it_has_its_mark() throws IOException {
    Document page = invented();
    assertThat(page.select("a.om[data-g]:not([data-g=''])"))
        .isNotEmpty()
        .allSatisfy(mark -> assertThat(mark.select("svg[viewBox='0 0 70 30'] use")).hasSize(1));
  }

  @Test
  void every_mark_that_is_used_is_drawn_once() throws IOException {
    Document page = invented();
    assertThat(page.select("use"))
        .isNotEmpty()
        .allSatisfy(
            use ->
                assertThat(page.select("defs > " + use.attr("href")))
                    .as(use.toString())
                    .hasSize(1));
    assertThat(page.select("defs > g").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void each_event_has_its_sign() throws IOException {
    assertThat(invented().select(".tl .f .d > svg > use"))
        .hasSameSizeAs(invented().select(".tl .f"))
        .allSatisfy(use -> assertThat(use.attr("href")).startsWith("#g-"));
  }

  @Test
  void a_drawing_is_hidden_from_screen_readers_and_out_of_the_tab_order() throws IOException {
    Document page = invented();
    assertThat(page.select("figure.fig svg.wide")).isNotEmpty();
    assertThat(page.select("svg"))
        .allSatisfy(svg -> assertThat(svg.attr("aria-hidden")).isEqualTo("true"));
    assertThat(page.select("svg a"))
        .isNotEmpty()
        .allSatisfy(link -> assertThat(link.attr("tabindex")).isEqualTo("-1"));
  }

  @Test
  void a_drawing_leads_where_the_page_leads() throws IOException {
    Document page = invented();
    for (Element link : page.select("svg a")) {
      String href = link.attr("href");
      if (href.startsWith("#")) {
        assertThat(page.getElementById(href.substring(1))).as(href).isNotNull();
      } else {
        assertThat(page.select(".wit a[href='" + href + "']")).as(href).isNotEmpty();
      }
    }
  }

  @Test
  void a_drawing_has_no_style_of_its_own() throws IOException {
    assertThat(invented().select("svg [style], svg style, svg script, svg [fill]:not(g, path)"))
        .isEmpty();
  }

  @Test
  void a_story_of_two_articles_and_one_of_sixty_have_their_lineage() throws IOException {
    for (int size : new int[] {2, 12, 13, 60}) {
      Document page = dossier(ManyStories.of(1, size));
      assertThat(page.select("#copy figure svg a")).hasSize(size);
      assertThat(page.select("#when figure")).isEmpty();
    }
  }

  @Test
  void a_story_of_one_article_has_none() throws IOException {
    assertThat(dossier(ManyStories.of(1, 1)).select("figure")).isEmpty();
  }
}
