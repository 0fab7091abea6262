package org.stemma.findings.support;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.core.model.Speaker;
import org.stemma.core.model.Support;

/**
 * The connected components of the credited sources: those that one account credits together are
 * joined, and those that are one office.
 *
 * @param behind who stands behind each, by the place of its first article, then by its name
 */
record Origins(List<Support.Behind> behind) {
  /** More parties than these are not compared each to each: they are joined by what they share. */
  private static final int MOST_COMPARED = 200;

  Origins {
    behind = List.copyOf(behind);
  }

  static Origins of(List<Credit> credits, Offices offices, Map<String, Integer> placeOf) {
    Joined joined = new Joined();
    Map<String, List<Credit>> byParty = new TreeMap<>();
    for (Credit credit : credits) {
      for (String party : credit.parties()) {
        byParty.computeIfAbsent(party, p -> new ArrayList<>()).add(credit);
        joined.join(credit.parties().getFirst(), party);
      }
    }
    join(joined, List.copyOf(byParty.keySet()), offices);
    Map<String, Set<String>> components = new LinkedHashMap<>();
    byParty
        .keySet()
        .forEach(p -> components.computeIfAbsent(joined.root(p), r -> new TreeSet<>()).add(p));
    Comparator<Support.Behind> byPlace =
        Comparator.comparingInt(b -> place(placeOf, b.articles().getFirst()));
    return new Origins(
        components.values().stream()
            .map(parties -> behind(parties, byParty, placeOf))
            .sorted(byPlace.thenComparing(Origins::name))
            .toList());
  }

  // One office: a person with its body, two people of one body, a government with its ministry.
  // What
  // a country's people have in common is no office.
  private static void join(Joined joined, List<String> parties, Offices offices) {
    for (int i = 0; i < parties.size(); i++) {
      String party = parties.get(i);
      offices.of(party).stream()
          .filter(body -> !offices.isState(body))
          .forEach(body -> joined.join(party, body));
      for (int j = i + 1; j < Math.min(parties.size(), MOST_COMPARED); j++) {
        if (offices.isOneVoice(party, parties.get(j))) {
          joined.join(party, parties.get(j));
        }
      }
    }
  }

  private static Support.Behind behind(
      Set<String> parties, Map<String, List<Credit>> byParty, Map<String, Integer> placeOf) {
    Set<String> articles = new TreeSet<>();
    for (String party : parties) {
      byParty.getOrDefault(party, List.of()).forEach(c -> articles.add(c.article()));
    }
    List<String> ordered =
        articles.stream().sorted(Comparator.comparingInt(a -> place(placeOf, a))).toList();
    Speaker speaker = Speaker.UNRESOLVED;
    for (String party : parties) {
      for (Credit credit : byParty.getOrDefault(party, List.of())) {
        if (credit.article().equals(ordered.getFirst())
            && (speaker.text() == null
                || (speaker.entity() == null && credit.speaker(party).entity() != null))) {
          speaker = credit.speaker(party);
        }
      }
    }
    return new Support.Behind(
        new Support.Origin(String.valueOf(speaker.text()), speaker.entity()), ordered);
  }

  private static String name(Support.Behind behind) {
    Support.Origin origin = behind.origin();
    return origin == null ? "" : origin.text();
  }

  private static int place(Map<String, Integer> placeOf, String article) {
    return placeOf.getOrDefault(article, placeOf.size());
  }
}
