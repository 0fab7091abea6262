package org.stemma.ingest.feeds;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The addresses that an OPML file, a sitemap or a sitemap index lists, with what it says about each
 * (sitemaps.org 0.9, Google's extension for news). Pure, linear; nothing makes it throw.
 *
 * @param listed in the file's order, each once
 */
public record Addresses(List<Listed> listed) {
  public Addresses {
    listed = List.copyOf(listed);
  }

  /**
   * One address.
   *
   * @param target an address, or a path beside the list; as written
   * @param outlet who publishes it, as a news sitemap says
   * @param published as written
   */
  public record Listed(
      String target,
      @Nullable String title,
      @Nullable String outlet,
      @Nullable String published,
      @Nullable String language) {}

  /**
   * Reads a list.
   *
   * @param charset what was said with it (HTTP); null if nothing was
   * @return null if it is no such list
   */
  public static @Nullable Addresses read(byte[] bytes, @Nullable String charset) {
    Document document = Markup.parse(bytes, charset);
    Element root = document == null ? null : document.firstElementChild();
    if (root == null) {
      return null;
    }
    List<Listed> listed = new ArrayList<>();
    switch (Markup.name(root)) {
      case "opml" -> opml(root, listed);
      case "urlset", "sitemapindex" -> sitemap(root, listed);
      default -> {
        return null;
      }
    }
    return new Addresses(listed.stream().distinct().toList());
  }

  /** {@code target} seen from {@code base}; unchanged where that cannot be told. */
  public static String resolved(String target, String base) {
    return Markup.resolved(target, base);
  }

  private static void opml(Element root, List<Listed> listed) {
    for (Element outline : root.getElementsByTag("outline")) {
      String target = outline.attributes().getIgnoreCase("xmlUrl").strip();
      target = target.isEmpty() ? outline.attributes().getIgnoreCase("url").strip() : target;
      if (!target.isEmpty()) {
        listed.add(new Listed(target, null, null, null, null));
      }
    }
  }

  private static void sitemap(Element root, List<Listed> listed) {
    for (Element entry : root.children()) {
      String target = words(entry, "loc");
      if (target == null) {
        continue;
      }
      Element news = child(entry, "news");
      Element publication = news == null ? null : child(news, "publication");
      listed.add(
          new Listed(
              target,
              words(news, "title"),
              words(publication, "name"),
              words(news, "publication_date"),
              words(publication, "language")));
    }
  }

  private static @Nullable Element child(Element parent, String name) {
    for (Element child : parent.children()) {
      if (Markup.name(child).equals(name)) {
        return child;
      }
    }
    return null;
  }

  private static @Nullable String words(@Nullable Element parent, String name) {
    Element child = parent == null ? null : child(parent, name);
    String words = child == null ? "" : child.wholeText().strip();
    return words.isEmpty() ? null : words;
  }
}
