package org.stemma.peers.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A text to read.
 *
 * @param id unique among the questions of a session
 * @param text Unicode NFC
 * @param tokens one list a sentence, in code points of the text, to be used as they are; null: the
 *     reader finds its own
 */
public record Question(String id, String text, @Nullable List<List<Span>> tokens) {
  private static final JsonMapper JSON = new JsonMapper();

  public Question {
    tokens = tokens == null ? null : tokens.stream().map(List::copyOf).toList();
  }

  /** How many words it has, divided by white space; the same for every reader. */
  public int words() {
    return text.isBlank() ? 0 : text.strip().split("\\s++").length;
  }

  /** As a line: a verbatim record of Stemma's own input, in English. */
  public String line() {
    ObjectNode record = JSON.createObjectNode();
    record.put("id", id).put("text", text).put("language", "en").put("verbatim", true);
    List<List<Span>> given = tokens;
    if (given != null) {
      ArrayNode sentences = record.putArray("sentences");
      ArrayNode lists = record.putArray("tokens");
      for (List<Span> sentence : given) {
        sentences.addArray().add(sentence.getFirst().start()).add(sentence.getLast().end());
        ArrayNode list = lists.addArray();
        sentence.forEach(token -> list.addArray().add(token.start()).add(token.end()));
      }
    }
    return JSON.writeValueAsString(record);
  }

  /** What {@link #line} wrote. */
  public static Question of(String line) {
    JsonNode record = JSON.readTree(line);
    JsonNode lists = record.get("tokens");
    return new Question(
        record.get("id").asString(),
        record.get("text").asString(),
        lists == null
            ? null
            : lists
                .valueStream()
                .map(list -> list.valueStream().map(Question::span).toList())
                .toList());
  }

  private static Span span(JsonNode pair) {
    return new Span(pair.get(0).asInt(), pair.get(1).asInt());
  }
}
