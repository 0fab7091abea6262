package org.stemma.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stemma.pages.fixture.Folder;
import org.stemma.pages.fixture.InventedReading;

/** From a line of the dossier to its sentence, and from there to its place in the page. */
class OriginalInBrowserTest {
  private static final InventedReading INVENTED = new InventedReading();
  @TempDir static Path site = Path.of("");
  private static @Nullable Chromium chromium;
  private final List<String> console = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();

  @BeforeAll
  static void open() throws IOException {
    Folder.write(INVENTED.reading(), INVENTED.originals(), site);
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

  private void in(Browser.NewContextOptions options, Consumer<Page> test) {
    Browser browser = Objects.requireNonNull(chromium, "opened before all tests").browser();
    try (BrowserContext context = browser.newContext(options.setViewportSize(1440, 500))) {
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

  private static String original() {
    return file("original/" + INVENTED.first.id() + ".html");
  }

  private static void the_way_back(Page page) {
    page.navigate(file("story/" + INVENTED.story + ".html"));
    Locator ref =
        page.locator("#" + INVENTED.event + " a[data-k][href*='" + INVENTED.first.id() + "']");
    page.navigate(file("story/" + ref.first().getAttribute("href")));
    Locator back = page.locator("#s1 a.pg");
    assertThat(back.getAttribute("aria-label")).isEqualTo("Sentence A\u00A01 in the original page");
    back.click();
    page.waitForURL(original() + "#s1");
    assertThat(page.evaluate("document.querySelector(':target').textContent.trim()"))
        .isEqualTo("🌉");
    assertThat(String.join(" ", page.locator("mark").allTextContents()).replaceAll("\\s+", " "))
        .contains("The old bridge at 𝔙ellin was closed on Tuesday");
    assertThat(page.locator("#s1").boundingBox().y).isBetween(0.0, 500.0);
  }

  @Test
  void a_line_of_the_dossier_leads_to_its_sentence_and_on_to_its_place_in_the_page() {
    in(new Browser.NewContextOptions(), OriginalInBrowserTest::the_way_back);
  }

  @Test
  void the_way_back_needs_no_script() {
    in(
        new Browser.NewContextOptions().setJavaScriptEnabled(false),
        page -> {
          page.navigate(file("article/" + INVENTED.first.id() + ".html#s1"));
          page.locator("#s1 a.pg").click();
          page.waitForURL(original() + "#s1");
          assertThat(page.locator("main mark").count()).isPositive();
        });
  }

  @Test
  void the_page_leads_back_to_its_article() {
    in(
        new Browser.NewContextOptions(),
        page -> {
          page.navigate(original());
          page.locator(".bar a").first().click();
          page.waitForURL(file("article/" + INVENTED.first.id() + ".html"));
        });
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void axe_finds_nothing(ColorScheme scheme) {
    in(
        new Browser.NewContextOptions().setColorScheme(scheme).setBypassCSP(true),
        page -> {
          page.navigate(original());
          assertThat(console).isEmpty();
          assertThat(
                  new AxeBuilder(page)
                      .analyze().getViolations().stream()
                          .map(v -> v.getId() + ": " + v.getNodes().getFirst().getHtml()))
              .isEmpty();
          console.clear();
        });
  }
}
