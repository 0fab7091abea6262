package org.stemma.ingest.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Article;
import org.stemma.core.model.Capture;
import org.stemma.core.model.Code;
import org.stemma.core.model.Ingest;
import org.stemma.core.model.Ingested;
import org.stemma.core.model.Rejection;
import org.stemma.ingest.draft.Drafted;
import org.stemma.ingest.format.Decoding;
import org.stemma.ingest.format.Format;
import org.stemma.ingest.html.HtmlPages;
import org.stemma.ingest.plain.PlainText;
import org.stemma.ingest.words.Words;

/**
 * Reads pages, scraped text and JSON records. What a capture is, its content says, and its name
 * only where the content does not; every other format that is known is refused by its name.
 */
public final class StandardIngest implements Ingest {
  @Override
  public List<Ingested> read(Capture capture) {
    return List.of(
        capture.shape() == Capture.Shape.JSON_RECORD ? record(capture) : document(capture));
  }

  private static Ingested document(Capture capture) {
    byte[] bytes = capture.content().toArray();
    Format format =
        Format.tell(
            Arrays.copyOf(bytes, StrictMath.min(bytes.length, Format.HEAD)), capture.name());
    String unsupported = format.unsupported();
    if (unsupported != null) {
      return rejection(capture, Code.FORMAT_UNSUPPORTED, unsupported);
    }
    Said said = Said.beside(capture.stated());
    return switch (format) {
      case HTML -> article(capture, said, page(bytes, null, said), true);
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
      return article(capture, said, page(bytes, "UTF-8", said), true);
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

  private static Drafted page(byte[] bytes, @Nullable String charset, Said said) {
    return HtmlPages.read(bytes, charset, said.url());
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
