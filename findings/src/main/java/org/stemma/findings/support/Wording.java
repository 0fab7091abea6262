package org.stemma.findings.support;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.CaseMap;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stemma.core.model.Span;
import org.stemma.core.tables.Tables;

/**
 * The words of a stretch of text, to tell how alike two stretches are.
 *
 * @param all in order, case folded, punctuation left out
 * @param content those that carry meaning, cut to a stem
 * @param numbers the figures among them, number words too, without separators
 * @param negated whether a word of negation or denial is among them
 */
public record Wording(List<String> all, Set<String> content, Set<String> numbers, boolean negated) {
  private static final Set<String> FUNCTION_WORDS =
      Tables.words(Wording.class, "function-words.txt");
  private static final Set<String> NEGATIONS = Tables.words(Wording.class, "negations.txt");
  private static final Map<String, String> NUMBERS =
      Tables.rows(Wording.class, "number-words.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(List::getFirst, List::getLast));
  private static final int SHORTEST_STEM = 4;

  /**
   * Never set to a text: an iterator has state, and looking its rules up costs more than a copy.
   */
  private static final BreakIterator WORDS = BreakIterator.getWordInstance(ULocale.ROOT);

  public Wording {
    all = List.copyOf(all);
    content = Collections.unmodifiableSet(new TreeSet<>(content));
    numbers = Collections.unmodifiableSet(new TreeSet<>(numbers));
  }

  public static Wording of(String text) {
    List<String> all = new ArrayList<>();
    Set<String> content = new TreeSet<>();
    Set<String> numbers = new TreeSet<>();
    boolean negated = false;
    BreakIterator words = WORDS.clone();
    words.setText(text);
    int start = words.first();
    for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
      if (words.getRuleStatus() == BreakIterator.WORD_NONE) {
        continue;
      }
      String word = CaseMap.fold().apply(text.substring(start, end)).replace('’', '\'');
      all.add(word);
      negated |= NEGATIONS.contains(word) || word.endsWith("n't");
      if (Character.isDigit(word.charAt(0))) {
        numbers.add(word.replace(",", ""));
      } else if (NUMBERS.containsKey(word)) {
        numbers.add(NUMBERS.getOrDefault(word, word));
      }
      if (!FUNCTION_WORDS.contains(word)) {
        content.add(stem(word));
      }
    }
    return new Wording(all, content, numbers, negated);
  }

  /** Where the words of a stretch of text stand in it, in order. */
  public static List<Span> spans(String text) {
    List<Span> spans = new ArrayList<>();
    BreakIterator words = WORDS.clone();
    words.setText(text);
    int start = words.first();
    for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
      if (words.getRuleStatus() != BreakIterator.WORD_NONE) {
        spans.add(new Span(start, end));
      }
    }
    return spans;
  }

  /** The content words that both have. */
  public Set<String> shared(Wording other) {
    Set<String> both = new TreeSet<>(content);
    both.retainAll(other.content);
    return both;
  }

  /** Shared content words in all content words of both (Jaccard), 0 to 1, three decimals. */
  public double likeness(Wording other) {
    Set<String> either = new TreeSet<>(content);
    either.addAll(other.content);
    return either.isEmpty() ? 0 : rounded((double) shared(other).size() / either.size());
  }

  /** Shared content words in those of the one that has fewer, 0 to 1, three decimals. */
  public double containment(Wording other) {
    int fewer = Math.min(content.size(), other.content.size());
    return fewer == 0 ? 0 : rounded((double) shared(other).size() / fewer);
  }

  /**
   * Whether the two can say the same: not one the opposite of the other, and no figures of one that
   * the other replaces by figures of its own.
   */
  public boolean agreesWith(Wording other) {
    boolean sameFigures = other.numbers.containsAll(numbers) || numbers.containsAll(other.numbers);
    return negated == other.negated && sameFigures;
  }

  /** The longest run of words that both have, in words. Quadratic: for stretches, not articles. */
  public int longestRun(Wording other) {
    int longest = 0;
    int[] ending = new int[other.all.size() + 1];
    for (String mine : all) {
      for (int j = other.all.size(); j > 0; j--) {
        ending[j] = mine.equals(other.all.get(j - 1)) ? ending[j - 1] + 1 : 0;
        longest = Math.max(longest, ending[j]);
      }
    }
    return longest;
  }

  /** Whether a folded word carries little meaning of its own. */
  public static boolean isFunctionWord(String word) {
    return FUNCTION_WORDS.contains(word);
  }

  /** To three decimals, as every score is before it is compared. */
  public static double rounded(double score) {
    return StrictMath.round(score * 1000) / 1000.0;
  }

  /**
   * A folded word without its ending: enough to bring "denied" and "denies", "missile" and
   * "missiles" together; no more is claimed.
   */
  public static String stem(String word) {
    String stem = word;
    for (String ending : List.of("'s", "ing", "ied", "ies", "ed", "es", "s", "e", "y")) {
      if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST_STEM - 1) {
        stem = stem.substring(0, stem.length() - ending.length());
        break;
      }
    }
    return stem;
  }
}
