package org.stemma.ingest.feeds;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.stemma.ingest.feeds.Markup.Family;

/**
 * RSS 0.90 to 2.0 and 1.0, Atom 0.3 and 1.0, CDF and JSON Feed. Lenient: a feed that is not
 * well-formed gives what can be read of it. Pure, thread-safe, linear; nothing makes it throw.
 */
public final class Feeds {
  /** No feed has more items; the first ones are read. */
  public static final int MOST_ITEMS = 20_000;

  private Feeds() {}

  /**
   * Reads a feed.
   *
   * @param charset what was said with it (HTTP); null if nothing was
   * @param address where it lies, for its relative links; null if unknown
   * @return null if it is no feed
   */
  public static @Nullable Feed read(
      byte[] bytes, @Nullable String charset, @Nullable String address) {
    String base = address == null ? "" : address;
    if (JsonFeeds.begins(bytes)) {
      return JsonFeeds.read(bytes, base);
    }
    Document document = Markup.parse(bytes, charset);
    Element root = document == null ? null : document.firstElementChild();
    if (root == null) {
      return null;
    }
    return switch (Markup.name(root)) {
      case "rss", "rdf", "feed", "channel" -> new FeedReading(root, base).feed();
      default -> null;
    };
  }

  /** Whether an element is an item of a feed, whatever the feed's kind. */
  static boolean isItem(Element element) {
    Family family = Markup.family(element);
    String name = Markup.name(element);
    return (family == Family.PLAIN || family == Family.ATOM)
        && (name.equals("item") || name.equals("entry"));
  }
}
