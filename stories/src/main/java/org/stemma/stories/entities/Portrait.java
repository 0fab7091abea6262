package org.stemma.stories.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.core.model.AnnotatedArticle;
import org.stemma.core.model.Entity;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Ids;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Why;
import org.stemma.core.names.Names;

/**
 * An entity, and why it is one.
 *
 * @param units all its units
 */
record Portrait(Entity entity, Why why, List<Unit> units) {
  private record Use(String words, SortedSet<Integer> articles, List<Name> names) {}

  /** Draws it from all units of one bearer; {@code articles} in canonical order. */
  static Portrait of(Ties.Bearer found, List<AnnotatedArticle> articles) {
    List<Name> names = new ArrayList<>();
    found.units().forEach(unit -> names.addAll(unit.names()));
    names.sort(Comparator.comparingInt(Name::article).thenComparing(Name::mention));
    MentionType type = type(found.units());
    List<Use> uses = uses(names, type);
    String name = fullest(uses, type).words();
    String id = Ids.of('e', names.getFirst().evidence(articles), type.name(), Names.key(name));
    Ties.Bearer bearer = explained(found);
    String reason = String.join("; ", bearer.reasons());
    Entity entity =
        new Entity(
            id,
            type,
            name,
            uses.stream().map(use -> spelling(use, articles)).toList(),
            type == MentionType.PERSON ? roles(names, articles) : List.of(),
            names.size(),
            reason);
    SortedMap<String, Double> scores = new TreeMap<>();
    if (bearer.score() < 1) {
      scores.put("names", bearer.score());
    }
    Why why =
        new Why(
            id,
            "entity",
            String.join(", ", bearer.rules()),
            reason,
            scores,
            null,
            bearer.candidates(),
            uses.stream().map(use -> use.names().getFirst().evidence(articles)).toList());
    return new Portrait(entity, why, bearer.units());
  }

  private static Ties.Bearer explained(Ties.Bearer bearer) {
    SortedMap<String, String> why = new TreeMap<>();
    for (int i = 0; i < bearer.rules().size(); i++) {
      why.put(bearer.rules().get(i), bearer.reasons().get(i));
    }
    SortedSet<String> keys = new TreeSet<>();
    for (Unit unit : bearer.units()) {
      SortedSet<String> own = new TreeSet<>(unit.names().stream().map(Name::key).toList());
      if (unit.identity() != null && own.size() + keys.size() > 1) {
        why.put("lexicon", "names of one, by the lexicon");
      } else if (own.size() > 1) {
        why.put("chain", "names of one in an article");
      }
      keys.addAll(own);
    }
    if (why.isEmpty()) {
      why.put("one-name", "written alike but for marks and spaces");
    }
    return new Ties.Bearer(
        bearer.units(),
        List.copyOf(why.keySet()),
        List.copyOf(why.values()),
        bearer.score(),
        bearer.candidates());
  }

  private static MentionType type(List<Unit> units) {
    EnumMap<MentionType, Integer> votes = new EnumMap<>(MentionType.class);
    units.forEach(unit -> votes.merge(unit.type(), unit.names().size(), Integer::sum));
    return votes.entrySet().stream()
        .max(
            Map.Entry.<MentionType, Integer>comparingByValue()
                .thenComparing(Map.Entry.<MentionType, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey)
        .orElse(MentionType.OTHER);
  }

  private static List<Use> uses(List<Name> names, MentionType type) {
    SortedMap<String, Use> uses = new TreeMap<>();
    for (Name name : names) {
      String words = type == MentionType.PERSON ? Names.untitled(name.words()) : name.words();
      Use use = uses.computeIfAbsent(words, w -> new Use(w, new TreeSet<>(), new ArrayList<>()));
      use.articles().add(name.article());
      use.names().add(name);
    }
    return uses.values().stream()
        .sorted(
            Comparator.comparingInt((Use use) -> -use.articles().size())
                .thenComparingInt(use -> -use.names().size())
                .thenComparing(Use::words))
        .toList();
  }

  // Full before short, written out before initials; of the full ones what most articles write.
  private static Use fullest(List<Use> uses, MentionType type) {
    return uses.stream()
        .min(
            Comparator.comparingInt((Use use) -> fullness(use.words(), type))
                .thenComparingInt(use -> -use.articles().size())
                .thenComparingInt(
                    use -> type == MentionType.GROUP ? use.words().length() : -use.words().length())
                .thenComparing(Use::words))
        .orElseThrow();
  }

  private static int fullness(String words, MentionType type) {
    if (type == MentionType.PERSON) {
      boolean shouted = words.indexOf(' ') > 0 && words.chars().noneMatch(Character::isLowerCase);
      return Names.words(words) > 1 && !shouted ? 0 : 1;
    }
    boolean small = words.chars().anyMatch(Character::isLowerCase);
    String identity = Identity.of(words, type);
    boolean shortened = type == MentionType.PLACE && identity == null && words.indexOf(' ') < 0;
    return !small ? 2 : shortened ? 1 : 0;
  }

  private static Entity.Spelling spelling(Use use, List<AnnotatedArticle> articles) {
    return new Entity.Spelling(
        use.words(), use.articles().stream().map(i -> articles.get(i).article().id()).toList());
  }

  private static List<Entity.Role> roles(List<Name> names, List<AnnotatedArticle> articles) {
    SortedMap<String, List<Evidence>> evidence = new TreeMap<>();
    SortedMap<String, String> words = new TreeMap<>();
    for (Name name : names) {
      AnnotatedArticle article = articles.get(name.article());
      Set<Roles.Found> all = new LinkedHashSet<>(Roles.beside(article, name.mention()));
      for (Roles.Found found : all) {
        String key = Names.key(found.text());
        words.putIfAbsent(key, found.text());
        evidence
            .computeIfAbsent(key, k -> new ArrayList<>())
            .add(Evidence.of(article.article().id(), found.field(), found.span()));
      }
    }
    return words.entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<String, String> e) ->
                        -evidence.getOrDefault(e.getKey(), List.of()).size())
                .thenComparing(Map.Entry::getKey))
        .map(e -> new Entity.Role(e.getValue(), evidence.getOrDefault(e.getKey(), List.of())))
        .toList();
  }
}
