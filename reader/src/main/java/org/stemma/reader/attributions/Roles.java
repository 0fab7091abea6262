package org.stemma.reader.attributions;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which people of an article have had which roles, and with which words about them. */
final class Roles {
  private final Map<String, Map<Integer, Set<String>>> byRole = new TreeMap<>();

  /**
   * Takes note that the person of {@code chain} has a role.
   *
   * @param words of the phrase that says so, in lower case
   */
  void put(String role, int chain, Set<String> words) {
    byRole
        .computeIfAbsent(role, name -> new TreeMap<>())
        .computeIfAbsent(chain, number -> new TreeSet<>())
        .addAll(words);
  }

  /**
   * The one person to whom the role was given, with all of {@code modifiers}; null if nobody or
   * more than one was.
   */
  @Nullable Integer bearer(String role, Set<String> modifiers) {
    Integer found = null;
    for (Map.Entry<Integer, Set<String>> bearer : byRole.getOrDefault(role, Map.of()).entrySet()) {
      if (bearer.getValue().containsAll(modifiers)) {
        if (found != null) {
          return null;
        }
        found = bearer.getKey();
      }
    }
    return found;
  }
}
