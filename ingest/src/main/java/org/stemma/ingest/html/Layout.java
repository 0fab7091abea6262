package org.stemma.ingest.html;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * A page as the row of blocks that a reader sees, each element being a stretch of that row. Sums
 * over an element are differences of prefix sums, so that looking for the body costs no more than
 * the page is long.
 */
final class Layout {
  /** The blocks of one element: from {@code from} to before {@code to}. */
  record Stretch(int from, int to) {
    int size() {
      return to - from;
    }
  }

  private final List<Block> blocks;
  private final Map<Element, Stretch> stretches;
  private final List<Element> elements;
  private final BitSet dropped = new BitSet();
  private int[] weights = new int[0];

  private final BlockNodes nodes;

  /** Rules cost most of the reading of a page; every line is asked once. */
  private final BitSet asked = new BitSet();

  private final Map<Integer, LineRules.Match> apart = new HashMap<>();

  private final BitSet deep;
  private final boolean tooDeep;

  private Layout(LayoutBuilder builder) {
    this.blocks = builder.blocks();
    this.stretches = builder.stretches();
    this.elements = builder.elements();
    this.nodes = builder.nodes();
    this.deep = builder.deep();
    this.tooDeep = builder.tooDeep();
    weigh();
  }

  /** Lays a page out. Takes time linear in it and does not recurse. */
  static Layout of(Document page, Hints hints) {
    LayoutBuilder builder = new LayoutBuilder(hints);
    page.body().filter(builder);
    return new Layout(builder);
  }

  List<Block> blocks() {
    return blocks;
  }

  Block block(int index) {
    return blocks.get(index);
  }

  /** The text nodes of a block, in reading order; null among them: a break that is no text. */
  List<@Nullable TextNode> source(int block) {
    return nodes.of(block);
  }

  /** Whether elements are nested deeper than {@link HtmlPages#DEEPEST}. */
  boolean tooDeep() {
    return tooDeep;
  }

  /** Whether a block stands so deep that its surroundings are lost. */
  boolean deep(int block) {
    return deep.get(block);
  }

  /** Every element that holds a block, inner before outer. */
  List<Element> elements() {
    return elements;
  }

  /** Where an element's blocks stand; null if it holds none. */
  @Nullable Stretch stretch(Element element) {
    return stretches.get(element);
  }

  /** What keeps a block's line out of the text, by its own words; null if nothing does. */
  LineRules.@Nullable Match apart(int block) {
    if (!asked.get(block)) {
      asked.set(block);
      LineRules.Match match = LineRules.apartFromText(blocks.get(block).text());
      if (match != null) {
        apart.put(block, match);
      }
    }
    return apart.get(block);
  }

  /** Takes the blocks of a stretch out of all sums until the next call of {@link #weigh}. */
  void drop(Stretch stretch) {
    dropped.set(stretch.from(), stretch.to());
  }

  /** Puts all blocks back into all sums. */
  void restore() {
    dropped.clear();
    weigh();
  }

  boolean dropped(int block) {
    return dropped.get(block);
  }

  /** The share of a stretch's characters that are in links, dropped blocks apart; 0 to 1. */
  double linkShare(Stretch stretch) {
    double linked = 0;
    int chars = 0;
    for (int i = stretch.from(); i < stretch.to(); i++) {
      if (!dropped.get(i)) {
        linked += blocks.get(i).linkShare() * blocks.get(i).text().length();
        chars += blocks.get(i).text().length();
      }
    }
    return chars == 0 ? 0 : linked / chars;
  }

  /**
   * Whether a stretch is a list of teasers: lines that are links, each with a few words under it.
   */
  boolean teasers(Stretch stretch) {
    int linked = 0;
    int prose = 0;
    for (int i = stretch.from(); i < stretch.to(); i++) {
      Block block = blocks.get(i);
      linked += block.linkShare() > 0.7 && block.words() >= 3 ? 1 : 0;
      prose += block.prose() ? 1 : 0;
    }
    return linked >= 3 && linked * 2 >= prose;
  }

  /** The share of a stretch's words that are prose, dropped blocks apart; 0 to 1. */
  double proseShare(Stretch stretch) {
    int words = 0;
    for (int i = stretch.from(); i < stretch.to(); i++) {
      words += dropped.get(i) ? 0 : blocks.get(i).words();
    }
    return words == 0 ? 0 : (double) prose(stretch) / words;
  }

  /** Sums anew after dropping. */
  void weigh() {
    weights = new int[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      weights[i + 1] = weights[i] + (dropped.get(i) ? 0 : blocks.get(i).weight());
    }
  }

  /** Words of prose in a stretch, dropped blocks apart. */
  int prose(Stretch stretch) {
    return weights[stretch.to()] - weights[stretch.from()];
  }

  /** Words of prose in an element, dropped blocks apart. */
  int prose(Element element) {
    Stretch stretch = stretches.get(element);
    return stretch == null ? 0 : prose(stretch);
  }

  /** Words of prose in the page, dropped blocks apart. */
  int prose() {
    return weights[blocks.size()];
  }
}
