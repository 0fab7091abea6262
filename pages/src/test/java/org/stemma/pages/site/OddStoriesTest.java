package org.stemma.pages.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.stemma.core.model.Dossier;
import org.stemma.core.model.Ids;
import org.stemma.core.model.Lineage;
import org.stemma.core.model.Outlet;
import org.stemma.core.model.Reading;
import org.stemma.core.model.Span;
import org.stemma.core.model.Story;
import org.stemma.core.model.Witness;
import org.stemma.pages.fixture.Draft;
import org.stemma.pages.fixture.Folder;

/** Stories at the edges: nothing found, words without end, texts that all depend on one another. */
class OddStoriesTest {
  private static final String STORY = Ids.of('s', List.of("odd"));

  private static Draft draft(String name) {
    return new Draft(name, "Rain fell on the town.|It went on.");
  }

  private static SortedMap<String, String> site(
      String headline, List<Witness> witnesses, List<Lineage> lineage) throws IOException {
    Story story =
        new Story(
            STORY,
            new Story.Headline(headline, witnesses.getFirst().id()),
            null,
            null,
            witnesses,
            witnesses.stream()
                .map(w -> new Story.Line(Ids.of('n', List.of(w.id())), List.of(w.id()), null))
                .toList(),
            lineage,
            List.of(),
            List.of());
    Dossier dossier =
        new Dossier(
            story, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    return Folder.of(
        new Reading("0.1.0", "invented", "0".repeat(64), witnesses, List.of(), List.of(dossier)));
  }

  private static Document page(SortedMap<String, String> files, String path) {
    return Jsoup.parse(String.valueOf(files.get(path)));
  }

  @Test
  void a_dossier_in_which_nothing_was_found_says_so() throws IOException {
    SortedMap<String, String> files = site("Rain", List.of(draft("alone").witness()), List.of());
    String nothing =
        "Nothing was found that could be cited: no event, utterance, claim or difference.";
    assertThat(page(files, "story/" + STORY + ".html").select(".none").text()).isEqualTo(nothing);
    assertThat(page(files, "index.html").select(".st-row").text()).contains(nothing);
  }

  @Test
  void a_title_of_ten_thousand_characters_is_whole_on_its_own_page_alone() throws IOException {
    Draft draft = draft("long");
    draft.title = "Rain and wind ".repeat(715).strip();
    draft.outlet =
        new Outlet("Harbour Gazette ".repeat(50).strip(), null, Outlet.Basis.STATED, List.of());
    SortedMap<String, String> files = site(draft.title, List.of(draft.witness()), List.of());
    Document story = page(files, "story/" + STORY + ".html");
    assertThat(story.select("h1").text()).hasSizeBetween(250, 310).endsWith("[…]");
    assertThat(story.select("#good th a").text()).hasSizeLessThan(250);
    assertThat(story.select(".wit a").text()).hasSizeLessThan(90);
    Document article = page(files, "article/" + draft.id() + ".html");
    assertThat(article.select("h1.longt").text()).isEqualTo(draft.title);
  }

  @Test
  void of_many_dependences_each_text_shows_its_closest_and_the_rest_is_folded() throws IOException {
    List<Witness> witnesses = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      witnesses.add(draft("text " + i).witness());
    }
    witnesses.sort(Witness.ORDER);
    List<Lineage> lineage = new ArrayList<>();
    Lineage.Passage passage = new Lineage.Passage(new Span(0, 22), new Span(0, 22));
    Lineage.Passage next = new Lineage.Passage(new Span(23, 34), new Span(23, 34));
    for (int to = 1; to < 12; to++) {
      for (int from = 0; from < to; from++) {
        lineage.add(
            new Lineage(
                witnesses.get(from).id(),
                witnesses.get(to).id(),
                Lineage.Kind.COPY,
                List.of(Lineage.Basis.TEXT),
                from == to - 1 ? 0.9 : 0.5,
                true,
                List.of(passage, next)));
      }
    }
    Document story = page(site("Rain", witnesses, lineage), "story/" + STORY + ".html");
    assertThat(story.select("#copy > ol > li b.w").eachText())
        .hasSize(11)
        .startsWith("B copies A.", "C copies B.");
    assertThat(story.select("#copy details li")).hasSize(66 - 11);
    // The first passage stands for the others there: its sentence in both texts.
    assertThat(story.select("#copy details li:first-child a[data-k]")).hasSize(2);
    assertThat(story.select("#copy details .pairs")).isEmpty();
    assertThat(story.select(".toc a[href=#copy] span").text()).isEqualTo("66");
  }
}
