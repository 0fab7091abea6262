package org.stemma.findings.quotes;

import java.util.List;
import java.util.Set;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Field;
import org.stemma.core.model.Mention;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Span;
import org.stemma.core.model.Speaker;
import org.stemma.core.model.Witness;
import org.stemma.core.tables.Tables;

/**
 * Tells the words of a speaker from other uses of quotation marks: titles of works, nicknames, and
 * single words at arm's length.
 */
final class ScareQuotes {
  private static final Set<String> SMALL_IN_TITLES =
      Tables.words(ScareQuotes.class, "small-in-titles.txt");

  /** A single word between marks is somebody's word only in a report shorter than this. */
  private static final int WORDS_AROUND_ONE = 9;

  /** So few words whom nobody says are a term. */
  private static final int LONGEST_TERM = 4;

  /** A title has no more words. */
  private static final int LONGEST_TITLE = 8;

  private final String text;
  private final List<Span> works;

  private ScareQuotes(String text, List<Span> works) {
    this.text = text;
    this.works = works;
  }

  static ScareQuotes of(Witness witness) {
    return new ScareQuotes(
        witness.article().text(),
        witness.annotation().mentions().stream()
            .filter(m -> m.field().equals(Field.TEXT) && m.type() == MentionType.WORK)
            .map(Mention::span)
            .toList());
  }

  /** The stretches in quotation marks that are words of the speaker, in order. */
  List<Span> spoken(Attribution attribution) {
    return attribution.quoted().stream().filter(q -> isSpoken(attribution, q)).toList();
  }

  private boolean isSpoken(Attribution attribution, Span quoted) {
    List<String> words = SpokenWords.bare(quoted.of(text));
    if (words.isEmpty() || works.stream().anyMatch(w -> w.contains(quoted))) {
      return false;
    }
    boolean nobody =
        attribution.speaker().kind() != Speaker.Kind.NAMED && attribution.speaker().text() == null;
    if (nobody && words.size() <= LONGEST_TERM) {
      return false; // "a state called “hunger lung”": nobody's words
    }
    if (attribution.kind() == Attribution.Kind.DIRECT) {
      return true;
    }
    return !isTitle(quoted.of(text)) && (words.size() > 1 || isTold(attribution, quoted));
  }

  // One word out of many, in the middle of a report, is the article's distance or a term.
  private boolean isTold(Attribution attribution, Span word) {
    int around = 0;
    for (Span span : attribution.content()) {
      around += SpokenWords.bare(span.of(text)).size();
    }
    boolean last =
        attribution.content().getLast().end() <= word.end() + 2
            && Character.isLowerCase(text.charAt(word.start()));
    boolean others = attribution.quoted().size() > 1;
    return last || others || around <= WORDS_AROUND_ONE;
  }

  // "Road to Nowhere": every word that carries meaning begins with a capital.
  private static boolean isTitle(String quoted) {
    String[] words = quoted.strip().split("\\s++", LONGEST_TITLE + 2);
    if (words.length < 2 || words.length > LONGEST_TITLE) {
      return false;
    }
    for (String word : words) {
      String letters = word.replaceAll("[^\\p{L}\\p{N}]", "");
      boolean small = !letters.isEmpty() && Character.isLowerCase(letters.charAt(0));
      if (letters.isEmpty() || (small && !SMALL_IN_TITLES.contains(letters))) {
        return false;
      }
    }
    return Character.isUpperCase(quoted.strip().charAt(0));
  }
}
