package org.stemma.ingest.documents;

import java.util.List;
import org.stemma.core.model.Code;
import org.stemma.ingest.format.Format;

/** The words of a document that was made for paper: its paragraphs, separated by blank lines. */
public sealed interface Documents {
  /** Its words. */
  record Text(String words) implements Documents {}

  /**
   * There are none.
   *
   * @param details for the code's message
   */
  record Refused(Code code, List<String> details) implements Documents {
    public Refused {
      details = List.copyOf(details);
    }

    static Refused of(Code code, String... details) {
      return new Refused(code, List.of(details));
    }
  }

  /**
   * Reads a document; never throws for what is in it.
   *
   * @param format {@link Format#PDF}, {@link Format#DOCX} or {@link Format#RTF}
   */
  static Documents text(Format format, byte[] bytes) {
    return switch (format) {
      case PDF -> PdfText.read(bytes);
      case DOCX -> WordText.read(bytes);
      case RTF -> RichText.read(bytes);
      default -> throw new IllegalArgumentException("no document: " + format);
    };
  }
}
