package org.stemma.stories.lineage;

import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Article;
import org.stemma.core.model.Credit;
import org.stemma.core.model.Outlet;
import org.stemma.core.names.Lexicon;
import org.stemma.core.names.Names;

/**
 * Whom an article thanks for its text, and under which names it is itself thanked.
 *
 * @param agencies full names of the agencies that it credits, sorted
 * @param houses keys of all whom it credits for its text
 * @param self keys of its own outlet; empty where that is unknown
 */
record Credited(
    NavigableSet<String> agencies, NavigableSet<String> houses, NavigableSet<String> self) {

  static Credited of(Article article) {
    NavigableSet<String> agencies = new TreeSet<>();
    NavigableSet<String> houses = new TreeSet<>();
    for (Credit credit : article.credits()) {
      if (credit.kind() != Credit.Kind.AGENCY && credit.kind() != Credit.Kind.REPUBLISHED) {
        continue;
      }
      String agency = Lexicon.agency(credit.name());
      if (agency != null) {
        agencies.add(agency);
      } else if (credit.kind() == Credit.Kind.AGENCY && !credit.name().isBlank()) {
        agencies.add(credit.name());
      }
      houses.addAll(keys(credit.name()));
    }
    return new Credited(agencies, houses, self(article.outlet()));
  }

  private static NavigableSet<String> self(Outlet outlet) {
    NavigableSet<String> keys = new TreeSet<>();
    if (outlet.name() != null) {
      keys.addAll(keys(outlet.name()));
    }
    if (outlet.domain() != null) {
      keys.add(outlet.domain());
    }
    return keys;
  }

  private static NavigableSet<String> keys(String name) {
    NavigableSet<String> keys = new TreeSet<>();
    String key = Names.key(name);
    if (!key.isBlank()) {
      keys.add(key);
    }
    String agency = Lexicon.agency(name);
    if (agency != null) {
      keys.add(Names.key(agency));
    }
    return keys;
  }

  /** Whether this one thanks the outlet of {@code other} and is not of it. */
  boolean thanks(Credited other) {
    return !sameHouse(other) && other.self().stream().anyMatch(houses::contains);
  }

  boolean sameHouse(Credited other) {
    return self.stream().anyMatch(other.self()::contains);
  }

  /** The agency that both thank while neither is it; null if there is none. */
  @Nullable String common(Credited other) {
    return agencies.stream()
        .filter(other.agencies()::contains)
        .filter(a -> !self.contains(Names.key(a)) && !other.self().contains(Names.key(a)))
        .findFirst()
        .orElse(null);
  }
}
