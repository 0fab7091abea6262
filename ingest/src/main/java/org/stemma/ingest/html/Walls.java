package org.stemma.ingest.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Code;
import org.stemma.ingest.draft.Drafted.Refused;

/** Tells pages that hold no article: consent dialogues, paywalls, lists, errors. */
final class Walls {
  /** A paywalled page with fewer words of prose has nothing to read. */
  private static final int STUB_WORDS = 30;

  /** With fewer words, a page must say that it is an article. */
  private static final int SHORT_WORDS = 25;

  /** An article of so few words, among many, is a pointer to one. */
  private static final int TEASER_WORDS = 70;

  private static final int MANY_TEASERS = 6;

  private Walls() {}

  /**
   * Why a page is no article.
   *
   * @param text the kept blocks
   * @param paragraphs what is taken for the text: those, or the stated body
   * @return null if it is an article
   */
  static @Nullable Refused judge(
      Document page,
      Layout layout,
      List<Block> text,
      List<String> paragraphs,
      Headline headline,
      Metadata metadata,
      JsonLd data) {
    int words = paragraphs.stream().mapToInt(Words::count).sum();
    String title = headline.words() == null ? "" : headline.words();
    if (words < 120 && LineRules.match(LineRules.Kind.ERROR_PAGE, title) != null) {
      return new Refused(Code.NOT_AN_ARTICLE, List.of("it is an error page"));
    }
    if (consent(text, words) || (words < SHORT_WORDS && consent(layout.blocks(), 0))) {
      return new Refused(Code.CONSENT_WALL, List.of());
    }
    if (words < STUB_WORDS && paywalled(layout, data)) {
      return new Refused(Code.PAYWALLED, List.of());
    }
    if (words == 0) {
      return new Refused(Code.NOT_AN_ARTICLE, List.of("it holds no prose"));
    }
    if (words < SHORT_WORDS && !metadata.article() && page.selectFirst("article") == null) {
      return new Refused(Code.NOT_AN_ARTICLE, List.of("it holds " + words + " words of prose"));
    }
    if (list(text, metadata) || teasers(layout, metadata)) {
      return new Refused(Code.NOT_AN_ARTICLE, List.of("it is a list of articles"));
    }
    return null;
  }

  /** Most of the words are in blocks that speak of consent, partners and cookies. */
  private static boolean consent(List<Block> text, int words) {
    int speaking = 0;
    int blocks = 0;
    int silent = 0;
    int all = Math.max(words, 1);
    for (Block block : text) {
      if (block.text().length() <= 2_000 && speaksOfConsent(block.text())) {
        speaking += block.words();
        blocks++;
      } else {
        silent += block.words();
      }
      if (words > 0 && silent * 2 > all) {
        return false;
      }
    }
    return blocks >= 2 && (words == 0 ? speaking >= 40 : speaking * 2 >= all);
  }

  private static boolean speaksOfConsent(String line) {
    int cut = 0;
    // Long paragraphs of a dialogue are looked at piece by piece: a rule sees one line.
    while (cut < line.length()) {
      int end = Math.min(line.length(), cut + 390);
      if (LineRules.match(LineRules.Kind.CONSENT, line.substring(cut, end)) != null) {
        return true;
      }
      cut = end;
    }
    return false;
  }

  private static boolean paywalled(Layout layout, JsonLd data) {
    if (Boolean.FALSE.equals(data.free())) {
      return true;
    }
    return layout.blocks().stream()
        .limit(5_000)
        .anyMatch(b -> LineRules.match(LineRules.Kind.PAYWALL, b.text()) != null);
  }

  /** A page of many boxes that are articles, each with a line or two: a section's front. */
  private static boolean teasers(Layout layout, Metadata metadata) {
    int teasers = 0;
    int prose = 0;
    for (Element element : layout.elements()) {
      Layout.Stretch stretch = layout.stretch(element);
      if (stretch == null
          || !element.normalName().equals("article")
          || layout.dropped(stretch.from())) {
        continue;
      }
      int words = layout.prose(stretch);
      if (words > 0 && words <= TEASER_WORDS) {
        teasers++;
        prose += words;
      }
    }
    return !metadata.article() && teasers >= MANY_TEASERS && prose * 2 > layout.prose();
  }

  /**
   * A front page or a list of search results: headings that are links, each with a line of text.
   */
  private static boolean list(List<Block> text, Metadata metadata) {
    if (metadata.article()) {
      return false;
    }
    long linkedHeadings =
        text.stream().filter(b -> b.kind() == Block.Kind.HEADING && b.linkShare() > 0.7).count();
    long prose = text.stream().filter(Block::prose).count();
    return linkedHeadings >= 5 && linkedHeadings * 2 >= prose;
  }
}
