package org.stemma.ingest.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Which text nodes each block of a page was read from; filled in the order of the page. */
final class BlockNodes {
  private final List<@Nullable TextNode> nodes = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();
  private int open;

  /** Text of the block that is being read. */
  void add(TextNode node) {
    nodes.add(node);
  }

  /** A break in it that is no text: {@code br}, the border of a cell. */
  void addBreak() {
    nodes.add(null);
  }

  /** The block is whole. */
  void close() {
    starts.add(open);
    ends.add(nodes.size());
    open = nodes.size();
  }

  /** There was no block. */
  void forget() {
    nodes.subList(open, nodes.size()).clear();
  }

  /** The text of a block, in reading order; null among it: a break. */
  List<@Nullable TextNode> of(int block) {
    return nodes.subList(starts.get(block), ends.get(block));
  }
}
