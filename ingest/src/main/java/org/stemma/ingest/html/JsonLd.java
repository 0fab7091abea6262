package org.stemma.ingest.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.stemma.core.names.Lexicon;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says of its article in JSON-LD (schema.org {@code Article} and its kinds).
 *
 * @param free false where the page says that the article is not free to read; null if it says
 *     nothing
 * @param pageDate when the page itself was published, as its other nodes say; null if they do not
 */
record JsonLd(
    @Nullable String headline,
    @Nullable String published,
    @Nullable String modified,
    List<String> authors,
    @Nullable String publisher,
    @Nullable String image,
    @Nullable String section,
    @Nullable String language,
    @Nullable String url,
    @Nullable String body,
    @Nullable Boolean free,
    @Nullable String pageDate) {

  /** A page without JSON-LD of an article. */
  static final JsonLd NONE = pageOnly(null);

  private static JsonLd pageOnly(@Nullable String date) {
    return new JsonLd(null, null, null, List.of(), null, null, null, null, null, null, null, date);
  }

  /** Whether the page says that it is an article. */
  boolean article() {
    return !equals(pageOnly(pageDate));
  }

  /** What a page calls itself where it does not say that it is an article. */
  private static final Set<String> PAGES =
      Set.of(
          "WebPage", "ItemPage", "VideoObject", "Recipe", "Review", "ImageGallery", "CreativeWork");

  private static final int LONGEST_SCRIPT = 4_000_000;
  private static final int MOST_NODES = 20_000;

  /** Under these names stand other articles. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "itemListElement",
          "mentions",
          "hasPart",
          "isPartOf",
          "relatedLink",
          "comment",
          "citation",
          "isBasedOn",
          "recommendations",
          "subjectOf",
          "publisher",
          "author");

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  JsonLd {
    authors = List.copyOf(authors);
  }

  /**
   * The article's node; {@link #NONE} if the page has none, or several of which none is named like
   * the page.
   *
   * @param title a title of the page, to tell its article from others; null if unknown
   */
  static JsonLd of(Marks marks, @Nullable String title) {
    List<JsonNode> articles = new ArrayList<>();
    List<JsonNode> pages = new ArrayList<>();
    Map<String, JsonNode> byId = new java.util.TreeMap<>();
    for (Element script : marks.scripts()) {
      if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
        collect(script.data(), articles, pages, byId);
      }
    }
    JsonNode chosen = choose(articles, title);
    String pageDate = pageDate(pages);
    return chosen == null ? pageOnly(pageDate) : read(chosen, byId, pageDate);
  }

  private static void collect(
      String data, List<JsonNode> articles, List<JsonNode> pages, Map<String, JsonNode> byId) {
    if (data.length() > LONGEST_SCRIPT) {
      return;
    }
    String json =
        data.replace("<![CDATA[", "")
            .replace("]]>", "")
            .replace("<!--", "")
            .replace("-->", "")
            .strip();
    Deque<JsonNode> open = new ArrayDeque<>();
    try {
      open.add(MAPPER.readTree(json));
    } catch (JacksonException e) {
      // Pages hold broken scripts; what they would have said is looked for elsewhere.
      return;
    }
    for (int seen = 0; seen < MOST_NODES && !open.isEmpty(); seen++) {
      JsonNode node = open.removeFirst();
      if (node.isObject()) {
        if (isArticle(node)) {
          articles.add(node);
        } else if (PAGES.contains(string(node.get("@type")) + "")) {
          pages.add(node);
        }
        String id = string(node.get("@id"));
        if (id != null && node.has("name")) {
          byId.putIfAbsent(id, node);
        }
        for (Map.Entry<String, JsonNode> property : node.properties()) {
          boolean named =
              property.getKey().equals("author") || property.getKey().equals("publisher");
          if (property.getValue().isContainer()
              && (named || !ELSEWHERE.contains(property.getKey()))) {
            open.addLast(property.getValue());
          }
        }
      } else if (node.isArray()) {
        node.forEach(open::addLast);
      }
    }
  }

  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.get("@type");
    if (type == null) {
      return false;
    }
    for (String name : strings(type)) {
      String last = name.substring(name.lastIndexOf('/') + 1);
      if (last.endsWith("Article") || last.endsWith("BlogPosting") || last.equals("Report")) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String pageDate(List<JsonNode> pages) {
    for (JsonNode page : pages) {
      for (String key : List.of("datePublished", "uploadDate", "dateCreated")) {
        String date = string(page.get(key));
        if (date != null) {
          return date;
        }
      }
    }
    return null;
  }

  private static @Nullable JsonNode choose(List<JsonNode> articles, @Nullable String title) {
    String key = title == null ? "" : Words.key(title);
    for (JsonNode article : articles) {
      String headline = string(article.get("headline"));
      if (headline != null && !key.isEmpty() && alike(Words.key(headline), key)) {
        return article;
      }
    }
    return articles.size() == 1 || articles.size() == 2 ? articles.getFirst() : null;
  }

  private static boolean alike(String left, String right) {
    return !left.isEmpty() && (left.startsWith(right) || right.startsWith(left));
  }

  private static JsonLd read(JsonNode node, Map<String, JsonNode> byId, @Nullable String pageDate) {
    List<String> authors = people(node.get("author"), byId);
    if (authors.isEmpty()) {
      authors = people(node.get("creator"), byId);
    }
    List<String> publisher = names(node.get("publisher"), byId);
    List<String> sections = strings(node.get("articleSection"));
    JsonNode free = node.get("isAccessibleForFree");
    return new JsonLd(
        string(node.get("headline")),
        string(node.get("datePublished")),
        string(node.get("dateModified")),
        authors,
        publisher.isEmpty() ? null : publisher.getFirst(),
        address(node.get("image")),
        sections.isEmpty() ? null : sections.getFirst(),
        string(node.get("inLanguage")),
        firstOf(string(node.get("url")), address(node.get("mainEntityOfPage"))),
        string(node.get("articleBody")),
        free == null ? null : !free.asString("").equalsIgnoreCase("false"),
        pageDate);
  }

  private static @Nullable String firstOf(@Nullable String first, @Nullable String second) {
    return first == null ? second : first;
  }

  /** Names of people and agencies: a house that signs its own articles is no author. */
  private static List<String> people(@Nullable JsonNode node, Map<String, JsonNode> byId) {
    List<String> people = new ArrayList<>();
    for (JsonNode each :
        node == null ? List.<JsonNode>of() : node.isArray() ? node : List.of(node)) {
      boolean house =
          each.isObject()
              && strings(each.get("@type")).stream().anyMatch(t -> t.endsWith("Organization"));
      for (String name : names(each, byId)) {
        if (!house || Lexicon.agency(name) != null) {
          people.add(name);
        }
      }
    }
    return people;
  }

  private static List<String> names(@Nullable JsonNode node, Map<String, JsonNode> byId) {
    List<String> names = new ArrayList<>();
    if (node == null) {
      return names;
    }
    for (JsonNode each : node.isArray() ? node : List.of(node)) {
      JsonNode named = each;
      String id = each.isObject() ? string(each.get("@id")) : null;
      if (each.isObject() && !each.has("name") && id != null) {
        named = byId.getOrDefault(id, each);
      }
      if (named.isObject()) {
        names.addAll(strings(named.get("name")));
      } else {
        names.addAll(strings(named));
      }
    }
    return names;
  }

  private static @Nullable String address(@Nullable JsonNode node) {
    JsonNode first = node != null && node.isArray() && !node.isEmpty() ? node.get(0) : node;
    if (first != null && first.isObject()) {
      return firstOf(string(first.get("url")), string(first.get("@id")));
    }
    return string(first);
  }

  private static List<String> strings(@Nullable JsonNode node) {
    List<String> strings = new ArrayList<>();
    if (node == null) {
      return strings;
    }
    for (JsonNode each : node.isArray() ? node : List.of(node)) {
      String value = string(each);
      if (value != null) {
        strings.add(value);
      }
    }
    return strings;
  }

  private static @Nullable String string(@Nullable JsonNode node) {
    if (node == null || !node.isString()) {
      return null;
    }
    String value = node.asString().strip();
    return value.isEmpty() ? null : value;
  }
}
