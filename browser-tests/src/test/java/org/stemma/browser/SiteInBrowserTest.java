package org.stemma.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.core.model.Reading;
import org.stemma.pages.fixture.Folder;
import org.stemma.pages.fixture.InventedReading;
import org.stemma.pages.fixture.ManyStories;

class SiteInBrowserTest {
  private static final InventedReading INVENTED = new InventedReading();
  @TempDir static Path site = Path.of("");
  private static @Nullable Chromium chromium;
  private final List<String> console = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();

  @BeforeAll
  static void open() throws IOException {
    Folder.write(INVENTED.reading(), site);
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @BeforeEach
  void forget() {
    console.clear();
    requests.clear();
  }

  @AfterEach
  void nothing_was_complained_of_and_nothing_but_files_was_asked_for() {
    assertThat(console).isEmpty();
    assertThat(requests).allMatch(r -> r.startsWith("file:") || r.startsWith("data:,"));
  }

  private static Browser.NewContextOptions window(int width) {
    return new Browser.NewContextOptions().setViewportSize(width, 900);
  }

  private void in(Browser.NewContextOptions options, Consumer<Page> test) {
    Browser browser = Objects.requireNonNull(chromium, "opened before all tests").browser();
    try (BrowserContext context = browser.newContext(options)) {
      Page page = context.newPage();
      page.onConsoleMessage(m -> console.add(m.text()));
      page.onPageError(console::add);
      page.onRequest(r -> requests.add(r.url()));
      test.accept(page);
    }
  }

  private static String file(String path) {
    return site.toUri() + path;
  }

  private static String story() {
    return file("story/" + INVENTED.story + ".html");
  }

  private static List<String> pages() {
    return List.of(
        file("index.html"),
        story(),
        file("article/" + INVENTED.first.id() + ".html"),
        file("article/" + INVENTED.second.id() + ".html"),
        file("article/" + INVENTED.foreign.id() + ".html"),
        file("article/" + INVENTED.alone.id() + ".html"));
  }

  @Test
  void a_reference_followed_to_the_article_marks_the_exact_words() {
    in(
        window(1440),
        page -> {
          page.navigate(story());
          Locator ref = page.locator("#" + INVENTED.event + " a[data-k]").first();
          page.navigate(story() + "/../" + ref.getAttribute("href"));
          assertThat(page.locator("mark.hit").allTextContents())
              .containsExactly("The old bridge at 𝔙ellin was closed on Tuesday");
          page.waitForCondition(() -> "s1".equals(page.evaluate("document.activeElement.id")));
        });
  }

  @Test
  void words_outside_the_text_are_marked_too_and_the_next_address_moves_the_mark() {
    in(
        window(1440),
        page -> {
          page.navigate(file("article/" + INVENTED.first.id() + ".html#caption-0:2-19"));
          assertThat(page.locator("mark.hit").allTextContents())
              .containsExactly("The closed bridge");
          page.evaluate("location.hash='#title:21-27'");
          page.waitForCondition(() -> page.locator("h1 mark.hit").count() == 1);
          assertThat(page.locator("mark.hit").allTextContents()).containsExactly("closed");
          page.evaluate("location.hash='#s2'");
          page.waitForCondition(() -> page.locator("#s2.hits").count() == 1);
          assertThat(page.locator("mark.hit").count()).isZero();
        });
  }

  @Test
  void the_panel_shows_the_sentence_with_its_words_and_gives_the_focus_back() {
    in(
        window(1440),
        page -> {
          page.navigate(story());
          Locator mark = page.locator("#" + INVENTED.event + " .om");
          mark.click();
          assertThat(page.locator("#ev").isVisible()).isTrue();
          assertThat(page.locator("#ev-h").textContent()).isEqualTo("Evidence for 2.1");
          assertThat(page.locator("#ev mark").allTextContents())
              .containsExactly(
                  "The old bridge at 𝔙ellin was closed on Tuesday",
                  "The bridge at Vellin was shut on Tuesday");
          assertThat(page.locator("#ev .org").textContent())
              .contains("2 outlets, 1 of them not named · 1 origin");
          page.keyboard().press("Escape");
          assertThat(page.locator("#ev").isVisible()).isFalse();
          assertThat(page.evaluate("document.activeElement.className")).isEqualTo("om");
        });
  }

  @Test
  void a_finding_is_copied_with_its_citation() {
    in(
        window(1440).setPermissions(List.of("clipboard-read", "clipboard-write")),
        page -> {
          page.navigate(story());
          page.locator("#" + INVENTED.event + " .om").click();
          page.locator("#ev-c").click();
          page.waitForCondition(() -> "Copied.".equals(page.locator("#ev-s").textContent()));
          assertThat(String.valueOf(page.evaluate("navigator.clipboard.readText()")))
              .isEqualTo(COPIED);
        });
  }

  private static final String COPIED =
      """
      13 May 2031 ≈
      The old bridge at 𝔙ellin was closed on Tuesday

      🌉 The old bridge at 𝔙ellin was closed on Tuesday after cracks were found.
      — A 1, Harbour Gazette, “Old bridge at 𝔙ellin closed”, Tue 13 May 2031, 18:05 (UTC+02:00),\
       https://gazette.example/bridge?id=1&x=2

      The bridge at Vellin was shut on Tuesday, the town said.
      — B 1, Outlet not named, “Fourteen families moved as bridge is shut”, 13–14 May 2031 ≈

      story/\
      """
          + INVENTED.story
          + ".html#"
          + INVENTED.event
          + "\n";

  @Test
  void a_key_copies_the_finding_in_focus_and_leaves_the_focus_there() {
    in(
        window(1440).setPermissions(List.of("clipboard-read", "clipboard-write")),
        page -> {
          page.navigate(story());
          page.locator("#" + INVENTED.claim + " .om").first().focus();
          page.keyboard().press("c");
          page.waitForCondition(() -> "Copied.".equals(page.locator("#ev-s").textContent()));
          assertThat(String.valueOf(page.evaluate("navigator.clipboard.readText()")))
              .contains("Disputed")
              .contains("denies")
              .contains("#" + INVENTED.claim);
          assertThat(page.evaluate("document.activeElement.closest('.f').id"))
              .isEqualTo(INVENTED.claim);
        });
  }

  @Test
  void what_is_said_of_it_moves_nothing() {
    in(
        window(1440),
        page -> {
          page.navigate(story());
          page.locator("#" + INVENTED.event + " .om").click();
          Object before =
              page.evaluate("document.querySelector('#ev-b').getBoundingClientRect().y");
          page.locator("#ev-c").click();
          page.waitForCondition(() -> !page.locator("#ev-s").textContent().isEmpty());
          assertThat(page.evaluate("document.querySelector('#ev-b').getBoundingClientRect().y"))
              .isEqualTo(before);
        });
  }

  @Test
  void without_a_clipboard_the_old_way_is_tried() {
    in(
        window(1440),
        page -> {
          page.addInitScript(
              "Object.defineProperty(navigator,'clipboard',{value:undefined});"
                  + "document.execCommand=function(){"
                  + "window.copied=document.activeElement.value;return true}");
          page.navigate(story());
          page.locator("#" + INVENTED.event + " .om").click();
          page.locator("#ev-c").click();
          page.waitForCondition(() -> "Copied.".equals(page.locator("#ev-s").textContent()));
          assertThat(page.evaluate("window.copied")).isEqualTo(COPIED);
          assertThat(page.locator("#ev textarea").count()).isZero();
          assertThat(page.evaluate("document.activeElement.id")).isEqualTo("ev-c");
        });
  }

  @Test
  void and_where_that_fails_the_words_are_there_to_be_copied() {
    in(
        window(1440),
        page -> {
          page.addInitScript(
              "Object.defineProperty(navigator,'clipboard',{value:undefined});"
                  + "document.execCommand=function(){return false}");
          page.navigate(story());
          page.locator("#" + INVENTED.event + " .om").click();
          page.locator("#ev-c").click();
          page.locator("#ev-c").click();
          assertThat(page.locator("#ev textarea").inputValue()).isEqualTo(COPIED);
          page.waitForCondition(() -> page.locator("#ev-s").textContent().startsWith("Not copied"));
        });
  }

  @Test
  void keys_step_search_and_can_be_switched_off() {
    in(
        window(1440),
        page -> {
          page.navigate(story());
          page.keyboard().press("j");
          assertThat(page.evaluate("!!document.activeElement.closest('.f')")).isEqualTo(true);
          page.keyboard().press("/");
          page.keyboard().type("school");
          assertThat(page.locator("#hits").textContent()).matches("\\d+ of \\d+");
          assertThat(page.locator(".f.dim").count()).isPositive();
          page.keyboard().press("Escape");
          assertThat(page.locator(".f.dim").count()).isZero();
          page.keyboard().press("?");
          assertThat(page.locator("#keys").isVisible()).isTrue();
          page.locator("#kb-on").uncheck();
          page.locator("#keys form button").click();
          page.keyboard().press("?");
          assertThat(page.locator("#keys").isVisible()).isFalse();
        });
  }

  @Test
  void a_fold_opens_for_a_link_into_it_and_for_a_search() {
    in(
        window(1440),
        page -> {
          page.navigate(story());
          Locator fold = page.locator("#who details").first();
          Locator inside = fold.locator(".f").first();
          assertThat(inside.isVisible()).isFalse();
          page.evaluate("id => { location.hash = id }", inside.getAttribute("id"));
          inside.waitFor();
          page.reload();
          inside.waitFor();
          page.navigate(file("index.html"));
          page.navigate(story());
          assertThat(inside.isVisible()).isFalse();
          page.locator("#q").fill("oskar");
          inside.waitFor();
        });
  }

  @Test
  void steps_pass_over_what_is_folded() {
    in(
        window(1440),
        page -> {
          page.navigate(story());
          for (int i = 0; i < 40; i++) {
            page.keyboard().press("j");
            assertThat(page.evaluate("document.activeElement.checkVisibility()")).isEqualTo(true);
          }
        });
  }

  @Test
  void an_inferred_date_leads_to_its_basis() {
    in(
        window(375),
        page -> {
          page.navigate(story());
          page.locator("#" + INVENTED.event + " a.inf").click();
          assertThat(page.locator("tr:target").innerText()).contains("stated by the page");
        });
  }

  @Test
  void words_with_marks_of_their_own_are_shown_without_a_second_pair() {
    in(
        window(1440),
        page -> {
          page.navigate(story());
          Object marks =
              page.evaluate(
                  "() => { let q = document.createElement('q'); q.className = 'bare';"
                      + "document.querySelector('.pos td').append(q);"
                      + "return getComputedStyle(q, '::before').content }");
          assertThat(marks).isEqualTo("none");
        });
  }

  @Test
  void the_theme_is_kept() {
    in(
        window(1440),
        page -> {
          page.navigate(story());
          page.locator("#theme").click();
          page.navigate(file("index.html"));
          assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("dark");
          assertThat(page.locator("#theme").textContent()).isEqualTo("Light");
        });
  }

  @Test
  void without_script_a_reference_leads_to_its_sentence() {
    in(
        window(1440).setJavaScriptEnabled(false),
        page -> {
          page.navigate(story());
          assertThat(page.locator(".tools").isVisible()).isFalse();
          page.locator("#" + INVENTED.claim + " a[data-k]").first().click();
          assertThat(page.url()).endsWith("article/" + INVENTED.first.id() + ".html#s4:0-49");
          assertThat(page.locator(".u:has(:target)").getAttribute("id")).isEqualTo("s4");
          assertThat(page.locator("#s4").isVisible()).isTrue();
          page.locator("#s4 .side-n a").first().click();
          assertThat(page.url()).endsWith("#" + INVENTED.claim);
          assertThat(page.locator("article:target").getAttribute("id")).isEqualTo(INVENTED.claim);
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {375, 768, 1160, 1440, 1600})
  void no_page_scrolls_sideways(int width) {
    in(
        window(width),
        page -> {
          for (String address : pages()) {
            page.navigate(address);
            Object wide = page.evaluate("document.documentElement.scrollWidth");
            assertThat(wide).as(address).isEqualTo(width);
          }
        });
  }

  @Test
  void axe_finds_nothing() {
    axe(ColorScheme.LIGHT, AxeBuilder::new);
  }

  // The scheme changes colours and nothing else.
  @Test
  void axe_finds_enough_contrast_in_the_dark() {
    axe(ColorScheme.DARK, page -> new AxeBuilder(page).withRules(List.of("color-contrast")));
  }

  private void axe(ColorScheme scheme, Function<Page, AxeBuilder> rules) {
    in(
        window(1440).setColorScheme(scheme).setBypassCSP(true),
        page -> {
          for (String address : pages()) {
            page.navigate(address);
            page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
            assertThat(violations(page, rules)).as(address).isEmpty();
          }
          page.navigate(story());
          page.locator("#" + INVENTED.event + " .om").click();
          assertThat(violations(page, rules)).as("with the panel open").isEmpty();
        });
  }

  private List<String> violations(Page page, Function<Page, AxeBuilder> rules) {
    assertThat(console).isEmpty();
    List<String> violations =
        rules.apply(page).analyze().getViolations().stream()
            .map(v -> v.getId() + ": " + v.getNodes().getFirst().getHtml())
            .toList();
    // Axe itself asks for the style sheet again, which a page from disk may not, and says so.
    console.clear();
    return violations;
  }

  @Test
  void print_leaves_the_furniture_out() {
    in(
        window(800),
        page -> {
          page.navigate(story());
          page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
          assertThat(page.locator(".top").isVisible()).isFalse();
          assertThat(page.locator("#texts").isVisible()).isTrue();
        });
  }

  @Test
  void a_static_server_serves_it_as_well() throws IOException {
    HttpServer server =
        SimpleFileServer.createFileServer(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            site.toRealPath(),
            SimpleFileServer.OutputLevel.NONE);
    server.start();
    try {
      String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
      in(
          window(1440),
          page -> {
            page.navigate(address + "story/" + INVENTED.story + ".html");
            page.locator("#" + INVENTED.event + " .om").click();
            page.locator("#ev .go a").first().click();
            page.waitForCondition(() -> page.locator("mark.hit").count() == 1);
          });
      assertThat(requests).allMatch(r -> r.startsWith(address) || r.startsWith("data:,"));
      requests.clear();
    } finally {
      server.stop(0);
    }
  }

  @Test
  void two_hundred_articles_do_not_widen_the_page(@TempDir Path large) throws IOException {
    Reading reading = ManyStories.of(1, 200);
    Folder.write(reading, large);
    in(
        window(375),
        page -> {
          page.navigate(
              large.toUri() + "story/" + reading.dossiers().getFirst().story().id() + ".html");
          assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(375);
          page.locator("#what .om").click();
          assertThat(page.locator("#ev .evi").count()).isEqualTo(200);
        });
  }

  @Test
  void an_injected_script_is_refused_by_the_policy() {
    in(
        window(800),
        page -> {
          page.navigate(story());
          page.evaluate(
              "var s=document.createElement('script');s.textContent='window.ran=1';"
                  + "document.head.append(s)");
          assertThat(page.evaluate("window.ran")).isNull();
          assertThat(console).isNotEmpty().allMatch(Pattern.compile("Policy").asPredicate());
          console.clear();
        });
  }

  @Test
  void a_dossier_of_sixty_articles_is_painted_soon(@TempDir Path folder) throws IOException {
    Reading many = ManyStories.of(1, 60);
    Folder.write(many, folder);
    String dossier = "story/" + many.dossiers().getFirst().story().id() + ".html";
    in(
        window(1440),
        page -> {
          page.navigate(folder.toUri() + dossier);
          String paint = "performance.getEntriesByName('first-contentful-paint')";
          page.waitForCondition(() -> !Boolean.FALSE.equals(page.evaluate(paint + ".length > 0")));
          Number ms = (Number) page.evaluate(paint + "[0].startTime");
          // A second is what docs/quality/site.md asks for; a busy machine gets more.
          assertThat(ms.doubleValue()).isLessThan(3_000);
        });
  }
}
