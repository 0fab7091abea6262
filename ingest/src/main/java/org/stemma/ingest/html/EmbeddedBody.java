package org.stemma.ingest.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * The text of an article whose page prints none of it and keeps it in its own data, to be set by a
 * script: the state of an application as JSON. Strings at one place of that state, array indexes
 * apart, belong together; the place with most prose is the text.
 */
final class EmbeddedBody {
  private static final int LONGEST_SCRIPT = 4_000_000;
  private static final int SHORTEST_SCRIPT = 400;
  private static final int MOST_NODES = 200_000;

  /** Words of prose from which a place is believed. */
  private static final int ENOUGH_WORDS = 80;

  private static final int PROSE_WORDS = 8;

  private static final ObjectReader READER =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  private record Place(String path, JsonNode node) {}

  private EmbeddedBody() {}

  /**
   * The strings of the text in their order, with or without markup; empty if there are none.
   *
   * @param article whether the page says that it is an article; else a place with several strings
   *     may be a list of teasers and is not believed
   */
  static List<String> find(List<Element> scripts, boolean article) {
    Map<String, List<String>> places = new TreeMap<>();
    for (Element script : scripts) {
      String data = script.data();
      boolean fit = data.length() >= SHORTEST_SCRIPT && data.length() <= LONGEST_SCRIPT;
      JsonNode state = fit ? state(data, script.attr("type").toLowerCase(Locale.ROOT)) : null;
      if (state != null) {
        walk(state, places);
      }
    }
    return places.values().stream()
        .filter(strings -> article || strings.size() == 1)
        .filter(strings -> words(strings) >= ENOUGH_WORDS)
        .max(Comparator.comparingInt(EmbeddedBody::words))
        .orElse(List.of());
  }

  private static int words(List<String> strings) {
    return strings.stream().mapToInt(Words::count).sum();
  }

  private static @Nullable JsonNode state(String data, String type) {
    boolean json = type.contains("json");
    if (type.contains("ld+json") || (!json && !type.isEmpty() && !type.contains("javascript"))) {
      return null;
    }
    int start = json ? 0 : data.indexOf('{', Math.max(0, data.indexOf('=')));
    if (start < 0 || (!json && start > 200)) {
      return null;
    }
    try {
      return READER.readTree(data.substring(start));
    } catch (JacksonException e) {
      // A script that is no data says nothing.
      return null;
    }
  }

  private static void walk(JsonNode root, Map<String, List<String>> places) {
    Deque<Place> open = new ArrayDeque<>();
    open.push(new Place("", root));
    for (int seen = 0; seen < MOST_NODES && !open.isEmpty(); seen++) {
      Place place = open.pop();
      JsonNode node = place.node();
      if (node.isString()) {
        String words = node.asString();
        if (Words.count(words) >= PROSE_WORDS && words.indexOf(' ') > 0 && prose(words)) {
          places.computeIfAbsent(place.path(), p -> new ArrayList<>()).add(words);
        }
        continue;
      }
      // What is pushed last is read first: the order of the data is kept by pushing it backwards.
      List<Place> inside = new ArrayList<>();
      if (node.isObject()) {
        for (Map.Entry<String, JsonNode> property : node.properties()) {
          inside.add(new Place(deeper(place.path(), property.getKey()), property.getValue()));
        }
      } else if (node.isArray()) {
        node.forEach(each -> inside.add(new Place(deeper(place.path(), "*"), each)));
      }
      for (int i = inside.size() - 1; i >= 0; i--) {
        open.push(inside.get(i));
      }
    }
  }

  /** Ids as keys are as good as indexes; a path that grows beyond reason stays as it is. */
  private static String deeper(String path, String key) {
    boolean id = key.length() > 24 || key.chars().anyMatch(Character::isDigit);
    return path.length() > 400 ? path : path + "/" + (id ? "*" : key);
  }

  private static boolean prose(String words) {
    return words.indexOf('<') >= 0 || Words.endsSentence(words);
  }
}
