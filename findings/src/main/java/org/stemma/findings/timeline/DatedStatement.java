package org.stemma.findings.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Insert;
import org.stemma.core.model.Span;
import org.stemma.core.model.Speaker;
import org.stemma.core.model.Witness;
import org.stemma.findings.support.EventWords;
import org.stemma.findings.support.StoryText.Sentence;

/** Finds the statement that a dated verb of saying reports, in words that say what was said. */
final class DatedStatement {
  /** A statement of more words is cut to the clause that dates it. */
  private static final int LONGEST = 60;

  /** Words of the shortest statement that says what was said. */
  private static final int FEWEST = 8;

  /** Characters between a verb of saying and what is said. */
  private static final int BESIDE = 14;

  private static final Set<String> PERSONAL = Set.of("he", "she", "they");

  private final Witness witness;
  private final Surroundings around;

  DatedStatement(Witness witness, Surroundings around) {
    this.witness = witness;
    this.around = around;
  }

  /**
   * A statement, and who makes it.
   *
   * @param speaker entity, or the words that name it; null: not told
   */
  record Made(Phrase phrase, @Nullable String speaker) {}

  /**
   * What was said.
   *
   * @param verb of saying
   * @return null where nobody speaks, or the words do not tell what was said
   */
  @Nullable Made of(Sentence sentence, SentenceWords words, Span verb, Span date) {
    Attribution said = null;
    for (Attribution attribution : around.attributionsAt(verb)) {
      if (attribution.cue() != null && attribution.cue().overlaps(verb)) {
        said = said == null ? attribution : said;
      }
    }
    if (said != null && said.speaker().kind() == Speaker.Kind.UNNAMED) {
      return null;
    }
    Phrase phrase = Phrase.clause(around.mentionsOf(sentence), words, verb, date);
    if (said != null) {
      phrase = drawn(phrase, said, words);
    }
    // "The rules announced on Thursday": announced by nobody.
    int start = phrase.span().start();
    boolean speaks =
        said != null
            || around.mentionsOf(sentence).stream()
                .anyMatch(m -> m.span().start() >= start && m.span().end() <= verb.start());
    // "X told the agency on Monday": what, stands elsewhere.
    int last = words.wordFrom(phrase.span().end());
    boolean tells = last - words.wordFrom(start) >= FEWEST && !words.form(last - 1).equals("that");
    return speaks && tells
        ? new Made(named(phrase, sentence), said == null ? null : speaker(said.speaker()))
        : null;
  }

  private static Phrase drawn(Phrase clause, Attribution said, SentenceWords words) {
    Phrase phrase = clause;
    for (Span content : said.content()) {
      boolean beside =
          content.start() - phrase.span().end() < BESIDE
              && phrase.span().start() - content.end() < BESIDE;
      Phrase drawn = phrase.withContent(words, content);
      if (beside
          && words.span().contains(content)
          && words.wordFrom(drawn.span().end()) - words.wordFrom(drawn.span().start()) <= LONGEST) {
        phrase = drawn;
      }
    }
    return phrase;
  }

  private static @Nullable String speaker(Speaker speaker) {
    if (speaker.kind() != Speaker.Kind.NAMED) {
      return null;
    }
    String country = Participants.country(String.valueOf(speaker.text()));
    return country != null ? country : speaker.entity() != null ? speaker.entity() : speaker.text();
  }

  // "he" in square brackets is who an attribution says it is.
  Phrase named(Phrase phrase, Sentence sentence) {
    String text = witness.article().text();
    for (Attribution attribution : around.attributionsAt(sentence.span())) {
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
}
