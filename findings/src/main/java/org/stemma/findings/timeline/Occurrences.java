package org.stemma.findings.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.ResolvedTime;
import org.stemma.core.model.Span;
import org.stemma.core.model.Witness;
import org.stemma.core.time.Times;
import org.stemma.findings.support.PageDates;
import org.stemma.findings.support.StoryText;
import org.stemma.findings.support.StoryText.Sentence;
import org.stemma.findings.support.Wording;

/** Finds what the sentences of an article tell of happenings, dated and undated. */
final class Occurrences {
  /** People that name an event well enough where no date does. */
  private static final int ENOUGH_PEOPLE = 2;

  private final Witness witness;
  private final @Nullable LocalDate newest;
  private final List<Sentence> sentences;
  private final Surroundings around;
  private final CalendarTimes calendar;
  private final DatedStatement statements;

  private Occurrences(Witness witness, @Nullable LocalDate newest, List<Sentence> sentences) {
    this.witness = witness;
    this.newest = newest;
    this.sentences = sentences;
    this.around = new Surroundings(witness);
    this.calendar = new CalendarTimes(witness);
    this.statements = new DatedStatement(witness, around);
  }

  /**
   * Those of one article, in the order of its text.
   *
   * @param newest day on which the newest article of the story was published; null: unknown
   */
  static List<Occurrence> of(Witness witness, @Nullable LocalDate newest, StoryText text) {
    return new Occurrences(witness, newest, text.of(witness.id())).all();
  }

  private List<Occurrence> all() {
    Map<Integer, List<ResolvedTime>> times = new TreeMap<>();
    for (ResolvedTime time : witness.times()) {
      if (calendar.isCalendar(time)) {
        int place = witness.annotation().sentenceAt(start(time));
        times.computeIfAbsent(place, p -> new ArrayList<>()).add(time);
      }
    }
    List<Occurrence> all = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<ResolvedTime> here = times.getOrDefault(sentence.place(), List.of());
      List<Occurrence> told = new ArrayList<>();
      for (ResolvedTime time : here) {
        Occurrence occurrence = dated(sentence, time);
        if (occurrence != null && told.stream().noneMatch(o -> isTold(o, occurrence))) {
          told.add(occurrence);
        }
      }
      Occurrence occurrence = undated(sentence);
      if (occurrence != null
          && here.stream().noneMatch(t -> stands(t, occurrence))
          && told.stream().noneMatch(o -> isOfOneSentence(o, occurrence))) {
        told.add(occurrence);
      }
      all.addAll(told);
    }
    return all;
  }

  private static boolean isOfOneSentence(Occurrence dated, Occurrence undated) {
    return dated.sentence().equals(undated.sentence())
        && dated.head().kind().name().equals(undated.head().kind().name());
  }

  private static boolean stands(ResolvedTime time, Occurrence occurrence) {
    return occurrence.phrase().span().contains(time.expression().span());
  }

  // "at 10 on Tuesday (Jan 16)": several expressions of one sentence that date one verb.
  private static boolean isTold(Occurrence told, Occurrence other) {
    return told.sentence().equals(other.sentence())
        && told.head().place() == other.head().place()
        && told.phrase().span().overlaps(other.phrase().span())
        && told.head().kind().equals(other.head().kind());
  }

  private static int start(ResolvedTime time) {
    return time.expression().span().start();
  }

  private @Nullable Occurrence dated(Sentence sentence, ResolvedTime time) {
    Span date = time.expression().span();
    Period period = Period.of(time.from(), time.to());
    if (period == null
        || PageLabels.date(sentence)
        || PageDates.isGlued(witness.article().text(), date)
        || around.isQuoted(date)
        || StoryText.isDenied(witness, date)) {
      return null;
    }
    Span scope = around.scope(sentence, date);
    SentenceWords words = SentenceWords.of(witness.article().text(), scope, date);
    Head head = DatedWord.of(words, date, around);
    head = head == null ? null : head.until(words, date);
    if (head == null || (head.negated() && !head.speech())) {
      return null;
    }
    Span verb = words.words().get(head.place()).span();
    if (!head.speech() && StoryText.isDenied(witness, verb)) {
      return null;
    }
    if (head.speech()) {
      return statement(sentence, head, words, time, period);
    }
    // "had voted to strike on Thursday", "would win in 2005": whether it came so, the words do not
    // tell.
    LocalDate latest = witness.article().published().latest();
    if (head.planned() && latest != null && period.last().isBefore(latest) && !head.nominal()) {
      return null;
    }
    Phrase phrase =
        head.nominal()
            ? Phrase.noun(around.mentionsOf(sentence), words, verb, date)
            : Phrase.clause(around.mentionsOf(sentence), words, verb, date);
    return occurrence(
        sentence,
        head,
        verb,
        statements.named(phrase, sentence),
        time,
        period,
        planned(head, time, period),
        null);
  }

  private Occurrence occurrence(
      Sentence sentence,
      Head head,
      Span word,
      Phrase phrase,
      @Nullable ResolvedTime time,
      @Nullable Period period,
      boolean planned,
      @Nullable String speaker) {
    String text = witness.article().text();
    Participants with = Participants.of(text, around.mentionsOf(sentence), phrase);
    return new Occurrence(
        sentence,
        head,
        word,
        phrase,
        time,
        period,
        planned,
        with,
        speaker,
        Wording.of(phrase.span().of(text)),
        figures(text, phrase.span(), time),
        quoted(sentence));
  }

  private @Nullable Occurrence statement(
      Sentence sentence, Head head, SentenceWords words, ResolvedTime time, Period period) {
    LocalDate latest = witness.article().published().latest();
    Span verb = words.words().get(head.place()).span();
    DatedStatement.Made made =
        latest != null && period.first().isAfter(latest)
            ? null
            : statements.of(sentence, words, verb, time.expression().span());
    return made == null
        ? null
        : occurrence(sentence, head, verb, made.phrase(), time, period, false, made.speaker());
  }

  // The date's own figures are no figures of what happened.
  private static Set<String> figures(String text, Span phrase, @Nullable ResolvedTime time) {
    Span date = time == null ? NOWHERE : time.expression().span();
    return phrase.contains(date)
        ? Wording.of(
                text.substring(phrase.start(), date.start())
                    + " "
                    + text.substring(date.end(), phrase.end()))
            .numbers()
        : Wording.of(phrase.of(text)).numbers();
  }

  private Set<String> quoted(Sentence sentence) {
    Set<String> quoted = new TreeSet<>();
    for (Attribution attribution : around.attributionsAt(sentence.span())) {
      for (Span span : attribution.quoted()) {
        if (sentence.span().contains(span)) {
          quoted.addAll(Wording.of(span.of(witness.article().text())).content());
        }
      }
    }
    return quoted;
  }

  private boolean planned(Head head, ResolvedTime time, Period period) {
    LocalDate latest = witness.article().published().latest();
    if (latest == null) {
      // What a verb tells as past is past, whatever the others' dates.
      boolean later = newest != null && period.first().isAfter(newest);
      return head.planned() || (head.nominal() && later);
    }
    boolean past = period.last().isBefore(latest);
    boolean ahead = period.first().isAfter(latest);
    if (past && head.nominal()) {
      return false;
    }
    return ahead || head.planned() || (!past && Times.isAhead(time.expression()));
  }

  private @Nullable Occurrence undated(Sentence sentence) {
    SentenceWords words =
        SentenceWords.of(witness.article().text(), around.body(sentence.span()), NOWHERE);
    Head head = EventWord.anywhere(words, 0, around);
    if (head == null || head.negated() || head.kind().name().startsWith("=")) {
      return null;
    }
    Span verb = words.words().get(head.place()).span();
    if (around.isQuoted(verb) || StoryText.isDenied(witness, verb)) {
      return null;
    }
    if (head.nominal() && Openness.deniesElse(words)) {
      return null;
    }
    Span scope = around.scope(sentence, verb);
    words = SentenceWords.of(witness.article().text(), scope, NOWHERE);
    int place = words.wordFrom(verb.start());
    Head own = new Head(head.kind(), head.nominal(), false, head.planned(), false, place);
    Phrase phrase = Phrase.clause(around.mentionsOf(sentence), words, verb, null);
    Occurrence occurrence =
        occurrence(
            sentence,
            own,
            verb,
            statements.named(phrase, sentence),
            null,
            null,
            own.planned(),
            null);
    return occurrence.people().size() >= ENOUGH_PEOPLE ? occurrence : null;
  }

  private static final Span NOWHERE = new Span(Integer.MAX_VALUE - 1, Integer.MAX_VALUE);
}
