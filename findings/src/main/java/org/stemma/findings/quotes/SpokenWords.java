package org.stemma.findings.quotes;

import com.ibm.icu.text.CaseMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.core.model.Span;
import org.stemma.findings.support.Wording;

/**
 * The words between quotation marks, in unbroken stretches: an ellipsis breaks them, and what
 * stands in brackets is the editor's and left out.
 *
 * @param stretches in order, none empty; meaningful words cut to a stem
 * @param telling stems of the words that carry meaning and are no part of a name
 * @param named those that are part of one
 */
record SpokenWords(List<List<String>> stretches, Set<String> telling, Set<String> named) {
  /** Longer quotations are compared by their first words. */
  private static final int MOST_WORDS = 600;

  /** In characters; what is longer is no insertion. */
  private static final int LONGEST_BRACKET = 80;

  SpokenWords {
    stretches = List.copyOf(stretches);
    telling = Collections.unmodifiableSet(new TreeSet<>(telling));
    named = Collections.unmodifiableSet(new TreeSet<>(named));
  }

  /**
   * What two have in common.
   *
   * @param shorter words of the one that has fewer
   * @param covered how many of these the other has too, two in a row at least, or alone where a
   *     word was quoted alone
   * @param run the longest row of them
   * @param telling meaningful words among them, names left out
   */
  record Overlap(int shorter, int covered, int run, int telling) {
    /** Covered words of the shorter one, 0 to 1, three decimals. */
    double share() {
      return shorter == 0 ? 0 : Wording.rounded((double) covered / shorter);
    }
  }

  /**
   * @param names words of names, folded and cut to a stem, which identify nothing in a story that
   *     is about them
   */
  static SpokenWords of(String text, List<Span> quoted, Set<String> names) {
    List<List<String>> stretches = new ArrayList<>();
    Set<String> telling = new TreeSet<>();
    Set<String> named = new TreeSet<>();
    int size = 0;
    for (Span span : quoted) {
      for (String stretch : unbroken(span.of(text))) {
        List<String> words = words(stretch);
        if (!words.isEmpty() && size < MOST_WORDS) {
          stretches.add(words);
          size += words.size();
        }
      }
    }
    for (List<String> words : stretches) {
      for (String word : words) {
        if (tells(word)) {
          (names.contains(word) ? named : telling).add(word);
        }
      }
    }
    return new SpokenWords(stretches, telling, named);
  }

  /** How many meaningful words, names left out, both have. */
  int shared(SpokenWords other) {
    return (int) telling.stream().filter(other.telling::contains).count();
  }

  /** Whether both speak of somebody or something by the same name. */
  boolean sharesName(SpokenWords other) {
    return named.stream().anyMatch(other.named::contains);
  }

  int size() {
    return stretches.stream().mapToInt(List::size).sum();
  }

  /** In order; every second pair overlaps the one before. */
  Set<String> pairs() {
    Set<String> pairs = new TreeSet<>();
    for (List<String> words : stretches) {
      for (int i = 1; i < words.size(); i++) {
        pairs.add(words.get(i - 1) + " " + words.get(i));
      }
    }
    return pairs;
  }

  /** Linear in the words of both. */
  Overlap with(SpokenWords other) {
    return size() <= other.size() ? within(other) : other.within(this);
  }

  private Overlap within(SpokenWords longer) {
    Set<String> pairs = longer.pairs();
    Set<String> all = new TreeSet<>();
    longer.stretches.forEach(all::addAll);
    Set<String> alone = new TreeSet<>();
    longer.stretches.stream().filter(s -> s.size() == 1).forEach(alone::addAll);
    int covered = 0;
    int longest = 0;
    Set<String> meant = new TreeSet<>();
    for (List<String> words : stretches) {
      int run = 0;
      for (int i = 0; i < words.size(); i++) {
        String word = words.get(i);
        boolean after = i > 0 && pairs.contains(words.get(i - 1) + " " + word);
        boolean before = i + 1 < words.size() && pairs.contains(word + " " + words.get(i + 1));
        boolean single =
            tells(word) && (words.size() == 1 ? all.contains(word) : alone.contains(word));
        run = after ? run + 1 : before || single ? 1 : 0;
        longest = Math.max(longest, run);
        if (after || before || single) {
          covered++;
          meant.add(word);
        }
      }
    }
    meant.retainAll(telling);
    return new Overlap(size(), covered, longest, meant.size());
  }

  /** The words of a stretch, folded; those that carry meaning cut to a stem. */
  static List<String> words(String stretch) {
    List<String> words = new ArrayList<>();
    for (String word : bare(stretch)) {
      words.add(Wording.isFunctionWord(word) ? word : Wording.stem(word));
    }
    return words;
  }

  /**
   * The words of a stretch, folded. An apostrophe parts them, so that "don't", "do n't" and "don’t"
   * are one.
   */
  static List<String> bare(String stretch) {
    String folded = CaseMap.fold().apply(stretch);
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= folded.length(); i++) {
      boolean inside = i < folded.length() && isPart(folded.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(folded.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean tells(String word) {
    return !Wording.isFunctionWord(word) && word.length() > 1;
  }

  private static List<String> unbroken(String quoted) {
    List<String> stretches = new ArrayList<>();
    StringBuilder stretch = new StringBuilder();
    for (int i = 0; i < quoted.length(); i++) {
      char c = quoted.charAt(i);
      int close = c == '[' ? quoted.indexOf(']', i) : c == '(' ? quoted.indexOf(')', i) : -1;
      boolean bracket = close > 0 && close - i <= LONGEST_BRACKET;
      if (bracket || c == '…' || quoted.startsWith("..", i)) {
        stretches.add(stretch.toString());
        stretch.setLength(0);
        i = bracket ? close : i;
      } else {
        stretch.append(c);
      }
    }
    stretches.add(stretch.toString());
    return stretches;
  }
}
