package org.stemma.stories.entities;

import org.jspecify.annotations.Nullable;
import org.stemma.core.model.MentionType;
import org.stemma.core.names.Lexicon;

/**
 * What the general lexicon knows under several names, as a key: equal keys, one bearer. A people is
 * not its country, and a capital that stands for a government is not the country either.
 */
final class Identity {
  static final String COUNTRY = "country:";
  static final String PEOPLE = "people:";
  static final String PLACE = "place:";
  static final String ORGANIZATION = "organization:";

  /** Of a body that every state has; see {@link StateBodies}. */
  static final String BODY = "body:";

  private Identity() {}

  /** The key; null for a person, and for what the lexicon does not know. */
  static @Nullable String of(String words, MentionType type) {
    if (type == MentionType.PERSON || type == MentionType.WORK || type == MentionType.EVENT) {
      return null;
    }
    Lexicon.Country country = Lexicon.country(words);
    if (country != null) {
      return COUNTRY + country.name();
    }
    Lexicon.Country people = Lexicon.countryOfAdjective(words);
    if (people != null) {
      return PEOPLE + people.name();
    }
    if (type == MentionType.ORGANIZATION || type == MentionType.OTHER) {
      String organization = Lexicon.organization(words);
      if (organization != null) {
        return ORGANIZATION + organization;
      }
    }
    String place = Lexicon.place(words);
    return place == null ? null : PLACE + place;
  }

  /** The type that an identity fixes; null where it leaves it open. */
  static @Nullable MentionType type(@Nullable String identity) {
    if (identity == null) {
      return null;
    }
    if (identity.startsWith(COUNTRY) || identity.startsWith(PLACE)) {
      return MentionType.PLACE;
    }
    if (identity.startsWith(PEOPLE)) {
      return MentionType.GROUP;
    }
    return identity.startsWith(ORGANIZATION) || identity.startsWith(BODY)
        ? MentionType.ORGANIZATION
        : null;
  }

  /** The country of an identity, whether of itself or of its people; null if it has none. */
  static @Nullable String country(@Nullable String identity) {
    if (identity == null) {
      return null;
    }
    if (identity.startsWith(COUNTRY)) {
      return identity.substring(COUNTRY.length());
    }
    return identity.startsWith(PEOPLE) ? identity.substring(PEOPLE.length()) : null;
  }
}
