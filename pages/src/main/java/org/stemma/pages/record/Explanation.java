package org.stemma.pages.record;

import java.util.List;

/**
 * Why something is as it is.
 *
 * @param json the line of {@code why.jsonl}, as it stands
 * @param lines the same for people
 */
public record Explanation(String json, List<String> lines) {
  public Explanation {
    lines = List.copyOf(lines);
  }
}
