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
import org.stemma.core.model.Notice;
import org.stemma.core.time.Times;
import org.stemma.ingest.draft.Draft;
import org.stemma.ingest.draft.Drafted;
import org.stemma.ingest.html.Layout.Stretch;
import org.stemma.ingest.trace.PageSource;
import org.stemma.ingest.trace.PageTrace;

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
    return read(bytes, charsetHint, baseUrl, null);
  }

  /**
   * Reads a page, and leaves behind where its words stand.
   *
   * @param trace hears it; null: nobody asks
   */
  public static Drafted read(
      byte[] bytes,
      @Nullable String charsetHint,
      @Nullable String baseUrl,
      @Nullable PageTrace trace) {
    PageSource source = PageBytes.decode(bytes, charsetHint);
    if (source == null) {
      String said =
          charsetHint == null ? "no charset fits" : "not " + charsetHint + ", nor another";
      return new Drafted.Refused(Code.ENCODING, List.of(said));
    }
    Parser parser =
        Parser.htmlParser().setMaxDepth(DEEPEST + PARSER_SLACK).setTrackPosition(trace != null);
    Document page = parser.parseInput(source.html(), baseUrl == null ? "" : baseUrl);
    Hints hints = new Hints();
    Marks marks = Marks.of(page);
    MetaTags tags = MetaTags.of(marks);
    Headline headline = Headline.of(page, marks, tags, hints);
    JsonLd data = JsonLd.of(marks, headline.words());
    Metadata metadata = Metadata.of(page, marks, tags, data, headline, hints, baseUrl);
    Layout layout = Layout.of(page, hints);
    Surroundings around = around(page, marks, layout, hints, headline, metadata, true);
    if (words(around, layout) < FEW_WORDS) {
      // Hints misled, or there is nothing: what stands there without them is taken if it is more.
      layout.restore();
      Surroundings bare = around(page, marks, layout, hints, headline, metadata, false);
      // A menu has words, too, but no prose.
      if (prose(bare, layout) >= StrictMath.max(FEW_WORDS, 2 * prose(around, layout))) {
        around = bare;
      }
    }
    List<Block> text = around.text().stream().map(layout::block).toList();
    List<String> paragraphs =
        StatedBody.instead(
            text.stream().map(Block::text).toList(), data, marks.scripts(), metadata.article());
    Drafted.Refused refused = Walls.judge(page, layout, text, paragraphs, headline, metadata, data);
    boolean deep =
        layout.tooDeep() && (refused != null || around.text().stream().anyMatch(layout::deep));
    if (deep) {
      return new Drafted.Refused(Code.TOO_DEEP, List.of(Integer.toString(DEEPEST)));
    }
    if (refused != null) {
      return refused;
    }
    List<Notice> notices = new ArrayList<>(around.notices());
    if (metadata.published() == null
        && notices.stream().noneMatch(n -> dated(n, metadata.language()))) {
      Notice day = PrintedDay.find(layout, hints, around.text(), headline, metadata.language());
      if (day != null) {
        notices.add(day);
      }
    }
    if (trace != null) {
      leave(trace, source, page, layout, around, text, paragraphs);
    }
    return new Drafted.Clean(draft(headline, metadata, around, notices, paragraphs));
  }

  private static boolean dated(Notice notice, @Nullable String language) {
    return notice.kind() == Notice.Kind.DATE && !Times.readAll(notice.text(), language).isEmpty();
  }

  private static void leave(
      PageTrace trace,
      PageSource source,
      Document page,
      Layout layout,
      Surroundings around,
      List<Block> text,
      List<String> paragraphs) {
    if (paragraphs.equals(text.stream().map(Block::text).toList())) {
      trace.printed(source, around.text().stream().map(layout::source).toList());
    } else {
      trace.stated(source, page);
    }
  }

  private static Surroundings around(
      Document page,
      Marks marks,
      Layout layout,
      Hints hints,
      Headline headline,
      Metadata metadata,
      boolean believing) {
    Furniture.drop(layout, hints, headline.element(), believing);
    Stretch found = Body.find(layout, hints, page.body(), headline.element());
    Stretch body = found == null ? new Stretch(0, 0) : found;
    List<Integer> kept = Cleaning.clean(layout, body, headline.words()).kept();
    return Surroundings.read(marks, layout, hints, body, kept, headline, metadata);
  }

  private static int prose(Surroundings around, Layout layout) {
    return around.text().stream().mapToInt(i -> layout.block(i).weight()).sum();
  }

  private static int words(Surroundings around, Layout layout) {
    return around.text().stream().mapToInt(i -> layout.block(i).words()).sum();
  }

  private static Draft draft(
      Headline headline,
      Metadata metadata,
      Surroundings around,
      List<Notice> notices,
      List<String> paragraphs) {
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
        Printed.withTitleMark(headline.words(), notices),
        List.of());
  }
}
