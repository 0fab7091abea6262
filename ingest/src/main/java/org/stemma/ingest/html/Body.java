package org.stemma.ingest.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.stemma.ingest.html.Layout.Stretch;

/**
 * Finds the element that holds the article's text: the page marks it, or it is the lowest element
 * that holds most of the page's prose (after the container scoring of Readability, Arc90 2009, and
 * the text density of Sun, Song and Liao, "DOM based content extraction via text density", SIGIR
 * 2011).
 */
final class Body {
  /** What a marked body must hold of the page's prose to be believed. */
  private static final double BELIEVED = 0.25;

  /** While one child holds so much of an element's prose, the body is looked for in it. */
  private static final double MOST = 0.65;

  /** Boxes of one name are parts of one text if they hold so much more than one of them. */
  private static final double MORE = 1.3;

  /** A text has fewer boxes: more of one name are entries of a list. */
  private static final int MOST_PARTS = 200;

  /** A neighbour of the same make is a part of the text with less prose, too. */
  private static final int ALIKE_WORDS = 10;

  private static final double ALIKE_PROSE = 0.4;

  /** A body that is named by microdata is believed from so many words on. */
  private static final int NAMED_WORDS = 100;

  /**
   * The child with the headline is the article if it has so many words of prose, or such a share.
   */
  private static final int HEADED_WORDS = 150;

  private static final double HEADED = 0.35;

  /** A neighbour is a part of the text from so many words, with so much prose and so few links. */
  private static final int PART_WORDS = 20;

  private static final double PART_PROSE = 0.7;
  private static final double PART_LINKS = 0.15;

  private static final Set<String> LEAVES =
      Set.of("p", "li", "blockquote", "td", "th", "tr", "h1", "h2", "h3", "h4", "pre", "dd", "dt");

  private Body() {}

  /** The stretch of the body; null if the page has no prose at all. */
  static @Nullable Stretch find(
      Layout layout, Hints hints, Element root, @Nullable Element headline) {
    if (layout.prose() == 0) {
      return null;
    }
    Element marked = marked(layout, hints);
    Element start = marked == null ? root : marked;
    Element chosen = descend(layout, start, headline);
    return layout.stretch(chosen);
  }

  /** The element that the page itself calls the body. */
  private static @Nullable Element marked(Layout layout, Hints hints) {
    int all = layout.prose();
    Element best = null;
    double bestScore = 0;
    for (Element element : layout.elements()) {
      boolean named = element.attr("itemprop").contains("articleBody");
      double trust = trust(element, hints);
      if (trust == 0 || LEAVES.contains(element.normalName())) {
        continue;
      }
      int prose = layout.prose(element);
      boolean enough =
          named ? prose >= NAMED_WORDS || prose >= BELIEVED * all : prose >= BELIEVED * all;
      double score = named ? all + prose : trust * prose;
      if (enough && prose > 0 && score > bestScore) {
        best = element;
        bestScore = score;
      }
    }
    return best == null ? null : whole(layout, best);
  }

  /**
   * A page may set each part of its text in a box of the same name: then the body is what holds
   * them all, if it holds little else.
   */
  private static Element whole(Layout layout, Element part) {
    int together = 0;
    int parts = 0;
    Element first = null;
    Element last = null;
    for (Element element : layout.elements()) {
      if (parts > MOST_PARTS) {
        return part;
      }
      if (named(element, part) && layout.prose(element) > 0 && !nested(element, last)) {
        together += layout.prose(element);
        parts++;
        first = first == null ? element : first;
        last = element;
      }
    }
    int own = layout.prose(part);
    if (first == null || last == null || together < MORE * own) {
      return part;
    }
    Element around = first;
    while (around != null && !holds(around, last)) {
      around = around.parent();
    }
    boolean little = around != null && layout.prose(around) <= MORE * together;
    return around != null && little && !around.normalName().equals("body") ? around : part;
  }

  private static boolean named(Element element, Element other) {
    return !element.className().isEmpty()
        && element.className().equals(other.className())
        && element.normalName().equals(other.normalName());
  }

  private static boolean nested(Element element, @Nullable Element last) {
    return last != null && (holds(element, last) || holds(last, element));
  }

  private static double trust(Element element, Hints hints) {
    if (element.attr("itemprop").contains("articleBody")) {
      return 1.3;
    }
    if (Hint.BODY.in(hints.of(element)) && !element.normalName().equals("body")) {
      return 1.15;
    }
    return switch (element.normalName()) {
      case "article" -> 1.0;
      case "main" -> 0.9;
      default -> 0;
    };
  }

  private static Element descend(Layout layout, Element start, @Nullable Element headline) {
    Element at = start;
    while (true) {
      Element next = null;
      int most = 0;
      int inside = layout.prose(at);
      Element headed = null;
      for (Element child : at.children()) {
        int prose = layout.prose(child);
        if (prose > most) {
          most = prose;
          next = child;
        }
        if (headline != null
            && (prose >= HEADED_WORDS || prose >= HEADED * inside)
            && holds(child, headline)) {
          headed = child;
        }
      }
      if (headed != null
          && !LEAVES.contains(headed.normalName())
          && !alikeBeside(layout, at, headed)) {
        // Where the headline is, there is the article: longer neighbours are other ones, or
        // comments.
        at = headed;
        continue;
      }
      if (next == null
          || LEAVES.contains(next.normalName())
          || most < MOST * inside
          || textBeside(layout, at, next)) {
        return at;
      }
      at = next;
    }
  }

  /** Whether parts of the text stand beside the child that holds most of it. */
  private static boolean textBeside(Layout layout, Element at, Element most) {
    for (Element child : at.children()) {
      Stretch stretch = layout.stretch(child);
      if (stretch == null || child.equals(most)) {
        continue;
      }
      int prose = layout.prose(stretch);
      if (alikePart(layout, child, stretch, most)) {
        return true;
      }
      boolean paragraph = LEAVES.contains(child.normalName()) && prose > 0;
      boolean part =
          prose >= PART_WORDS
              && layout.proseShare(stretch) >= PART_PROSE
              && layout.linkShare(stretch) <= PART_LINKS
              && !layout.teasers(stretch);
      if (paragraph || part) {
        return true;
      }
    }
    return false;
  }

  private static boolean alikeBeside(Layout layout, Element at, Element headed) {
    for (Element child : at.children()) {
      Stretch stretch = layout.stretch(child);
      if (stretch != null && !child.equals(headed) && alikePart(layout, child, stretch, headed)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a neighbour is made like the box of the text and holds prose of its own. */
  private static boolean alikePart(Layout layout, Element child, Stretch stretch, Element most) {
    String name = child.classNames().stream().findFirst().orElse("");
    boolean alike =
        child.normalName().equals(most.normalName())
            && !child.normalName().equals("article")
            && !name.isEmpty()
            && name.equals(most.classNames().stream().findFirst().orElse(""));
    return alike
        && layout.prose(stretch) >= ALIKE_WORDS
        && layout.proseShare(stretch) >= ALIKE_PROSE
        && layout.linkShare(stretch) <= 2 * PART_LINKS
        && !layout.teasers(stretch);
  }

  private static boolean holds(Element outer, Element inner) {
    for (Element e = inner; e != null; e = e.parent()) {
      if (e.equals(outer)) {
        return true;
      }
    }
    return false;
  }
}
