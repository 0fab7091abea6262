package org.stemma.findings.support;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Outlet;
import org.stemma.core.model.Speaker;
import org.stemma.core.model.Story;
import org.stemma.core.model.Support;
import org.stemma.core.model.Witness;
import org.stemma.core.names.Names;

/**
 * Counts who stands behind findings of one story, as section 3 of the contract says: lower bounds,
 * so that five copies never look like five confirmations.
 */
public final class Supports {
  private final Story story;
  private final Map<String, String> lineOf = new TreeMap<>();
  private final Offices offices;

  private Supports(Story story) {
    this.story = story;
    this.offices = Offices.of(story);
    for (Story.Line line : story.lines()) {
      line.articles().forEach(article -> lineOf.put(article, line.id()));
    }
  }

  public static Supports of(Story story) {
    return new Supports(story);
  }

  /** The support of a finding: its evidence with role {@code REPORTS} are the accounts. */
  public Support count(Collection<Evidence> evidence) {
    List<Evidence> accounts =
        evidence.stream()
            .filter(e -> e.role() == null || e.role() == Evidence.Role.REPORTS)
            .sorted()
            .distinct()
            .toList();
    Map<String, Set<Speaker>> sources = new TreeMap<>();
    for (Evidence account : accounts) {
      sources
          .computeIfAbsent(account.article(), a -> new LinkedHashSet<>())
          .addAll(sources(account));
    }
    inherit(sources);
    List<Component> components = components(sources);
    Set<String> silent = new TreeSet<>();
    sources.forEach(
        (article, credited) -> {
          if (credited.isEmpty()) {
            silent.add(article);
          }
        });
    List<Support.Behind> by = new ArrayList<>();
    components.forEach(c -> by.add(new Support.Behind(c.origin(), List.copyOf(c.articles()))));
    if (!silent.isEmpty()) {
      by.add(new Support.Behind(null, inOrder(silent)));
    }
    int unstated = (int) silent.stream().map(this::line).distinct().count();
    int unnamed = unnamed(sources.keySet());
    return new Support(named(sources.keySet()) + unnamed, unnamed, components.size(), unstated, by);
  }

  // Whom an account credits: the speakers of the attributions that it stands in. A source that the
  // article does not name ("officials") is none.
  private List<Speaker> sources(Evidence account) {
    return story.witness(account.article()).annotation().attributions().stream()
        .filter(a -> a.field().equals(account.field()))
        .filter(a -> a.speaker().kind() == Speaker.Kind.NAMED)
        .filter(a -> within(account, a))
        .map(Attribution::speaker)
        .distinct()
        .toList();
  }

  private static boolean within(Evidence account, Attribution attribution) {
    return attribution.content().stream().anyMatch(content -> content.overlaps(account.span()));
  }

  // An account without a source takes those of its own line of text.
  private void inherit(Map<String, Set<Speaker>> sources) {
    Map<String, Set<Speaker>> credited = new TreeMap<>();
    sources.forEach(
        (article, own) ->
            credited.computeIfAbsent(line(article), l -> new LinkedHashSet<>()).addAll(own));
    sources.forEach(
        (article, own) -> {
          if (own.isEmpty()) {
            own.addAll(credited.getOrDefault(line(article), Set.of()));
          }
        });
  }

  private record Component(Support.Origin origin, List<String> articles) {}

  private List<Component> components(Map<String, Set<Speaker>> sources) {
    Map<String, Speaker> byKey = new TreeMap<>();
    Map<String, Set<String>> articles = new TreeMap<>();
    Joined joined = new Joined();
    sources.forEach(
        (article, credited) -> {
          @Nullable String first = null;
          for (Speaker speaker : credited) {
            String key = key(speaker);
            byKey.putIfAbsent(key, speaker);
            articles.computeIfAbsent(key, k -> new TreeSet<>()).add(article);
            offices.of(speaker).forEach(office -> joined.join(key, office));
            // Parties that one account credits together are one source.
            if (first != null) {
              joined.join(first, key);
            }
            first = first == null ? key : first;
          }
        });
    Map<String, List<String>> groups = new TreeMap<>();
    byKey
        .keySet()
        .forEach(k -> groups.computeIfAbsent(joined.root(k), r -> new ArrayList<>()).add(k));
    return groups.values().stream()
        .map(
            keys -> {
              Set<String> all = new TreeSet<>();
              keys.forEach(k -> all.addAll(articles.getOrDefault(k, Set.of())));
              List<String> ordered = inOrder(all);
              Speaker named = first(keys, byKey, articles, ordered.getFirst());
              return new Component(
                  new Support.Origin(String.valueOf(named.text()), named.entity()), ordered);
            })
        .sorted(
            Comparator.comparingInt((Component c) -> place(c.articles().getFirst()))
                .thenComparing(c -> c.origin().text()))
        .toList();
  }

  private static Speaker first(
      List<String> keys,
      Map<String, Speaker> byKey,
      Map<String, Set<String>> articles,
      String article) {
    return keys.stream()
        .filter(k -> articles.getOrDefault(k, Set.of()).contains(article))
        .map(byKey::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(Speaker.UNRESOLVED);
  }

  private static String key(Speaker speaker) {
    return speaker.entity() != null ? speaker.entity() : Names.key(String.valueOf(speaker.text()));
  }

  private int named(Set<String> articles) {
    return (int)
        articles.stream()
            .map(a -> story.witness(a).article().outlet())
            .filter(Supports::isNamed)
            .map(Supports::identity)
            .distinct()
            .count();
  }

  // Outlets that are not named count once a line of text.
  private int unnamed(Set<String> articles) {
    return (int)
        articles.stream()
            .filter(a -> !isNamed(story.witness(a).article().outlet()))
            .map(this::line)
            .distinct()
            .count();
  }

  private static boolean isNamed(Outlet outlet) {
    return outlet.domain() != null || outlet.name() != null;
  }

  private static String identity(Outlet outlet) {
    return outlet.domain() != null ? outlet.domain() : Names.key(String.valueOf(outlet.name()));
  }

  private String line(String article) {
    return lineOf.getOrDefault(article, article);
  }

  private List<String> inOrder(Collection<String> articles) {
    return articles.stream().sorted(Comparator.comparingInt(this::place)).toList();
  }

  private int place(String article) {
    List<Witness> witnesses = story.witnesses();
    for (int i = 0; i < witnesses.size(); i++) {
      if (witnesses.get(i).id().equals(article)) {
        return i;
      }
    }
    return witnesses.size();
  }
}
