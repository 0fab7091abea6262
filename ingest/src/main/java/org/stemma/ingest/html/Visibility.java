package org.stemma.ingest.html;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Whether a browser would show an element, as far as its own attributes say. */
final class Visibility {
  private static final Pattern INVISIBLE =
      Pattern.compile("(?:display\\s*+:\\s*+none|visibility\\s*+:\\s*+hidden)");

  private Visibility() {}

  /** Hidden by attribute, by its own style, or by a class that says so. */
  static boolean hidden(Element element, Hints hints) {
    if (element.attributesSize() == 0 || element.normalName().equals("body")) {
      return false;
    }
    if (element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    if (!style.isEmpty() && INVISIBLE.matcher(style.toLowerCase(Locale.ROOT)).find()) {
      return true;
    }
    return Hint.HIDDEN.in(hints.of(element));
  }
}
