package org.stemma.ingest.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.core.model.Article;
import org.stemma.core.model.Input;
import org.stemma.core.model.Source;
import org.stemma.ingest.fetching.FetchSettings;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class WebInputTest {
  @TempDir Path folder;
  private LocalServer server;

  @BeforeEach
  void start() throws IOException {
    server = new LocalServer();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @Test
  void a_page_is_fetched_politely_and_by_name() {
    server.page("/bridge", "Bridge");
    Opened opened = Opened.of(server.at("/bridge"));
    assertThat(opened.titles()).containsExactly("Bridge");
    assertThat(opened.articles().getFirst().sources())
        .containsExactly(new Source(Source.Kind.URL, server.at("/bridge"), null));
    assertThat(server.requests().getFirst().headers()).containsEntry("user-agent", "Stemma/test");
  }

  @Test
  void a_private_address_is_refused_unless_it_is_allowed() {
    server.page("/bridge", "Bridge");
    Opened opened =
        Opened.of(new Input.Address(URI.create(server.at("/bridge"))), Opened.quick(false), false);
    assertThat(opened.refusals()).containsExactly(server.at("/bridge") + " STM-ADDRESS-REFUSED");
    assertThat(opened.rejections().getFirst().message()).contains("--allow-private");
    assertThat(server.requests()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://localhost/",
        "http://[::1]/",
        "http://10.1.2.3/",
        "http://192.168.0.1/",
        "http://172.20.0.1/",
        "http://169.254.169.254/latest/meta-data",
        "http://0.0.0.0/",
        "http://[fe80::1]/",
        "http://[fd00::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[64:ff9b::7f00:1]/",
        "http://[2002:7f00:1::]/",
        "http://2130706433/",
        "http://100.64.0.1/",
        "ftp://c.example/x",
        "file:///etc/passwd",
        "http://user:pass@c.example/"
      })
  void nothing_of_the_own_network_is_fetched(String address) {
    Opened opened = Opened.of(new Input.Address(URI.create(address)), Opened.quick(false), false);
    assertThat(opened.rejections())
        .singleElement()
        .satisfies(r -> assertThat(r.code().label()).isEqualTo("STM-ADDRESS-REFUSED"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"404 Not Found", "410 Gone", "500 Internal Server Error", "403 Forbidden"})
  void a_dead_link_is_told(String status) {
    server.on("/x", status, "Content-Type: text/html\r\n", Prose.page("Error"));
    Opened opened = Opened.of(server.at("/x"));
    assertThat(opened.refusals()).containsExactly(server.at("/x") + " STM-NOT-FETCHED");
    assertThat(opened.rejections().getFirst().message()).contains("HTTP " + status.substring(0, 3));
  }

  @Test
  void who_must_log_in_is_told() {
    server.on("/a", "401 Unauthorized", "WWW-Authenticate: Basic\r\n", "");
    server.on(
        "/b",
        "200 OK",
        "Content-Type: text/html\r\n",
        "<html><body><form><input name=u><input type=password name=p></form></body></html>");
    assertThat(Opened.of(server.at("/a")).refusals())
        .containsExactly(server.at("/a") + " STM-LOGIN-WALL");
    assertThat(Opened.of(server.at("/b")).refusals())
        .containsExactly(server.at("/b") + " STM-LOGIN-WALL");
  }

  @Test
  void an_image_and_an_empty_answer_are_told() {
    server.on("/a", "200 OK", "Content-Type: image/png\r\n", "x");
    server.on("/b", "200 OK", "Content-Type: text/html\r\n", "");
    assertThat(Opened.of(server.at("/a")).refusals())
        .containsExactly(server.at("/a") + " STM-NOT-TEXT");
    assertThat(Opened.of(server.at("/b")).refusals())
        .containsExactly(server.at("/b") + " STM-NOT-FETCHED");
  }

  @Test
  void robots_are_asked_first() {
    server.on(
        "/robots.txt",
        "200 OK",
        "Content-Type: text/plain\r\n",
        "User-agent: stemma\nDisallow: /private\n");
    server.page("/private/x", "Hidden").page("/open", "Open");
    assertThat(Opened.of(server.at("/private/x")).refusals())
        .containsExactly(server.at("/private/x") + " STM-ROBOTS-FORBID");
    assertThat(Opened.of(server.at("/open")).titles()).containsExactly("Open");
    assertThat(server.requests()).extracting(LocalServer.Request::path).containsExactly("/open");
  }

  @Test
  void redirects_are_followed_and_end() {
    server
        .on("/a", "301 Moved", "Location: /b\r\n", "")
        .on("/b", "302 Found", "Location: c?x=1#top\r\n", "")
        .page("/c?x=1", "Bridge");
    server
        .on("/loop", "302 Found", "Location: /pool\r\n", "")
        .on("/pool", "302 Found", "Location: /loop\r\n", "");
    for (int i = 0; i < 9; i++) {
      server.on("/n" + i, "302 Found", "Location: /n" + (i + 1) + "\r\n", "");
    }
    server.on("/out", "302 Found", "Location: file:///etc/passwd\r\n", "");
    assertThat(Opened.of(server.at("/a")).titles()).containsExactly("Bridge");
    assertThat(message("/loop")).contains("circle");
    assertThat(message("/n0")).contains("more than 5 times");
    assertThat(message("/out")).contains("nowhere");
  }

  @Test
  void a_busy_server_is_asked_again_later() {
    AtomicInteger asked = new AtomicInteger();
    server.on(
        "/x",
        (request, out) -> {
          String page = Prose.page("Bridge");
          out.write(
              LocalServer.text(
                  asked.incrementAndGet() < 3
                      ? "HTTP/1.1 503 Busy\r\nRetry-After: 0\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                      : "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: "
                          + page.length()
                          + "\r\nConnection: close\r\n\r\n"
                          + page));
        });
    server.on("/later", "429 Too Many", "Retry-After: 3600\r\n", "");
    assertThat(Opened.of(server.at("/x")).titles()).containsExactly("Bridge");
    assertThat(asked).hasValue(3);
    assertThat(message("/later")).contains("come back in 3600 s");
  }

  @Test
  void endless_slow_and_lying_answers_end() {
    server.on(
        "/endless",
        (request, out) -> {
          out.write(
              LocalServer.text(
                  "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"));
          byte[] chunk = LocalServer.text("2000\r\n" + "x".repeat(0x2000) + "\r\n");
          for (int i = 0; i < 100_000; i++) {
            out.write(chunk);
          }
        });
    server.on(
        "/slow",
        (request, out) -> {
          out.write(
              LocalServer.text(
                  "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 9000\r\n\r\n"));
          for (int i = 0; i < 100; i++) {
            out.write('x');
            out.flush();
            Thread.sleep(200);
          }
        });
    server.on(
        "/short",
        (request, out) ->
            out.write(
                LocalServer.text(
                    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 9000\r\n\r\nshort")));
    server.on(
        "/chunk",
        (request, out) ->
            out.write(
                LocalServer.text(
                    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFF\r\nx")));
    server.on("/garbage", (request, out) -> out.write(LocalServer.text("no http at all\r\n\r\n")));
    server.on(
        "/headers",
        (request, out) -> {
          out.write(LocalServer.text("HTTP/1.1 200 OK\r\n"));
          for (int i = 0; i < 2_000_000; i++) {
            out.write(LocalServer.text("X-" + i + ": y\r\n"));
          }
        });
    assertThat(Opened.of(server.at("/endless")).refusals())
        .containsExactly(server.at("/endless") + " STM-TOO-LARGE");
    for (String path : List.of("/slow", "/short", "/chunk", "/garbage", "/headers")) {
      assertThat(Opened.of(server.at(path)).refusals())
          .containsExactly(server.at(path) + " STM-NOT-FETCHED");
    }
  }

  @Test
  void a_packed_answer_may_be_no_bomb() {
    server.on(
        "/bomb",
        (request, out) -> {
          byte[] bomb = ArchiveInputTest.gzip(new byte[8 << 20]);
          out.write(
              LocalServer.text(
                  "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nContent-Length: "
                      + bomb.length
                      + "\r\n\r\n"));
          out.write(bomb);
        });
    assertThat(Opened.of(server.at("/bomb")).refusals())
        .containsExactly(server.at("/bomb") + " STM-TOO-LARGE");
  }

  @Test
  void what_a_feed_of_the_web_only_links_to_is_fetched_in_its_order() {
    server.page("/1", "One").page("/2", "Two");
    server.on(
        "/feed",
        "200 OK",
        "Content-Type: application/rss+xml\r\n",
        "<rss><channel><title>Courier</title><link>"
            + server.at("/")
            + "</link><item><title>One, says the feed</title><link>/1</link><pubDate>Tue, 16 Jan 2024 10:00:00 GMT</pubDate></item>"
            + "<item><link>"
            + server.at("/gone")
            + "</link></item><item><link>"
            + server.at("/2")
            + "</link></item></channel></rss>");
    server.on(
        "/list",
        "200 OK",
        "Content-Type: text/xml\r\n",
        "<opml><body><outline xmlUrl='/feed'/></body></opml>");

    Opened opened = Opened.of(server.at("/list"));
    assertThat(opened.titles()).containsExactly("One, says the feed", "Two");
    assertThat(opened.articles().getFirst().published().value()).isEqualTo("2024-01-16T10:00Z");
    assertThat(opened.refusals()).containsExactly(server.at("/gone") + " STM-NOT-FETCHED");
  }

  @Test
  void a_list_that_leads_to_itself_ends() {
    server.on(
        "/list",
        "200 OK",
        "Content-Type: text/xml\r\n",
        "<opml><body><outline xmlUrl='/list'/></body></opml>");
    assertThat(Opened.of(server.at("/list")).refusals())
        .containsExactly(server.at("/list") + " STM-LINKS-NOT-FOLLOWED");
  }

  @Test
  void a_list_on_the_disk_is_followed_if_that_is_asked_for() throws IOException {
    server.page("/1", "One");
    Path list =
        Files.writeString(
            folder.resolve("sitemap.xml"),
            "<urlset><url><loc>" + server.at("/1") + "</loc></url></urlset>");
    assertThat(Opened.of(new Input.Location(list), Opened.quick(true), true).titles())
        .containsExactly("One");
    assertThat(Opened.of(new Input.Location(list), Opened.quick(true), false).refusals())
        .containsExactly("sitemap.xml STM-LINKS-NOT-FOLLOWED");
  }

  @Test
  void a_kept_page_is_asked_for_conditionally_and_a_changed_one_is_another_version()
      throws IOException {
    AtomicInteger version = new AtomicInteger(1);
    server.on(
        "/x",
        (request, out) -> {
          String tag = "\"v" + version.get() + "\"";
          boolean same = tag.equals(request.headers().get("if-none-match"));
          String page = Prose.page("Bridge, version " + version.get());
          out.write(
              LocalServer.text(
                  same
                      ? "HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n"
                      : "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nETag: "
                          + tag
                          + "\r\nContent-Length: "
                          + page.length()
                          + "\r\nConnection: close\r\n\r\n"
                          + page));
        });
    FetchSettings quick = Opened.quick(true);
    FetchSettings kept =
        new FetchSettings(
            true,
            quick.agent(),
            quick.patience(),
            quick.spacing(),
            quick.largest(),
            quick.redirects(),
            quick.tries(),
            quick.backOff(),
            folder.resolve("kept"));
    Input input = new Input.Address(URI.create(server.at("/x")));

    Article first = Opened.of(input, kept, false).articles().getFirst();
    Article again = Opened.of(input, kept, false).articles().getFirst();
    version.incrementAndGet();
    Article changed = Opened.of(input, kept, false).articles().getFirst();

    assertThat(again.captures()).isEqualTo(first.captures());
    assertThat(again.id()).isEqualTo(first.id());
    assertThat(changed.captures()).isNotEqualTo(first.captures());
    assertThat(server.requests().get(1).headers()).containsEntry("if-none-match", "\"v1\"");
    try (Stream<Path> bodies = Files.list(folder.resolve("kept/bodies"))) {
      assertThat(bodies).hasSize(2);
    }
  }

  private String message(String path) {
    return Opened.of(server.at(path)).rejections().getFirst().message();
  }
}
