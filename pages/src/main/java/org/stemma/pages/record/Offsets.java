package org.stemma.pages.record;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Field;
import org.stemma.core.model.Span;
import tools.jackson.databind.JsonNode;

/** The articles of a record as they are needed, to turn its offsets back. Not thread-safe. */
final class Offsets {
  private final Function<String, JsonNode> articles;
  private final Map<String, JsonNode> known = new HashMap<>();
  private final Map<String, Map<Field, Utf16>> counted = new HashMap<>();

  /**
   * @param articles an article by its id; fails where the record has none
   */
  Offsets(Function<String, JsonNode> articles) {
    this.articles = articles;
  }

  JsonNode article(String id) {
    return known.computeIfAbsent(id, articles);
  }

  Span of(String article, Field field, int start, int end) {
    return counted
        .computeIfAbsent(article, id -> new HashMap<>())
        .computeIfAbsent(field, f -> new Utf16(words(article(article), f)))
        .of(start, end);
  }

  /** From {@code [start, end]}. */
  Span pair(String article, Field field, JsonNode pair) {
    return of(article, field, pair.path(0).asInt(), pair.path(1).asInt());
  }

  /** From {@code start} and {@code end}. */
  Span span(String article, JsonNode node) {
    int start = node.path("start").asInt();
    return of(article, Nodes.field(node), start, node.path("end").asInt());
  }

  Evidence evidence(JsonNode node) {
    String article = Nodes.string(node, "article");
    String role = Nodes.optional(node, "role");
    return new Evidence(
        article,
        Nodes.field(node),
        span(article, node),
        role == null ? null : Evidence.Role.valueOf(role));
  }

  List<Evidence> all(JsonNode node, String key) {
    return Nodes.list(node, key, this::evidence);
  }

  private static String words(JsonNode article, Field field) {
    String name = field.kind().name().toLowerCase(Locale.ROOT);
    @Nullable String words =
        switch (field.kind()) {
          case TEXT, TITLE, STANDFIRST -> Nodes.optional(article, name);
          case CAPTION, CREDIT, NOTICE ->
              Nodes.optional(article.path(name + "s").path(field.index()), "text");
        };
    if (words == null) {
      throw new IllegalArgumentException("no field " + field.label());
    }
    return words;
  }
}
