package org.stemma.pages.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stemma.core.model.Claim;
import org.stemma.core.model.Dossier;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Reading;
import org.stemma.pages.fixture.Folder;
import org.stemma.pages.fixture.InventedReading;
import org.stemma.pages.fixture.ManyStories;

/** The site of an invented reading, looked at as a browser would parse it. */
class SiteTest {
  private static final InventedReading INVENTED = new InventedReading();
  private static final Reading READING = INVENTED.reading();
  private static SortedMap<String, String> files = new TreeMap<>();
  private static final Map<String, Document> pages = new TreeMap<>();

  @BeforeAll
  static void render() throws IOException {
    files = Folder.of(READING);
    files.forEach(
        (path, body) -> {
          if (path.endsWith(".html")) {
            pages.put(path, Jsoup.parse(body));
          }
        });
  }

  private static Document story() {
    return page("story/" + INVENTED.story + ".html");
  }

  private static Document page(String path) {
    Document page = pages.get(path);
    assertThat(page).as(path).isNotNull();
    return Objects.requireNonNull(page);
  }

  private static Element byId(Document page, String id) {
    Element element = page.getElementById(id);
    assertThat(element).as(id).isNotNull();
    return Objects.requireNonNull(element);
  }

  @Test
  void the_tree_is_that_of_the_contract() {
    assertThat(files.keySet())
        .contains("record.json", "why.jsonl", "index.html", "assets/stemma.css", "assets/stemma.js")
        .contains("story/" + INVENTED.story + ".html")
        .contains("article/" + INVENTED.first.id() + ".html")
        .contains("article/" + INVENTED.alone.id() + ".html")
        .hasSize(6 + 2 + 4);
  }

  @Test
  void every_link_leads_to_a_page_and_an_anchor() {
    pages.forEach(
        (path, page) -> {
          for (Element link : page.select("[href], [src]")) {
            String address = link.hasAttr("href") ? link.attr("href") : link.attr("src");
            if (address.equals("data:,")) {
              continue;
            }
            if (address.startsWith("https://") || address.startsWith("http://")) {
              assertThat(link.normalName()).isEqualTo("a");
              assertThat(link.attr("rel")).contains("noopener");
              continue;
            }
            URI target = URI.create(path).resolve(address.replace(":", "%3A"));
            String file = target.getPath().isEmpty() ? path : target.getPath();
            assertThat(files).as(path + " links to " + address).containsKey(file);
            if (target.getFragment() != null) {
              assertThat(page(file).getElementById(target.getFragment()))
                  .as(path + " links to " + address)
                  .isNotNull();
            }
          }
        });
  }

  @Test
  void an_id_stands_once_on_a_page() {
    pages.forEach(
        (path, page) ->
            assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates());
  }

  @Test
  void every_reference_marks_the_words_of_its_evidence() {
    Dossier dossier = READING.dossiers().getFirst();
    Map<String, List<Evidence>> findings = new TreeMap<>();
    dossier.summary().forEach(l -> findings.put(l.id(), l.evidence()));
    dossier.timeline().forEach(t -> findings.put(t.id(), t.evidence()));
    dossier
        .quotes()
        .forEach(
            q ->
                findings.put(
                    q.id(), q.variants().stream().flatMap(v -> v.evidence().stream()).toList()));
    dossier
        .claims()
        .forEach(
            k ->
                findings.put(
                    k.id(), k.positions().stream().map(Claim.Position::evidence).toList()));
    dossier
        .conflicts()
        .forEach(
            x ->
                findings.put(
                    x.id(), x.sides().stream().flatMap(s -> s.evidence().stream()).toList()));
    assertThat(findings).hasSize(8);
    findings.forEach(
        (id, evidence) -> {
          Element row = byId(story(), id);
          StringBuilder marked = new StringBuilder();
          for (Element ref : row.select("a[data-k]")) {
            marked.append(marked(ref)).append(' ');
          }
          StringBuilder words = new StringBuilder();
          for (Evidence each : evidence) {
            words.append(words(each)).append(' ');
          }
          assertThat(marked).as(id).hasToString(words.toString());
        });
  }

  private static String words(Evidence evidence) {
    return READING.articles().stream()
        .filter(w -> w.id().equals(evidence.article()))
        .map(w -> evidence.span().of(w.article().words(evidence.field())))
        .findFirst()
        .orElseThrow();
  }

  // As the script does it: code points of the text inside the unit.
  private static String marked(Element ref) {
    String href = ref.attr("href");
    Document page = page(href.substring("../".length(), href.indexOf('#')));
    String anchor = href.substring(href.indexOf('#') + 1);
    String[] span = anchor.substring(anchor.indexOf(':') + 1).split("-", -1);
    Element unit = byId(page, anchor.substring(0, anchor.indexOf(':')));
    assertThat(unit.hasClass("u")).as(href).isTrue();
    String text = unit.expectFirst(".tx").wholeText();
    int[] points = text.codePoints().toArray();
    int from = Integer.parseInt(span[0]);
    return new String(points, from, Integer.parseInt(span[1]) - from);
  }

  @Test
  void without_script_the_cited_sentence_is_the_target() {
    for (Element ref : story().select("a[data-k]")) {
      String href = ref.attr("href");
      Document page = page(href.substring("../".length(), href.indexOf('#')));
      Element target = byId(page, href.substring(href.indexOf('#') + 1));
      assertThat(target.closest(".u")).as(href).isNotNull();
      assertThat(target.text()).isEmpty();
    }
  }

  @Test
  void evidence_over_the_end_of_a_sentence_is_cited_sentence_by_sentence() {
    Element line = story().expectFirst("#what .f");
    assertThat(line.select("a[data-k]").eachText())
        .containsExactly("A 1", "A 2", "B 1", "A caption", "A title");
    assertThat(line.select("a.own").eachText()).containsExactly("A 1", "A 2");
  }

  @Test
  void offsets_outside_the_text_count_in_their_field() {
    Element caption = story().expectFirst("#what a[href*=#caption-0]");
    assertThat(caption.attr("href")).endsWith("#caption-0:2-19");
    assertThat(marked(caption)).isEqualTo("The closed bridge");
  }

  @Test
  void a_sentence_leads_back_to_its_findings() {
    Element sentence = byId(page("article/" + INVENTED.first.id() + ".html"), "s4");
    List<String> back = sentence.select(".side-n a").eachAttr("href");
    assertThat(back).contains("../story/" + INVENTED.story + ".html#" + INVENTED.claim);
    assertThat(sentence.select(".tx mark").text())
        .isEqualTo("Engineers had warned about the cracks for months.");
  }

  @Test
  void nothing_is_loaded_and_nothing_runs_but_our_own_files() {
    pages.forEach(
        (path, page) -> {
          assertThat(
                  page.select(
                      "script:not([src]), style, iframe, object, embed, img, base,"
                          + " form:not([method=dialog])"))
              .as(path)
              .isEmpty();
          assertThat(page.select("script")).hasSize(1);
          for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
              assertThat(attribute.getKey()).as(path).doesNotStartWith("on").isNotEqualTo("style");
            }
          }
          for (Element link : page.select("link, script")) {
            String address = link.hasAttr("href") ? link.attr("href") : link.attr("src");
            assertThat(address).matches("data:,|(\\.\\./)?assets/stemma\\.(css|js)");
          }
        });
    assertThat(files.get("assets/stemma.css")).doesNotContain("url(", "@import", "http");
    assertThat(files.get("assets/stemma.js"))
        .doesNotContain("http", "fetch(", "innerHTML", "eval(");
  }

  @Test
  void every_page_carries_the_policy_before_anything_it_governs() {
    pages.forEach(
        (path, page) -> {
          List<Element> head = page.head().children();
          assertThat(head.get(0).attr("charset")).isEqualTo("utf-8");
          assertThat(head.get(1).attr("http-equiv")).isEqualTo("Content-Security-Policy");
          assertThat(head.get(1).attr("content"))
              .isEqualTo(
                  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:");
        });
  }

  @Test
  void hostile_words_stay_words() {
    Document page = page("article/" + INVENTED.foreign.id() + ".html");
    assertThat(page.select("a[href*=javascript], a[href*=secret], svg:not([viewBox])")).isEmpty();
    assertThat(page.expectFirst("h1").text()).startsWith("<script>alert(\"x\")</script> & “عاجل”");
    assertThat(page.expectFirst("h1").text()).doesNotContain("\u202E");
    assertThat(page.select("dl.meta").text())
        .contains("javascript:alert(1)", "<svg onload=alert(1)>", "<img src=x onerror=alert(1)>");
  }

  @Test
  void words_in_another_language_say_so() {
    Document page = page("article/" + INVENTED.foreign.id() + ".html");
    assertThat(page.expectFirst("article.body").attr("lang")).isEqualTo("ar");
    assertThat(page.expectFirst("h1").attr("lang")).isEqualTo("ar");
    assertThat(page.expectFirst("article.body .tx").attr("dir")).isEqualTo("auto");
    assertThat(page.text()).contains("STM-LANGUAGE-NOT-READ");
    assertThat(
            page("article/" + INVENTED.first.id() + ".html")
                .expectFirst("article.body")
                .hasAttr("lang"))
        .isFalse();
  }

  @Test
  void a_section_without_entries_is_left_out_with_its_entry_in_the_contents() {
    Document single = page("story/" + READING.dossiers().get(1).story().id() + ".html");
    assertThat(single.select("section.sec").eachAttr("id")).containsExactly("good");
    assertThat(single.select(".toc a").eachAttr("href")).containsExactly("#good", "#how");
    assertThat(story().select("section.sec").eachAttr("id"))
        .containsExactly(
            "what", "when", "said", "claims", "differ", "cover", "copy", "who", "good", "texts");
  }

  @Test
  void support_stands_in_words() {
    assertThat(story().expectFirst("#what .om").text())
        .isEqualTo("2 outlets, 1 of them not named · 1 origin · 1 unstated, evidence for 1.1");
    assertThat(story().select("#when .om").eachText().getLast())
        .startsWith("1 outlet · origin unstated");
    assertThat(story().select("#claims .mk2 .lb").eachText()).containsExactly("For", "Against");
  }

  @Test
  void an_inferred_date_is_marked_wherever_it_stands() {
    String index = page("index.html").select("td .inf").text();
    assertThat(index).startsWith("13–14 May 2031");
    assertThat(story().select("header .inf").text()).startsWith("13–14 May 2031");
    Document second = page("article/" + INVENTED.second.id() + ".html");
    assertThat(second.select("dl.meta .inf").text()).startsWith("13–14 May 2031");
    assertThat(second.select("dl.meta .basis").text())
        .contains("inferred from the article’s own words");
    Document first = page("article/" + INVENTED.first.id() + ".html");
    assertThat(first.select("dl.meta").text()).contains("Tue 13 May 2031, 18:05 (UTC+02:00)");
  }

  @Test
  void versions_of_an_utterance_are_set_side_by_side() {
    Element quote = byId(story(), INVENTED.quote);
    assertThat(quote.select(".vars .w").eachText())
        .containsExactly(
            "“The bridge is safe for walkers,”",
            "“The bridge is safe,” via no one named (“the town”)");
    assertThat(quote.select(".vars b").eachText())
        .containsExactly("The bridge is safe", "The bridge is safe");
    assertThat(quote.select(".vars u").eachText()).containsExactly("for walkers");
    assertThat(quote.expectFirst(".sp").text())
        .isEqualTo("Speaker differs: Ada Torv in A; Oskar Lind in B");
  }

  @Test
  void a_speaker_that_is_not_resolved_differs_from_nobody() {
    Element quote = story().expectFirst("#said .f:not(#" + INVENTED.quote + ")");
    assertThat(quote.select(".diff")).isEmpty();
    assertThat(quote.expectFirst(".sp").text()).isEqualTo("No one named");
  }

  @Test
  void headings_step_down_one_at_a_time() {
    pages.forEach(
        (path, page) -> {
          int level = 0;
          for (Element heading : page.select("main h1, main h2, main h3, main h4")) {
            int next = heading.normalName().charAt(1) - '0';
            assertThat(next).as(path + ": " + heading.text()).isLessThanOrEqualTo(level + 1);
            level = next;
          }
          assertThat(page.select("h1")).as(path).hasSize(1);
        });
  }

  @Test
  void the_same_reading_gives_the_same_bytes() throws IOException {
    assertThat(Folder.of(new InventedReading().reading())).isEqualTo(files);
  }

  @Test
  void a_thousand_stories_stand_in_the_order_of_the_record() throws IOException {
    Reading reading = ManyStories.of(1000, 1);
    Document index = Jsoup.parse(String.valueOf(Folder.of(reading).get("index.html")));
    assertThat(index.select(".st-row h2").eachAttr("id"))
        .containsExactlyElementsOf(reading.dossiers().stream().map(d -> d.story().id()).toList());
  }

  @Test
  void a_story_of_two_hundred_articles_has_a_letter_for_each() throws IOException {
    Reading reading = ManyStories.of(1, 200);
    SortedMap<String, String> many = Folder.of(reading);
    String path = "story/" + reading.dossiers().getFirst().story().id() + ".html";
    Document page = Jsoup.parse(String.valueOf(many.get(path)));
    Set<String> letters = new HashSet<>(page.select(".wit .sg").eachText());
    assertThat(letters).hasSize(200).contains("A", "Z", "AA", "GR");
    assertThat(page.select("#what a[data-k]")).hasSize(200);
  }

  @Test
  void no_findings_no_stories_still_a_site() throws IOException {
    Reading empty =
        new Reading("0.1.0", "invented", "0".repeat(64), List.of(), List.of(), List.of());
    Document index = Jsoup.parse(String.valueOf(Folder.of(empty).get("index.html")));
    assertThat(index.select("main").text()).isEqualTo("Stories 0 stories in 0 articles.");
  }

  @Test
  void no_line_of_a_page_is_left_to_chance() {
    List<String> stray = new ArrayList<>();
    Stream.of("@if", "@for", "@endif", "@template", "${", "null\"")
        .forEach(
            trace ->
                pages.forEach(
                    (path, page) -> {
                      if (page.outerHtml().contains(trace)) {
                        stray.add(path + ": " + trace);
                      }
                    }));
    assertThat(stray).isEmpty();
  }
}
