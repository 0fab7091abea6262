package org.stemma.ingest.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.core.model.Skipped;

class WebArchiveInputTest {
  @TempDir Path folder;

  @Test
  void responses_are_pages_whatever_they_were_packed_in() throws IOException {
    byte[] page = Prose.page("Bridge").getBytes(StandardCharsets.UTF_8);
    byte[] packed = ArchiveInputTest.gzip(page);
    byte[] chunked =
        join(
            text(Integer.toHexString(100) + "\r\n"),
            Arrays.copyOf(page, 100),
            text("\r\n" + Integer.toHexString(page.length - 100) + "\r\n"),
            Arrays.copyOfRange(page, 100, page.length),
            text("\r\n0\r\n\r\n"));
    Files.write(
        folder.resolve("crawl.warc"),
        join(
            record("warcinfo", "", "application/warc-fields", text("software: test\r\n")),
            response(
                "https://c.example/1",
                "200 OK",
                "Content-Type: text/html; charset=utf-8\r\nContent-Encoding: gzip\r\n",
                packed),
            response(
                "https://c.example/2",
                "200 OK",
                "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n",
                chunked),
            response(
                "https://c.example/logo.png", "200 OK", "Content-Type: image/png\r\n", text("x")),
            response(
                "https://c.example/gone",
                "404 Not Found",
                "Content-Type: text/html\r\n",
                text("gone")),
            response("https://c.example/old", "301 Moved", "Location: /1\r\n", text(""))));

    Opened opened = Opened.of(folder);
    assertThat(opened.places()).containsExactly("crawl.warc:2", "crawl.warc:3");
    assertThat(opened.articles())
        .allSatisfy(
            a -> {
              assertThat(a.text()).startsWith("The road bridge").endsWith("is done.");
              assertThat(a.fetched()).hasToString("2024-01-16");
              assertThat(a.sources().getFirst().id()).startsWith("urn:");
            });
    assertThat(opened.articles().getFirst().url()).isEqualTo("https://c.example/1");
    // The same bytes under two addresses are one capture.
    assertThat(opened.articles().get(0).captures()).isEqualTo(opened.articles().get(1).captures());
    assertThat(opened.refusals()).containsExactly("crawl.warc:5 STM-NOT-FETCHED");
    assertThat(opened.skipped())
        .extracting(Skipped::place)
        .containsExactly("crawl.warc:4", "crawl.warc:6");
  }

  @Test
  void a_revisit_is_the_page_that_it_refers_to() throws IOException {
    byte[] page = Prose.page("Bridge").getBytes(StandardCharsets.UTF_8);
    Files.write(
        folder.resolve("a.warc"),
        join(
            response("https://c.example/1", "200 OK", "Content-Type: text/html\r\n", page),
            revisit("https://c.example/1", "sha1:TEST")));
    Files.write(folder.resolve("b.warc"), revisit("https://c.example/1", "sha1:OTHER"));

    Opened opened = Opened.of(folder);
    assertThat(opened.places()).containsExactly("a.warc:1", "a.warc:2");
    assertThat(opened.articles().get(0).id()).isEqualTo(opened.articles().get(1).id());
    assertThat(opened.refusals()).containsExactly("b.warc:1 STM-REVISIT-ALONE");
  }

  @Test
  void of_a_file_cut_off_in_the_middle_the_rest_is_read() throws IOException {
    byte[] page = Prose.page("Bridge").getBytes(StandardCharsets.UTF_8);
    byte[] one = response("https://c.example/1", "200 OK", "Content-Type: text/html\r\n", page);
    byte[] two = response("https://c.example/2", "200 OK", "Content-Type: text/html\r\n", page);
    Files.write(folder.resolve("cut.warc"), join(one, Arrays.copyOf(two, two.length / 2)));
    byte[] packed = join(ArchiveInputTest.gzip(one), ArchiveInputTest.gzip(two));
    Files.write(folder.resolve("cut.warc.gz"), Arrays.copyOf(packed, packed.length - 60));

    Opened opened = Opened.of(folder);
    assertThat(opened.places()).containsExactly("cut.warc:1", "cut.warc.gz:1");
    assertThat(opened.refusals())
        .containsExactly("cut.warc STM-CUT-OFF", "cut.warc.gz STM-CUT-OFF");
  }

  @Test
  void a_record_that_lies_about_its_length_ends_nothing_but_its_file() throws IOException {
    Files.write(
        folder.resolve("lie.warc"),
        text("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999\r\n\r\nx"));
    Files.write(
        folder.resolve("minus.warc"),
        text("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -5\r\n\r\nx"));
    Files.write(folder.resolve("none.warc"), text("WARC/1.0\r\n\r\n"));
    Files.writeString(folder.resolve("z.txt"), Prose.text("Bridge"));
    Opened opened = Opened.of(folder);
    assertThat(opened.titles()).containsExactly("Bridge");
    assertThat(opened.rejections())
        .allSatisfy(r -> assertThat(r.code().label()).isEqualTo("STM-CUT-OFF"));
  }

  @Test
  void an_arc_file_is_read_too() throws IOException {
    byte[] http =
        join(
            text("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"),
            Prose.page("Bridge").getBytes(StandardCharsets.UTF_8));
    Files.write(
        folder.resolve("old.arc"),
        join(
            text("filedesc://old.arc 0.0.0.0 20020116000000 text/plain 10\n1 0 Tests\n"),
            text("http://c.example/a b 10.0.0.1 20020116000000 text/html " + http.length + "\n"),
            http,
            text("\n")));
    Opened opened = Opened.of(folder);
    assertThat(opened.places()).containsExactly("old.arc:2");
    assertThat(opened.articles().getFirst().fetched()).hasToString("2002-01-16");
  }

  private static int id;

  private static byte[] response(String target, String status, String headers, byte[] body) {
    return record(
        "response",
        "WARC-Target-URI: " + target + "\r\nWARC-Payload-Digest: sha1:TEST\r\n",
        "application/http;msgtype=response",
        join(text("HTTP/1.1 " + status + "\r\n" + headers + "\r\n"), body));
  }

  private static byte[] revisit(String target, String digest) {
    return record(
        "revisit",
        "WARC-Target-URI: "
            + target
            + "\r\nWARC-Payload-Digest: "
            + digest
            + "\r\nWARC-Profile: http://netpreserve.org/warc/1.0/revisit/identical-payload-digest\r\n",
        "application/http;msgtype=response",
        text("HTTP/1.1 200 OK\r\n\r\n"));
  }

  private static byte[] record(String type, String headers, String contentType, byte[] block) {
    return join(
        text(
            "WARC/1.0\r\nWARC-Type: "
                + type
                + "\r\nWARC-Record-ID: <urn:test:"
                + ++id
                + ">\r\n"
                + "WARC-Date: 2024-01-16T10:00:00Z\r\n"
                + headers
                + "Content-Type: "
                + contentType
                + "\r\nContent-Length: "
                + block.length
                + "\r\n\r\n"),
        block,
        text("\r\n\r\n"));
  }

  private static byte[] text(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      whole.writeBytes(part);
    }
    return whole.toByteArray();
  }
}
