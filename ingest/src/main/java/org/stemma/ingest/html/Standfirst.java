package org.stemma.ingest.html;

import org.jspecify.annotations.Nullable;

/** Finds the sentence between headline and text that says what the article is about. */
final class Standfirst {
  private static final int FEWEST_WORDS = 5;
  private static final int MOST_WORDS = 80;

  /** A printed line that metadata repeat must be this long, or it could be a section's name. */
  private static final int REPEATED_CHARACTERS = 30;

  private Standfirst() {}

  /**
   * The block of it: marked by the page, or the words of its description, printed before the text.
   *
   * @param head the block of the headline
   * @param first the first block of the text, which may itself be marked
   * @return null if there is none
   */
  static @Nullable Integer find(
      Layout layout, Hints hints, int head, int first, Headline headline, Metadata metadata) {
    String title = headline.words() == null ? "" : Words.key(headline.words());
    String description = metadata.description() == null ? "" : Words.key(metadata.description());
    for (int i = head; i <= first && i < layout.blocks().size(); i++) {
      Block block = layout.block(i);
      String key = Words.key(block.text());
      if (block.kind() == Block.Kind.CAPTION
          || block.words() < FEWEST_WORDS
          || block.words() > MOST_WORDS
          || block.linkShare() > 0.5
          || key.equals(title)) {
        continue;
      }
      boolean marked = Hint.STANDFIRST.in(hints.around(block));
      boolean described =
          i < first && key.length() >= REPEATED_CHARACTERS && key.equals(description);
      if ((marked || described)
          && LineRules.apartFromText(block.text()) == null
          && LineRules.match(LineRules.Kind.DATE, block.text()) == null) {
        return i;
      }
    }
    return null;
  }
}
