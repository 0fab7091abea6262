package org.stemma.pages.original;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Article;
import org.stemma.core.model.Original;

/**
 * The page of an article as markup that can do nothing: no script, style, picture, frame, form or
 * handler, links to the web alone.
 *
 * @param markup to stand in another page's {@code main}
 * @param anchors of the places that are shown
 */
public record OriginalPage(String markup, Set<String> anchors) {
  /** A page whose markup is longer is shown without what surrounds the evidence. */
  private static final int LONGEST = 1_000_000;

  /** As deep as pages are read. */
  private static final int DEEPEST = 528;

  public OriginalPage {
    anchors = Set.copyOf(anchors);
  }

  /**
   * Makes the page. Pure; time linear in it.
   *
   * @param places what it shall mark, in order of the text
   * @param links an address that may be linked to, for an address; null for any other
   * @param image the word that stands for a picture, before its description
   * @return null if none of the places is found in it, or if it is too large to be looked at
   */
  public static @Nullable OriginalPage of(
      Original original,
      Article article,
      List<Place> places,
      UnaryOperator<@Nullable String> links,
      String image) {
    String source = MarkedSource.of(original, article.text(), places);
    String base = article.url() == null ? "" : article.url();
    Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(source, base);
    OriginalPage whole = of(page, places, links, null, image);
    return whole != null ? whole : of(page, places, links, holders(page), image);
  }

  private static @Nullable OriginalPage of(
      Document page,
      List<Place> places,
      UnaryOperator<@Nullable String> links,
      @Nullable Set<Element> only,
      String image) {
    SafeMarkup safe = new SafeMarkup(places, links, only, image, LONGEST);
    String markup = safe.of(page.body());
    return markup == null ? null : new OriginalPage(markup, safe.anchors());
  }

  /** The elements that hold a mark. */
  private static Set<Element> holders(Document page) {
    Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());
    page.nodeStream(TextNode.class)
        .filter(words -> words.getWholeText().indexOf(MarkedSource.OPEN) >= 0)
        .forEach(
            words -> {
              for (Element e = words.parentElement(); e != null && holders.add(e); ) {
                e = e.parent();
              }
            });
    return holders;
  }
}
