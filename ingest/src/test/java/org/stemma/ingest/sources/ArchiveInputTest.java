package org.stemma.ingest.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.core.model.Skipped;

@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ArchiveInputTest {
  @TempDir Path folder;

  @Test
  void a_zip_is_a_folder() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("b/two.html", Prose.page("Two"));
    files.put("one.txt", Prose.text("One"));
    files.put("one.json", "{\"outlet\": \"The Gazette\"}");
    files.put(
        "lines.jsonl",
        "{\"text\":\"" + Prose.BRIDGE + "\",\"verbatim\":true,\"title\":\"Line\"}\n");
    files.put("__MACOSX/._one.txt", "x");
    files.put("README.md", "notes");
    Files.write(folder.resolve("a.zip"), zip(files));

    Opened opened = Opened.of(folder);

    assertThat(opened.places())
        .containsExactly("a.zip!/b/two.html", "a.zip!/lines.jsonl:1", "a.zip!/one.txt");
    assertThat(opened.articles().getLast().outlet().name()).isEqualTo("The Gazette");
    assertThat(opened.skipped())
        .extracting(Skipped::reason)
        .containsExactly(Skipped.Reason.NOTES, Skipped.Reason.HIDDEN, Skipped.Reason.METADATA);
  }

  @Test
  void gzip_with_several_members_is_one_file() throws IOException {
    byte[] page = Prose.page("Bridge").getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    packed.write(gzip(Arrays.copyOf(page, 100)));
    packed.write(gzip(Arrays.copyOfRange(page, 100, page.length)));
    Files.write(folder.resolve("page.html.gz"), packed.toByteArray());

    Opened opened = Opened.of(folder);
    assertThat(opened.places()).containsExactly("page.html.gz");
    assertThat(opened.articles().getFirst().text()).endsWith("is done.");
  }

  @Test
  void a_tar_is_read_front_to_back_and_its_links_are_passed_over() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      byte[] page = Prose.page("Bridge").getBytes(StandardCharsets.UTF_8);
      put(tar, new TarArchiveEntry("z.html"), page);
      put(tar, new TarArchiveEntry("../out.html", true), page);
      TarArchiveEntry link = new TarArchiveEntry("link", TarConstants.LF_SYMLINK);
      link.setLinkName("/etc/passwd");
      tar.putArchiveEntry(link);
      tar.closeArchiveEntry();
      put(tar, new TarArchiveEntry("a.html"), page);
    }
    Files.write(folder.resolve("news.tgz"), gzip(bytes.toByteArray()));

    Opened opened = Opened.of(folder);
    assertThat(opened.places()).containsExactly("news.tgz!/z.html", "news.tgz!/a.html");
    assertThat(opened.refusals()).containsExactly("news.tgz!/../out.html STM-ARCHIVE-REFUSED");
    assertThat(opened.skipped())
        .extracting(Skipped::reason)
        .containsExactly(Skipped.Reason.SYMBOLIC_LINK);
  }

  @Test
  void names_that_lead_out_of_an_archive_are_refused() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    for (String name :
        new String[] {"../up.html", "/abs.html", "a/../../b.html", "C:\\win.html", "good.html"}) {
      files.put(name, Prose.page(name));
    }
    Files.write(folder.resolve("a.zip"), zip(files));

    Opened opened = Opened.of(folder);
    assertThat(opened.places()).containsExactly("a.zip!/good.html");
    assertThat(opened.rejections())
        .hasSize(4)
        .allSatisfy(r -> assertThat(r.code().label()).isEqualTo("STM-ARCHIVE-REFUSED"));
  }

  @Test
  void a_link_in_a_zip_is_passed_over() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      ZipArchiveEntry link = new ZipArchiveEntry("link.html");
      link.setUnixMode(0120777);
      zip.putArchiveEntry(link);
      zip.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
      zip.closeArchiveEntry();
    }
    Files.write(folder.resolve("a.zip"), bytes.toByteArray());
    assertThat(Opened.of(folder).skipped())
        .extracting(Skipped::reason)
        .containsExactly(Skipped.Reason.SYMBOLIC_LINK);
  }

  @Test
  void a_bomb_ends_where_its_budget_does_and_the_next_file_is_read() throws IOException {
    // 8 GiB of line breaks in 8 MB: a thousandfold.
    try (OutputStream packed =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("bomb.jsonl.gz")))) {
      byte[] lines = new byte[1 << 20];
      Arrays.fill(lines, (byte) '\n');
      for (int i = 0; i < 600; i++) {
        packed.write(lines);
      }
    }
    Files.writeString(folder.resolve("good.txt"), Prose.text("Bridge"));

    Opened opened = Opened.of(folder);
    assertThat(opened.refusals()).containsExactly("bomb.jsonl.gz STM-ARCHIVE-REFUSED");
    assertThat(opened.titles()).containsExactly("Bridge");
  }

  @Test
  void archives_in_archives_end_somewhere() throws IOException {
    byte[] inner = Prose.page("Bridge").getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 6; i++) {
      inner = gzip(inner);
    }
    Files.write(folder.resolve("deep.html.gz"), inner);
    assertThat(Opened.of(folder).refusals()).containsExactly("deep.html.gz STM-ARCHIVE-REFUSED");
  }

  @Test
  void a_damaged_archive_says_so() throws IOException {
    byte[] whole = zip(Map.of("a.html", Prose.page("Bridge")));
    Files.write(folder.resolve("a.zip"), Arrays.copyOf(whole, whole.length / 2));
    byte[] packed = gzip(Prose.page("Bridge").getBytes(StandardCharsets.UTF_8));
    Files.write(folder.resolve("b.html.gz"), Arrays.copyOf(packed, packed.length / 2));
    assertThat(Opened.of(folder).refusals())
        .containsExactly("a.zip STM-CUT-OFF", "b.html.gz STM-CUT-OFF");
  }

  @Test
  void a_saved_page_is_taken_out_of_its_mhtml() throws IOException {
    Files.writeString(
        folder.resolve("saved.mhtml"),
        "From: <Saved by a browser>\r\nSnapshot-Content-Location: https://c.example/bridge\r\nSubject: Bridge\r\n"
            + "Date: Tue, 16 Jan 2024 10:00:00 -0000\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----b\"\r\n\r\n------b\r\n"
            + "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n"
            + "Content-Location: https://c.example/bridge\r\n\r\n"
            + Prose.page("Br=C3=BCcke")
                .replace("the county said", "the coun=\r\nty said")
                .replace("<article>", "<article class=3D\"x\">")
            + "\r\n------b\r\nContent-Type: image/png\r\n\r\nx\r\n------b--\r\n");

    Opened opened = Opened.of(folder);
    assertThat(opened.titles()).containsExactly("Brücke");
    assertThat(opened.articles().getFirst().text()).contains("the county said");
    assertThat(opened.articles().getFirst().url()).isEqualTo("https://c.example/bridge");
    assertThat(opened.articles().getFirst().fetched()).hasToString("2024-01-16");
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  static byte[] zip(Map<String, String> files) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        out.putNextEntry(new ZipEntry(file.getKey()));
        out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
    return packed.toByteArray();
  }

  private static void put(TarArchiveOutputStream tar, TarArchiveEntry entry, byte[] bytes)
      throws IOException {
    entry.setSize(bytes.length);
    tar.putArchiveEntry(entry);
    tar.write(bytes);
    tar.closeArchiveEntry();
  }
}
