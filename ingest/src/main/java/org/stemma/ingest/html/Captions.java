package org.stemma.ingest.html;

import java.util.List;

/** Which lines of a page are captions, beyond what their own elements say. */
final class Captions {
  /** Captions of one picture have no more words together. */
  private static final int LONGEST = 160;

  /** The lines beside a picture in a box of its own have no more words. */
  private static final int LONGEST_BESIDE = 60;

  private static final int MOST_BESIDE = 2;

  private Captions() {}

  /** What was taken for the captions of one picture and is as long as an article is text. */
  static void release(List<Block> blocks) {
    if (words(blocks) > LONGEST) {
      blocks.replaceAll(Block::asText);
    }
  }

  /** Of a box that holds a picture and a line or two, the lines are captions. */
  static void claim(List<Block> blocks) {
    if (blocks.size() <= MOST_BESIDE
        && words(blocks) <= LONGEST_BESIDE
        && blocks.stream().noneMatch(b -> b.level() > 0 || b.linkShare() > 0.5)) {
      blocks.replaceAll(Block::asCaption);
    }
  }

  private static int words(List<Block> blocks) {
    return blocks.stream().mapToInt(Block::words).sum();
  }
}
