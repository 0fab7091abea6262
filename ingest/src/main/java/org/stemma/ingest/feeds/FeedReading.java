package org.stemma.ingest.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import org.stemma.ingest.feeds.Markup.Family;

/** One feed of elements being read: which child of an item says what. */
final class FeedReading {
  private static final Set<Family> OWN = Set.of(Family.PLAIN, Family.ATOM);
  private static final Set<Family> TITLES = Set.of(Family.PLAIN, Family.ATOM, Family.DC);

  private final Element root;
  private final String address;

  FeedReading(Element root, String address) {
    this.root = root;
    this.address = address;
  }

  Feed feed() {
    Element channel = root;
    for (Element child : root.children()) {
      if (Markup.name(child).equals("channel")) {
        channel = child;
      }
    }
    List<Feed.Item> items = new ArrayList<>();
    collect(root, items);
    return new Feed(
        plain(first(channel, TITLES, "title")), link(channel), language(channel), items);
  }

  /** Items stand in the channel, beside it (RSS 1.0), or in a list of their own. */
  private void collect(Element parent, List<Feed.Item> items) {
    for (Element child : parent.children()) {
      if (items.size() >= Feeds.MOST_ITEMS) {
        return;
      }
      if (Feeds.isItem(child)) {
        items.add(item(child));
      } else if (Markup.name(child).equals("channel") || Markup.name(child).equals("items")) {
        collect(child, items);
      }
    }
  }

  private Feed.Item item(Element item) {
    String id = words(first(item, OWN, "guid", "id"));
    id = id != null ? id : attribute(item, "rdf:about");
    String updated =
        words(
            firstOf(
                item, Set.of(Family.PLAIN, Family.ATOM, Family.DCTERMS), "updated", "modified"));
    updated = updated != null ? updated : attribute(item, "lastmod");
    String published =
        words(
            firstOf(
                item,
                Set.of(Family.PLAIN, Family.ATOM, Family.DC, Family.DCTERMS),
                "pubdate",
                "published",
                "issued",
                "date",
                "created"));
    Element source = first(item, OWN, "source");
    Element named = source == null ? null : first(source, TITLES, "title");
    Element content = content(item);
    return new Feed.Item(
        plain(first(item, TITLES, "title")),
        link(item),
        id,
        published != null ? published : updated,
        updated,
        authors(item),
        markup(content),
        markup(
            first(
                item,
                Set.of(Family.PLAIN, Family.ATOM, Family.DC, Family.ITUNES),
                "description",
                "summary",
                "abstract")),
        plain(named != null ? named : source),
        language(item));
  }

  private static @Nullable Element content(Element item) {
    Element encoded = first(item, Set.of(Family.CONTENT), "encoded");
    if (encoded != null) {
      return encoded;
    }
    Element body = first(item, Set.of(Family.XHTML, Family.PLAIN), "body", "div");
    if (body != null) {
      return body;
    }
    Element own = first(item, OWN, "content", "fullitem");
    return own != null && own.hasAttr("src") && own.childNodeSize() == 0 ? null : own;
  }

  private @Nullable String link(Element parent) {
    String origin = words(first(parent, Set.of(Family.FEEDBURNER), "origlink"));
    if (origin != null) {
      return origin;
    }
    String linked = null;
    int best = 0;
    for (Element child : parent.children()) {
      Family family = Markup.family(child);
      if (!Markup.name(child).equals("link") || !OWN.contains(family)) {
        continue;
      }
      String text = words(child);
      String href = attribute(child, "href");
      String rel = child.attr("rel").strip();
      boolean page = rel.isEmpty() || rel.equals("alternate");
      // The page before a mirror, a link in words before one in an attribute that has a purpose.
      int rank = !page ? 0 : text != null ? 3 : href != null ? 2 : 0;
      if (rank > best) {
        String target = text != null ? text : href;
        linked = target == null ? null : Markup.resolved(target, Markup.base(child, address));
        best = rank;
      }
    }
    if (linked != null) {
      return linked;
    }
    Element guid = first(parent, OWN, "guid");
    String permanent = words(guid);
    boolean page =
        guid != null
            && !guid.attr("ispermalink").equalsIgnoreCase("false")
            && !guid.attr("isPermaLink").equalsIgnoreCase("false");
    if (permanent != null && page && permanent.regionMatches(true, 0, "http", 0, 4)) {
      return permanent;
    }
    String about = attribute(parent, "rdf:about");
    return about != null ? about : attribute(parent, "href");
  }

  private static List<String> authors(Element item) {
    List<String> authors = new ArrayList<>();
    for (Element child : item.children()) {
      String name = Markup.name(child);
      Family family = Markup.family(child);
      boolean by =
          (name.equals("author") && family != Family.OTHER)
              || (name.equals("creator") && family == Family.DC);
      if (!by) {
        continue;
      }
      Element inside = first(child, OWN, "name");
      String words = plain(inside != null ? inside : child.childrenSize() == 0 ? child : null);
      String person = words == null ? null : Person.of(words);
      if (person != null && !authors.contains(person)) {
        authors.add(person);
      }
    }
    return authors;
  }

  private static @Nullable String language(Element element) {
    String said = attribute(element, "xml:lang");
    if (said == null) {
      said = words(first(element, Set.of(Family.PLAIN, Family.DC), "language"));
    }
    for (Element e = element.parent(); said == null && e != null; e = e.parent()) {
      said = attribute(e, "xml:lang");
    }
    return said;
  }

  private static @Nullable String attribute(Element element, String name) {
    String value = element.attributes().getIgnoreCase(name).strip();
    return value.isEmpty() ? null : value;
  }

  /** The first child of one of the names, the earlier name first. */
  private static @Nullable Element firstOf(Element parent, Set<Family> families, String... names) {
    for (String name : names) {
      Element found = first(parent, families, name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable Element first(Element parent, Set<Family> families, String... names) {
    for (Element child : parent.children()) {
      for (String name : names) {
        if (Markup.name(child).equals(name) && families.contains(Markup.family(child))) {
          return child;
        }
      }
    }
    return null;
  }

  private static @Nullable String words(@Nullable Element element) {
    String words = element == null ? "" : element.wholeText().strip();
    return words.isEmpty() ? null : words;
  }

  /** The words of a title: many feeds escape markup in it, some twice. */
  static @Nullable String plain(@Nullable Element element) {
    String html = markup(element);
    String words = html == null ? "" : Jsoup.parseBodyFragment(html).body().text().strip();
    return words.isEmpty() ? null : words;
  }

  /** The content of an element as markup, whichever way the feed packs it. */
  static @Nullable String markup(@Nullable Element element) {
    if (element == null) {
      return null;
    }
    String type = element.attr("type").strip();
    String mode = element.attr("mode").strip();
    if (element.childrenSize() > 0 && !mode.equals("escaped")) {
      Element only = element.childrenSize() == 1 ? element.child(0) : null;
      boolean wrapped = only != null && type.equals("xhtml") && Markup.name(only).equals("div");
      String inner = (wrapped && only != null ? only : element).html().strip();
      return inner.isEmpty() ? null : inner;
    }
    String words = WesternControls.mended(element.wholeText().strip());
    if (words.isEmpty()) {
      return null;
    }
    if (mode.equals("base64") || Base64Text.isLikely(type)) {
      words = Base64Text.decoded(words);
    }
    boolean text = type.equals("text") || type.equals("text/plain");
    return text ? Entities.escape(words) : words;
  }
}
