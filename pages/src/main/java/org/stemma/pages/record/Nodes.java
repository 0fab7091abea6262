package org.stemma.pages.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Code;
import org.stemma.core.model.Field;
import tools.jackson.databind.JsonNode;

/** Values of the record as the model has them; what is not as the contract says fails. */
final class Nodes {
  private Nodes() {}

  static String string(JsonNode node, String key) {
    return node.path(key).asString();
  }

  static @Nullable String optional(JsonNode node, String key) {
    JsonNode value = node.path(key);
    return value.isNull() || value.isMissingNode() ? null : value.asString();
  }

  static <E extends Enum<E>> E one(Class<E> of, JsonNode node, String key) {
    return Enum.valueOf(of, string(node, key));
  }

  static <E extends Enum<E>> List<E> all(Class<E> of, JsonNode node, String key) {
    return list(node, key, each -> Enum.valueOf(of, each.asString()));
  }

  static List<String> strings(JsonNode node, String key) {
    return list(node, key, JsonNode::asString);
  }

  static <T> List<T> list(JsonNode node, String key, Function<JsonNode, T> each) {
    List<T> values = new ArrayList<>();
    for (JsonNode value : node.path(key)) {
      values.add(each.apply(value));
    }
    return values;
  }

  static @Nullable LocalDate day(JsonNode node, String key) {
    String day = optional(node, key);
    return day == null ? null : LocalDate.parse(day);
  }

  /** The field of a span; left out, it is the text. */
  static Field field(JsonNode node) {
    String label = optional(node, "field");
    if (label == null) {
      return Field.TEXT;
    }
    int colon = label.indexOf(':');
    String kind = colon < 0 ? label : label.substring(0, colon);
    return new Field(
        Field.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
        colon < 0 ? 0 : Integer.parseInt(label.substring(colon + 1)));
  }

  /** From {@code STM-NOT-TEXT}. */
  static Code code(String label) {
    return Code.valueOf(label.substring(label.indexOf('-') + 1).replace('-', '_'));
  }
}
