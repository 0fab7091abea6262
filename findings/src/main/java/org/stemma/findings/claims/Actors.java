package org.stemma.findings.claims;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Entity;
import org.stemma.core.model.Field;
import org.stemma.core.model.Mention;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Span;
import org.stemma.core.model.Speaker;
import org.stemma.core.model.Story;
import org.stemma.core.model.Witness;
import org.stemma.core.names.Lexicon;

/**
 * Who takes part, by a key that all names of a party share: a country, its people, its capital and
 * its seat of government are one party, an entity of the story is one whatever it is called.
 */
final class Actors {
  private final Map<String, String> keyOfEntity = new HashMap<>();
  private final Map<String, Set<String>> countriesOf = new HashMap<>();
  private final Set<String> people = new TreeSet<>();
  private final Map<String, List<Mention>> mentions = new HashMap<>();

  /**
   * A party where it is named.
   *
   * @param key of the party
   * @param behind the countries that a person serves, by his offices
   */
  record Actor(Span span, String key, Set<String> behind, boolean adjective) {
    boolean mayBe(Actor other) {
      return key.equals(other.key) || behind.contains(other.key) || other.behind.contains(key);
    }
  }

  private Actors(Story story) {
    for (Entity entity : story.entities()) {
      String country = country(entity.name());
      keyOfEntity.put(entity.id(), country != null ? country : entity.id());
      if (entity.type() == MentionType.PERSON) {
        people.add(entity.id());
      }
      countriesOf.put(entity.id(), entity.type() == MentionType.PERSON ? served(entity) : Set.of());
    }
    for (Witness witness : story.witnesses()) {
      List<Mention> named = new ArrayList<>();
      for (Mention mention : witness.annotation().mentions()) {
        boolean inside = !named.isEmpty() && named.getLast().span().overlaps(mention.span());
        if (mention.field().equals(Field.TEXT) && mention.entity() != null && !inside) {
          named.add(mention);
        }
      }
      mentions.put(witness.id(), Collections.unmodifiableList(named));
    }
  }

  static Actors of(Story story) {
    return new Actors(story);
  }

  /** The parties named in a stretch of a text, in order. */
  List<Actor> in(Witness witness, Span span) {
    List<Mention> all = mentions.getOrDefault(witness.id(), List.of());
    List<Actor> actors = new ArrayList<>();
    for (int i = firstFrom(all, span.start()); i < all.size(); i++) {
      Mention mention = all.get(i);
      if (mention.span().start() >= span.end()) {
        break;
      }
      String entity = mention.entity();
      if (span.contains(mention.span()) && entity != null) {
        String named = country(mention.span().of(witness.article().text()));
        String key = named != null ? named : keyOfEntity.getOrDefault(entity, entity);
        actors.add(
            new Actor(
                mention.span(),
                key,
                countriesOf.getOrDefault(entity, Set.of()),
                mention.type() == MentionType.GROUP));
      }
    }
    return actors;
  }

  /** The key of a speaker's party; null for one that is no entity. */
  @Nullable String key(Speaker speaker) {
    String text = speaker.text();
    String named = text == null ? null : country(text);
    if (named != null || speaker.entity() == null) {
      return named;
    }
    return keyOfEntity.getOrDefault(speaker.entity(), speaker.entity());
  }

  /** Whether two speakers may speak for one party; false where either is open. */
  boolean areOne(Speaker left, Speaker right) {
    String a = key(left);
    String b = key(right);
    return a != null && a.equals(b);
  }

  boolean isPerson(String entity) {
    return people.contains(entity);
  }

  /** Whether a key is a country's. */
  static boolean isCountry(String key) {
    return key.startsWith("c:");
  }

  private static int firstFrom(List<Mention> all, int offset) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static @Nullable String country(String words) {
    Lexicon.Country country = Lexicon.country(words);
    if (country == null) {
      country = Lexicon.countryOfAdjective(words);
    }
    if (country == null) {
      country = Lexicon.countryOfMetonym(words);
    }
    return country == null ? null : "c:" + country.name();
  }

  // "North Korean leader": the first one or two words of an office may name the country.
  private static Set<String> served(Entity person) {
    Set<String> served = new TreeSet<>();
    for (Entity.Role role : person.roles()) {
      String[] words = role.text().split(" ", 4);
      for (int n = 1; n <= Math.min(3, words.length); n++) {
        String country = country(String.join(" ", List.of(words).subList(0, n)));
        if (country != null) {
          served.add(country);
        }
      }
    }
    return Collections.unmodifiableSet(served);
  }
}
