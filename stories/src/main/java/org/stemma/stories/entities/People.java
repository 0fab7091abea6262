package org.stemma.stories.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.core.model.AnnotatedArticle;
import org.stemma.core.model.MentionType;
import org.stemma.core.names.NameMatch.Verdict;
import org.stemma.core.names.Names;
import org.stemma.stories.entities.Clusters.Form;
import org.stemma.stories.entities.Clusters.Step;

/**
 * Joins the people of a story. Full names are joined where they are spellings of one; a shorter
 * form where one person alone fits it; a family name alone goes to the one full name that has it:
 * in its own article first (of several the one named before), else in the story; never to one whose
 * office is another than the title before it.
 */
final class People {
  /** From this score on a form that leaves something out is taken for the one name that fits. */
  private static final double FITS = 0.6;

  /** Initials and a family name. */
  private static final double INITIALS = 0.7;

  private List<Unit> units;
  private final Incumbents incumbents;
  private final SortedMap<String, String> words = new TreeMap<>();
  private final Map<String, Integer> index = new HashMap<>();
  private final Clusters clusters;
  private final Blocks blocks;
  private final Ties ties;

  private People(List<Unit> units, List<AnnotatedArticle> articles) {
    this.units = units;
    incumbents = new Incumbents(articles);
    for (Unit unit : units) {
      for (String full : unit.fullNames()) {
        words.merge(Names.key(full), full, (a, b) -> a.compareTo(b) <= 0 ? a : b);
      }
    }
    List<Form> forms = new ArrayList<>();
    words.forEach(
        (key, full) -> {
          index.put(key, forms.size());
          forms.add(new Form(key, full, MentionType.PERSON));
        });
    clusters = new Clusters(forms);
    blocks = new Blocks(clusters);
    ties = new Ties(clusters);
  }

  /** Ties each unit, all of persons, to a cluster, or to none. */
  static Ties of(List<Unit> units, List<AnnotatedArticle> articles) {
    People people = new People(units, articles);
    people.joinFullNames();
    people.learnOffices();
    people.partOffices();
    people.tieFullNames();
    people.tieShortNames();
    return people.ties;
  }

  private int form(String fullName) {
    return index.getOrDefault(Names.key(fullName), -1);
  }

  private void joinFullNames() {
    for (Unit unit : units) {
      SortedSet<String> full = unit.fullNames();
      if (full.size() > 1) {
        int first = form(full.getFirst());
        for (String other : full) {
          clusters.join(new Step(first, form(other), "chain", 1, "one chain of an article"));
        }
      }
    }
    List<Blocks.Pair> pairs = blocks.pairs(clusters);
    for (Blocks.Pair pair : pairs) {
      if (pair.match().verdict() == Verdict.SAME) {
        clusters.join(
            new Step(
                pair.left(),
                pair.right(),
                "spelling",
                pair.match().score(),
                pair.match().reason()));
      } else {
        ties.refuse(pair);
      }
    }
    joinShorterForms(pairs);
  }

  private void joinShorterForms(List<Blocks.Pair> pairs) {
    SortedMap<Integer, List<Blocks.Pair>> fitting = new TreeMap<>();
    for (Blocks.Pair pair : pairs) {
      if (pair.match().verdict() == Verdict.UNSURE && pair.match().score() >= FITS) {
        int shorter = shorter(pair);
        if (shorter >= 0) {
          fitting.computeIfAbsent(shorter, f -> new ArrayList<>()).add(pair);
        }
      }
    }
    for (List<Blocks.Pair> all : fitting.values()) {
      SortedSet<Integer> candidates = new TreeSet<>();
      all.forEach(pair -> candidates.add(clusters.root(longer(pair))));
      if (candidates.size() == 1) {
        Blocks.Pair best = all.getFirst();
        clusters.join(
            new Step(
                best.left(),
                best.right(),
                "only-fitting",
                best.match().score(),
                "a shorter form that fits one person of the story alone"));
      }
    }
  }

  // The side of a pair that leaves something out; -1 if neither does.
  private int shorter(Blocks.Pair pair) {
    String left = clusters.form(pair.left()).words();
    String right = clusters.form(pair.right()).words();
    if (Names.part(left, right) == Names.Part.SEVERAL) {
      return pair.left();
    }
    if (Names.part(right, left) == Names.Part.SEVERAL) {
      return pair.right();
    }
    if (pair.match().score() < INITIALS) {
      return -1;
    }
    return left.length() <= right.length() ? pair.left() : pair.right();
  }

  private int longer(Blocks.Pair pair) {
    return shorter(pair) == pair.left() ? pair.right() : pair.left();
  }

  private void learnOffices() {
    for (Unit unit : units) {
      SortedSet<String> full = unit.fullNames();
      for (Name name : full.isEmpty() ? List.<Name>of() : unit.names()) {
        if (Names.words(name.words()) > 1) {
          incumbents.add(clusters.root(form(full.getFirst())), name);
        }
      }
    }
  }

  // The reader goes by the family name. A name alone behind a title that is not of the full name's
  // bearer is another's, and from there on a name without a title is anybody's.
  private void partOffices() {
    List<Unit> parted = new ArrayList<>();
    for (Unit unit : units) {
      List<Name> own = new ArrayList<>();
      List<Name> others = new ArrayList<>();
      SortedSet<String> full = unit.fullNames();
      for (Name name : unit.names()) {
        SortedSet<String> titles =
            full.isEmpty() || Names.words(name.words()) > 1
                ? new TreeSet<>()
                : incumbents.titles(List.of(name));
        if (!full.isEmpty() && incumbents.excludes(clusters.root(form(full.getFirst())), titles)) {
          others.add(name);
        } else if (others.isEmpty() || !titles.isEmpty() || Names.words(name.words()) > 1) {
          own.add(name);
        }
      }
      parted.add(others.isEmpty() ? unit : unit.of(own));
      if (!others.isEmpty()) {
        parted.add(unit.of(others));
      }
    }
    units = List.copyOf(parted);
  }

  private void tieFullNames() {
    for (Unit unit : units) {
      SortedSet<String> full = unit.fullNames();
      if (!full.isEmpty()) {
        ties.tie(unit, clusters.root(form(full.getFirst())));
      }
    }
  }

  private void tieShortNames() {
    SortedMap<String, List<Unit>> titled = new TreeMap<>();
    SortedMap<String, List<Unit>> untitled = new TreeMap<>();
    for (Unit unit : units) {
      if (unit.fullNames().isEmpty()) {
        boolean bare = incumbents.titles(unit.names()).isEmpty();
        String key = Names.key(unit.shortName());
        (bare ? untitled : titled).computeIfAbsent(key, k -> new ArrayList<>()).add(unit);
      }
    }
    SortedMap<String, Namesakes> namesakes = new TreeMap<>();
    titled.forEach(
        (key, same) -> {
          Namesakes unknown = new Namesakes(key);
          for (Unit unit : same) {
            SortedSet<String> titles = incumbents.titles(unit.names());
            if (!tieShortName(unit, titles)) {
              unknown.add(unit, titles);
            }
          }
          namesakes.put(key, unknown);
        });
    untitled.forEach(
        (key, same) -> {
          Namesakes others = namesakes.computeIfAbsent(key, Namesakes::new);
          for (Unit unit : same) {
            if (others.isIn(unit.article())) {
              others.addBare(unit, !bearers(unit).isEmpty());
            } else if (!tieShortName(unit, new TreeSet<>())) {
              others.addBare(unit, false);
            }
          }
        });
    namesakes.values().forEach(all -> all.tie(ties));
  }

  // False if nobody of the story has such a name and may bear the titles.
  private boolean tieShortName(Unit unit, SortedSet<String> titles) {
    SortedSet<Integer> family = bearers(unit, Names.Part.FAMILY);
    SortedSet<Integer> any = family.isEmpty() ? bearers(unit, Names.Part.GIVEN) : family;
    family.removeIf(bearer -> incumbents.excludes(bearer, titles));
    any.removeIf(bearer -> incumbents.excludes(bearer, titles));
    SortedSet<Integer> here = inArticle(unit.article(), any);
    if (here.size() == 1) {
      ties.tie(unit, here.getFirst(), "family-name", "a name alone, of the one in its article");
    } else if (here.size() > 1) {
      SortedSet<Integer> used = calledSo(unit, here);
      SortedSet<Integer> before = namedBefore(unit, here);
      if (used.size() == 1) {
        ties.tie(unit, used.getFirst(), "usage", "a name alone, as its article uses it elsewhere");
      } else if (before.size() == 1) {
        ties.tie(unit, before.getFirst(), "family-name", "a name alone, of the one named before");
      } else {
        ties.leave(unit, here);
      }
    } else if (family.size() == 1) {
      ties.tie(unit, family.getFirst(), "only-bearer", "a family name that one person bears alone");
    } else if (any.isEmpty()) {
      return false;
    } else {
      ties.leave(unit, any);
    }
    return true;
  }

  private SortedSet<Integer> bearers(Unit unit) {
    SortedSet<Integer> family = bearers(unit, Names.Part.FAMILY);
    return family.isEmpty() ? bearers(unit, Names.Part.GIVEN) : family;
  }

  private SortedSet<Integer> bearers(Unit unit, Names.Part part) {
    Form form = new Form("", unit.shortName(), MentionType.PERSON);
    SortedSet<Integer> bearers = new TreeSet<>();
    for (int near : blocks.near(form)) {
      if (Names.part(form.words(), clusters.form(near).words()) == part) {
        bearers.add(clusters.root(near));
      }
    }
    return bearers;
  }

  private SortedSet<Integer> inArticle(int article, SortedSet<Integer> bearers) {
    SortedSet<Integer> here = new TreeSet<>();
    for (Unit unit : units) {
      Integer cluster = ties.of(unit);
      if (unit.article() == article
          && !unit.fullNames().isEmpty()
          && cluster != null
          && bearers.contains(cluster)) {
        here.add(cluster);
      }
    }
    return here;
  }

  // Those whom the article calls by the same name alone elsewhere.
  private SortedSet<Integer> calledSo(Unit unit, SortedSet<Integer> bearers) {
    SortedSet<Integer> called = new TreeSet<>();
    String key = Names.key(unit.shortName());
    for (Unit other : units) {
      Integer cluster = ties.of(other);
      if (other.article() == unit.article()
          && cluster != null
          && bearers.contains(cluster)
          && !other.fullNames().isEmpty()
          && other.names().stream()
              .anyMatch(name -> Names.key(Names.untitled(name.words())).equals(key))) {
        called.add(cluster);
      }
    }
    return called;
  }

  private SortedSet<Integer> namedBefore(Unit unit, SortedSet<Integer> bearers) {
    SortedSet<Integer> before = new TreeSet<>();
    for (Unit other : units) {
      Integer cluster = ties.of(other);
      if (other.article() == unit.article()
          && cluster != null
          && bearers.contains(cluster)
          && other.fullNameInText() < unit.firstInText()
          && unit.firstInText() < Integer.MAX_VALUE) {
        before.add(cluster);
      }
    }
    return before;
  }
}
