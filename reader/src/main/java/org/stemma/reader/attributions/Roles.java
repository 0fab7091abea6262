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
   * The one person to whom the role was given, with all of {@code modifiers}; of several, {@code
   * focus} if it is one of them; null if there is none.
   */
  @Nullable Integer bearer(String role, Set<String> modifiers, @Nullable Integer focus) {
    Integer found = null;
    boolean several = false;
    for (Map.Entry<Integer, Set<String>> bearer : byRole.getOrDefault(role, Map.of()).entrySet()) {
      if (isCalled(bearer.getValue(), modifiers)) {
        if (bearer.getKey().equals(focus)) {
          return focus;
        }
        several = found != null;
        found = bearer.getKey();
      }
    }
    return several ? null : found;
  }

  // An "energy and water minister" is no "water minister" for short.
  private static boolean isCalled(Set<String> words, Set<String> modifiers) {
    return words.containsAll(modifiers)
        && (modifiers.size() != 1 || !words.contains("and") || isName(modifiers));
  }

  private static boolean isName(Set<String> modifiers) {
    return Character.isUpperCase(modifiers.iterator().next().charAt(0));
  }
}
