package org.stemma.findings.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Field;
import org.stemma.core.model.Insert;
import org.stemma.core.model.Mention;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.ResolvedTime;
import org.stemma.core.model.Span;
import org.stemma.core.model.Speaker;
import org.stemma.core.model.TimeExpression;
import org.stemma.core.model.TimelineEvent;
import org.stemma.core.model.Witness;
import org.stemma.core.names.Lexicon;
import org.stemma.core.time.Times;
import org.stemma.findings.support.Datelines;
import org.stemma.findings.support.EventWords;
import org.stemma.findings.support.StoryText;
import org.stemma.findings.support.StoryText.Sentence;
import org.stemma.findings.support.Wording;

/** Finds what the sentences of an article tell of happenings, dated and undated. */
final class Occurrences implements Head.Named {
  /** A statement of more words is cut to the clause that dates it. */
  private static final int LONGEST_STATEMENT = 60;

  /** Words of the shortest statement that says what was said. */
  private static final int FEWEST_OF_STATEMENT = 8;

  /** Characters between a verb of saying and what is said. */
  private static final int BESIDE = 14;

  /** Characters before a time among which its preposition stands. */
  private static final int LONGEST_PREPOSITION = 8;

  /** People that name an event well enough where no date does. */
  private static final int ENOUGH_PEOPLE = 2;

  private static final Set<String> PERSONAL = Set.of("he", "she", "they");

  private final Witness witness;
  private final @Nullable LocalDate newest;
  private final List<Sentence> sentences;
  private final Map<Integer, List<Attribution>> attributions = new TreeMap<>();
  private final Map<Integer, List<Mention>> mentions = new TreeMap<>();

  private Occurrences(Witness witness, @Nullable LocalDate newest, List<Sentence> sentences) {
    this.witness = witness;
    this.newest = newest;
    this.sentences = sentences;
    for (Attribution attribution : witness.annotation().attributions()) {
      if (attribution.field().equals(Field.TEXT)) {
        places(attribution)
            .forEach(p -> attributions.computeIfAbsent(p, k -> new ArrayList<>()).add(attribution));
      }
    }
    for (Mention mention : witness.annotation().mentions()) {
      if (mention.field().equals(Field.TEXT)) {
        int place = witness.annotation().sentenceAt(mention.span().start());
        mentions.computeIfAbsent(place, p -> new ArrayList<>()).add(mention);
      }
    }
  }

  // The sentences in which an attribution has a part.
  private Set<Integer> places(Attribution attribution) {
    Set<Integer> places = new TreeSet<>();
    List<Span> parts = new ArrayList<>(attribution.content());
    if (attribution.cue() != null) {
      parts.add(attribution.cue());
    }
    if (attribution.source() != null) {
      parts.add(attribution.source());
    }
    for (Span part : parts) {
      int first = witness.annotation().sentenceAt(part.start());
      int last = witness.annotation().sentenceAt(part.end() - 1);
      for (int place = Math.max(0, first); place <= last; place++) {
        places.add(place);
      }
    }
    return places;
  }

  private List<Attribution> attributionsAt(Span span) {
    return attributions.getOrDefault(witness.annotation().sentenceAt(span.start()), List.of());
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
      if (isCalendar(time)) {
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

  private boolean isCalendar(ResolvedTime time) {
    TimeExpression expression = time.expression();
    return expression.field().equals(Field.TEXT)
        && (expression.type() == TimeExpression.Type.DATE
            || expression.type() == TimeExpression.Type.TIME)
        && time.from() != null
        && time.ambiguous().isEmpty()
        && !isBareClock(time)
        && !isName(time);
  }

  // "the Winter Meetings": part of a name.
  private boolean isName(ResolvedTime time) {
    String text = witness.article().text();
    Span words = time.expression().span();
    boolean season =
        Granularities.of(time) == TimelineEvent.Granularity.SEASON
            && words.of(text).indexOf(' ') < 0;
    return season
        && Character.isUpperCase(text.charAt(words.start()))
        && words.end() + 1 < text.length()
        && text.charAt(words.end()) == ' '
        && Character.isUpperCase(text.charAt(words.end() + 1));
  }

  // "before midnight": of which day, the article's own date does not tell.
  private boolean isBareClock(ResolvedTime time) {
    return time.expression().type() == TimeExpression.Type.TIME
        && !(isBeside(time) && followsPreposition(time))
        && Wording.of(time.expression().span().of(witness.article().text())).all().stream()
            .allMatch(EventWords::isClock);
  }

  // But "the midnight rules" were made at another hour.
  private boolean followsPreposition(ResolvedTime time) {
    Span words = time.expression().span();
    int from = Math.max(0, words.start() - LONGEST_PREPOSITION);
    List<String> before = Wording.of(witness.article().text().substring(from, words.end())).all();
    return before.stream().anyMatch(EventWords::isFunction);
  }

  // "on Tuesday at noon": the day stands in the same sentence.
  private boolean isBeside(ResolvedTime time) {
    return time.anchor() instanceof ResolvedTime.Anchor.Words words
        && witness.annotation().sentenceAt(words.span().start())
            == witness.annotation().sentenceAt(start(time));
  }

  private @Nullable Occurrence dated(Sentence sentence, ResolvedTime time) {
    Span date = time.expression().span();
    Period period = Period.of(time.from(), time.to());
    if (period == null || isQuoted(date) || StoryText.isDenied(witness, date)) {
      return null;
    }
    Span scope = scope(sentence, date);
    SentenceWords words = SentenceWords.of(witness.article().text(), scope, date);
    Head head = Head.of(words, date, this);
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
            ? Phrase.noun(mentionsOf(sentence), words, verb, date)
            : Phrase.clause(mentionsOf(sentence), words, verb, date);
    return occurrence(
        sentence, head, named(phrase, sentence), time, period, planned(head, time, period));
  }

  private Occurrence occurrence(
      Sentence sentence,
      Head head,
      Phrase phrase,
      @Nullable ResolvedTime time,
      @Nullable Period period,
      boolean planned) {
    Set<String> people = new TreeSet<>();
    Set<String> others = new TreeSet<>();
    Set<String> countries = new TreeSet<>();
    Span zone = zone(phrase.span(), sentence);
    String text = witness.article().text();
    for (Mention mention : mentionsOf(sentence)) {
      boolean inserted =
          phrase.subject().stream().anyMatch(i -> i.words().equals(mention.span().of(text)));
      if (zone.contains(mention.span()) || inserted) {
        add(mention, people, others, countries);
      }
    }
    return new Occurrence(
        sentence,
        head,
        phrase,
        time,
        period,
        planned,
        people,
        others,
        countries,
        null,
        Wording.of(phrase.span().of(text)),
        figures(text, phrase.span(), time),
        quoted(sentence));
  }

  private Set<String> quoted(Sentence sentence) {
    Set<String> quoted = new TreeSet<>();
    for (Attribution attribution : attributionsAt(sentence.span())) {
      for (Span span : attribution.quoted()) {
        if (sentence.span().contains(span)) {
          quoted.addAll(Wording.of(span.of(witness.article().text())).content());
        }
      }
    }
    return quoted;
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

  private List<Mention> mentionsOf(Sentence sentence) {
    return mentions.getOrDefault(sentence.place(), List.of());
  }

  // With the name that stands in apposition right after: "her counterpart, Per Holm".
  private Span zone(Span phrase, Sentence sentence) {
    for (Mention mention : mentionsOf(sentence)) {
      if (mention.span().start() == phrase.end() + 2
          && witness.article().text().startsWith(", ", phrase.end())) {
        return new Span(phrase.start(), mention.span().end());
      }
    }
    return phrase;
  }

  private void add(Mention mention, Set<String> people, Set<String> others, Set<String> countries) {
    String words = mention.span().of(witness.article().text());
    String entity = mention.entity() == null ? words : mention.entity();
    if (mention.type() == MentionType.PERSON) {
      people.add(entity);
      return;
    }
    String country = country(words);
    others.add(country == null ? entity : country);
    if (country != null && mention.type() == MentionType.PLACE) {
      countries.add(country);
    }
  }

  private static @Nullable String country(String words) {
    Lexicon.Country country = Lexicon.country(words);
    country = country == null ? Lexicon.countryOfMetonym(words) : country;
    country = country == null ? Lexicon.countryOfAdjective(words) : country;
    return country == null ? null : country.name();
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
        SentenceWords.of(witness.article().text(), body(sentence.span()), NOWHERE);
    Head head = Head.anywhere(words, 0, this);
    if (head == null || head.negated() || head.kind().name().startsWith("=")) {
      return null;
    }
    Span verb = words.words().get(head.place()).span();
    if (isQuoted(verb) || StoryText.isDenied(witness, verb)) {
      return null;
    }
    boolean denied =
        head.nominal() && sentence.words().all().stream().anyMatch(EventWords::negates);
    if (denied) {
      return null;
    }
    Span scope = scope(sentence, verb);
    words = SentenceWords.of(witness.article().text(), scope, NOWHERE);
    int place = words.wordFrom(verb.start());
    Head own = new Head(head.kind(), head.nominal(), false, head.planned(), false, place);
    Phrase phrase = Phrase.clause(mentionsOf(sentence), words, verb, null);
    Occurrence occurrence =
        occurrence(sentence, own, named(phrase, sentence), null, null, own.planned());
    return occurrence.people().size() >= ENOUGH_PEOPLE ? occurrence : null;
  }

  private static final Span NOWHERE = new Span(Integer.MAX_VALUE - 1, Integer.MAX_VALUE);

  private @Nullable Occurrence statement(
      Sentence sentence, Head head, SentenceWords words, ResolvedTime time, Period period) {
    Span date = time.expression().span();
    Span verb = words.words().get(head.place()).span();
    Attribution said = null;
    for (Attribution attribution : attributionsAt(verb)) {
      if (attribution.cue() != null && attribution.cue().overlaps(verb)) {
        said = said == null ? attribution : said;
      }
    }
    Phrase phrase = Phrase.clause(mentionsOf(sentence), words, verb, date);
    if (said != null) {
      for (Span content : said.content()) {
        boolean beside =
            content.start() - phrase.span().end() < BESIDE
                && phrase.span().start() - content.end() < BESIDE;
        Phrase drawn = phrase.withContent(words, content);
        if (beside
            && words.span().contains(content)
            && words.wordFrom(drawn.span().end()) - words.wordFrom(drawn.span().start())
                <= LONGEST_STATEMENT) {
          phrase = drawn;
        }
      }
    }
    LocalDate latest = witness.article().published().latest();
    boolean ahead = latest != null && period.first().isAfter(latest);
    if (ahead || (said != null && said.speaker().kind() == Speaker.Kind.UNNAMED)) {
      return null;
    }
    // "The rules announced on Thursday": announced by nobody.
    int start = phrase.span().start();
    boolean speaks =
        said != null
            || mentionsOf(sentence).stream()
                .anyMatch(m -> m.span().start() >= start && m.span().end() <= verb.start());
    if (!speaks) {
      return null;
    }
    // "X told the agency on Monday": what, stands elsewhere.
    int last = words.wordFrom(phrase.span().end());
    if (last - words.wordFrom(phrase.span().start()) < FEWEST_OF_STATEMENT
        || words.form(last - 1).equals("that")) {
      return null;
    }
    phrase = named(phrase, sentence);
    Occurrence plain = occurrence(sentence, head, phrase, time, period, false);
    return new Occurrence(
        sentence,
        head,
        phrase,
        time,
        period,
        false,
        plain.people(),
        plain.others(),
        plain.countries(),
        said == null ? null : speaker(said.speaker()),
        plain.words(),
        plain.figures(),
        plain.quoted());
  }

  private static @Nullable String speaker(Speaker speaker) {
    if (speaker.kind() != Speaker.Kind.NAMED) {
      return null;
    }
    String country = country(String.valueOf(speaker.text()));
    return country != null ? country : speaker.entity() != null ? speaker.entity() : speaker.text();
  }

  // "he" in square brackets is who an attribution says it is.
  private Phrase named(Phrase phrase, Sentence sentence) {
    String text = witness.article().text();
    for (Attribution attribution : attributionsAt(sentence.span())) {
      Span source = attribution.source();
      if (source != null
          && sentence.span().contains(source)
          && phrase.span().contains(source)
          && attribution.speaker().kind() == Speaker.Kind.NAMED
          && PERSONAL.contains(source.of(text).toLowerCase(Locale.ROOT))
          && attribution.speaker().text() != null
          && !EventWords.isPronoun(attribution.speaker().text().toLowerCase(Locale.ROOT))) {
        List<Insert> inserts = new ArrayList<>(phrase.subject());
        inserts.add(new Insert(source.end() - phrase.span().start(), attribution.speaker().text()));
        return new Phrase(
            phrase.span(), inserts, phrase.whole() || source.start() == phrase.span().start());
      }
    }
    return phrase;
  }

  // What an attribution gives to somebody, if the words stand in it; else the sentence.
  private Span scope(Sentence sentence, Span inside) {
    Span sentenceBody = body(sentence.span());
    return attributionsAt(sentence.span()).stream()
        .filter(a -> a.cue() == null || !isNaming(a.cue()))
        .flatMap(a -> a.content().stream())
        .filter(c -> c.contains(inside) && sentence.span().contains(c) && isClause(c))
        .min(Comparator.comparingInt(Span::length))
        .orElse(sentenceBody.contains(inside) ? sentenceBody : sentence.span());
  }

  private boolean isNaming(Span cue) {
    return Wording.of(cue.of(witness.article().text())).all().stream().anyMatch(EventWords::names);
  }

  // With a subject: "was detained on Monday" says nothing of whom.
  private boolean isClause(Span content) {
    List<String> words = Wording.of(content.of(witness.article().text())).all();
    return !words.isEmpty()
        && !EventWords.isVerb(words.getFirst())
        && words.stream().anyMatch(EventWords::isVerb);
  }

  private Span body(Span sentence) {
    return Datelines.after(witness.article().text(), sentence);
  }

  @Override
  public boolean isCue(Span word) {
    return attributionsAt(word).stream().anyMatch(a -> a.cue() != null && a.cue().overlaps(word));
  }

  @Override
  public boolean follows(Span word, MentionType type) {
    String text = witness.article().text();
    int place = witness.annotation().sentenceAt(word.start());
    for (Mention mention : mentions.getOrDefault(place, List.of())) {
      if (mention.type() == type
          && mention.span().start() > word.end()
          && mention.span().start() - word.end() < 45) {
        String between = text.substring(word.end(), mention.span().start());
        // A title may stand between, a clause or a preposition may not.
        return between.chars().noneMatch(c -> c == ',' || c == '.' || c == ';')
            && Wording.of(between).all().stream()
                .noneMatch(w -> EventWords.isFunction(w) || EventWords.isVerb(w));
      }
    }
    return false;
  }

  private boolean isQuoted(Span span) {
    return attributionsAt(span).stream()
        .anyMatch(a -> a.quoted().stream().anyMatch(q -> q.contains(span)));
  }
}
