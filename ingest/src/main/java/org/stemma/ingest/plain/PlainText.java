package org.stemma.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Code;
import org.stemma.core.model.Span;
import org.stemma.ingest.draft.Draft;
import org.stemma.ingest.draft.Drafted;

/**
 * The way in: scraped text becomes a draft of its article, or a refusal. Pure, thread-safe, linear
 * in the text.
 *
 * <p>Prose is kept wherever there is doubt; what is left out are lines that are no sentences and
 * stand outside the prose, or beside something that is certainly the page's.
 */
public final class PlainText {
  /** Of a text no more UTF-16 units are looked at: no article is longer. */
  static final int LONGEST = 4_000_000;

  private PlainText() {}

  /**
   * Reads a scraped text.
   *
   * @param statedTitle what is said to be its headline: then no line of it is; null: nothing is
   *     said
   */
  public static Drafted read(String text, @Nullable String statedTitle) {
    boolean cut = text.length() > LONGEST;
    List<Block> blocks = Lines.blocks(cut ? text.substring(0, LONGEST) : text);
    if (blocks.isEmpty()) {
      return Drafted.Refused.of(Code.NOT_AN_ARTICLE, "it is empty");
    }
    String language = language(blocks);
    List<Role> roles = Roles.byShape(blocks, language);
    Headline headline = Headline.find(blocks, roles);
    Roles.byPlace(blocks, roles, headline);
    if (statedTitle != null) {
      Headline stated = new Headline(statedTitle, null, null, null);
      for (int i = 0; i < blocks.size(); i++) {
        if (stated.is(blocks.get(i).words())) {
          roles.set(i, Role.TITLE);
        }
      }
    }
    Standfirst.mark(blocks, roles);
    List<Integer> chosen = BodyText.choose(blocks, roles);
    Drafted.Refused refused = Walls.judge(blocks, roles, chosen, headline.title());
    return refused != null
        ? refused
        : new Drafted.Clean(draft(blocks, roles, chosen, headline, cut));
  }

  private static @Nullable String language(List<Block> blocks) {
    List<String> prose =
        blocks.stream()
            .map(Block::words)
            .filter(w -> Tokens.count(w) >= (Tokens.endsSentence(w) ? 12 : 40))
            .toList();
    return Tongue.of(prose);
  }

  private static Draft draft(
      List<Block> blocks, List<Role> roles, List<Integer> chosen, Headline headline, boolean cut) {
    List<String> paragraphs = new ArrayList<>();
    List<Draft.Damage> damages = new ArrayList<>();
    for (int i : chosen) {
      Block block = blocks.get(i);
      String words = block.words();
      int bullet = bullet(words);
      for (Span span : block.mended()) {
        if (span.start() >= bullet) {
          damages.add(
              new Draft.Damage(
                  paragraphs.size(), span.shift(-bullet), Code.LINE_BREAK_MENDED, span.of(words)));
        }
      }
      paragraphs.add(words.substring(bullet));
    }
    if (cut) {
      Span all = new Span(0, paragraphs.getLast().length());
      damages.add(
          new Draft.Damage(paragraphs.size() - 1, all, Code.TEXT_CUT, Integer.toString(LONGEST)));
    }
    Surroundings around = Surroundings.of(blocks, roles, chosen, headline, paragraphs);
    String standfirst = null;
    for (int i = 0; i < blocks.size() && standfirst == null; i++) {
      standfirst = roles.get(i) == Role.STANDFIRST ? blocks.get(i).words() : null;
    }
    return new Draft(
        headline.title(),
        standfirst,
        null,
        around.authors(),
        null,
        around.section(),
        around.siteName(),
        null,
        null,
        null,
        paragraphs,
        around.captions(),
        around.credits(),
        around.notices(),
        damages);
  }

  /** How long the mark before an item of a list is, with its space; 0 if there is none. */
  private static int bullet(String words) {
    boolean bulleted =
        words.length() > 2 && "•●▪◦‣■*".indexOf(words.charAt(0)) >= 0 && words.charAt(1) == ' ';
    return bulleted ? 2 : 0;
  }
}
