package org.stemma.findings.timeline;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Mention;
import org.stemma.core.model.Span;
import org.stemma.findings.support.EventWords;

/** Finds where a clause begins that can be read alone. */
final class ClauseStart {
  /** Words that open a relative clause. */
  static final Set<String> RELATIVES = Set.of("which", "who", "whose", "where");

  private static final Set<String> CLAUSE_OPENERS =
      Set.of("when", "after", "as", "while", "before", "until", "once");
  private static final Set<String> PLACING = Set.of("in", "at", "on", "near");
  private static final Set<String> LINKS = Set.of("while", "and", "but", "although", "though");

  /** Characters between an antecedent and its relative clause. */
  private static final int ANTECEDENT = 3;

  private ClauseStart() {}

  static int start(List<Mention> mentions, SentenceWords words, int part) {
    for (int i = part; i > 0; i--) {
      Span here = words.parts().get(i);
      int first = words.wordFrom(here.start());
      String form = words.form(first);
      if (RELATIVES.contains(form)) {
        Mention antecedent = endingAt(mentions, here.start());
        // "the mission in the gulf, which began in May": the mission or the gulf, who knows.
        if (antecedent != null && !isPlacing(words, antecedent.span().start())) {
          return antecedent.span().start();
        }
        continue;
      }
      boolean sentence = begins(words, first) && hasVerb(words, here);
      if (sentence && isPreface(words, i)) {
        return here.start();
      }
      if (LINKS.contains(form)
          && first + 1 < words.words().size()
          && begins(words, first + 1)
          && hasVerb(words, here)) {
        return words.words().get(first + 1).span().start();
      }
    }
    return withoutConnective(words);
  }

  private static boolean isPlacing(SentenceWords words, int start) {
    int before = words.wordFrom(start) - 1;
    return PLACING.contains(words.form(before))
        || (EventWords.isDeterminer(words.form(before))
            && PLACING.contains(words.form(before - 1)));
  }

  // "When the jury convicted him in May, …": of the clause alone its own words.
  static int withoutSubordinator(SentenceWords words, int start, int end) {
    int first = words.wordFrom(start);
    boolean alone = end <= words.parts().getFirst().end() && words.parts().size() > 1;
    return alone
            && start == words.span().start()
            && CLAUSE_OPENERS.contains(words.form(first))
            && begins(words, first + 1)
            && hasVerb(words, words.parts().getFirst())
        ? words.words().get(first + 1).span().start()
        : start;
  }

  private static int withoutConnective(SentenceWords words) {
    int first = 0;
    while (first + 1 < words.words().size() && EventWords.connects(words.form(first))) {
      first++;
    }
    int start =
        words.words().isEmpty() ? words.span().start() : words.words().get(first).span().start();
    return first == 0 ? words.span().start() : start;
  }

  // A name or a determiner: a clause with a subject begins.
  private static boolean begins(SentenceWords words, int place) {
    return place < words.words().size()
        && (words.words().get(place).capital() || EventWords.isDeterminer(words.form(place)));
  }

  // All that stands before a part only says when, where or how.
  private static boolean isPreface(SentenceWords words, int part) {
    for (int i = 0; i < part; i++) {
      int first = words.wordFrom(words.parts().get(i).start());
      String form = words.form(first);
      if (!EventWords.isFunction(form) && !EventWords.connects(form)) {
        return false;
      }
      if (RELATIVES.contains(form)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasVerb(SentenceWords words, Span part) {
    for (int i = words.wordFrom(part.start()); i < words.words().size(); i++) {
      if (words.words().get(i).span().start() >= part.end()) {
        return false;
      }
      if (EventWords.isVerb(words.form(i)) && !words.words().get(i).capital()) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Mention endingAt(List<Mention> mentions, int start) {
    Mention best = null;
    for (Mention mention : mentions) {
      if (mention.span().end() <= start
          && start - mention.span().end() <= ANTECEDENT
          && (best == null || mention.span().length() > best.span().length())) {
        best = mention;
      }
    }
    return best;
  }
}
