package org.stemma.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Segmentation;
import org.stemma.core.model.Span;
import tools.jackson.databind.JsonNode;

/**
 * The sentences and tokens that a verbatim record brings along. Offsets count code points, half
 * open; sentences are in order and do not overlap, and neither do the tokens of a sentence, which
 * lie inside it.
 */
final class GivenSegmentation {
  private GivenSegmentation() {}

  static Segmentation read(JsonNode record, String text) throws JsonRecord.Broken {
    JsonNode sentences = record.get("sentences");
    JsonNode tokens = record.get("tokens");
    if (sentences == null || sentences.isNull()) {
      throw new JsonRecord.Broken("tokens need sentences");
    }
    List<Span> spans = spans(sentences, new CodePoints(text), "sentences");
    return new Segmentation(spans, tokens(tokens, spans, text));
  }

  private static @Nullable List<List<Span>> tokens(
      @Nullable JsonNode tokens, List<Span> sentences, String text) throws JsonRecord.Broken {
    if (tokens == null || tokens.isNull()) {
      return null;
    }
    if (!tokens.isArray() || tokens.size() != sentences.size()) {
      throw new JsonRecord.Broken("tokens must be one list a sentence");
    }
    CodePoints points = new CodePoints(text);
    List<List<Span>> lists = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      List<Span> list = spans(tokens.get(s), points, "tokens[" + s + "]");
      if (!list.isEmpty()
          && !(sentences.get(s).contains(list.getFirst())
              && sentences.get(s).contains(list.getLast()))) {
        throw new JsonRecord.Broken("tokens[" + s + "] leave their sentence");
      }
      lists.add(list);
    }
    return lists;
  }

  private static List<Span> spans(JsonNode list, CodePoints points, String what)
      throws JsonRecord.Broken {
    if (!list.isArray()) {
      throw new JsonRecord.Broken(what + " is no list");
    }
    List<Span> spans = new ArrayList<>();
    int before = 0;
    for (JsonNode pair : list) {
      String where = what + "[" + spans.size() + "]";
      if (!pair.isArray() || pair.size() != 2 || !isOffset(pair.get(0)) || !isOffset(pair.get(1))) {
        throw new JsonRecord.Broken(where + " is no pair of offsets");
      }
      int start = pair.get(0).asInt();
      int end = pair.get(1).asInt();
      if (start < before || end <= start) {
        throw new JsonRecord.Broken(where + " is empty, or out of order");
      }
      try {
        spans.add(points.span(start, end));
      } catch (IndexOutOfBoundsException e) {
        throw new JsonRecord.Broken(where + " lies outside the text");
      }
      before = end;
    }
    return spans;
  }

  private static boolean isOffset(JsonNode value) {
    return value.isIntegralNumber() && value.canConvertToInt();
  }
}
