package org.stemma.core.time;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What must, or must not, stand directly before and after the words of a rule.
 *
 * <p>Written {@code after: in since; not after: black; not before: times %COUNTED}. A word stands
 * for itself, {@code %KIND} for every word of that kind, {@code Capital} for a word with a capital,
 * {@code number} for figures, {@code ~-} for a sign without space between, {@code start} for the
 * beginning of the text.
 */
record Context(
    @Nullable Set<String> after,
    Set<String> notAfter,
    @Nullable Set<String> before,
    Set<String> notBefore) {

  private static final Pattern PARTS = Pattern.compile(";(?=(?:not )?(?:after|before): )");

  static Context parse(String words) {
    Set<String> after = null;
    Set<String> before = null;
    Set<String> notAfter = Set.of();
    Set<String> notBefore = Set.of();
    if (!words.equals("-")) {
      for (String part : PARTS.split(words, -1)) {
        int colon = part.indexOf(": ");
        Set<String> set = new HashSet<>(List.of(part.substring(colon + 2).strip().split(" ", -1)));
        switch (part.substring(0, colon).strip()) {
          case "after" -> after = set;
          case "not after" -> notAfter = set;
          case "before" -> before = set;
          case "not before" -> notBefore = set;
          default -> throw new IllegalStateException("Bug: no such context: " + part);
        }
      }
    }
    return new Context(after, notAfter, before, notBefore);
  }

  /**
   * Whether the words from token {@code start} to before token {@code end} may stand where they do.
   */
  boolean allows(List<Token> tokens, int start, int end) {
    Token left = start > 0 && !tokens.get(start).fresh() ? tokens.get(start - 1) : null;
    Token right = end < tokens.size() && !tokens.get(end).fresh() ? tokens.get(end) : null;
    boolean gluedLeft = tokens.get(start).glued();
    boolean gluedRight = right != null && right.glued();
    return (after == null || holds(after, left, gluedLeft))
        && (before == null || holds(before, right, gluedRight))
        && !holds(notAfter, left, gluedLeft)
        && !holds(notBefore, right, gluedRight);
  }

  private static boolean holds(Set<String> set, @Nullable Token token, boolean glued) {
    if (set.isEmpty()) {
      return false;
    }
    if (token == null) {
      return set.contains("start");
    }
    if (set.contains(token.lower())
        || (token.capital() && set.contains("Capital"))
        || (token.isNumber() && set.contains("number"))
        || (glued && set.contains("~" + token.lower()))) {
      return true;
    }
    for (String word : set) {
      if (word.charAt(0) == '%'
          && word.length() > 1
          && Words.is(word.substring(1), token.lower())) {
        return true;
      }
    }
    return false;
  }
}
