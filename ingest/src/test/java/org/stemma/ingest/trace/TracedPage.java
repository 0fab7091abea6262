package org.stemma.ingest.trace;

import com.ibm.icu.text.Normalizer2;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.parser.Parser;
import org.stemma.core.model.Article;
import org.stemma.core.model.Capture;
import org.stemma.core.model.Content;
import org.stemma.core.model.Source;
import org.stemma.core.model.Span;
import org.stemma.core.model.Stated;
import org.stemma.core.model.Trace;
import org.stemma.core.model.Traced;
import org.stemma.ingest.extract.StandardIngest;

/** A page that was read with its trace, to be asked where words stand. */
record TracedPage(Content page, Article article, Trace trace) {
  private static final String FILLER =
      "<p>The council of Harrow Ford met for four hours on the old bridge and its cracks, and "
          + "put the decision off until the engineers have measured the piers again.</p>\n";

  /** A page with three paragraphs of prose around {@code markup}. */
  static String around(String markup) {
    return "<!doctype html><html><head><meta charset=\"%s\"><title>Old bridge closed</title></head>"
        + "<body><article><h1>Old bridge closed</h1>\n"
        + FILLER
        + markup
        + FILLER.replace("four", "six")
        + FILLER.replace("engineers", "surveyors")
        + "</article></body></html>";
  }

  static TracedPage of(String markup) {
    return of(around(markup).replace("%s", "utf-8"), StandardCharsets.UTF_8);
  }

  static TracedPage of(String page, Charset charset) {
    return of(page.getBytes(charset));
  }

  static TracedPage of(byte[] bytes) {
    Capture capture =
        new Capture(
            Source.file("page.html"),
            "page.html",
            Capture.Shape.DOCUMENT,
            Content.of(bytes),
            Stated.NOTHING,
            null);
    StandardIngest ingest = new StandardIngest();
    Traced traced = ingest.trace(capture).getFirst();
    if (!ingest.read(capture).getFirst().equals(traced.ingested())) {
      throw new AssertionError("read otherwise when traced");
    }
    return new TracedPage(
        capture.content(),
        (Article) traced.ingested(),
        Objects.requireNonNull(traced.trace(), "an article of a page has a trace"));
  }

  /** The pieces of the page that the words were read from, in order, {@code |} between them. */
  String pieces(String words) {
    int start = article.text().indexOf(words);
    if (start < 0) {
      throw new AssertionError("not in the text: " + article.text());
    }
    StringBuilder pieces = new StringBuilder();
    for (Trace.Run run : trace.runs()) {
      int from = Math.max(start, run.text().start());
      int to = Math.min(start + words.length(), run.text().end());
      if (from < to) {
        String piece = piece(run);
        boolean literal = piece.equals(run.text().of(article.text()));
        int shift = run.text().start();
        pieces.append(pieces.isEmpty() ? "" : "|");
        pieces.append(literal ? piece.substring(from - shift, to - shift) : piece);
      }
    }
    return pieces.toString();
  }

  private String piece(Trace.Run run) {
    Charset charset = Charset.forName(trace.charset());
    return new String(page.toArray(), run.from(), run.to() - run.from(), charset);
  }

  /** The characters of the text that have no place, blank lines apart. */
  String unplaced() {
    StringBuilder left = new StringBuilder();
    boolean[] placed = new boolean[article.text().length()];
    for (Trace.Run run : trace.runs()) {
      for (int i = run.text().start(); i < run.text().end(); i++) {
        placed[i] = true;
      }
    }
    for (Span paragraph : article.paragraphs()) {
      for (int i = paragraph.start(); i < paragraph.end(); i++) {
        left.append(placed[i] ? "" : article.text().charAt(i));
      }
    }
    return left.toString();
  }

  /** The first run whose bytes are not its characters, with both; empty if there is none. */
  String wrong() {
    int done = 0;
    for (Trace.Run run : trace.runs()) {
      String words = run.text().of(article.text());
      String piece = piece(run);
      boolean right =
          piece.equals(words)
              || form(Parser.unescapeEntities(piece, false)).equals(words)
              || (words.equals(" ") && piece.replaceAll("<[^>]*>", "").isEmpty());
      if (!right || run.text().start() < done) {
        return words + " <- " + piece;
      }
      done = run.text().end();
    }
    return "";
  }

  private static String form(String raw) {
    return Normalizer2.getNFCInstance()
        .normalize(
            raw.replaceAll("\0|\\p{Cs}", "\uFFFD")
                .replaceAll("[\\s\\p{Z}\\x1c-\\x1f]+", " ")
                .replaceAll(
                    "[\\p{Cc}\\xad\\u061c\\u180e\\u200b\\u200e\\u200f\\u2060-\\u206f]", ""));
  }
}
