package org.stemma.core.model;

import java.util.List;

/**
 * A dependence between two texts of a story.
 *
 * @param from the forebear: an article's id, or {@code lost:1} for a text that must have existed
 * @param to the article that depends on it
 * @param share of the words of {@code to}, in passages, 0 to 1, three decimals
 * @param directed whether the texts or credits show who copied whom
 */
public record Lineage(
    String from,
    String to,
    Kind kind,
    List<Basis> basis,
    double share,
    boolean directed,
    List<Passage> passages) {
  /** How the two depend on each other. */
  public enum Kind {
    COPY,
    EXCERPT,
    REVISION,
    COMMON_SOURCE
  }

  /** What shows it. */
  public enum Basis {
    TEXT,
    CREDIT,
    TIME
  }

  /** Words that both texts have. */
  public record Passage(Span from, Span to) {}

  public Lineage {
    basis = List.copyOf(basis);
    passages = List.copyOf(passages);
  }
}
