package org.stemma.reader.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.core.model.Span;
import org.stemma.core.names.Names;
import org.stemma.reader.words.Word;

/**
 * Names in lines where every word has a capital: only those that the prose of the article knows, or
 * the general lexicon.
 */
final class Headlines {
  private static final int LONGEST = 7;

  private final Set<String> seen = new TreeSet<>();

  private Headlines() {}

  /** Knows the names among {@code candidates}. */
  static Headlines knowing(List<Candidate> candidates) {
    Headlines headlines = new Headlines();
    for (Candidate candidate : candidates) {
      headlines.seen.add(Names.key(candidate.name()));
      if (candidate.length() > 1 && NameWords.given(candidate.first().text()) != null) {
        headlines.seen.add(Names.key(candidate.last().text()));
      } else if (candidate.length() > 1 && NameWords.isFamilyFirst(candidate.first().text())) {
        headlines.seen.add(Names.key(candidate.first().text()));
      }
    }
    return headlines;
  }

  /** The names in {@code sentence}, longest first, none overlapping. */
  List<Candidate> in(Passage passage, List<Word> sentence) {
    List<Candidate> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      int length = longest(passage, sentence, i);
      if (length > 0) {
        found.add(Candidate.of(passage, sentence, i, i + length, false, List.of()));
      }
      i += Math.max(1, length);
    }
    return found;
  }

  private int longest(Passage passage, List<Word> sentence, int from) {
    if (!sentence.get(from).isCapital()) {
      return 0;
    }
    int longest = Known.longest(sentence, from, sentence.size());
    if (longest == 1 && sentence.get(from).isAllCapitals() && isShout(passage, sentence, from)) {
      longest = 0;
    }
    for (int to = from + 1; to <= Math.min(sentence.size(), from + LONGEST); to++) {
      if (!sentence.get(to - 1).isWord()) {
        break;
      }
      Span span = new Span(sentence.get(from).span().start(), sentence.get(to - 1).span().end());
      if (to - from > longest && seen.contains(Names.key(span.of(passage.words())))) {
        longest = to - from;
      }
      if (sentence.get(to - 1).possessive()) {
        break;
      }
    }
    return longest;
  }

  // In a line of capitals, "US" may be the pronoun.
  private static boolean isShout(Passage passage, List<Word> sentence, int at) {
    Word word = sentence.get(at);
    boolean line =
        passage.words().equals(passage.words().toUpperCase(Locale.ROOT)) && sentence.size() > 2;
    return line && NameWords.isNeverName(word);
  }
}
