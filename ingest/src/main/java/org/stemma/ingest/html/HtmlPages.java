package org.stemma.ingest.html;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Code;
import org.stemma.core.model.Credit;
import org.stemma.ingest.draft.Draft;
import org.stemma.ingest.draft.Drafted;
import org.stemma.ingest.html.Layout.Stretch;

/**
 * The way in: a page's bytes become a draft of its article, or a refusal. Pure, thread-safe, linear
 * in the page; nothing in a page makes it throw.
 */
public final class HtmlPages {
  /** Elements may be nested so deep; browsers stop at the same figure. */
  public static final int DEEPEST = 512;

  /** The parser flattens what is deeper; it must let a little more through than is read. */
  private static final int PARSER_SLACK = 16;

  /** A body of fewer words is looked for once more. */
  private static final int FEW_WORDS = 60;

  private HtmlPages() {}

  /**
   * Reads a page from a stream; see {@link #read(byte[], String, String)}.
   *
   * @throws IOException if the stream does
   */
  public static Drafted read(
      InputStream bytes, @Nullable String charsetHint, @Nullable String baseUrl)
      throws IOException {
    return read(bytes.readAllBytes(), charsetHint, baseUrl);
  }

  /**
   * Reads a page.
   *
   * @param charsetHint a charset that was said with it (HTTP); null if none was
   * @param baseUrl the address it was fetched from; null if unknown
   */
  public static Drafted read(byte[] bytes, @Nullable String charsetHint, @Nullable String baseUrl) {
    String html = PageBytes.decode(bytes, charsetHint);
    if (html == null) {
      String said =
          charsetHint == null ? "no charset fits" : "not " + charsetHint + ", nor another";
      return new Drafted.Refused(Code.ENCODING, List.of(said));
    }
    Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST + PARSER_SLACK);
    Document page = parser.parseInput(html, baseUrl == null ? "" : baseUrl);
    Hints hints = new Hints();
    MetaTags tags = MetaTags.of(page);
    Headline headline = Headline.of(page, tags, hints);
    JsonLd data = JsonLd.of(page, headline.words());
    Metadata metadata = Metadata.of(page, tags, data, headline, baseUrl);
    Layout layout = Layout.of(page, hints);
    Surroundings around = around(page, layout, hints, headline, metadata, true);
    if (words(around, layout) < FEW_WORDS) {
      // Hints misled, or there is nothing: what stands there without them is taken if it is more.
      layout.restore();
      Surroundings bare = around(page, layout, hints, headline, metadata, false);
      if (words(bare, layout) >= StrictMath.max(FEW_WORDS, 2 * words(around, layout))) {
        around = bare;
      }
    }
    List<Block> text = around.text().stream().map(layout::block).toList();
    List<String> paragraphs = StatedBody.instead(text.stream().map(Block::text).toList(), data);
    Drafted.Refused refused = Walls.judge(page, layout, text, paragraphs, headline, metadata, data);
    boolean deep =
        layout.tooDeep() && (refused != null || around.text().stream().anyMatch(layout::deep));
    if (deep) {
      return new Drafted.Refused(Code.TOO_DEEP, List.of(Integer.toString(DEEPEST)));
    }
    if (refused != null) {
      return refused;
    }
    return new Drafted.Clean(draft(headline, metadata, around, paragraphs));
  }

  private static Surroundings around(
      Document page,
      Layout layout,
      Hints hints,
      Headline headline,
      Metadata metadata,
      boolean believing) {
    Furniture.drop(layout, hints, headline.element(), believing);
    Stretch found = Body.find(layout, hints, page.body(), headline.element());
    Stretch body = found == null ? new Stretch(0, 0) : found;
    List<Integer> kept = Cleaning.clean(layout, body, headline.words()).kept();
    return Surroundings.read(layout, hints, body, kept, headline, metadata);
  }

  private static int words(Surroundings around, Layout layout) {
    return around.text().stream().mapToInt(i -> layout.block(i).words()).sum();
  }

  private static Draft draft(
      Headline headline, Metadata metadata, Surroundings around, List<String> paragraphs) {
    List<Credit> credits = new ArrayList<>(around.credits());
    credits.addAll(AgencyMarks.of(paragraphs));
    return new Draft(
        headline.words(),
        around.standfirst(),
        metadata.url(),
        around.authors(),
        metadata.image(),
        metadata.section(),
        metadata.siteName(),
        metadata.language(),
        metadata.published(),
        metadata.modified(),
        paragraphs,
        around.captions(),
        credits.stream().distinct().toList(),
        Printed.withTitleMark(headline.words(), around.notices()),
        List.of());
  }
}
