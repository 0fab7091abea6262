package org.stemma.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The machine's own Chromium, told to stay off the network. */
final class Chromium implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final List<Path> USUAL =
      NAMES.stream().map(name -> Path.of("/usr/bin", name)).toList();
  private static final String NEXT =
      ". Next: install it (Debian: apt-get install chromium), name it with"
          + " -Dstemma.chromium=PATH, or leave out -Pbrowser";

  private final Playwright playwright;
  private final Browser browser;

  /**
   * @throws IllegalStateException if there is none or it does not start, with what to do next
   */
  Chromium() {
    Path installed = installed(System.getProperty("stemma.chromium"), places());
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    try {
      browser = playwright.chromium().launch(options(installed));
    } catch (PlaywrightException e) {
      playwright.close();
      throw new IllegalStateException(installed + " does not start as a browser" + NEXT, e);
    }
  }

  private static BrowserType.LaunchOptions options(Path installed) {
    return new BrowserType.LaunchOptions()
        .setExecutablePath(installed)
        .setHeadless(true)
        .setChromiumSandbox(false)
        .setArgs(
            List.of(
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync"));
  }

  /**
   * Where Chromium lies.
   *
   * @param named the path that was given; null or empty: none was
   * @throws IllegalStateException if there is none, with what to do next
   */
  static Path installed(@Nullable String named, List<Path> places) {
    boolean given = named != null && !named.isBlank();
    List<Path> looked = given ? List.of(Path.of(String.valueOf(named))) : places;
    return looked.stream()
        .filter(Files::isRegularFile)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no Chromium at " + words(looked) + NEXT));
  }

  private static String words(List<Path> places) {
    return places.stream().map(Path::toString).collect(Collectors.joining(", "));
  }

  // The usual places first, so that the same browser is taken whatever the PATH says.
  private static List<Path> places() {
    List<Path> places = new ArrayList<>(USUAL);
    String path = System.getenv().getOrDefault("PATH", "");
    for (String folder : path.split(File.pathSeparator, -1)) {
      if (!folder.isBlank()) {
        NAMES.forEach(name -> places.add(Path.of(folder, name)));
      }
    }
    return places.stream().distinct().toList();
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
