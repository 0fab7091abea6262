package org.stemma.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.core.model.Code;

class FormatTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HTML        | page.txt  | <!DOCTYPE html><html><body>x</body></html>",
        "HTML        | page      | <!-- saved --><?xml version='1.0'?><html xmlns='x'>",
        "HTML        | cut.html  | Some words <p>and a paragraph</p>",
        "HTML        | x         | <div>x</div>",
        "PLAIN       | page.html | Only words.",
        "PLAIN       | a.txt     | [AP] The dam broke.",
        "PLAIN       | a.txt     | <3 said the mayor.",
        "JSON_ARRAY  | x         | [{\"text\": 1}]",
        "JSON_OBJECT | x         | {\"text\": 1}",
        "JSON_LINES  | x.jsonl   | {\"text\": 1}",
        "JSON_FEED   | feed.json | {\"version\": \"https://jsonfeed.org/version/1.1\"}",
        "RSS         | x.xml     | <?xml version='1.0'?><rss version='2.0'>",
        "RSS         | x.xml     | <rdf:RDF xmlns:rdf='x'>",
        "ATOM        | x         | <feed xmlns='http://www.w3.org/2005/Atom'>",
        "OPML        | x         | <opml version='2.0'>",
        "SITEMAP     | x.xml     | <?xml version='1.0'?><!-- c --><urlset>",
        "SITEMAP     | x.xml     | <sitemapindex>",
        "XML         | x.xml     | <?xml version='1.0'?><nitf>",
        "MHTML       | x.mhtml   | 'From: <Saved>\nMIME-Version: 1.0\nContent-Type: multipart/related;'",
        "MAIL        | x.eml     | 'From: a@b.example\nMIME-Version: 1.0\nContent-Type: text/plain'",
        "PLAIN       | x.txt     | 'From: our correspondent in the valley'",
        "WARC        | x         | WARC/1.0",
        "PDF         | x.txt     | %PDF-1.7",
        "RTF         | x.txt     | {\\rtf1",
        "DOCX        | x         | PK\u0003\u0004 word/document.xml",
        "ZIP         | x.txt     | PK\u0003\u0004 a.txt",
      })
  void a_format_is_told_by_content_then_by_name(Format format, String name, String content) {
    assertThat(Format.tell(content.getBytes(StandardCharsets.UTF_8), name)).isEqualTo(format);
  }

  @Test
  void a_compressed_file_is_told_by_its_first_bytes() {
    assertThat(Format.tell(new byte[] {0x1f, (byte) 0x8b, 8, 0}, "x.txt")).isEqualTo(Format.GZIP);
  }

  @Test
  void characters_are_found_without_being_told() {
    String words =
        "Le ministre a \u00e9t\u00e9 re\u00e7u \u00e0 l\u2019\u00c9lys\u00e9e, a-t-on appris mardi matin.";

    assertThat(read(words.getBytes(StandardCharsets.UTF_8))).isEqualTo(words);
    assertThat(read(words.getBytes(StandardCharsets.UTF_16))).isEqualTo(words);
    assertThat(read(words.getBytes(java.nio.charset.Charset.forName("windows-1252"))))
        .isEqualTo(words);
  }

  @Test
  void another_alphabet_is_not_read_as_western_letters() {
    byte[] russian =
        "Министр прибыл в столицу.".getBytes(java.nio.charset.Charset.forName("windows-1251"));

    assertThat(refusal(russian)).isEqualTo(Code.ENCODING);
  }

  @Test
  void damaged_utf8_is_not_read_as_western_letters() {
    byte[] damaged = "Il a été très déçu, dit le café.X".getBytes(StandardCharsets.UTF_8);
    damaged[damaged.length - 1] = (byte) 0xff;

    assertThat(refusal(damaged)).isEqualTo(Code.ENCODING);
  }

  @Test
  void a_binary_file_is_no_text_whatever_its_name() {
    byte[] bytes = new byte[5000];
    new java.util.SplittableRandom(7).nextBytes(bytes);

    assertThat(refusal(bytes)).isEqualTo(Code.NOT_TEXT);
    assertThat(refusal(new byte[100])).isEqualTo(Code.NOT_TEXT);
  }

  private static String read(byte[] bytes) {
    return Decoding.of(bytes) instanceof Decoding.Text(var words) ? words : "(refused)";
  }

  private static Code refusal(byte[] bytes) {
    return Decoding.of(bytes) instanceof Decoding.Refused(var code, var detail)
        ? code
        : Code.DEFECT;
  }
}
