package org.stemma.ingest.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Article;
import org.stemma.core.model.Capture;
import org.stemma.core.model.Code;
import org.stemma.core.model.Ingest;
import org.stemma.core.model.Ingested;
import org.stemma.core.model.Rejection;
import org.stemma.core.model.Source;
import org.stemma.core.model.Traced;
import org.stemma.ingest.documents.Documents;
import org.stemma.ingest.documents.ExportedArticle;
import org.stemma.ingest.documents.Exports;
import org.stemma.ingest.draft.Drafted;
import org.stemma.ingest.format.Decoding;
import org.stemma.ingest.format.Format;
import org.stemma.ingest.html.HtmlPages;
import org.stemma.ingest.plain.PlainText;
import org.stemma.ingest.trace.PageTrace;
import org.stemma.ingest.words.Words;

/**
 * Reads pages, scraped text, JSON records, and what databases export for paper. What a capture is,
 * its content says, and its name only where the content does not; every other format that is known
 * is refused by its name.
 */
public final class StandardIngest implements Ingest {
  @Override
  public List<Ingested> read(Capture capture) {
    return capture.shape() == Capture.Shape.JSON_RECORD
        ? List.of(record(capture))
        : document(capture);
  }

  /** {@inheritDoc} Only a page in HTML has a trace. */
  @Override
  public List<Traced> trace(Capture capture) {
    byte[] bytes = capture.content().toArray();
    if (capture.shape() != Capture.Shape.DOCUMENT || format(capture, bytes) != Format.HTML) {
      return Ingest.super.trace(capture);
    }
    PageTrace trace = new PageTrace(bytes);
    Ingested read = page(capture, Said.beside(capture.stated()), bytes, trace);
    return List.of(
        new Traced(
            read,
            read instanceof Article article
                ? trace.of(article, article.captures().getFirst())
                : null));
  }

  private static Format format(Capture capture, byte[] bytes) {
    return Format.tell(
        Arrays.copyOf(bytes, StrictMath.min(bytes.length, Format.HEAD)), capture.name());
  }

  /**
   * @param trace is told where the words stand; null if nobody asks
   */
  private static Ingested page(
      Capture capture, Said said, byte[] bytes, @Nullable PageTrace trace) {
    String base = capture.address() != null ? capture.address() : said.url();
    Drafted page = HtmlPages.read(bytes, capture.charset(), base, trace);
    boolean login =
        page instanceof Drafted.Refused(var code, var why)
            && code == Code.NOT_AN_ARTICLE
            && LoginForms.in(bytes);
    return login ? rejection(capture, Code.LOGIN_WALL) : article(capture, said, page, true);
  }

  private static List<Ingested> document(Capture capture) {
    byte[] bytes = capture.content().toArray();
    Format format = format(capture, bytes);
    String unsupported = format.unsupported();
    if (unsupported != null) {
      return List.of(rejection(capture, Code.FORMAT_UNSUPPORTED, unsupported));
    }
    boolean paper = format == Format.PDF || format == Format.DOCX || format == Format.RTF;
    return paper ? printed(capture, format, bytes) : List.of(written(capture, format, bytes));
  }

  /** Of a document that was made for paper each article that is printed in it. */
  private static List<Ingested> printed(Capture capture, Format format, byte[] bytes) {
    return switch (Documents.text(format, bytes)) {
      case Documents.Refused(var code, var details) ->
          List.of(rejection(capture, code, details.toArray()));
      case Documents.Text(var words) -> {
        List<Ingested> read = new ArrayList<>();
        List<ExportedArticle> articles = Exports.split(words);
        for (int i = 0; i < articles.size(); i++) {
          Capture own = articles.size() == 1 ? capture : part(capture, i + 1);
          ExportedArticle article = articles.get(i);
          Said said = Said.printed(capture.stated(), article);
          read.add(article(own, said, PlainText.read(article.text(), said.title()), false));
        }
        yield read;
      }
    };
  }

  private static Capture part(Capture capture, int number) {
    Source whole = capture.source();
    return new Capture(
        new Source(whole.kind(), whole.place() + ":" + number, whole.id()),
        capture.name(),
        capture.shape(),
        capture.content(),
        capture.stated(),
        capture.fetched(),
        capture.address(),
        capture.charset());
  }

  private static Ingested written(Capture capture, Format format, byte[] bytes) {
    Said said = Said.beside(capture.stated());
    return switch (format) {
      case HTML -> page(capture, said, bytes, null);
      case IMAGE -> rejection(capture, Code.NOT_TEXT, "it is an image");
      case JSON_ARRAY, JSON_LINES, JSON_OBJECT -> record(capture);
      default ->
          switch (Decoding.of(bytes)) {
            case Decoding.Text(var text) ->
                article(capture, said, PlainText.read(text, said.title()), false);
            case Decoding.Refused(var code, var detail) -> rejection(capture, code, detail);
          };
    };
  }

  private static Ingested record(Capture capture) {
    JsonRecord record;
    try {
      record = JsonRecord.read(characters(capture.content().toArray()));
    } catch (CharacterCodingException e) {
      return rejection(capture, Code.ENCODING, "JSON is UTF-8");
    } catch (JsonRecord.Broken e) {
      return rejection(capture, e.code(), e.detail());
    }
    Said said = Said.of(capture.stated(), record);
    String html = record.html();
    if (html != null) {
      byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
      return article(capture, said, HtmlPages.read(bytes, "UTF-8", said.url()), true);
    }
    String text = record.text() == null ? "" : record.text();
    if (!record.verbatim()) {
      return article(capture, said, PlainText.read(text, said.title()), false);
    }
    if (!Words.isNfc(text)) {
      return rejection(capture, Code.JSON_LINE, "verbatim text must be Unicode NFC");
    }
    if (Words.hasLoneSurrogate(text)) {
      return rejection(capture, Code.JSON_LINE, "verbatim text holds half a surrogate pair");
    }
    return Assembly.verbatim(capture, said, record, text);
  }

  private static Ingested article(Capture capture, Said said, Drafted drafted, boolean marked) {
    return switch (drafted) {
      case Drafted.Refused(var code, var details) -> rejection(capture, code, details.toArray());
      case Drafted.Clean(var draft) -> {
        Article article = Assembly.of(capture, said, draft, marked);
        yield article != null
            ? article
            : rejection(capture, Code.NOT_AN_ARTICLE, "it holds no words");
      }
    };
  }

  private static String characters(byte[] bytes) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Rejection rejection(Capture capture, Code code, Object... details) {
    return Rejection.of(capture.source().place(), code, details);
  }
}
