package org.stemma.findings.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Insert;
import org.stemma.core.model.Mention;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Span;
import org.stemma.core.tables.Tables;
import org.stemma.findings.support.EventWords;

/**
 * The words of an article that a line shows: a clause that can be read alone, or a noun phrase.
 *
 * @param subject who does it, where the words themselves do not say ("taking over as president");
 *     shown as an insert at the start
 * @param whole whether it can be read alone: it does not begin with a pronoun
 */
record Phrase(Span span, List<Insert> subject, boolean whole) {
  private static final Set<String> SUBORDINATE =
      Set.of("that", "because", "since", "whether", "if");
  private static final Set<String> LOOSE = Tables.words(Phrase.class, "loose-ends.txt");
  private static final Set<String> PERSONAL = Set.of("he", "she", "they");
  private static final Set<String> CALENDAR = Tables.words(Phrase.class, "calendar-words.txt");
  private static final Set<String> FIRST_PERSON = Set.of("we", "our", "us", "i", "my", "me");

  /** A clause of fewer words says too little. */
  private static final int FEWEST_WORDS = 4;

  /** Words between a determiner and its noun. */
  private static final int BEFORE_NOUN = 4;

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
    lastPart = ClauseEnd.lastPart(words, both, lastPart);
    int end = ClauseEnd.withName(mentions, words, ClauseEnd.end(words, both, lastPart), lastPart);
    int start =
        ClauseStart.withoutSubordinator(words, ClauseStart.start(mentions, words, firstPart), end);
    Span span = balanced(words, start, Math.max(end, both.end()));
    for (int part = lastPart + 1;
        part < words.parts().size() && count(words, span) < FEWEST_WORDS;
        part++) {
      span = balanced(words, start, words.parts().get(part).end());
    }
    return whole(words, span);
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

  private static Phrase whole(SentenceWords words, Span cut) {
    Span span = withoutLooseEnd(words, cut);
    int first = words.wordFrom(span.start());
    String form = words.form(first);
    boolean leans =
        EventWords.isPronoun(form)
            || ClauseStart.RELATIVES.contains(form)
            || SUBORDINATE.contains(form)
            || EventWords.isAuxiliary(form)
            || isParticiple(words, first);
    boolean named = false;
    for (int i = first; i < words.wordFrom(span.end()); i++) {
      SentenceWords.Word word = words.words().get(i);
      // A name may stand anywhere, the first word of a sentence is always written large.
      named |= word.capital() && i > 0 && !CALENDAR.contains(word.form());
      leans |= FIRST_PERSON.contains(word.form()) && !word.quoted();
      leans |= PERSONAL.contains(word.form()) && !word.quoted() && !named;
    }
    return new Phrase(span, List.of(), !leans);
  }

  // "Born in May", "Reached by telephone": of whom it speaks, a name elsewhere tells.
  private static boolean isParticiple(SentenceWords words, int first) {
    String form = words.form(first);
    return form.equals("born")
        || (EventWords.isPast(form) && EventWords.isFunction(words.form(first + 1)));
  }

  private static Span withoutLooseEnd(SentenceWords words, Span span) {
    int last = words.wordFrom(span.end()) - 1;
    boolean cut =
        last > words.wordFrom(span.start()) && words.words().get(last).span().end() == span.end();
    int end = span.end();
    while (cut && last > words.wordFrom(span.start()) && LOOSE.contains(words.form(last))) {
      last--;
      end = words.words().get(last).span().end();
    }
    return new Span(span.start(), end);
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
