package org.stemma.findings.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Entity;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Story;
import org.stemma.core.names.Lexicon;
import org.stemma.core.names.Lexicon.Country;
import org.stemma.core.tables.Tables;

/**
 * Which bodies speak with one voice: an office, its head and its spokesman; a country, its
 * government, its capital that acts for it, and a ministry of it. Told by the roles that the
 * articles give to people, and by the names of bodies.
 */
public final class Offices {
  /** Words with which the name of a body of state ends. */
  private static final Set<String> STATE_BODIES = Tables.words(Offices.class, "state-bodies.txt");

  /** Countries have names of at most this many words. */
  private static final int LONGEST_COUNTRY = 4;

  private final Map<String, Entity> entities = new TreeMap<>();
  private final Map<String, Set<String>> bodies = new TreeMap<>();
  private final Map<String, String> states = new TreeMap<>();
  private final Set<String> whole = new TreeSet<>();

  private Offices() {}

  /** From the entities of a story, and the roles that its articles give to people. */
  public static Offices of(Story story) {
    Offices offices = new Offices();
    for (Entity entity : story.entities()) {
      offices.entities.put(entity.id(), entity);
      offices.learnState(entity);
    }
    for (Entity person : story.entities()) {
      if (person.type() == MentionType.PERSON) {
        offices.bodies.put(person.id(), bodies(person, story.entities()));
      }
    }
    return offices;
  }

  /** Ids of the bodies that an entity speaks for, sorted; empty if none is known. */
  public Set<String> of(String entity) {
    return bodies.getOrDefault(entity, Set.of());
  }

  /**
   * Whether two entities are one source: equal, a person and the body that he speaks for, or a
   * government and an office of it. Two people are never one, though they speak for one body.
   */
  public boolean isOneVoice(String left, String right) {
    if (left.equals(right)) {
      return true;
    }
    if (of(left).contains(right) || of(right).contains(left)) {
      return true;
    }
    String state = states.get(left);
    return state != null
        && state.equals(states.get(right))
        && (whole.contains(left) || whole.contains(right));
  }

  /** Whether an entity is a person; false for an unknown id. */
  public boolean isPerson(String entity) {
    Entity known = entities.get(entity);
    return known != null && known.type() == MentionType.PERSON;
  }

  /** Whether an entity is a country, or what speaks for the whole of one: its capital, its seat. */
  public boolean isState(String entity) {
    return whole.contains(entity);
  }

  private void learnState(Entity entity) {
    switch (entity.type()) {
      case PLACE, ORGANIZATION, GROUP -> {
        Country country = country(entity.name());
        if (country != null) {
          states.put(entity.id(), country.name());
          whole.add(entity.id());
        } else if (entity.type() == MentionType.ORGANIZATION && isStateBody(entity.name())) {
          Country of = opening(entity.name());
          if (of != null) {
            states.put(entity.id(), of.name());
          }
        }
      }
      case PERSON ->
          entity.roles().stream()
              .map(role -> opening(role.text()))
              .filter(country -> country != null)
              .findFirst()
              .ifPresent(country -> states.put(entity.id(), country.name()));
      case EVENT, WORK, OTHER -> {}
    }
  }

  /** Whether words begin or end with a kind of body that states have: "whose government". */
  public static boolean isStateBody(String name) {
    List<String> words = Wording.of(name).all();
    return !words.isEmpty()
        && (STATE_BODIES.contains(words.getLast()) || STATE_BODIES.contains(words.getFirst()));
  }

  private static @Nullable Country country(String words) {
    Country country = Lexicon.country(words);
    country = country == null ? Lexicon.countryOfAdjective(words) : country;
    return country == null ? Lexicon.countryOfMetonym(words) : country;
  }

  // "Ruritanian foreign minister", "Ruritania's envoy": the country that the words begin with.
  private static @Nullable Country opening(String words) {
    List<String> parts = List.of(words.split(" ", LONGEST_COUNTRY + 1));
    for (int n = Math.min(LONGEST_COUNTRY, parts.size() - 1); n > 0; n--) {
      Country country = country(String.join(" ", parts.subList(0, n)));
      if (country != null) {
        return country;
      }
    }
    return null;
  }

  private static Set<String> bodies(Entity person, List<Entity> all) {
    List<String> bodies = new ArrayList<>();
    for (Entity body : all) {
      boolean speaksFor =
          (body.type() == MentionType.ORGANIZATION || body.type() == MentionType.PLACE)
              && body.spellings().stream()
                  .anyMatch(s -> person.roles().stream().anyMatch(r -> names(r.text(), s.text())));
      if (speaksFor) {
        bodies.add(body.id());
      }
    }
    return new TreeSet<>(bodies);
  }

  // As whole words, and not as whom somebody is sent to: "envoy to the Board".
  private static boolean names(String role, String body) {
    String words = " " + role.replace('’', '\'') + " ";
    String name = body.replace('’', '\'');
    int at = words.indexOf(" " + name + " ");
    at = at < 0 ? words.indexOf(" " + name + "'s ") : at;
    return at >= 0
        && !words.substring(0, at + 1).endsWith(" to ")
        && !words.substring(0, at + 1).endsWith(" to the ");
  }
}
