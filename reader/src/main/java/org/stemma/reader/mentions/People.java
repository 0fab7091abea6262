package org.stemma.reader.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Field;
import org.stemma.core.names.Names;
import org.stemma.reader.words.Word;

/**
 * The people of an article by their full names, and whom a part of a name means: the one person who
 * bears it and was named before; if nobody was, the one who is named later.
 */
final class People {
  private record Person(String key, int met, NameWords.@Nullable Sex sex) {}

  private final Map<String, Person> persons = new TreeMap<>();
  private final Map<String, List<Person>> byPart = new TreeMap<>();
  private final Map<String, Set<String>> inText = new TreeMap<>();

  /** Takes note of a full name; parts of names are passed over. */
  void meet(Candidate candidate) {
    List<String> parts = parts(candidate);
    if (parts.size() < 2) {
      return;
    }
    String key = String.join(" ", parts);
    if (persons.containsKey(key)) {
      return;
    }
    Person person = new Person(key, place(candidate), Sexes.of(candidate));
    persons.put(key, person);
    put(parts.getFirst(), person);
    if (!parts.getLast().equals(parts.getFirst())) {
      put(parts.getLast(), person);
    }
    for (int from = 1; from < parts.size() - 1; from++) {
      put(String.join(" ", parts.subList(from, parts.size())), person);
    }
  }

  private void put(String part, Person person) {
    byPart.computeIfAbsent(part, name -> new ArrayList<>()).add(person);
  }

  /** Whom {@code candidate} means, by the key of a full name; its own words if that is open. */
  String resolve(Candidate candidate) {
    List<String> parts = parts(candidate);
    String own = String.join(" ", parts);
    List<Person> bearers = byPart.getOrDefault(own, List.of());
    if (bearers.isEmpty()) {
      return own;
    }
    int here = place(candidate);
    List<Person> before = new ArrayList<>();
    List<Person> fitting = new ArrayList<>();
    NameWords.Sex sex = Sexes.ofTitle(candidate);
    for (Person bearer : bearers) {
      if (sex != null && bearer.sex() != null && bearer.sex() != sex) {
        continue;
      }
      fitting.add(bearer);
      if (bearer.met() < here) {
        before.add(bearer);
      }
    }
    List<Person> meant = before.isEmpty() ? fitting : before;
    String found = meant.size() == 1 ? meant.getFirst().key() : own;
    Set<String> seen = inText.computeIfAbsent(own, name -> new TreeSet<>());
    if (candidate.field().kind() == Field.Kind.TEXT) {
      seen.add(found);
      return found;
    }
    // the headline means whom the text means by the name
    return seen.size() == 1 ? seen.iterator().next() : found;
  }

  // The text is read first; whoever is named in it is known in the captions and the headline.
  private static int place(Candidate candidate) {
    return candidate.field().kind() == Field.Kind.TEXT
        ? candidate.first().span().start()
        : Integer.MAX_VALUE;
  }

  private static List<String> parts(Candidate candidate) {
    List<String> parts = new ArrayList<>();
    for (Word word : candidate.words()) {
      boolean middle = word.isInitial() && !parts.isEmpty();
      boolean suffix = word.lower().startsWith("jr") && word.text().length() <= 3;
      if (!middle && !suffix) {
        for (String part : Names.key(word.text()).split(" ", -1)) {
          parts.add(part);
        }
      }
    }
    return parts;
  }
}
