package org.stemma.reader.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stemma.core.model.Span;

/**
 * The tokens of a sentence: words ("Son-hui", "AT&amp;T", "U.S.", "Gen."), numbers with their
 * separators ("1,000.5", "12:12", "2nd"), the clitics of English on their own ("'s", "n't"), runs
 * of dots or dashes, and every other sign by itself. Where a script has no spaces, each letter is a
 * token.
 */
final class Tokens {
  private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");
  private static final String NUMBER_JOINTS = ".,:/'’";

  private final String text;
  private final int end;
  private final List<Span> tokens = new ArrayList<>();

  private Tokens(String text, Span sentence) {
    this.text = text;
    this.end = sentence.end();
  }

  /** In order, covering all of the sentence but white space. */
  static List<Span> of(String text, Span sentence) {
    Tokens tokens = new Tokens(text, sentence);
    tokens.find(sentence.start());
    return tokens.tokens;
  }

  private void find(int from) {
    int i = from;
    while (i < end) {
      int c = text.codePointAt(i);
      int next;
      if (Characters.isSpace(c)) {
        i += Character.charCount(c);
        continue;
      } else if (Characters.isUnspaced(c)) {
        next = marks(i + Character.charCount(c));
      } else if (Characters.isWord(c)) {
        next = word(i);
      } else if (Characters.isApostrophe(c) && clitic(i) > i && i > from && touches(i)) {
        next = clitic(i);
      } else {
        next = sign(i, c);
      }
      next = Math.min(next, end);
      tokens.add(new Span(i, next));
      i = next;
    }
  }

  private boolean touches(int at) {
    return !Characters.isSpace(text.charAt(at - 1));
  }

  /** A run of dots, dashes or ellipses is one token; every other sign is one. */
  private int sign(int at, int c) {
    int i = at + Character.charCount(c);
    if (c == '.' || Characters.isDash(c)) {
      while (i < end && text.charAt(i) == c) {
        i++;
      }
    }
    return marks(i);
  }

  private int marks(int at) {
    int i = at;
    while (i < end && Characters.isMark(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i;
  }

  private int word(int at) {
    int i = at;
    while (i < end) {
      int c = text.codePointAt(i);
      if (Characters.isWord(c) && !Characters.isUnspaced(c)) {
        i += Character.charCount(c);
      } else if (joins(at, i, c)) {
        i++;
      } else {
        break;
      }
    }
    int negation = negation(at, i);
    if (negation > at) {
      return negation;
    }
    return i < end && text.charAt(i) == '.' && keepsFullStop(at, i) ? i + 1 : i;
  }

  /** Whether the sign {@code c} at {@code i} joins what stands around it to one token. */
  private boolean joins(int at, int i, int c) {
    if (i == at || i + 1 >= end || !Characters.isWord(text.codePointAt(i + 1))) {
      return false;
    }
    int before = text.charAt(i - 1);
    int after = text.codePointAt(i + 1);
    if (Characters.isDigit(before) && Characters.isDigit(after)) {
      return NUMBER_JOINTS.indexOf(c) >= 0 || c == '-';
    }
    if (c == '-' || c == '‑' || c == '‐' || c == '&' || c == '_' || c == '·') {
      return true;
    }
    if (c == '.') {
      // "example.org" and "U.S" are one; "end.The" lacks a space.
      boolean lacksSpace = Characters.isLower(before) && Characters.isUpper(after);
      return Characters.isLetter(before) && !lacksSpace;
    }
    return Characters.isApostrophe(c) && Characters.isLetter(before) && clitic(i) == i;
  }

  /** Behind the clitic whose apostrophe is at {@code at}; {@code at} itself if there is none. */
  private int clitic(int at) {
    int to = at + 1;
    while (to < end && to - at <= 3 && Characters.isWord(text.charAt(to))) {
      to++;
    }
    boolean known = CLITICS.contains(text.substring(at + 1, to).toLowerCase(Locale.ROOT));
    return known ? to : at;
  }

  /** Where "n't" begins in the word; {@code from} if it has none or is nothing else. */
  private int negation(int from, int to) {
    int at = to - 3;
    boolean found =
        at > from
            && (text.charAt(at) == 'n' || text.charAt(at) == 'N')
            && Characters.isApostrophe(text.charAt(at + 1))
            && (text.charAt(at + 2) == 't' || text.charAt(at + 2) == 'T');
    return found ? at : from;
  }

  /** "U.S." always keeps its last full stop, "Gen." where the sentence goes on. */
  private boolean keepsFullStop(int from, int stop) {
    String word = text.substring(from, stop);
    if (Abbreviations.isLetters(word)) {
      return true;
    }
    return Abbreviations.kind(word) != null && goesOn(stop + 1);
  }

  private boolean goesOn(int at) {
    for (int i = at; i < end; i++) {
      int c = text.charAt(i);
      if (Characters.isWord(c) || Character.isSurrogate((char) c)) {
        return true;
      }
      if (!Characters.isSpace(c) && !Characters.isOpener(c)) {
        return c == ',' || c == ';';
      }
    }
    return false;
  }
}
