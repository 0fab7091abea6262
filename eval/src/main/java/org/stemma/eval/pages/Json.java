package org.stemma.eval.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the labels of data sets. */
final class Json {
  /** A bare {@code NaN} stands for "no date" in one set. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

  private static final Pattern SPACES = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  private Json() {}

  static JsonNode read(Path file) throws IOException {
    return MAPPER.readTree(Files.readAllBytes(file));
  }

  /** A label; null where there is none, or an empty one. */
  static @Nullable String label(JsonNode node, String key) {
    JsonNode value = node.get(key);
    String words = value != null && value.isString() ? oneLine(value.asString()) : "";
    return words.isEmpty() ? null : words;
  }

  static List<String> labels(JsonNode node, String key) {
    List<String> labels = new ArrayList<>();
    node.path(key).forEach(each -> labels.add(each.asString("")));
    return labels;
  }

  /** Every run of white space as one space, none at the ends. */
  static String oneLine(String text) {
    return SPACES.matcher(text).replaceAll(" ").strip();
  }
}
