package org.stemma.pages.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code why.jsonl} back, with the words of the evidence from {@code record.json}. */
public final class WhyReader {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String RECORD = "record.json";
  private static final String WHY = "why.jsonl";

  private WhyReader() {}

  /** Thrown where a dossier is not as Stemma wrote it. */
  public static final class Unreadable extends IOException {
    private static final long serialVersionUID = 1;

    Unreadable(Exception cause) {
      super(cause.getClass().getSimpleName() + ": " + cause.getMessage(), cause);
    }
  }

  /** Whether {@code folder} holds what {@code stemma read} writes. */
  public static boolean holdsDossier(Path folder) {
    return Files.isRegularFile(folder.resolve(RECORD)) && Files.isRegularFile(folder.resolve(WHY));
  }

  /**
   * All that is said about the thing with this id, in the order of the file.
   *
   * @param id whole, or its first letters, {@code q-} and a digit at least
   * @throws Unreadable if the dossier is damaged
   */
  public static List<Explanation> read(Path folder, String id) throws Unreadable {
    try {
      return id.length() < 3 ? List.of() : explanations(folder, id);
    } catch (IOException
        | UncheckedIOException
        | JacksonException
        | IndexOutOfBoundsException
        | NumberFormatException e) {
      throw new Unreadable(e);
    }
  }

  private static List<Explanation> explanations(Path folder, String id) throws IOException {
    String start = "{\"id\":\"" + id;
    List<String> lines;
    try (Stream<String> all = Files.lines(folder.resolve(WHY))) {
      lines = all.filter(line -> line.startsWith(start)).toList();
    }
    if (lines.isEmpty()) {
      return List.of();
    }
    Map<String, JsonNode> articles = new HashMap<>();
    for (JsonNode article : JSON.readTree(folder.resolve(RECORD)).path("articles")) {
      articles.put(article.path("id").asString(), article);
    }
    return lines.stream()
        .map(line -> new Explanation(line, forPeople(JSON.readTree(line), articles)))
        .toList();
  }

  private static List<String> forPeople(JsonNode why, Map<String, JsonNode> articles) {
    List<String> lines = new ArrayList<>();
    lines.add(why.path("about").asString() + " " + why.path("id").asString());
    lines.add("  " + why.path("reason").asString());
    lines.add("  rule: " + why.path("rule").asString());
    for (Map.Entry<String, JsonNode> score : why.path("scores").properties()) {
      lines.add("  " + score.getKey() + ": " + number(score.getValue()));
    }
    if (why.path("threshold").isNumber()) {
      lines.add("  threshold: " + number(why.path("threshold")));
    }
    for (JsonNode candidate : why.path("candidates")) {
      lines.add("  could have been: " + candidate.asString());
    }
    for (JsonNode evidence : why.path("evidence")) {
      lines.add(
          "  stands on: " + words(evidence, articles.get(evidence.path("article").asString())));
    }
    return lines;
  }

  private static String number(JsonNode node) {
    return String.format(Locale.ROOT, "%.3f", node.asDouble());
  }

  private static String words(JsonNode evidence, @Nullable JsonNode article) {
    if (article == null) {
      return evidence.path("article").asString();
    }
    String field = evidence.path("field").asString("text");
    String text = field(article, field);
    int start = text.offsetByCodePoints(0, evidence.path("start").asInt());
    int end = text.offsetByCodePoints(0, evidence.path("end").asInt());
    String outlet = article.path("outlet").path("name").asString("outlet not named");
    return "“" + text.substring(start, end) + "” (" + outlet + ", " + field + ")";
  }

  private static String field(JsonNode article, String field) {
    int colon = field.indexOf(':');
    if (colon < 0) {
      return article.path(field).asString("");
    }
    String list = field.substring(0, colon) + "s";
    int index = Integer.parseInt(field.substring(colon + 1));
    return article.path(list).path(index).path("text").asString("");
  }
}
