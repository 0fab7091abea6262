package org.stemma.findings.timeline;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Mention;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Span;
import org.stemma.core.names.Lexicon;

/**
 * Who and what takes part in what a phrase tells.
 *
 * @param people entities of persons
 * @param others entities of bodies and places; a country, its capital and its people are one
 * @param countries those of {@code others} that are countries
 * @param places those that are places within one
 */
record Participants(
    Set<String> people, Set<String> others, Set<String> countries, Set<String> places) {
  /**
   * Those of a phrase.
   *
   * @param text of the article
   * @param mentions of the phrase's sentence
   */
  static Participants of(String text, List<Mention> mentions, Phrase phrase) {
    Participants participants =
        new Participants(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    Span zone = zone(text, mentions, phrase.span());
    for (Mention mention : mentions) {
      boolean inserted =
          phrase.subject().stream().anyMatch(i -> i.words().equals(mention.span().of(text)));
      if (zone.contains(mention.span()) || inserted) {
        participants.add(text, mention);
      }
    }
    return participants;
  }

  // With the name that stands in apposition right after: "her counterpart, Per Holm".
  private static Span zone(String text, List<Mention> mentions, Span phrase) {
    for (Mention mention : mentions) {
      if (mention.span().start() == phrase.end() + 2 && text.startsWith(", ", phrase.end())) {
        return new Span(phrase.start(), mention.span().end());
      }
    }
    return phrase;
  }

  private void add(String text, Mention mention) {
    String words = mention.span().of(text);
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
    if (country == null && mention.type() == MentionType.PLACE) {
      places.add(entity);
    }
  }

  /** The country that words name by its name, its capital or its people; null: none. */
  static @Nullable String country(String words) {
    Lexicon.Country country = Lexicon.country(words);
    country = country == null ? Lexicon.countryOfMetonym(words) : country;
    country = country == null ? Lexicon.countryOfAdjective(words) : country;
    return country == null ? null : country.name();
  }
}
