package org.stemma.ingest.feeds;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON Feed 1.0 and 1.1 (jsonfeed.org). */
final class JsonFeeds {
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(64)
                          .maxStringLength(32 << 20)
                          .build())
                  .build())
          .build();

  private JsonFeeds() {}

  static boolean begins(byte[] bytes) {
    int at = bytes.length > 2 && (bytes[0] & 0xff) == 0xef ? 3 : 0;
    while (at < bytes.length && bytes[at] <= ' ' && bytes[at] >= 0) {
      at++;
    }
    return at < bytes.length && bytes[at] == '{';
  }

  static @Nullable Feed read(byte[] bytes, String base) {
    JsonNode root;
    try {
      root = JSON.readTree(bytes);
    } catch (JacksonException e) {
      return null;
    }
    String home = words(root, "home_page_url");
    String language = words(root, "language");
    List<Feed.Item> items = new ArrayList<>();
    for (JsonNode item : root.path("items")) {
      if (item.isObject() && items.size() < Feeds.MOST_ITEMS) {
        items.add(item(item, root, base, language));
      }
    }
    return new Feed(words(root, "title"), home, language, items);
  }

  private static Feed.Item item(
      JsonNode item, JsonNode root, String base, @Nullable String language) {
    String link = words(item, "url");
    String modified = words(item, "date_modified");
    String published = words(item, "date_published");
    String html = words(item, "content_html");
    String text = words(item, "content_text");
    String own = words(item, "language");
    List<String> authors = authors(item);
    return new Feed.Item(
        words(item, "title"),
        link == null ? null : Markup.resolved(link, base),
        id(item),
        published != null ? published : modified,
        modified,
        authors.isEmpty() ? authors(root) : authors,
        html != null ? html : paragraphs(text),
        paragraphs(words(item, "summary")),
        null,
        own != null ? own : language);
  }

  private static @Nullable String id(JsonNode item) {
    JsonNode id = item.get("id");
    return id != null && id.isNumber() ? id.asString() : words(item, "id");
  }

  private static List<String> authors(JsonNode node) {
    List<String> authors = new ArrayList<>();
    for (JsonNode author : node.path("authors")) {
      add(authors, words(author, "name"));
    }
    if (authors.isEmpty()) {
      add(authors, words(node.path("author"), "name"));
    }
    return authors;
  }

  private static void add(List<String> authors, @Nullable String name) {
    if (name != null && !authors.contains(name)) {
      authors.add(name);
    }
  }

  /** Plain text as markup. */
  private static @Nullable String paragraphs(@Nullable String text) {
    if (text == null) {
      return null;
    }
    StringBuilder html = new StringBuilder();
    for (String line : text.split("\\R", -1)) {
      if (!line.isBlank()) {
        html.append("<p>").append(Entities.escape(line.strip())).append("</p>\n");
      }
    }
    return html.toString();
  }

  private static @Nullable String words(JsonNode node, String key) {
    JsonNode value = node.get(key);
    String words = value != null && value.isString() ? value.asString().strip() : "";
    return words.isEmpty() ? null : words;
  }
}
