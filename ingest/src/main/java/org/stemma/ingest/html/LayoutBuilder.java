package org.stemma.ingest.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.stemma.ingest.html.Layout.Stretch;

/**
 * Walks a page once and cuts its text into blocks. Inline elements neither glue nor split words;
 * block elements, two line breaks in a row, and a single one after a finished sentence split.
 */
final class LayoutBuilder implements NodeFilter {
  /** A cell of so many words is a column of the page, not of a table. */
  private static final int COLUMN_WORDS = 25;

  private record Frame(
      Element element,
      Block.Kind kind,
      int level,
      int from,
      int images,
      boolean block,
      boolean link,
      boolean strong) {}

  private final Hints hints;
  private final List<Block> blocks = new ArrayList<>();
  private final Map<Element, Stretch> stretches = new HashMap<>();
  private final List<Element> elements = new ArrayList<>();
  private final Deque<Frame> open = new ArrayDeque<>();
  private final Deque<Integer> cells = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private final BlockNodes nodes = new BlockNodes();
  private final BitSet deep = new BitSet();
  private boolean tooDeep;
  private int images;
  private int links;
  private int strongs;
  private int linked;
  private int strengthened;
  private int seen;
  private int breaks;
  private int lineStart;

  LayoutBuilder(Hints hints) {
    this.hints = hints;
  }

  List<Block> blocks() {
    return blocks;
  }

  Map<Element, Stretch> stretches() {
    return stretches;
  }

  List<Element> elements() {
    return elements;
  }

  BlockNodes nodes() {
    return nodes;
  }

  /** The blocks that stand below the limit of nesting. */
  BitSet deep() {
    return deep;
  }

  /** Whether any element stands below it. */
  boolean tooDeep() {
    return tooDeep;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
      nodes.add(words);
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String name = element.normalName();
    if (Elements.UNSEEN.contains(name) || Visibility.hidden(element, hints)) {
      // A hidden block still parts the words around it.
      if (Elements.BLOCK.contains(name)) {
        flush();
      }
      return FilterResult.SKIP_ENTIRELY;
    }
    images += name.equals("img") || name.equals("picture") ? 1 : 0;
    if (name.equals("br")) {
      lineBreak();
      return FilterResult.CONTINUE;
    }
    boolean cell = name.equals("td") || name.equals("th");
    boolean block = Elements.BLOCK.contains(name) || (!cell && standsAlone(element));
    if (block) {
      flush();
    } else if (cell) {
      text.append(' ');
      nodes.addBreak();
      cells.push(text.length());
    }
    Frame outer = open.peek();
    boolean link = name.equals("a") && element.hasAttr("href");
    boolean strong =
        name.equals("b") || name.equals("strong") || name.equals("i") || name.equals("em");
    open.push(
        new Frame(
            element,
            kind(name, element, outer),
            level(name, outer),
            blocks.size(),
            images,
            block,
            link,
            strong));
    tooDeep |= open.size() >= HtmlPages.DEEPEST;
    links += link ? 1 : 0;
    strongs += strong ? 1 : 0;
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    Frame frame = open.peek();
    if (frame == null || !frame.element().equals(node)) {
      return FilterResult.CONTINUE;
    }
    String name = frame.element().normalName();
    if (frame.block()) {
      flush();
    } else if (name.equals("td") || name.equals("th")) {
      closeCell();
    }
    open.pop();
    captions(frame, name);
    links -= frame.link() ? 1 : 0;
    strongs -= frame.strong() ? 1 : 0;
    if (frame.from() < blocks.size() && (frame.block() || name.equals("td") || name.equals("th"))) {
      stretches.put(frame.element(), new Stretch(frame.from(), blocks.size()));
      elements.add(frame.element());
    }
    return FilterResult.CONTINUE;
  }

  /** An inline element with a hint, outside running text, is set apart by the page's style. */
  private boolean standsAlone(Element element) {
    Element parent = element.parent();
    return element.attributesSize() > 0
        && parent != null
        && !Elements.RUNNING.contains(parent.normalName())
        && (hints.of(element) & ~Hint.BODY.bit()) != 0;
  }

  private Block.Kind kind(String name, Element element, @Nullable Frame outer) {
    Block.Kind around = outer == null ? Block.Kind.PARAGRAPH : outer.kind();
    if (around == Block.Kind.CAPTION) {
      return around;
    }
    return switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Kind.HEADING;
      case "li", "dd", "dt" -> Block.Kind.ITEM;
      case "tr" -> Block.Kind.ROW;
      case "blockquote" -> Block.Kind.QUOTE;
      case "figcaption", "figure", "caption" -> Block.Kind.CAPTION;
      default ->
          !name.equals("body")
                  && Hint.CAPTION.in(hints.of(element))
                  && (Elements.BLOCK.contains(name) || standsAlone(element))
              ? Block.Kind.CAPTION
              : around;
    };
  }

  private void captions(Frame frame, String name) {
    Frame outer = open.peek();
    List<Block> inside = blocks.subList(frame.from(), blocks.size());
    boolean outermost = outer == null || outer.kind() != Block.Kind.CAPTION;
    if (frame.kind() == Block.Kind.CAPTION && outermost) {
      Captions.release(inside);
    }
    boolean box = name.equals("table") || Hint.PICTURE.in(hints.of(frame.element()));
    if (frame.block() && box && !name.equals("p") && images > frame.images()) {
      Captions.claim(inside);
    }
  }

  private static int level(String name, @Nullable Frame outer) {
    if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
      return name.charAt(1) - '0';
    }
    return outer == null ? 0 : outer.level();
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        seen++;
        linked += links > 0 ? 1 : 0;
        strengthened += strongs > 0 ? 1 : 0;
        breaks = 0;
      }
    }
    text.append(words);
  }

  private void lineBreak() {
    breaks++;
    // Only the line since the last break is looked at: a page of breaks must not cost its square.
    String line = text.substring(Math.min(lineStart, text.length()));
    if (breaks >= 2 || (Words.count(line) >= 8 && Words.endsFully(line.stripTrailing()))) {
      flush();
    } else {
      text.append(' ');
      nodes.addBreak();
      lineStart = text.length();
    }
  }

  private void closeCell() {
    Integer start = cells.poll();
    if (start != null
        && start <= text.length()
        && Words.count(text.substring(start)) >= COLUMN_WORDS) {
      flush();
    } else {
      text.append(' ');
      nodes.addBreak();
    }
  }

  /** Ends the block that is being read. */
  private void flush() {
    if (seen > 0) {
      String tidy = Words.tidy(text);
      Frame frame = open.peek();
      if (!tidy.isEmpty() && frame != null) {
        Frame home = home();
        deep.set(blocks.size(), open.size() >= HtmlPages.DEEPEST);
        blocks.add(
            new Block(
                tidy,
                frame.kind(),
                home.element(),
                frame.level(),
                Words.count(tidy),
                (double) linked / seen,
                (double) strengthened / seen));
        nodes.close();
      }
    }
    nodes.forget();
    text.setLength(0);
    cells.clear();
    linked = 0;
    strengthened = 0;
    seen = 0;
    breaks = 0;
    lineStart = 0;
  }

  /** The lowest open block element; the body at the latest, since that is where the walk starts. */
  private Frame home() {
    Frame last = open.getLast();
    for (Frame frame : open) {
      if (frame.block()) {
        return frame;
      }
    }
    return last;
  }
}
