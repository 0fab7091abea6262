package org.stemma.findings.claims;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Span;
import org.stemma.core.tables.Tables;
import org.stemma.findings.support.Wording;

/** The part of what is attributed that can be true or false. */
final class Proposition {
  private static final Set<String> REFERRING_NOUNS =
      Tables.words(Proposition.class, "referring-nouns.txt");

  private static final Set<String> VERBS = Tables.words(Proposition.class, "verbs.txt");

  /** A noun only refers if it heads the phrase: it stands among the first words. */
  private static final int HEAD_WITHIN = 4;

  private static final Pattern WORD = Pattern.compile("[\\p{L}']++");

  private Proposition() {}

  /** Whether words say something, rather than name a thing ("five counts of bribery"). */
  static boolean says(Wording words) {
    List<String> all = words.all();
    return all.getFirst().endsWith("ing")
        || all.stream().anyMatch(w -> VERBS.contains(w) || w.endsWith("ed"));
  }

  /**
   * The proposition in {@code content}: all of it; after "claims that" what follows; null where it
   * only refers to one ("the allegations").
   */
  static @Nullable Span of(String text, Span content) {
    Matcher words = WORD.matcher(text).region(content.start(), content.end());
    boolean refers = false;
    for (int place = 0; words.find(); place++) {
      String word = words.group();
      if (REFERRING_NOUNS.contains(word)) {
        refers |= place < HEAD_WITHIN;
        if (refers && words.find()) {
          if (words.group().equals("that")) {
            int start = words.end() + 1;
            return start < content.end() ? new Span(start, content.end()) : null;
          }
        }
      } else if (place >= HEAD_WITHIN && !refers) {
        break;
      }
    }
    return refers ? null : content;
  }
}
