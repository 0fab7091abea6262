package org.stemma.pages.original;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a parsed page anew, with what is allowed alone and every word escaped. Elements without
 * words leave no trace. Walks the page once and does not recurse.
 */
final class SafeMarkup implements NodeFilter {
  /** Of the description of a picture so many characters are shown. */
  private static final int LONGEST_ALTERNATIVE = 200;

  private record Open(Element element, String name, String tag) {}

  private final Allowed allowed = new Allowed();
  private final List<Place> places;
  private final UnaryOperator<@Nullable String> links;
  private final @Nullable Set<Element> only;
  private final int limit;
  private final StringBuilder out = new StringBuilder();
  private final List<Open> open = new ArrayList<>();
  private final Set<String> anchored = new HashSet<>();
  private final String image;
  private int written;
  private int preformatted;
  private String closing = "";
  private boolean shown;

  /**
   * @param places what the marks stand for
   * @param links an address that may be linked to, for an address; null for any other
   * @param only elements outside of these are left out; null: none is
   * @param image the word for a picture
   * @param limit so many characters are written, and a few more
   */
  SafeMarkup(
      List<Place> places,
      UnaryOperator<@Nullable String> links,
      @Nullable Set<Element> only,
      String image,
      int limit) {
    this.places = places;
    this.links = links;
    this.only = only;
    this.image = image;
    this.limit = limit;
  }

  /** The anchors that the page has; after {@link #of}. */
  Set<String> anchors() {
    return Collections.unmodifiableSet(anchored);
  }

  /** The page as markup; null if it is longer than the limit, or shows no place. */
  @Nullable String of(Element body) {
    body.filter(this);
    return shown && out.length() <= limit ? out.toString() : null;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (out.length() > limit) {
      return FilterResult.STOP;
    }
    if (node instanceof TextNode words && !(node instanceof CDataNode)) {
      words(words.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (Allowed.dropped(element) || (only != null && !only.contains(element))) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (element.normalName().equals("img")) {
      picture(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    String name = allowed.name(element);
    if (name == null) {
      return FilterResult.CONTINUE;
    }
    if (Allowed.EMPTY.contains(name)) {
      begin();
      out.append('<').append(name).append('>');
      return FilterResult.SKIP_ENTIRELY;
    }
    open.add(new Open(element, name, tag(element, name)));
    preformatted += name.equals("pre") ? 1 : 0;
    if (name.equals("td") || name.equals("th")) {
      begin();
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    Open last = open.isEmpty() ? null : open.getLast();
    if (last == null || !last.element().equals(node)) {
      return FilterResult.CONTINUE;
    }
    open.removeLast();
    preformatted -= last.name().equals("pre") ? 1 : 0;
    if (written > open.size()) {
      out.append("</").append(last.name()).append('>');
      written = open.size();
    }
    return FilterResult.CONTINUE;
  }

  private String tag(Element element, String name) {
    StringBuilder tag = new StringBuilder("<").append(name).append(Allowed.attributes(element));
    if (name.equals("a")) {
      String address = links.apply(element.absUrl("href"));
      if (address != null) {
        tag.append(" href=\"").append(escaped(address));
        tag.append("\" rel=\"noopener noreferrer\"");
      }
    }
    return tag.append('>').toString();
  }

  /** Writes the tags of the elements that are open and have no words yet. */
  private void begin() {
    for (; written < open.size(); written++) {
      out.append(open.get(written).tag());
    }
  }

  private void picture(Element element) {
    String alternative = element.attr("alt").strip();
    if (!alternative.isEmpty()) {
      int end = Math.min(alternative.length(), LONGEST_ALTERNATIVE);
      boolean inPair = Character.isHighSurrogate(alternative.charAt(end - 1));
      begin();
      out.append("<span class=\"pic\">").append(escaped(image)).append(": ");
      out.append(escaped(alternative.substring(0, inPair ? end - 1 : end))).append("</span>");
    }
  }

  /** A text node: its words, and marks where they are asked for. */
  private void words(String text) {
    int at = 0;
    boolean marked = false;
    while (at < text.length()) {
      int next = at;
      while (next < text.length() && !mark(text.charAt(next))) {
        next++;
      }
      plain(text.substring(at, next));
      if (next == text.length()) {
        break;
      }
      int end = next + 1;
      if (text.charAt(next) == MarkedSource.OPEN) {
        int numbered = text.indexOf(MarkedSource.NUMBERED, next);
        int number = numbered < 0 ? -1 : MarkedSource.number(text, next + 1, numbered);
        if (number >= 0 && number < places.size() && !marked) {
          begin();
          openMark(places.get(number));
          marked = true;
          end = numbered + 1;
        }
      } else if (text.charAt(next) == MarkedSource.CLOSE && marked) {
        out.append(closing);
        marked = false;
      }
      at = end;
    }
    if (marked) {
      out.append(closing);
    }
  }

  private void openMark(Place place) {
    shown = true;
    List<String> anchors = place.anchors().stream().filter(anchored::add).toList();
    String name = place.evidence() ? "mark" : "span";
    out.append('<').append(name).append(" class=\"at\"");
    if (!anchors.isEmpty()) {
      out.append(" id=\"").append(escaped(anchors.getFirst())).append('"');
    }
    out.append('>');
    for (int i = 1; i < anchors.size(); i++) {
      out.append("<span id=\"").append(escaped(anchors.get(i))).append("\"></span>");
    }
    closing = "</" + name + ">";
  }

  private void plain(String words) {
    if (preformatted > 0) {
      if (!words.isEmpty()) {
        begin();
        out.append(escaped(words));
      }
      return;
    }
    String line = words.replaceAll("[ \\t\\r\\n\\f]++", " ");
    boolean blank = line.isBlank();
    if (!blank) {
      begin();
    }
    if (!blank || (!out.isEmpty() && out.charAt(out.length() - 1) != ' ')) {
      out.append(escaped(line));
    }
  }

  private static boolean mark(char c) {
    return c >= MarkedSource.OPEN && c <= '\uFDEF';
  }

  /** Words as markup may hold them; what a browser would drop or obey is replaced. */
  static String escaped(String words) {
    StringBuilder escaped = new StringBuilder(words.length() + 16);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean reorders = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
      boolean control = Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
      boolean half =
          Character.isHighSurrogate(c)
              ? i + 1 == words.length() || !Character.isLowSurrogate(words.charAt(i + 1))
              : Character.isLowSurrogate(c)
                  && (i == 0 || !Character.isHighSurrogate(words.charAt(i - 1)));
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\r' -> escaped.append('\n');
        default -> escaped.append(control || reorders || half ? '\uFFFD' : c);
      }
    }
    return escaped.toString();
  }
}
