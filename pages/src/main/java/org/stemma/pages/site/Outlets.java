package org.stemma.pages.site;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stemma.core.model.Outlet;
import org.stemma.core.model.Story;
import org.stemma.core.model.Witness;

/**
 * How many outlets a story has: one for each domain, else for each name; those that are not named
 * count once a line of text.
 */
record Outlets(int all, int unnamed) {
  static Outlets of(Story story) {
    Map<String, Integer> groups = new HashMap<>();
    Set<Integer> named = new HashSet<>();
    Set<String> nameless = new HashSet<>();
    for (Witness witness : story.witnesses()) {
      Outlet outlet = witness.article().outlet();
      if (Edition.unnamed(outlet)) {
        nameless.add(witness.id());
      } else {
        named.add(group(groups, keys(outlet)));
      }
    }
    int unnamed = 0;
    for (Story.Line line : story.lines()) {
      unnamed += nameless.removeAll(Set.copyOf(line.articles())) ? 1 : 0;
    }
    // Articles outside every line of text: each is its own.
    unnamed += nameless.size();
    return new Outlets(named.size() + unnamed, unnamed);
  }

  private static int group(Map<String, Integer> groups, Collection<String> keys) {
    int group =
        keys.stream()
            .filter(groups::containsKey)
            .map(groups::get)
            .findFirst()
            .orElse(groups.size());
    keys.forEach(k -> groups.putIfAbsent(k, group));
    return group;
  }

  private static List<String> keys(Outlet outlet) {
    String domain =
        outlet.domain() == null ? null : "d:" + outlet.domain().toLowerCase(Locale.ROOT);
    String name =
        outlet.name() == null ? null : "n:" + outlet.name().strip().toLowerCase(Locale.ROOT);
    if (domain == null) {
      return name == null ? List.of() : List.of(name);
    }
    return name == null ? List.of(domain) : List.of(domain, name);
  }
}
