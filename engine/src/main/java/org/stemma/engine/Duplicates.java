package org.stemma.engine;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stemma.core.model.Article;
import org.stemma.core.model.Dating;

/** The same article read twice is one: its sources and captures are united. */
final class Duplicates {
  // Of what the readings say, the better founded stands: STATED before VISIBLE before nothing.
  private static final Comparator<Article> BEST_FOUNDED =
      Comparator.comparingInt((Article a) -> rank(a.published()))
          .thenComparing(a -> a.captures().getFirst())
          .thenComparing(a -> a.sources().getFirst());

  private Duplicates() {}

  /** By id, each once. */
  static List<Article> unite(Collection<Article> articles) {
    Map<String, List<Article>> byId =
        articles.stream()
            .collect(Collectors.groupingBy(Article::id, TreeMap::new, Collectors.toList()));
    return byId.values().stream().map(Duplicates::one).toList();
  }

  private static Article one(List<Article> same) {
    List<Article> ranked = same.stream().sorted(BEST_FOUNDED).toList();
    Article best = ranked.getFirst();
    TreeMap<String, String> extra = new TreeMap<>();
    ranked.reversed().forEach(a -> extra.putAll(a.extra()));
    return new Article(
        best.id(),
        distinct(ranked, Article::captures),
        distinct(ranked, Article::sources),
        best.outlet(),
        best.title(),
        best.standfirst(),
        best.url(),
        best.authors(),
        best.image(),
        best.section(),
        best.language(),
        best.published(),
        best.modified(),
        best.fetched(),
        best.text(),
        best.paragraphs(),
        best.captions(),
        best.credits(),
        best.notices(),
        best.warnings(),
        extra,
        best.verbatim(),
        best.given());
  }

  private static <T extends Comparable<T>> List<T> distinct(
      List<Article> same, Function<Article, List<T>> part) {
    return same.stream().map(part).flatMap(List::stream).sorted().distinct().toList();
  }

  private static int rank(Dating dating) {
    return dating.basis().stream().mapToInt(Dating.Basis::ordinal).min().orElse(Integer.MAX_VALUE);
  }
}
