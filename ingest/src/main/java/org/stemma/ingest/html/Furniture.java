package org.stemma.ingest.html;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.stemma.ingest.html.Layout.Stretch;

/** Takes out of a layout what its elements say is not the article's text. */
final class Furniture {
  private static final Set<String> TAGS =
      Set.of("nav", "footer", "aside", "form", "menu", "dialog", "fieldset", "search");

  private static final int DROPPING =
      Hint.FURNITURE.bit()
          | Hint.COMMENTS.bit()
          | Hint.RELATED.bit()
          | Hint.AUTHOR_NOTE.bit()
          | Hint.PULL_QUOTE.bit()
          | Hint.CONSENT.bit()
          | Hint.PAYWALL.bit()
          | Hint.PICTURE_CREDIT.bit()
          | Hint.BYLINE.bit()
          | Hint.DATE.bit();

  private static final int LINES = Hint.BYLINE.bit() | Hint.DATE.bit();

  /** An element with so much of the page's prose is not furniture, whatever its class says. */
  private static final double TOO_MUCH = 0.5;

  /**
   * Lines that name an author or a date are short; an element with more words is something else.
   */
  private static final int LONGEST_LINE = 60;

  /** These are furniture however long they are. */
  private static final int ALWAYS =
      Hint.COMMENTS.bit() | Hint.AUTHOR_NOTE.bit() | Hint.CONSENT.bit();

  private static final Set<String> FRAMES = Set.of("body", "main", "article", "html");

  private Furniture() {}

  /**
   * Drops it.
   *
   * @param headline the element of the headline, which no furniture holds; null if none is printed
   * @param believing whether hints are believed; else only comments, and elements that are
   *     furniture by their own nature, are dropped
   */
  static void drop(Layout layout, Hints hints, @Nullable Element headline, boolean believing) {
    int all = layout.prose();
    List<Element> elements = layout.elements();
    for (int i = elements.size() - 1; i >= 0; i--) {
      Element element = elements.get(i);
      int bits = hints.of(element);
      int dropping = bits & (believing ? DROPPING : Hint.COMMENTS.bit());
      boolean tag = TAGS.contains(element.normalName());
      if ((!tag && dropping == 0) || element.normalName().equals("body")) {
        continue;
      }
      // The page calls it the text, or a frame of it: a word about its use does not outweigh that.
      boolean text = Hint.BODY.in(bits) || FRAMES.contains(element.normalName());
      if (text && !Hint.COMMENTS.in(bits)) {
        continue;
      }
      Stretch stretch = layout.stretch(element);
      if (stretch == null
          || (layout.dropped(stretch.from()) && layout.dropped(stretch.to() - 1))
          || (headline != null && !headline.equals(element) && within(headline, element))) {
        continue;
      }
      int prose = layout.prose(stretch);
      boolean always = (dropping & ALWAYS) != 0 && headline != null;
      boolean onlyLines = !tag && (dropping & ~LINES) == 0;
      if ((prose > TOO_MUCH * all && !always) || (onlyLines && prose > LONGEST_LINE)) {
        continue;
      }
      layout.drop(stretch);
    }
    layout.weigh();
  }

  private static boolean within(Element inner, Element outer) {
    for (Element e = inner; e != null; e = e.parent()) {
      if (e.equals(outer)) {
        return true;
      }
    }
    return false;
  }
}
