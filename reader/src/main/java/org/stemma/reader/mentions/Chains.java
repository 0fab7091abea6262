package org.stemma.reader.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.MentionType;
import org.stemma.core.names.Lexicon.Country;
import org.stemma.core.names.Names;
import org.stemma.reader.words.Word;

/**
 * Which names of an article are of one bearer, told from the names alone. Two people are never made
 * one: where a family name could be of either, it has a chain of its own.
 */
final class Chains {
  private final People people = new People();
  private final Map<String, String> shortForms = new TreeMap<>();
  private final Set<String> compass = new TreeSet<>();

  private Chains() {}

  /** A key for each of {@code names}, which must be in reading order; equal keys, one bearer. */
  static List<String> keys(List<Candidate> names) {
    Chains chains = new Chains();
    chains.collect(names);
    List<String> keys = new ArrayList<>(names.size());
    for (Candidate candidate : names) {
      keys.add(chains.key(candidate));
    }
    return keys;
  }

  private void collect(List<Candidate> names) {
    Set<String> bodies = new TreeSet<>();
    for (int i = 0; i < names.size(); i++) {
      Candidate candidate = names.get(i);
      if (candidate.type() == MentionType.PERSON) {
        people.meet(candidate);
      } else if (candidate.type() == MentionType.ORGANIZATION) {
        bodies.add(Names.key(candidate.name()));
        if (i + 1 < names.size()) {
          bracketed(candidate, names.get(i + 1));
        }
      } else if (candidate.type() == MentionType.PLACE && Known.country(candidate.name()) != null) {
        compass.add(country(candidate.name()));
      }
    }
    initials(names, bodies);
  }

  // "Nordhaven Harbour Board (NHB)"
  private void bracketed(Candidate full, Candidate brief) {
    if (brief.field().equals(full.field())
        && brief.sentence().equals(full.sentence())
        && brief.from() == full.to() + 1
        && brief.span().start() - full.span().end() <= 3
        && full.after(1).equals("(")
        && brief.after(1).equals(")")
        && brief.length() == 1) {
      shortForms.put(Names.key(brief.name()), Names.key(full.name()));
    }
  }

  // "UN" and "United Nations": only where one body alone has these initials
  private void initials(List<Candidate> names, Set<String> bodies) {
    Map<String, Set<String>> byInitials = new TreeMap<>();
    for (Candidate candidate : names) {
      if (candidate.type() == MentionType.ORGANIZATION && candidate.length() > 1) {
        byInitials
            .computeIfAbsent(initials(candidate), letters -> new TreeSet<>())
            .add(Names.key(candidate.name()));
      }
    }
    byInitials.forEach(
        (letters, full) -> {
          if (full.size() == 1 && letters.length() >= 2 && bodies.contains(letters)) {
            shortForms.putIfAbsent(letters, full.iterator().next());
          }
        });
  }

  private static String initials(Candidate candidate) {
    StringBuilder letters = new StringBuilder();
    for (Word word : candidate.words()) {
      if (word.isCapital()) {
        letters.append(word.lower().charAt(0));
      }
    }
    return letters.toString();
  }

  private String key(Candidate candidate) {
    String name = Names.key(candidate.name());
    return switch (candidate.type()) {
      case PERSON -> "person:" + people.resolve(candidate);
      case ORGANIZATION -> "organization:" + shortForms.getOrDefault(name, name);
      case PLACE -> "place:" + place(candidate);
      case GROUP -> "group:" + group(candidate.name());
      case EVENT, WORK, OTHER -> candidate.type() + ":" + name;
    };
  }

  private String place(Candidate candidate) {
    String key = country(candidate.name());
    if (candidate.length() == 1 && Mentions.COMPASS.contains(candidate.name())) {
      @Nullable String only = only(candidate.name());
      return only == null ? key : only;
    }
    return key;
  }

  /** The one country of the article whose name begins with {@code point}; null if not one. */
  private @Nullable String only(String point) {
    String start = Names.key(point);
    String found = null;
    for (String country : compass) {
      if (country.startsWith(start)) {
        if (found != null) {
          return null;
        }
        found = country;
      }
    }
    return found;
  }

  private static String country(String name) {
    Country country = Known.country(name);
    return Names.key(country == null ? name : country.name());
  }

  private static String group(String name) {
    Country country = Known.countryOfAdjective(name);
    return Names.key(country == null ? name : country.name());
  }
}
