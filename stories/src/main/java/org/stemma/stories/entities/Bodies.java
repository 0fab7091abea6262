package org.stemma.stories.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.core.model.MentionType;
import org.stemma.core.names.NameMatch.Verdict;
import org.stemma.core.names.Names;
import org.stemma.stories.entities.Clusters.Form;
import org.stemma.stories.entities.Clusters.Step;

/**
 * Joins what is no person: by the lexicon, by what the articles put in brackets, by spelling, by
 * initials that one name of the story alone fits.
 */
final class Bodies {
  /** Fewer initials fit too many names. */
  private static final int SHORTEST_INITIALS = 3;

  private final List<Unit> units;
  private final SortedMap<String, String> brackets;
  private final Map<String, Integer> index = new HashMap<>();
  private final Clusters clusters;
  private final Ties ties;

  private Bodies(List<Unit> units, SortedMap<String, String> brackets) {
    this.units = units;
    this.brackets = brackets;
    SortedMap<String, Form> forms = new TreeMap<>();
    for (Unit unit : units) {
      for (Name name : unit.names()) {
        String key = key(unit, name);
        forms.merge(
            key,
            new Form(key, name.words(), unit.type()),
            (a, b) -> a.words().compareTo(b.words()) <= 0 ? a : b);
      }
    }
    List<Form> sorted = List.copyOf(forms.values());
    for (int i = 0; i < sorted.size(); i++) {
      index.put(sorted.get(i).key(), i);
    }
    clusters = new Clusters(sorted);
    ties = new Ties(clusters);
  }

  /** Ties each unit, none of a person, to a cluster. */
  static Ties of(List<Unit> units, SortedMap<String, String> brackets) {
    Bodies bodies = new Bodies(units, brackets);
    bodies.joinChains();
    bodies.joinBrackets();
    bodies.joinSpellings();
    bodies.joinInitials();
    for (Unit unit : units) {
      bodies.ties.tie(unit, bodies.form(unit, unit.names().getFirst()));
    }
    return bodies.ties;
  }

  // The lexicon's "AP" yields to an article that writes "Alder Party (AP)".
  private String key(Unit unit, Name name) {
    String full = brackets.get(name.key());
    if (full != null && Names.isAcronym(name.words())) {
      String meant = Identity.of(full, unit.type());
      return meant == null ? "initials:" + name.key() : meant;
    }
    if (unit.identity() != null) {
      return unit.identity();
    }
    String identity = Identity.of(name.words(), unit.type());
    return identity == null ? unit.type() + ":" + name.key() : identity;
  }

  private int form(Unit unit, Name name) {
    return index.getOrDefault(key(unit, name), -1);
  }

  private void joinChains() {
    for (Unit unit : units) {
      int first = form(unit, unit.names().getFirst());
      for (Name name : unit.names()) {
        clusters.force(new Step(first, form(unit, name), "chain", 1, "one chain of an article"));
      }
    }
  }

  private void joinBrackets() {
    brackets.forEach(
        (initials, full) -> {
          Integer brief = index.get("initials:" + initials);
          Integer meant = null;
          for (MentionType type : MentionType.values()) {
            Integer form = index.get(type + ":" + Names.key(full));
            meant = meant == null ? form : meant;
          }
          if (brief != null && meant != null) {
            clusters.force(
                new Step(
                    brief, meant, "initials-in-brackets", 1, "an article explains its initials"));
          }
        });
  }

  private void joinSpellings() {
    for (Blocks.Pair pair : new Blocks(clusters).pairs(clusters)) {
      boolean initials = initials(pair.left()) || initials(pair.right());
      if (known(pair.left()) || known(pair.right()) || initials) {
        continue;
      }
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
  }

  private boolean known(int form) {
    return Identity.type(clusters.form(form).key()) != null;
  }

  private boolean initials(int form) {
    return Names.isAcronym(clusters.form(form).words());
  }

  private void joinInitials() {
    SortedMap<String, List<Integer>> byInitials = new TreeMap<>();
    for (int i = 0; i < clusters.size(); i++) {
      for (String letters : Names.initials(clusters.form(i).words())) {
        byInitials.computeIfAbsent(letters, k -> new ArrayList<>()).add(i);
      }
    }
    SortedMap<Integer, SortedSet<Integer>> candidates = new TreeMap<>();
    for (int i = 0; i < clusters.size(); i++) {
      if (initials(i)
          && !known(i)
          && clusters.members(i).size() == 1
          && clusters.form(i).words().length() >= SHORTEST_INITIALS) {
        List<Integer> fits = byInitials.get(Names.key(clusters.form(i).words()));
        candidates.put(i, fulls(clusters.form(i), fits == null ? List.of() : fits));
      }
    }
    candidates.forEach(
        (brief, fulls) -> {
          if (fulls.size() == 1) {
            clusters.force(
                new Step(
                    brief,
                    fulls.getFirst(),
                    "initials",
                    Names.compare(
                            clusters.form(brief).words(),
                            clusters.form(fulls.getFirst()).words(),
                            clusters.form(brief).type())
                        .score(),
                    "initials that one name of the story alone fits"));
          }
        });
  }

  // One form of each cluster that the initials fit.
  private SortedSet<Integer> fulls(Form brief, List<Integer> fits) {
    SortedSet<Integer> fulls = new TreeSet<>();
    SortedSet<Integer> roots = new TreeSet<>();
    for (int i : fits) {
      if (clusters.form(i).type() == brief.type() && roots.add(clusters.root(i))) {
        fulls.add(i);
      }
    }
    return fulls;
  }
}
