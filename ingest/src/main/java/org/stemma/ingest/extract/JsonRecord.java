package org.stemma.ingest.extract;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Code;
import org.stemma.core.model.Segmentation;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A JSON record of an article: {@code {"text" | "html", "url"?, "title"?, "outlet"?, "published"?,
 * "language"?, "id"?, "verbatim"?, "sentences"?, "tokens"?}}. Exactly one of text and html is
 * there.
 *
 * @param published ISO 8601, unread
 * @param given only with verbatim
 * @param extra unknown keys, each with its value as canonical JSON text
 */
record JsonRecord(
    @Nullable String text,
    @Nullable String html,
    @Nullable String url,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String published,
    @Nullable String language,
    @Nullable String id,
    boolean verbatim,
    @Nullable Segmentation given,
    SortedMap<String, String> extra) {
  /** How deep values may nest; an article's record needs four. */
  static final int DEPTH = 64;

  private static final Set<String> KNOWN =
      Set.of(
          "text",
          "html",
          "url",
          "title",
          "outlet",
          "published",
          "language",
          "id",
          "verbatim",
          "sentences",
          "tokens");

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEPTH + 1)
                          .maxStringLength(64 << 20)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** Thrown where bytes are no such record; only within this room. */
  static final class Broken extends Exception {
    private static final long serialVersionUID = 1;
    private final Code code;
    private final String detail;

    Broken(Code code, String detail) {
      super(detail);
      this.code = code;
      this.detail = detail;
    }

    Broken(String detail) {
      this(Code.JSON_LINE, detail);
    }

    Code code() {
      return code;
    }

    String detail() {
      return detail;
    }
  }

  /**
   * Reads one record.
   *
   * @param characters one JSON value
   * @throws Broken with {@link Code#JSON_LINE} or {@link Code#TOO_DEEP}
   */
  static JsonRecord read(String characters) throws Broken {
    if (depth(characters) > DEPTH) {
      throw new Broken(Code.TOO_DEEP, Integer.toString(DEPTH));
    }
    JsonNode node;
    try {
      node = JSON.readTree(characters);
    } catch (JacksonException e) {
      var where = e.getLocation();
      throw new Broken(
          where == null || where.getColumnNr() < 1
              ? "it is broken JSON"
              : "broken at line " + where.getLineNr() + ", column " + where.getColumnNr());
    }
    if (!node.isObject()) {
      throw new Broken("it is no object");
    }
    return of(node);
  }

  private static JsonRecord of(JsonNode node) throws Broken {
    String text = words(node, "text");
    String html = words(node, "html");
    if ((text == null) == (html == null)) {
      throw new Broken(
          text == null ? "it has neither \"text\" nor \"html\"" : "it has both text and html");
    }
    boolean verbatim = flag(node, "verbatim");
    boolean segmented = present(node, "sentences") || present(node, "tokens");
    if (segmented && !verbatim) {
      throw new Broken("sentences and tokens need \"verbatim\": true");
    }
    if (verbatim && text == null) {
      throw new Broken("only text can be verbatim, not html");
    }
    SortedMap<String, String> extra = new TreeMap<>();
    for (var property : node.properties()) {
      if (!KNOWN.contains(property.getKey())) {
        extra.put(property.getKey(), CanonicalJson.of(property.getValue()));
      }
    }
    return new JsonRecord(
        text,
        html,
        words(node, "url"),
        words(node, "title"),
        words(node, "outlet"),
        words(node, "published"),
        words(node, "language"),
        id(node),
        verbatim,
        segmented && text != null ? GivenSegmentation.read(node, text) : null,
        extra);
  }

  private static boolean present(JsonNode node, String key) {
    JsonNode value = node.get(key);
    return value != null && !value.isNull();
  }

  private static @Nullable String words(JsonNode node, String key) throws Broken {
    JsonNode value = node.get(key);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isString()) {
      throw new Broken("\"" + key + "\" is no string");
    }
    return value.asString();
  }

  /** An id may be a number too: many data sets count. */
  private static @Nullable String id(JsonNode node) throws Broken {
    JsonNode value = node.get("id");
    return value != null && value.isIntegralNumber() ? value.asString() : words(node, "id");
  }

  private static boolean flag(JsonNode node, String key) throws Broken {
    JsonNode value = node.get(key);
    if (value == null || value.isNull()) {
      return false;
    }
    if (!value.isBoolean()) {
      throw new Broken("\"" + key + "\" is neither true nor false");
    }
    return value.asBoolean();
  }

  /** How deep brackets nest outside strings; stops counting where it is too deep. */
  private static int depth(String json) {
    int depth = 0;
    int deepest = 0;
    boolean string = false;
    for (int i = 0; i < json.length() && deepest <= DEPTH; i++) {
      char c = json.charAt(i);
      if (string) {
        i += c == '\\' ? 1 : 0;
        string = c != '"';
      } else if (c == '"') {
        string = true;
      } else if (c == '{' || c == '[') {
        deepest = Math.max(deepest, ++depth);
      } else if (c == '}' || c == ']') {
        depth--;
      }
    }
    return deepest;
  }
}
