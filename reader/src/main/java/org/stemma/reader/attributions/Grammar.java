package org.stemma.reader.attributions;

import org.stemma.reader.words.Word;
import org.stemma.reader.words.WordList;

/** The small words by which the rules tell where phrases begin and end. */
final class Grammar {
  private static final WordList BOUNDARIES = list("boundaries.txt");
  private static final WordList PREPOSITIONS = list("prepositions.txt");
  private static final WordList OCCASIONS = list("occasions.txt");
  private static final WordList CLAIMS = list("claim-nouns.txt");
  private static final WordList UNNAMED = list("unnamed-sources.txt");
  private static final WordList ADVERBS = list("adverbs.txt");
  private static final WordList DETERMINERS = list("determiners.txt");
  private static final WordList PRONOUNS = list("pronouns.txt");
  private static final WordList ANSWERS = list("answering-verbs.txt");
  private static final WordList ASPECTS = list("aspect-verbs.txt");
  private static final WordList TIMES = list("times.txt");

  private Grammar() {}

  static boolean isBoundary(String lower) {
    return BOUNDARIES.has(lower);
  }

  static boolean isPreposition(String lower) {
    return PREPOSITIONS.has(lower);
  }

  static boolean isOccasion(String lower) {
    return OCCASIONS.has(lower);
  }

  static boolean isClaimNoun(String lower) {
    return CLAIMS.has(lower);
  }

  static boolean isUnnamed(String lower) {
    return UNNAMED.has(lower);
  }

  static boolean isDeterminer(String lower) {
    return DETERMINERS.has(lower);
  }

  static boolean isPronoun(String lower) {
    return PRONOUNS.has(lower);
  }

  /** "agreed": alone behind a quotation, it answers words that are another's. */
  static boolean isAnswer(String lower) {
    return ANSWERS.has(lower);
  }

  /** "kept", "began": says of a doing how it went on. */
  static boolean isAspect(String lower) {
    return ASPECTS.has(lower);
  }

  static boolean isTime(String lower) {
    return TIMES.has(lower);
  }

  static boolean isAdverb(Word word) {
    String lower = word.lower();
    return ADVERBS.has(lower)
        || (lower.endsWith("ly")
            && lower.length() > 4
            && !word.isCapital()
            && !lower.equals("family")
            && !lower.equals("assembly")
            && !lower.equals("reply"));
  }

  static boolean isAdverb(String lower) {
    return ADVERBS.has(lower) || (lower.endsWith("ly") && lower.length() > 4);
  }

  static boolean isModal(String lower) {
    return switch (lower) {
      case "will",
          "would",
          "can",
          "could",
          "may",
          "might",
          "should",
          "must",
          "to",
          "did",
          "does",
          "do",
          "shall",
          "'ll",
          "'d",
          "cannot",
          "ca",
          "wo" ->
          true;
      default -> false;
    };
  }

  static boolean isBe(String lower) {
    return switch (lower) {
      case "is", "are", "was", "were", "be", "been", "being" -> true;
      default -> false;
    };
  }

  static boolean isHave(String lower) {
    return lower.equals("has")
        || lower.equals("had")
        || lower.equals("have")
        || lower.equals("having")
        || lower.equals("'ve");
  }

  static boolean isNegation(String lower) {
    return lower.equals("not")
        || lower.equals("never")
        || lower.equals("n't")
        || lower.endsWith("n't")
        || lower.equals("hardly");
  }

  private static WordList list(String name) {
    return WordList.read(Grammar.class, name);
  }
}
