package org.stemma.stories.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.AnnotatedArticle;
import org.stemma.core.model.Article;
import org.stemma.core.model.SentenceVector;
import org.stemma.stories.text.Background;
import org.stemma.stories.text.Fingerprints;
import org.stemma.stories.text.Word;
import org.stemma.stories.text.Words;

/**
 * What an article is about, as far as words tell.
 *
 * @param all every word that is not a number, weighted by how often, how early and how rare
 * @param names those of them that are names
 * @param main the heaviest names
 * @param numbers written in digits
 * @param prints fingerprints of the text
 * @param vectors of the first sentences; empty where the reader gave none
 */
record Profile(
    String id,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    TermVector all,
    TermVector names,
    TermVector main,
    TermVector numbers,
    List<Long> prints,
    List<SentenceVector> vectors) {
  Profile {
    prints = List.copyOf(prints);
    vectors = List.copyOf(vectors);
  }

  static Profile of(AnnotatedArticle annotated) {
    Article article = annotated.article();
    List<Word> title = article.title() == null ? List.of() : Words.of(article.title());
    List<Word> text = Words.of(article.text());
    Map<String, Integer> capitals = capitals(text);
    SortedMap<String, Double> all = new TreeMap<>();
    SortedMap<String, Double> names = new TreeMap<>();
    SortedMap<String, Double> numbers = new TreeMap<>();
    counts(title, text)
        .forEach(
            (term, count) -> {
              double weight =
                  (1 + StrictMath.log(Math.max(1, count))) * Background.general().rarity(term);
              if (weight <= 0) {
                return;
              }
              if (Character.isDigit(term.codePointAt(0))) {
                numbers.put(term, weight);
                return;
              }
              all.put(term, weight);
              if (capitals.getOrDefault(term, 0) > 0) {
                names.put(term, weight);
              }
            });
    List<SentenceVector> vectors = annotated.annotation().vectors();
    return new Profile(
        article.id(),
        article.published().earliest(),
        article.published().latest(),
        TermVector.of(all),
        TermVector.of(names),
        TermVector.of(names).heaviest(Thresholds.MAIN_NAMES),
        TermVector.of(numbers),
        Fingerprints.of(text),
        vectors.subList(0, Math.min(vectors.size(), Thresholds.LOOKED_THROUGH)));
  }

  /**
   * How well the first sentences of this article are found again in {@code other}: the mean of
   * their best cosines, 0 to 1; 0 where either has no vectors.
   */
  double openingIn(Profile other) {
    int opening = Math.min(vectors.size(), Thresholds.OPENING);
    if (opening == 0 || other.vectors().isEmpty()) {
      return 0;
    }
    double sum = 0;
    for (SentenceVector sentence : vectors.subList(0, opening)) {
      double best = 0;
      for (SentenceVector found : other.vectors()) {
        best = Math.max(best, sentence.cosine(found));
      }
      sum += best;
    }
    return sum / opening;
  }

  // Words of the title and the opening count more, words of the background less.
  private static SortedMap<String, Double> counts(List<Word> title, List<Word> text) {
    SortedMap<String, Double> counts = new TreeMap<>();
    for (Word word : title) {
      counts.merge(Background.fold(word.form()), Thresholds.TITLE, Double::sum);
    }
    for (int i = 0; i < text.size(); i++) {
      double count =
          i < Thresholds.LEAD
              ? Thresholds.IN_LEAD
              : i < Thresholds.BODY ? 1 : Thresholds.IN_BACKGROUND;
      counts.merge(Background.fold(text.get(i).form()), count, Double::sum);
    }
    counts.remove("");
    return counts;
  }

  // How much more often a word is written large where it need not be than small.
  private static Map<String, Integer> capitals(List<Word> text) {
    Map<String, Integer> balance = new TreeMap<>();
    for (Word word : text) {
      if (!word.capital()) {
        balance.merge(Background.fold(word.form()), -1, Integer::sum);
      } else if (!word.opens()) {
        balance.merge(Background.fold(word.form()), 1, Integer::sum);
      }
    }
    return balance;
  }
}
