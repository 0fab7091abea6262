package org.stemma.stories.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Those who go by one name alone and are nobody with a full name: one person, unless the titles
 * before the name are of offices that one person hardly holds.
 */
final class Namesakes {
  private record Group(SortedSet<String> titles, List<Unit> units) {
    boolean isIn(int article) {
      return units.stream().anyMatch(unit -> unit.article() == article);
    }
  }

  private final String key;
  private final List<Group> groups = new ArrayList<>();
  private final List<Unit> bare = new ArrayList<>();

  Namesakes(String key) {
    this.key = key;
  }

  /** Whether one of them stands with a title in an article. */
  boolean isIn(int article) {
    return groups.stream().anyMatch(group -> group.isIn(article));
  }

  void add(Unit unit, SortedSet<String> titles) {
    for (Group group : groups) {
      if (Offices.share(group.titles(), titles)) {
        group.titles().addAll(titles);
        group.units().add(unit);
        return;
      }
    }
    groups.add(new Group(new TreeSet<>(titles), new ArrayList<>(List.of(unit))));
  }

  /**
   * A name without a title.
   *
   * @param others whether somebody with a full name could be meant as well: then it is tied to
   *     nobody
   */
  void addBare(Unit unit, boolean others) {
    if (!others) {
      bare.add(unit);
    }
  }

  /** Ties each to its own; a name without a title that could be of two is tied to neither. */
  void tie(Ties ties) {
    if (groups.size() < 2) {
      List<Unit> all = new ArrayList<>(bare);
      groups.forEach(group -> all.addAll(group.units()));
      if (!all.isEmpty()) {
        ties.alone("person:" + key, all);
      }
      return;
    }
    for (Unit unit : bare) {
      List<Group> here = groups.stream().filter(group -> group.isIn(unit.article())).toList();
      if (here.size() == 1) {
        here.getFirst().units().add(unit);
      }
    }
    for (Group group : groups) {
      ties.alone(
          "person:" + key + ":" + String.join(",", group.titles()),
          group.units(),
          "other-office",
          "a name alone with a title that its namesakes do not bear");
    }
  }
}
