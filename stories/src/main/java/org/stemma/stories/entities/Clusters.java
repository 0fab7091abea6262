package org.stemma.stories.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.core.model.MentionType;
import org.stemma.core.names.NameMatch.Verdict;
import org.stemma.core.names.Names;

/**
 * Forms of names, some of which are joined. Two clusters are joined only if no form of the one is
 * surely another name than a form of the other: what is alike step by step need not be one in the
 * end.
 */
final class Clusters {
  /**
   * A form of names.
   *
   * @param key no two forms share it
   * @param words one way to write it
   */
  record Form(String key, String words, MentionType type) {}

  /**
   * Why two forms are one.
   *
   * @param rule its name, as in {@code why.jsonl}
   * @param score of the comparison, 0 to 1; 1 where the articles say so themselves
   */
  record Step(int left, int right, String rule, double score, String reason) {}

  /** Comparing all of two larger clusters would take too long; they stay apart. */
  private static final int MOST_COMPARED = 2_500;

  private final List<Form> forms;
  private final int[] root;
  private final List<List<Integer>> members = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();

  Clusters(List<Form> forms) {
    this.forms = List.copyOf(forms);
    root = new int[forms.size()];
    for (int i = 0; i < root.length; i++) {
      root[i] = i;
      members.add(new ArrayList<>(List.of(i)));
    }
  }

  Form form(int index) {
    return forms.get(index);
  }

  int size() {
    return forms.size();
  }

  int root(int index) {
    return root[index];
  }

  /** The forms of the cluster of {@code index}, sorted. */
  List<Integer> members(int index) {
    return members.get(root[index]).stream().sorted().toList();
  }

  /** Joins unless the two hold names that are surely different; whether they are one now. */
  boolean join(Step step) {
    if (root[step.left()] == root[step.right()]) {
      return true;
    }
    if (conflict(root[step.left()], root[step.right()])) {
      return false;
    }
    force(step);
    return true;
  }

  /** Joins whatever the names look like. */
  void force(Step step) {
    int left = root[step.left()];
    int right = root[step.right()];
    if (left == right) {
      return;
    }
    int to = Math.min(left, right);
    int from = Math.max(left, right);
    for (int member : members.get(from)) {
      root[member] = to;
    }
    members.get(to).addAll(members.get(from));
    members.get(from).clear();
    steps.add(step);
  }

  private boolean conflict(int left, int right) {
    List<Integer> ones = members.get(left);
    List<Integer> others = members.get(right);
    if ((long) ones.size() * others.size() > MOST_COMPARED) {
      return true;
    }
    for (int one : ones) {
      for (int other : others) {
        Form a = forms.get(one);
        Form b = forms.get(other);
        if (Names.compare(a.words(), b.words(), a.type()).verdict() == Verdict.DIFFERENT) {
          return true;
        }
      }
    }
    return false;
  }

  /** What was joined, by cluster, in the order in which it was. */
  SortedMap<Integer, List<Step>> steps() {
    SortedMap<Integer, List<Step>> byRoot = new TreeMap<>();
    for (Step step : steps) {
      byRoot.computeIfAbsent(root[step.left()], r -> new ArrayList<>()).add(step);
    }
    return byRoot;
  }
}
