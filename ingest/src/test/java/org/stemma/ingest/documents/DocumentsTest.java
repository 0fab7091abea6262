package org.stemma.ingest.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.stemma.core.model.Code;
import org.stemma.ingest.format.Format;

class DocumentsTest {
  @Test
  void the_lines_of_a_pdf_are_joined_and_what_repeats_on_its_pages_is_left_out()
      throws IOException {
    byte[] pdf =
        pdf(
            "Orlen Courier",
            "The road bridge at Orlen was closed on Mon-",
            "day after an inspector found a crack",
            "in its main girder.");
    assertThat(text(Format.PDF, pdf).strip().split("\n\n", -1)[0])
        .isEqualTo(
            "The road bridge at Orlen was closed on Monday after an inspector found a crack in its main girder.");
    assertThat(text(Format.PDF, pdf)).doesNotContain("Courier");
  }

  @Test
  void a_pdf_without_text_or_that_is_cut_says_so() throws IOException {
    try (PDDocument empty = new PDDocument()) {
      empty.addPage(new PDPage());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      empty.save(out);
      assertThat(code(Format.PDF, out.toByteArray())).isEqualTo(Code.NO_TEXT_LAYER);
    }
    assertThat(code(Format.PDF, bytes("%PDF-1.7\ngarbage"))).isEqualTo(Code.CUT_OFF);
  }

  @Test
  void a_docx_gives_its_paragraphs_without_deleted_words_and_fields() throws IOException {
    byte[] docx =
        docx(
            "<w:p><w:r><w:t>The bridge </w:t></w:r><w:del><w:r><w:delText>is</w:delText><w:t>is</w:t></w:r></w:del>"
                + "<w:ins><w:r><w:t>was</w:t></w:r></w:ins><w:r><w:tab/><w:t>closed &amp; locked.</w:t></w:r></w:p>"
                + "<w:p><w:r><w:instrText>HYPERLINK x</w:instrText></w:r><w:hyperlink><w:r><w:t>Second</w:t></w:r></w:hyperlink></w:p>");
    assertThat(text(Format.DOCX, docx)).isEqualTo("The bridge was closed & locked.\n\nSecond\n\n");
    assertThat(code(Format.DOCX, docx(""))).isEqualTo(Code.NO_TEXT_LAYER);
    assertThat(code(Format.DOCX, bytes("PK\u0003\u0004 word/"))).isEqualTo(Code.CUT_OFF);
  }

  @Test
  void an_entity_of_a_docx_is_never_expanded() throws IOException {
    byte[] docx =
        docx(
            "<!DOCTYPE x [<!ENTITY a 'boom'><!ENTITY f SYSTEM 'file:///etc/passwd'>]><w:p><w:r><w:t>one &a; &f; two</w:t></w:r></w:p>");
    assertThat(text(Format.DOCX, docx))
        .doesNotContain("boom")
        .doesNotContain("root:")
        .contains("one");
  }

  @Test
  void an_rtf_gives_characters_of_its_code_pages_and_of_unicode() {
    String rtf =
        "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset204 Cyr;}}{\\info{\\title Hidden}}"
            + "{\\*\\generator None}The caf\\'e9 \\ldblquote closed\\rdblquote .\\par Next\\u8212?line {\\f1 \\'cc\\'ee\\'f1\\'ea\\'e2\\'e0} end\\par}";
    assertThat(text(Format.RTF, bytes(rtf)))
        .isEqualTo("The café “closed”.\n\nNext—line Москва end\n\n");
    assertThat(code(Format.RTF, bytes("{\\rtf1 " + "{".repeat(100_000)))).isEqualTo(Code.TOO_DEEP);
    assertThat(code(Format.RTF, bytes("{\\rtf1 {\\pict 00ff}}"))).isEqualTo(Code.NO_TEXT_LAYER);
  }

  @Test
  void an_export_is_cut_where_its_documents_are_numbered() {
    String text =
        """
        Document 1 of 2

        Bridge closed

        Orlen Courier

        January 16, 2024

        Length: 120 words

        Byline: Lena Ortiz

        Body

        The bridge was closed.

        Load-Date: January 17, 2024

        End of Document

        Document 2 of 2

        Title: Ferry opens

        Publication title: The Gazette

        Publication date: Jan 17, 2024

        Full text: The ferry opened.

        End of Document
        """;
    List<ExportedArticle> articles = Exports.split(text);
    assertThat(articles).hasSize(2);
    assertThat(articles.get(0))
        .isEqualTo(
            new ExportedArticle(
                "Bridge closed",
                "Orlen Courier",
                "January 16, 2024",
                List.of("Lena Ortiz"),
                "The bridge was closed."));
    assertThat(articles.get(1))
        .isEqualTo(
            new ExportedArticle(
                "Ferry opens", "The Gazette", "Jan 17, 2024", List.of(), "The ferry opened."));
  }

  @Test
  void what_only_looks_like_a_number_cuts_nothing() {
    assertThat(
            Exports.split(
                "The inquiry read them all.\n\nDocument 3 of 7\n\nDocument 5 of 7\n\nwere missing."))
        .hasSize(1);
    assertThat(Exports.split("One text.\n\nEnd of Document")).hasSize(1);
    assertThat(Exports.split("Title: none\n\nIt is a play in one act.").getFirst().title())
        .isNull();
  }

  @Test
  void each_form_of_an_export_accepts_its_example_and_refuses_its_look_alike() {
    for (List<String> row :
        org.stemma.core.tables.Tables.rows(Exports.class, "export-forms.tsv", 5)) {
      assertThat(row.get(3)).matches(row.get(2));
      assertThat(row.get(4)).doesNotMatch(row.get(2));
    }
  }

  private static String text(Format format, byte[] bytes) {
    return ((Documents.Text) Documents.text(format, bytes)).words();
  }

  private static Code code(Format format, byte[] bytes) {
    return ((Documents.Refused) Documents.text(format, bytes)).code();
  }

  private static byte[] bytes(String words) {
    return words.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] docx(String body) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      out.putNextEntry(new ZipEntry("word/document.xml"));
      out.write(
          ("<w:document xmlns:w='x'><w:body>" + body + "</w:body></w:document>")
              .getBytes(StandardCharsets.UTF_8));
      out.closeEntry();
    }
    return packed.toByteArray();
  }

  private static byte[] pdf(String header, String... lines) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (int page = 1; page <= 3; page++) {
        PDPage sheet = new PDPage();
        document.addPage(sheet);
        try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
          content.beginText();
          content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
          content.newLineAtOffset(50, 750);
          content.showText(header + " " + page);
          content.newLineAtOffset(0, -60);
          for (String line :
              page == 1
                  ? lines
                  : new String[] {
                    page == 2 ? "Other words follow." : "The end is near.", "And so on."
                  }) {
            content.showText(line);
            content.newLineAtOffset(0, -14);
          }
          content.newLineAtOffset(0, -40);
          content.showText("Page " + page);
          content.endText();
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }
}
