package org.stemma.eval.pages;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.stemma.core.model.Article;
import org.stemma.core.model.Capture;
import org.stemma.core.model.Content;
import org.stemma.core.model.Source;
import org.stemma.core.model.Span;
import org.stemma.core.model.Stated;
import org.stemma.core.model.Trace;
import org.stemma.core.model.Traced;
import org.stemma.eval.measure.Figure;
import org.stemma.eval.measure.Measure;
import org.stemma.ingest.extract.StandardIngest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The way back to the page, on all pages of four data sets: the share of the text's characters that
 * have a place in the capture, and the share of runs whose bytes do not decode to their characters.
 * What they decode to is asked of jsoup ({@code Parser.unescapeEntities}) and of the record's form
 * as the contract words it, not of the code that made the runs.
 */
public final class HtmlOffsets implements Measure {
  private static final List<String> MORE =
      List.of("trafilatura-eval.tar.xz", "wcxb-dev-articles.tar.gz", "mozilla-readability.tar.gz");

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\x1c-\\x1f]+");
  private static final Pattern DROPPED =
      Pattern.compile(
          "[\\p{Cc}\\xad\\u061c\\u180e\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff"
              + "\\ufff9-\\ufffb]+");

  /** The record has U+FFFD for them. */
  private static final Pattern LOST = Pattern.compile("\0|\\p{Cs}");

  private static final Pattern MARKUP = Pattern.compile("<!--.*?-->|<[^>]*+>", Pattern.DOTALL);

  @Override
  public String name() {
    return "pages.html-offsets";
  }

  @Override
  public Optional<Path> archive() {
    return Optional.of(Path.of("pages", "zyte-aeb.tar.gz"));
  }

  @Override
  public List<Path> further() {
    return MORE.stream().map(name -> Path.of("pages", name)).toList();
  }

  @Override
  public String caveat() {
    return "Says that each piece of a page decodes to its characters, and nothing of whether those"
        + " were the article's. Blank lines between paragraphs have no place and are not counted.";
  }

  @Override
  public List<Figure> run(Path folder) throws IOException {
    return run(folder, List.of());
  }

  @Override
  public List<Figure> run(Path folder, List<Path> more) throws IOException {
    Count count = new Count();
    List<Path> folders = new ArrayList<>(List.of(folder));
    folders.addAll(more);
    for (Path each : folders) {
      try (Stream<Path> files = Files.walk(each)) {
        for (Path file : files.filter(HtmlOffsets::page).sorted().toList()) {
          count.page(Files.readAllBytes(file));
        }
      }
    }
    return List.of(
        new Figure(
            name(),
            "all",
            "characters placed",
            (double) count.placed / Math.max(1, count.characters),
            null,
            null,
            count.pages,
            true),
        new Figure(
            name(),
            "all",
            "runs that decode to other characters",
            (double) count.wrong / Math.max(1, count.runs),
            null,
            null,
            count.runs,
            false));
  }

  // Of Readability's tests the page, not what Readability makes of it.
  private static boolean page(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".html") && !name.equals("expected.html");
  }

  private static final class Count {
    final StandardIngest ingest = new StandardIngest();
    long characters;
    long placed;
    int runs;
    int wrong;
    int pages;

    void page(byte[] bytes) {
      Capture capture =
          new Capture(
              Source.file("page.html"),
              "page.html",
              Capture.Shape.DOCUMENT,
              Content.of(bytes),
              Stated.NOTHING,
              null);
      for (Traced traced : ingest.trace(capture)) {
        Trace trace = traced.trace();
        if (traced.ingested() instanceof Article article && trace != null) {
          pages++;
          for (Span paragraph : article.paragraphs()) {
            characters += paragraph.end() - paragraph.start();
          }
          Charset charset = Charset.forName(trace.charset());
          for (Trace.Run run : trace.runs()) {
            runs++;
            placed += run.text().end() - run.text().start();
            String piece = new String(bytes, run.from(), run.to() - run.from(), charset);
            wrong += decodes(piece, run.text().of(article.text())) ? 0 : 1;
          }
        }
      }
    }
  }

  private static boolean decodes(String piece, String words) {
    return piece.equals(words)
        || form(Parser.unescapeEntities(piece, false)).equals(words)
        || (words.equals(" ") && MARKUP.matcher(piece).replaceAll("").isEmpty())
        || form(Parser.unescapeEntities(json(piece), false)).equals(words);
  }

  private static String form(String raw) {
    String spaced = SPACE.matcher(LOST.matcher(raw).replaceAll("\uFFFD")).replaceAll(" ");
    return Normalizer2.getNFCInstance().normalize(DROPPED.matcher(spaced).replaceAll(""));
  }

  private static String json(String piece) {
    try {
      return JsonMapper.shared().readValue("\"" + piece + "\"", String.class);
    } catch (JacksonException e) {
      return piece;
    }
  }
}
