package org.stemma.ingest.html;

import org.jsoup.nodes.Element;

/**
 * A run of text that a browser would set as one block: a paragraph, a heading, a list item, a table
 * row.
 *
 * @param text white space normalised, never empty
 * @param home the lowest block element around it
 * @param level 1 to 6 in a heading, else 0
 * @param words counted by white space; two ideographs count as a word
 * @param linkShare 0 to 1: the share of its characters that are in links
 * @param strongShare 0 to 1: the share of its characters that are bold or italic
 */
record Block(
    String text,
    Kind kind,
    Element home,
    int level,
    int words,
    double linkShare,
    double strongShare) {
  /** How the page sets it. */
  enum Kind {
    PARAGRAPH,
    HEADING,
    ITEM,
    ROW,
    QUOTE,
    CAPTION
  }

  /** Whether it reads as prose: some length, and the end of a sentence, and not mostly links. */
  boolean prose() {
    return words >= 10
        && linkShare < 0.5
        && kind != Kind.HEADING
        && kind != Kind.CAPTION
        && (Words.endsSentence(text) || words >= 35);
  }

  /** The same words, no longer taken for a caption. */
  Block asText() {
    Kind plain = level > 0 ? Kind.HEADING : Kind.PARAGRAPH;
    return new Block(text, plain, home, level, words, linkShare, strongShare);
  }

  /** The same words as a caption. */
  Block asCaption() {
    return new Block(text, Kind.CAPTION, home, level, words, linkShare, strongShare);
  }

  /** What it weighs when the body is looked for. */
  int weight() {
    return prose() ? words : 0;
  }
}
