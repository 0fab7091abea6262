package org.stemma.reader.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stemma.core.model.Span;

/**
 * A token as a reader of names sees it: hyphenated names and initials are one word, a possessive
 * ending is a property of its word.
 *
 * @param span in the field, without the possessive ending
 * @param text the words under the span, typographic apostrophes made plain
 * @param lower the same in lower case
 * @param opens stands where any word is capitalised: at the start of a sentence, of a quotation
 * @param possessive followed by an apostrophe, with or without an s
 * @param apart white space, or nothing at all, stands before it
 */
public record Word(
    Span span, String text, String lower, boolean opens, boolean possessive, boolean apart) {

  /** A word or number rather than a mark of punctuation. */
  public boolean isWord() {
    return Character.isLetterOrDigit(text.charAt(0))
        || (text.length() > 1 && Character.isLetterOrDigit(text.charAt(1)));
  }

  /** Starts with a capital letter. */
  public boolean isCapital() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** One capital letter, with or without its full stop: "J.", "W". */
  public boolean isInitial() {
    return isCapital() && (text.length() == 1 || (text.length() == 2 && text.charAt(1) == '.'));
  }

  /** A mark that ends a sentence. */
  public boolean isStop() {
    return text.length() <= 3 && (text.equals(".") || text.equals("!") || text.equals("?"));
  }

  /** A mark that opens or may open a quotation. */
  public boolean isQuoteMark() {
    return text.length() <= 2 && !isWord() && "\"“”„«»‘’‹›''``".contains(text);
  }

  /**
   * The words of a sentence.
   *
   * @param text the field
   * @param sentence a stretch of it; it may hold more than one sentence, as paragraphs of outside
   *     data do
   * @param tokens of that stretch, in order
   */
  public static List<Word> of(String text, Span sentence, List<Span> tokens) {
    List<Word> words = new ArrayList<>(tokens.size());
    boolean opens = true;
    int i = 0;
    while (i < tokens.size()) {
      Span span = tokens.get(i);
      int next = i + 1;
      while (next < tokens.size() && joins(text, span, tokens, next)) {
        span = new Span(span.start(), tokens.get(next).end());
        next++;
      }
      i = next;
      String form = plain(span.of(text));
      if (!words.isEmpty() && endsPossessive(text, words.getLast(), span, form)) {
        Word owner = words.removeLast();
        words.add(new Word(owner.span, owner.text, owner.lower, owner.opens, true, owner.apart));
        continue;
      }
      boolean possessive = form.length() > 2 && form.endsWith("'s");
      if (possessive) {
        span = new Span(span.start(), span.end() - 2);
        form = form.substring(0, form.length() - 2);
      }
      boolean apart = span.start() == sentence.start() || isGap(text.charAt(span.start() - 1));
      Word word = new Word(span, form, form.toLowerCase(Locale.ROOT), opens, possessive, apart);
      words.add(word);
      opens = opensNext(word, opens);
    }
    return List.copyOf(words);
  }

  // A full stop, a bullet and an opening mark all make the next capital mean nothing.
  private static boolean opensNext(Word word, boolean opens) {
    if (word.isStop() || word.text.equals("•") || word.text.equals("…")) {
      return true;
    }
    boolean mark = !word.isWord() && (opens || word.isQuoteMark());
    return mark || (opens && word.text.equals("-"));
  }

  private static boolean joins(String text, Span left, List<Span> tokens, int at) {
    Span right = tokens.get(at);
    if (!touches(text, left, right)) {
      return false;
    }
    char last = text.charAt(left.end() - 1);
    char first = text.charAt(right.start());
    if (isHyphen(last) && left.length() > 1) {
      return Character.isLetterOrDigit(first);
    }
    if (isHyphen(first)) {
      return right.length() > 1
          ? Character.isLetterOrDigit(last)
          : Character.isLetterOrDigit(last)
              && at + 1 < tokens.size()
              && touches(text, right, tokens.get(at + 1))
              && Character.isLetterOrDigit(text.charAt(tokens.get(at + 1).start()));
    }
    boolean initials = isInitials(text, left);
    if (first == '.' && right.length() == 1 && initials) {
      // "J. Smith", "U.S." inside a sentence; the full stop of "plan B." stays a full stop
      return at + 1 < tokens.size();
    }
    return last == '.' && initials && Character.isUpperCase(first) && (right.length() <= 2);
  }

  private static boolean isInitials(String text, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      boolean letter = (i - span.start()) % 2 == 0;
      if (letter ? !Character.isUpperCase(c) : c != '.') {
        return false;
      }
    }
    return true;
  }

  private static boolean touches(String text, Span left, Span right) {
    return left.end() == right.start() && right.end() <= text.length();
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '‐' || c == '‑';
  }

  private static boolean isGap(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  // "Ortiz's", "the workers'": a mark alone ends a possessive only behind an s
  private static boolean endsPossessive(String text, Word owner, Span span, String form) {
    return owner.isWord()
        && (form.equals("'s")
            || (form.equals("'")
                && owner.lower.endsWith("s")
                && touches(text, owner.span, span)
                && span.end() < text.length()
                && isGap(text.charAt(span.end()))));
  }

  private static String plain(String form) {
    return form.replace('’', '\'').replace('ʼ', '\'');
  }
}
