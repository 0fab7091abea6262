package org.stemma.core.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The articles on one occurrence, as a critical edition has them: witnesses with letters.
 *
 * @param id {@code s-…}
 * @param earliest first day on which one of them can have been published
 * @param latest last day on which one of them can have been published
 * @param witnesses in canonical order; the first is A
 * @param lines the partition of the witnesses into independent lines of text
 * @param whys for the story, its entities and the dates of its articles, sorted
 */
public record Story(
    String id,
    Headline headline,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    List<Witness> witnesses,
    List<Line> lines,
    List<Lineage> lineage,
    List<Entity> entities,
    List<Why> whys) {
  /** A headline and the article that has it. */
  public record Headline(String text, String article) {}

  /**
   * Articles that copied one another or one agency.
   *
   * @param id {@code n-…}
   * @param credit the agency that one of them names, if any
   */
  public record Line(String id, List<String> articles, @Nullable String credit) {
    public Line {
      articles = List.copyOf(articles);
    }
  }

  public Story {
    if (witnesses.isEmpty()) {
      throw new IllegalArgumentException("story " + id + " must have an article");
    }
    witnesses = List.copyOf(witnesses);
    lines = List.copyOf(lines);
    lineage = List.copyOf(lineage);
    entities = List.copyOf(entities);
    whys = whys.stream().sorted().toList();
  }

  /**
   * The witness of an article.
   *
   * @throws IllegalArgumentException if the article is not of this story
   */
  public Witness witness(String article) {
    return witnesses.stream()
        .filter(w -> w.id().equals(article))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("article " + article + " is not of story " + id));
  }

  /** The letter or letters of a witness: A to Z, then AA, AB and so on. */
  public String siglum(String article) {
    int place = witnesses.indexOf(witness(article));
    StringBuilder letters = new StringBuilder();
    for (int rest = place; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }
}
