package org.stemma.findings.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Insert;
import org.stemma.core.model.Mention;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Span;
import org.stemma.findings.support.EventWords;

/**
 * The words of an article that a line shows: a clause that can be read alone, or a noun phrase.
 *
 * @param subject who does it, where the words themselves do not say ("taking over as president");
 *     shown as an insert at the start
 * @param whole whether it can be read alone: it does not begin with a pronoun
 */
record Phrase(Span span, List<Insert> subject, boolean whole) {
  private static final Set<String> RELATIVES = Set.of("which", "who", "whose", "where");
  private static final Set<String> SUBORDINATE =
      Set.of("that", "because", "since", "whether", "if");
  private static final Set<String> FIRST_PERSON = Set.of("we", "our", "us", "i", "my", "me");
  private static final Set<String> CLAUSE_OPENERS =
      Set.of("when", "after", "as", "while", "before", "until", "once");
  private static final Set<String> PLACING = Set.of("in", "at", "on", "near");
  private static final Set<String> LINKS = Set.of("while", "and", "but", "although", "though");

  /** A clause of fewer words says too little. */
  private static final int FEWEST_WORDS = 4;

  /** Words between a determiner and its noun. */
  private static final int BEFORE_NOUN = 4;

  /** Characters between an antecedent and its relative clause. */
  private static final int ANTECEDENT = 3;

  /**
   * The clause that holds a verb and its date.
   *
   * @param mentions those of the sentence
   */
  static Phrase clause(
      List<Mention> mentions, SentenceWords words, Span head, @Nullable Span date) {
    Span both = date == null ? head : hull(head, date);
    int firstPart = words.partAt(both.start());
    int lastPart = words.partAt(both.end() - 1);
    String text = words.text();
    Span participle = firstPart == 0 ? opening(words, both) : null;
    if (participle != null) {
      Mention subject = subject(mentions, words);
      return subject == null
          ? whole(words, words.span())
          : new Phrase(participle, List.of(new Insert(0, subject.span().of(text))), true);
    }
    lastPart = lastPart(words, both, lastPart);
    int end = withName(mentions, words, end(words, both, lastPart), lastPart);
    int start = withoutSubordinator(words, start(mentions, words, firstPart), end);
    Span span = balanced(words, start, Math.max(end, both.end()));
    for (int part = lastPart + 1;
        part < words.parts().size() && count(words, span) < FEWEST_WORDS;
        part++) {
      span = balanced(words, start, words.parts().get(part).end());
    }
    return whole(words, span);
  }

  // A comma that ends no clause: "a three-year, $31 million deal", "the A, B and C belts".
  private static int lastPart(SentenceWords words, Span both, int part) {
    int last = part;
    while (last + 1 < words.parts().size()) {
      Span here = words.parts().get(last);
      Span next = words.parts().get(last + 1);
      int open = words.wordFrom(here.end()) - 1;
      if (open < 0) {
        break;
      }
      String form = words.form(open);
      char first = words.text().charAt(next.start());
      boolean opens =
          EventWords.isFunction(form)
              || EventWords.isDeterminer(form)
              || (form.indexOf('-') > 0 && !words.words().get(open).capital())
              || first == '$'
              || first == '€'
              || first == '£';
      boolean list =
          words.words().get(open).capital()
              && Character.isUpperCase(first)
              && open > 0
              && EventWords.isDeterminer(words.form(open - 1));
      boolean dated = here.end() <= both.end() && words.wordFrom(both.end()) > open;
      if ((!opens && !list) || dated) {
        break;
      }
      last++;
    }
    return last;
  }

  // "her counterpart, Per Holm": with the name that says who is meant.
  private static int withName(List<Mention> mentions, SentenceWords words, int end, int part) {
    if (part + 1 >= words.parts().size() || end != words.parts().get(part).end()) {
      return end;
    }
    Span next = words.parts().get(part + 1);
    boolean name = mentions.stream().anyMatch(m -> m.span().equals(next));
    return name && !words.words().get(words.wordFrom(end) - 1).capital() ? next.end() : end;
  }

  /**
   * The noun phrase from its determiner to the date.
   *
   * @param mentions those of the sentence
   */
  static Phrase noun(List<Mention> mentions, SentenceWords words, Span head, Span date) {
    Span both = hull(head, date);
    int place = words.wordFrom(both.start());
    int start = place;
    for (int i = place - 1; i >= Math.max(0, place - BEFORE_NOUN) && words.runsOn(i); i--) {
      SentenceWords.Word word = words.words().get(i);
      if (EventWords.isDeterminer(word.form())) {
        start = i;
        break;
      }
      boolean verb = EventWords.isVerb(word.form()) && !word.capital();
      if (verb || EventWords.isFunction(word.form())) {
        break;
      }
      start = i;
    }
    int from = words.words().get(start).span().start();
    boolean currency =
        from > words.span().start() && "$€£".indexOf(words.text().charAt(from - 1)) >= 0;
    Span span = new Span(currency ? from - 1 : from, both.end());
    int end = afterDate(words, both.end());
    for (Mention mention : mentions) {
      if (mention.span().contains(span.start()) && words.span().contains(mention.span())) {
        span = new Span(mention.span().start(), span.end());
      }
    }
    Phrase phrase = whole(words, balanced(words, span.start(), Math.max(end, span.end())));
    // "the agreements between their leaders": whose, the phrase alone does not say.
    boolean points = false;
    for (int i = words.wordFrom(phrase.span().start());
        i < words.wordFrom(phrase.span().end());
        i++) {
      points |= EventWords.isPronoun(words.form(i));
    }
    return new Phrase(phrase.span(), List.of(), !points);
  }

  // "the 2022 invasion of Ukraine", "the talks on Tuesday between the two": as far as prepositions
  // lead to names.
  private static int afterDate(SentenceWords words, int from) {
    int end = from;
    int i = words.wordFrom(from);
    Set<String> links = Set.of("of", "between", "with", "in");
    while (i < words.words().size()
        && links.contains(words.form(i))
        && (i == 0 || words.runsOn(i - 1))
        && i + 1 < words.words().size()) {
      int last = i;
      boolean two = words.form(i).equals("between");
      for (int j = i + 1; j < words.words().size() && words.runsOn(j - 1); j++) {
        SentenceWords.Word word = words.words().get(j);
        if (word.capital()) {
          last = j;
        } else if (word.form().equals("and")
            ? !two
            : EventWords.isFunction(word.form()) || EventWords.isVerb(word.form())) {
          break;
        }
      }
      if (last == i) {
        break;
      }
      end = words.words().get(last).span().end();
      i = last + 1;
    }
    return end;
  }

  private static Phrase whole(SentenceWords words, Span span) {
    int first = words.wordFrom(span.start());
    String form = words.form(first);
    boolean leans =
        EventWords.isPronoun(form)
            || RELATIVES.contains(form)
            || SUBORDINATE.contains(form)
            || EventWords.isAuxiliary(form);
    for (int i = first; i < words.wordFrom(span.end()); i++) {
      leans |= FIRST_PERSON.contains(words.form(i)) && !words.words().get(i).quoted();
    }
    return new Phrase(span, List.of(), !leans);
  }

  private static Span hull(Span left, Span right) {
    return new Span(Math.min(left.start(), right.start()), Math.max(left.end(), right.end()));
  }

  // "After taking over on Monday, X …": the clause without its opener, if date and verb stand
  // there.
  private static @Nullable Span opening(SentenceWords words, Span both) {
    List<Span> parts = words.parts();
    if (parts.size() < 2 || both.end() > parts.getFirst().end() || words.words().size() < 2) {
      return null;
    }
    SentenceWords.Word second = words.words().get(1);
    boolean participle =
        EventWords.isFunction(words.form(0))
            && second.form().endsWith("ing")
            && !second.capital()
            && second.span().start() <= both.start();
    return participle ? new Span(second.span().start(), parts.getFirst().end()) : null;
  }

  // The name with which the main clause begins.
  private static @Nullable Mention subject(List<Mention> mentions, SentenceWords words) {
    int start = words.parts().get(1).start();
    for (Mention mention : mentions) {
      if (mention.span().start() == start
          && (mention.type() == MentionType.PERSON || mention.type() == MentionType.ORGANIZATION)) {
        return mention;
      }
    }
    return null;
  }

  private static int start(List<Mention> mentions, SentenceWords words, int part) {
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
  private static int withoutSubordinator(SentenceWords words, int start, int end) {
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

  // Before "and is scheduled to …": what follows is another happening.
  private static int end(SentenceWords words, Span both, int part) {
    Span last = words.parts().get(part);
    for (int i = words.wordFrom(both.end()); i + 1 < words.words().size(); i++) {
      SentenceWords.Word word = words.words().get(i);
      if (word.span().start() >= last.end()) {
        break;
      }
      boolean link = word.form().equals("and") || word.form().equals("but");
      if (link && i > 0 && isVerbAfter(words, i + 1)) {
        return words.words().get(i - 1).span().end();
      }
    }
    return last.end();
  }

  private static boolean isVerbAfter(SentenceWords words, int place) {
    String form = words.form(place);
    boolean verb = EventWords.isVerb(form) && !words.words().get(place).capital();
    // "and Holm said": a subject of its own; but "Vane and Holm discussed" are one.
    return verb
        || (words.words().get(place).capital()
            && !words.words().get(place - 2).capital()
            && EventWords.isVerb(words.form(place + 1)));
  }

  // A cut through brackets or quotation marks would leave one half of them.
  private static Span balanced(SentenceWords words, int start, int end) {
    String text = words.text().substring(start, end);
    boolean odd =
        text.chars().filter(c -> c == '"').count() % 2 != 0
            || count(text, '“') != count(text, '”')
            || count(text, '(') != count(text, ')');
    int from = start;
    int to = end;
    while (to > from && Character.isWhitespace(words.text().charAt(to - 1))) {
      to--;
    }
    return odd ? words.span() : new Span(from, to);
  }

  private static long count(String text, char mark) {
    return text.chars().filter(c -> c == mark).count();
  }

  private static int count(SentenceWords words, Span span) {
    return words.wordFrom(span.end()) - words.wordFrom(span.start());
  }

  /** This phrase drawn out to {@code content}, with which it makes a statement. */
  Phrase withContent(SentenceWords words, Span content) {
    List<Insert> none = new ArrayList<>();
    Span hull = hull(span, content);
    String text = words.text();
    int start = hull.start();
    int end = hull.end();
    if (start > words.span().start() && "“\"".indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    if (end < words.span().end() && "”\"".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    // The attribution may end within a part of the sentence; the line does not.
    end = Math.max(end, words.parts().get(words.partAt(end - 1)).end());
    none.addAll(subject);
    Phrase drawn = whole(words, balanced(words, start, end));
    return new Phrase(drawn.span(), List.copyOf(none), drawn.whole() || !subject.isEmpty());
  }
}
