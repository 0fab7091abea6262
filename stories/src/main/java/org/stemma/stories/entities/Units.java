package org.stemma.stories.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.AnnotatedArticle;
import org.stemma.core.model.Mention;
import org.stemma.core.model.MentionType;
import org.stemma.core.names.NameMatch.Verdict;
import org.stemma.core.names.Names;

/**
 * Makes the units of a story out of the chains of its articles, and takes apart what cannot be one.
 */
final class Units {
  private Units() {}

  /** In order of article and chain. */
  static List<Unit> of(List<AnnotatedArticle> articles) {
    List<SortedMap<Integer, List<Name>>> chains = new ArrayList<>();
    List<Name> all = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      SortedMap<Integer, List<Name>> byChain = new TreeMap<>();
      for (Mention mention : articles.get(i).annotation().mentions()) {
        Name name = Name.of(i, articles.get(i), mention);
        if (name.names()) {
          byChain.computeIfAbsent(mention.chain(), c -> new ArrayList<>()).add(name);
          all.add(name);
        }
      }
      chains.add(byChain);
    }
    Types types = Types.of(all);
    List<Unit> units = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      int article = i;
      List<Unit> own = new ArrayList<>();
      chains.get(i).forEach((chain, names) -> own.addAll(parts(article, chain, names, types)));
      units.addAll(ShortCountries.resolve(articles.get(i), own));
    }
    return StateBodies.resolve(articles, units);
  }

  private static List<Unit> parts(int article, int chain, List<Name> names, Types types) {
    MentionType type = types.type(names);
    List<List<Name>> parts = type == MentionType.PERSON ? people(names) : identities(names, types);
    List<Unit> units = new ArrayList<>();
    for (List<Name> part : parts) {
      MentionType own = parts.size() == 1 ? type : types.type(part);
      units.add(new Unit(article, chain, part, own, identity(part, own)));
    }
    return units;
  }

  private static @Nullable String identity(List<Name> names, MentionType type) {
    for (Name name : names) {
      String identity = Identity.of(name.words(), type);
      if (identity != null) {
        return identity;
      }
    }
    return null;
  }

  // Two full names that cannot be one person's open two parts; short names go with the full one
  // that stands nearest before them.
  private static List<List<Name>> people(List<Name> names) {
    List<List<Name>> parts = new ArrayList<>();
    List<List<String>> fullNames = new ArrayList<>();
    for (Name name : names) {
      if (Names.words(name.words()) > 1) {
        int part = fitting(fullNames, name.words());
        if (part == fullNames.size()) {
          fullNames.add(new ArrayList<>());
          parts.add(new ArrayList<>());
        }
        if (!fullNames.get(part).contains(name.words())) {
          fullNames.get(part).add(name.words());
        }
      }
    }
    if (parts.size() < 2) {
      return List.of(names);
    }
    int last = 0;
    for (Name name : names) {
      if (Names.words(name.words()) > 1) {
        last = fitting(fullNames, name.words());
      }
      parts.get(last).add(name);
    }
    return parts;
  }

  private static int fitting(List<List<String>> fullNames, String name) {
    for (int part = 0; part < fullNames.size(); part++) {
      boolean fits =
          fullNames.get(part).stream()
              .noneMatch(
                  other ->
                      Names.compare(other, name, MentionType.PERSON).verdict()
                          == Verdict.DIFFERENT);
      if (fits) {
        return part;
      }
    }
    return fullNames.size();
  }

  // Names that the lexicon knows as two are two; what it does not know goes with the first.
  private static List<List<Name>> identities(List<Name> names, Types types) {
    SortedMap<String, List<Name>> parts = new TreeMap<>();
    List<Name> open = new ArrayList<>();
    String first = null;
    for (Name name : names) {
      String identity = Identity.of(name.words(), types.type(name));
      if (identity == null) {
        open.add(name);
      } else {
        first = first == null ? identity : first;
        parts.computeIfAbsent(identity, k -> new ArrayList<>()).add(name);
      }
    }
    if (parts.size() < 2 || first == null) {
      return List.of(names);
    }
    List<Name> head = parts.get(first);
    if (head != null) {
      head.addAll(open);
      head.sort((a, b) -> a.mention().compareTo(b.mention()));
    }
    return List.copyOf(parts.values());
  }
}
