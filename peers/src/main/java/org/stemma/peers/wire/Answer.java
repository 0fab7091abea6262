package org.stemma.peers.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a reader found in one text. All spans count code points.
 *
 * @param id of the question
 * @param error why there is no answer; null if there is one
 */
public record Answer(
    String id, List<Name> names, List<Quotation> quotations, @Nullable String error) {
  private static final JsonMapper JSON = new JsonMapper();

  /**
   * A stretch of the text that is a name.
   *
   * @param label as the reader calls it
   */
  public record Name(Span span, String label) {}

  /**
   * Words between marks of quotation, with or without the marks.
   *
   * @param speaker the name that the reader gives to the speaker; null if it gives none
   */
  public record Quotation(Span span, @Nullable String speaker) {}

  public Answer {
    names = List.copyOf(names);
    quotations = List.copyOf(quotations);
  }

  public static Answer of(String id, List<Name> names, List<Quotation> quotations) {
    return new Answer(id, names, quotations, null);
  }

  public static Answer failed(String id, String error) {
    return new Answer(id, List.of(), List.of(), error);
  }

  /** As a line. */
  public String line() {
    ObjectNode record = JSON.createObjectNode().put("id", id);
    if (error != null) {
      return JSON.writeValueAsString(record.put("error", error));
    }
    ArrayNode found = record.putArray("names");
    names.forEach(n -> found.addArray().add(n.span().start()).add(n.span().end()).add(n.label()));
    ArrayNode quoted = record.putArray("quotations");
    quotations.forEach(
        q -> quoted.addArray().add(q.span().start()).add(q.span().end()).add(q.speaker()));
    return JSON.writeValueAsString(record);
  }

  /** What {@link #line}, or a reader in another language, wrote. */
  public static Answer of(String line) {
    JsonNode record = JSON.readTree(line);
    String id = record.get("id").asString();
    JsonNode error = record.get("error");
    if (error != null) {
      return failed(id, error.asString());
    }
    return of(
        id,
        record.get("names").valueStream().map(n -> new Name(span(n), n.get(2).asString())).toList(),
        record
            .get("quotations")
            .valueStream()
            .map(q -> new Quotation(span(q), q.get(2).isNull() ? null : q.get(2).asString()))
            .toList());
  }

  private static Span span(JsonNode triple) {
    return new Span(triple.get(0).asInt(), triple.get(1).asInt());
  }
}
