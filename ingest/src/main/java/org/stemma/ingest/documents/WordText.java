package org.stemma.ingest.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.stemma.core.model.Code;
import org.stemma.ingest.archives.Budget;
import org.stemma.ingest.archives.Zip;

/**
 * The paragraphs of a DOCX file (ECMA-376, WordprocessingML): the runs of text in the main part.
 * Deleted words, instructions of fields, notes and comments are left out.
 */
final class WordText {
  private static final String MAIN = "word/document.xml";
  private static final int LARGEST = 64 << 20;
  private static final int MOST_TAGS = 2_000_000;
  private static final int DEEPEST = 256;
  private static final Set<String> LEFT_OUT =
      Set.of("w:del", "w:moveFrom", "w:instrText", "w:delText", "mc:Fallback", "w:pict");

  private WordText() {}

  static Documents read(byte[] bytes) {
    byte[] main = null;
    try (Zip zip = Zip.open(bytes)) {
      Budget budget = Budget.of(bytes.length);
      for (Zip.Entry entry : zip.entries()) {
        if (entry.name().equals(MAIN) && entry.kind() == Zip.Kind.FILE) {
          try (InputStream stream = budget.bound(zip.read(entry))) {
            main = stream.readNBytes(LARGEST + 1);
          }
        }
      }
    } catch (Budget.Spent | Zip.TooMany e) {
      return Documents.Refused.of(Code.ARCHIVE_REFUSED, String.valueOf(e.getMessage()));
    } catch (IOException | IllegalArgumentException e) {
      return Documents.Refused.of(Code.CUT_OFF, "it is no whole DOCX");
    }
    if (main == null) {
      return Documents.Refused.of(Code.CUT_OFF, "its text is missing");
    }
    String xml = new String(main, StandardCharsets.UTF_8);
    if (main.length > LARGEST || xml.chars().filter(c -> c == '<').count() > MOST_TAGS) {
      return Documents.Refused.of(Code.TOO_LARGE, (LARGEST >> 20) + " MB");
    }
    Document document = Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(xml, "");
    StringBuilder text = new StringBuilder();
    Words words = new Words(text);
    NodeTraversor.traverse(words, document);
    return text.chars().anyMatch(Character::isLetter)
        ? new Documents.Text(text.toString())
        : Documents.Refused.of(Code.NO_TEXT_LAYER);
  }

  private static final class Words implements NodeVisitor {
    private final StringBuilder text;
    private int leftOut;

    Words(StringBuilder text) {
      this.text = text;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element element) {
        String name = element.tagName();
        leftOut += LEFT_OUT.contains(name) ? 1 : 0;
        if (leftOut == 0 && (name.equals("w:tab") || name.equals("w:noBreakHyphen"))) {
          text.append(name.equals("w:tab") ? ' ' : '-');
        } else if (leftOut == 0 && (name.equals("w:br") || name.equals("w:cr"))) {
          text.append('\n');
        }
      } else if (leftOut == 0
          && node instanceof TextNode words
          && words.parent() != null
          && words.parent().nodeName().equals("w:t")) {
        text.append(words.getWholeText());
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        String name = element.tagName();
        leftOut -= LEFT_OUT.contains(name) ? 1 : 0;
        if (leftOut == 0 && name.equals("w:p")) {
          text.append("\n\n");
        }
      }
    }
  }
}
