package org.stemma.stories.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.core.model.AnnotatedArticle;

/** Puts the articles on one event together, and keeps its look-alikes apart. */
public final class SameEvent {
  private static final int NEAREST = 3;

  private final List<Profile> profiles;
  private final SortedMap<Pair, Double> scores = new TreeMap<>();

  private SameEvent(List<Profile> profiles) {
    this.profiles = profiles;
    for (Pair pair : Candidates.of(profiles)) {
      Likeness likeness = Likeness.of(profiles.get(pair.first()), profiles.get(pair.second()));
      if (likeness.score() > 0) {
        scores.put(pair, likeness.score());
      }
    }
  }

  /**
   * Groups by first article; every article in one. An article in a language that is not read is
   * alone: without its words nothing says what it is about.
   *
   * @param articles in any order, with distinct ids
   */
  public static List<EventGroup> group(List<AnnotatedArticle> articles) {
    List<EventGroup> groups = new ArrayList<>();
    List<Profile> profiles = new ArrayList<>();
    for (AnnotatedArticle article : articles) {
      if (article.annotation().read()) {
        profiles.add(Profile.of(article));
      } else {
        groups.add(
            new EventGroup(
                List.of(article.article().id()),
                new TreeMap<>(),
                Thresholds.SAME_EVENT,
                List.of()));
      }
    }
    profiles.sort(Comparator.comparing(Profile::id));
    groups.addAll(new SameEvent(profiles).groups());
    groups.sort(Comparator.comparing(g -> g.articles().getFirst()));
    return List.copyOf(groups);
  }

  private List<EventGroup> groups() {
    List<EventGroup> groups = new ArrayList<>();
    for (List<Integer> component : Components.of(profiles.size(), scores)) {
      for (List<Integer> members : Agglomeration.group(square(component), Thresholds.SAME_EVENT)) {
        groups.add(explained(members.stream().map(component::get).toList(), component));
      }
    }
    return groups;
  }

  private double[][] square(List<Integer> component) {
    int n = component.size();
    double[][] alike = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        alike[i][j] = score(component.get(i), component.get(j));
        alike[j][i] = alike[i][j];
      }
    }
    return alike;
  }

  private double score(int one, int other) {
    return scores.getOrDefault(Pair.of(one, other), 0.0);
  }

  private EventGroup explained(List<Integer> members, List<Integer> component) {
    SortedMap<String, Double> figures = new TreeMap<>();
    double sum = 0;
    double least = 1;
    int pairs = 0;
    for (int i = 0; i < members.size(); i++) {
      for (int j = i + 1; j < members.size(); j++) {
        double score = score(members.get(i), members.get(j));
        sum += score;
        least = Math.min(least, score);
        pairs++;
      }
    }
    if (pairs > 0) {
      figures.put("mean", Likeness.rounded(sum / pairs));
      figures.put("least", least);
    }
    List<Map.Entry<String, Double>> outside = outside(members, component);
    if (!outside.isEmpty()) {
      figures.put("nearest", outside.getFirst().getValue());
    }
    return new EventGroup(
        members.stream().map(m -> profiles.get(m).id()).toList(),
        figures,
        Thresholds.SAME_EVENT,
        outside.stream().map(Map.Entry::getKey).toList());
  }

  private List<Map.Entry<String, Double>> outside(List<Integer> members, List<Integer> component) {
    SortedMap<String, Double> means = new TreeMap<>();
    for (int other : component) {
      if (!members.contains(other)) {
        double sum = 0;
        for (int member : members) {
          sum += score(member, other);
        }
        means.put(profiles.get(other).id(), Likeness.rounded(sum / members.size()));
      }
    }
    return means.entrySet().stream()
        .filter(e -> e.getValue() > 0)
        .sorted(
            Comparator.comparingDouble((Map.Entry<String, Double> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(NEAREST)
        .toList();
  }
}
