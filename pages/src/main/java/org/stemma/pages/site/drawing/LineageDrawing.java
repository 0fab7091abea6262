package org.stemma.pages.site.drawing;

import java.util.List;
import org.stemma.pages.site.view.Drawing;

/**
 * Who copied whom. Few articles stand side by side, named sources over them; many stand in columns,
 * each line of text a tree.
 */
public final class LineageDrawing {
  /** In articles: so many stand side by side. */
  static final int FEW = 12;

  /** In pixels; the style sheet scales it to the column. */
  static final double WIDTH = 736;

  private LineageDrawing() {}

  /**
   * The drawing of a story.
   *
   * @param articles in the order of the story, two at least
   * @param kin each between articles, or from a lost text ({@code lost:1}) to an article
   * @param sources those that most articles name first
   */
  public static Drawing of(
      List<Extant> articles, List<Kin> kin, List<Named> sources, Captions captions) {
    return articles.size() <= FEW
        ? new FewTexts(articles, kin, sources).draw()
        : new ManyTexts(articles, kin, sources, captions).draw();
  }

  /** Classes of a dependence: solid if a file states it, broken if words show it. */
  static String kind(boolean stated) {
    return stated ? "hr" : "rb";
  }

  /** The number of a lost text. */
  static String lost(String id) {
    return id.substring(id.indexOf(':') + 1);
  }

  static boolean isLost(String id) {
    return id.indexOf(':') >= 0;
  }
}
