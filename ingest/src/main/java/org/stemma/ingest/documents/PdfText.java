package org.stemma.ingest.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.stemma.core.model.Code;

/**
 * The text layer of a PDF, by PDFBox, in the order of its content: what repeats at the edges of its
 * pages is left out, the lines of a paragraph are joined.
 */
final class PdfText {
  private static final int MOST_PAGES = 2_000;
  private static final int SECONDS = 60;

  /** A line at the edge of so many pages is a header or a footer. */
  private static final int REPEATED = 3;

  /** Fewer letters a page than this are stamps on a picture of it. */
  private static final int FEW_LETTERS = 20;

  private static final char PARAGRAPH = '\u2029';

  private PdfText() {}

  static Documents read(byte[] bytes) {
    CompletableFuture<Documents> work = new CompletableFuture<>();
    Thread thread = new Thread(() -> work.complete(guarded(bytes)), "stemma-pdf");
    thread.setDaemon(true);
    thread.start();
    try {
      return work.get(SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      return Documents.Refused.of(Code.CUT_OFF, "reading it took more than " + SECONDS + " s");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Documents.Refused.of(Code.UNREADABLE, "it was interrupted");
    } catch (ExecutionException e) {
      throw new IllegalStateException("Bug: nothing completes it so", e);
    }
  }

  /** PDFBox throws many things at damaged files, and a small file can ask for much memory. */
  private static Documents guarded(byte[] bytes) {
    try {
      return text(bytes);
    } catch (InvalidPasswordException e) {
      return Documents.Refused.of(Code.PASSWORD_NEEDED);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return Documents.Refused.of(Code.CUT_OFF, "it is no whole PDF");
    } catch (OutOfMemoryError e) {
      return Documents.Refused.of(Code.TOO_LARGE, "the memory that there is, once unpacked");
    }
  }

  private static Documents text(byte[] bytes) throws IOException {
    List<List<String>> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      int count = document.getNumberOfPages();
      if (count > MOST_PAGES) {
        return Documents.Refused.of(Code.TOO_LARGE, MOST_PAGES + " pages");
      }
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      stripper.setParagraphEnd(String.valueOf(PARAGRAPH));
      long letters = 0;
      for (int page = 1; page <= count; page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String text = stripper.getText(document);
        letters += text.chars().filter(Character::isLetter).count();
        pages.add(text.lines().toList());
      }
      if (letters < (long) FEW_LETTERS * StrictMath.max(1, count)) {
        return Documents.Refused.of(Code.NO_TEXT_LAYER);
      }
    }
    return new Documents.Text(paragraphs(pages));
  }

  private static String paragraphs(List<List<String>> pages) {
    Map<String, Integer> edges = new TreeMap<>();
    for (List<String> lines : pages) {
      edge(lines).forEach(line -> edges.merge(line, 1, Integer::sum));
    }
    StringBuilder text = new StringBuilder();
    for (List<String> lines : pages) {
      turnPage(text);
      for (int i = 0; i < lines.size(); i++) {
        boolean atEdge = i < 2 || i >= lines.size() - 2;
        if (!atEdge || edges.getOrDefault(key(lines.get(i)), 0) < REPEATED) {
          append(text, lines.get(i));
        }
      }
    }
    return text.toString();
  }

  /** A sentence may go on over the page; a paragraph that ended does not. */
  private static void turnPage(StringBuilder text) {
    char last = text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
    if (!Character.isLowerCase(last) && last != ',' && last != '-') {
      end(text);
    }
  }

  private static void end(StringBuilder text) {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append("\n\n");
    }
  }

  private static List<String> edge(List<String> lines) {
    List<String> edge = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String key = key(lines.get(i));
      if ((i < 2 || i >= lines.size() - 2) && !key.isEmpty() && !edge.contains(key)) {
        edge.add(key);
      }
    }
    return edge;
  }

  /** A line without its page number. */
  private static String key(String line) {
    return line.replace(PARAGRAPH, ' ').replaceAll("\\d++", "#").strip();
  }

  /** Adds a line; paragraphs end where the marks in it stand. */
  private static void append(StringBuilder text, String line) {
    int start = 0;
    for (int mark = line.indexOf(PARAGRAPH); mark >= 0; mark = line.indexOf(PARAGRAPH, start)) {
      join(text, line.substring(start, mark).strip());
      end(text);
      start = mark + 1;
    }
    join(text, line.substring(start).strip());
  }

  private static void join(StringBuilder text, String words) {
    if (words.isEmpty()) {
      return;
    }
    int length = text.length();
    boolean follows = length > 0 && text.charAt(length - 1) != '\n';
    boolean hyphen =
        follows
            && text.charAt(length - 1) == '-'
            && length > 1
            && Character.isLetter(text.charAt(length - 2))
            && Character.isLowerCase(words.charAt(0));
    if (hyphen) {
      text.setLength(length - 1);
    } else if (follows) {
      text.append(' ');
    }
    text.append(words);
  }
}
