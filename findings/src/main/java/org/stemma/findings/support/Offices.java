package org.stemma.findings.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.core.model.Entity;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Speaker;
import org.stemma.core.model.Story;

/** Which bodies a person speaks for: an office, its head and its spokesman are one source. */
final class Offices {
  private final Map<String, List<String>> byPerson;

  private Offices(Map<String, List<String>> byPerson) {
    this.byPerson = byPerson;
  }

  /** From the roles that the articles give to people: "Harbour Authority spokesman". */
  static Offices of(Story story) {
    Map<String, List<String>> byPerson = new TreeMap<>();
    for (Entity person : story.entities()) {
      if (person.type() == MentionType.PERSON) {
        byPerson.put(person.id(), bodies(person, story.entities()));
      }
    }
    return new Offices(byPerson);
  }

  /** Ids of the bodies that a speaker speaks for; empty if none is known. */
  List<String> of(Speaker speaker) {
    return speaker.entity() == null
        ? List.of()
        : byPerson.getOrDefault(speaker.entity(), List.of());
  }

  private static List<String> bodies(Entity person, List<Entity> all) {
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
    return List.copyOf(bodies);
  }

  // As whole words: "Bank" is not in "Banker".
  private static boolean names(String role, String body) {
    return (" " + role + " ").contains(" " + body + " ")
        || (" " + role + " ").contains(" " + body + "'s ")
        || (" " + role + " ").contains(" " + body + "’s ");
  }
}
