package org.stemma.ingest.extract;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** A JSON value as text, the same for equal values: keys sorted, no white space, all ASCII. */
final class CanonicalJson {
  private CanonicalJson() {}

  static String of(JsonNode value) {
    StringBuilder json = new StringBuilder();
    write(value, json);
    return json.toString();
  }

  // Recursive: the reader of records has bounded the depth.
  private static void write(JsonNode value, StringBuilder json) {
    if (value.isObject()) {
      Map<String, JsonNode> sorted = new TreeMap<>();
      for (Map.Entry<String, JsonNode> property : value.properties()) {
        sorted.put(property.getKey(), property.getValue());
      }
      char before = '{';
      for (Map.Entry<String, JsonNode> property : sorted.entrySet()) {
        json.append(before);
        quote(property.getKey(), json);
        json.append(':');
        write(property.getValue(), json);
        before = ',';
      }
      json.append(before == '{' ? "{}" : "}");
    } else if (value.isArray()) {
      char before = '[';
      for (JsonNode element : value) {
        json.append(before);
        write(element, json);
        before = ',';
      }
      json.append(before == '[' ? "[]" : "]");
    } else if (value.isString()) {
      quote(value.asString(), json);
    } else {
      json.append(value);
    }
  }

  private static void quote(String words, StringBuilder json) {
    json.append('"');
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ' || c > '~') {
        json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    json.append('"');
  }
}
