package org.stemma.eval.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How often a fact about a page is right: its title, its authors, its day.
 *
 * @param right the label, exactly
 * @param wrong something else
 * @param silent nothing, where there is a label
 */
record Facts(int right, int wrong, int silent) {
  static final Facts NONE = new Facts(0, 0, 0);

  private static final Pattern BETWEEN_NAMES =
      Pattern.compile("\\s*(?:[,;/|&]|\\b(?:und|and|et|y)\\b)\\s*");

  /** A title: equal but for white space. */
  static Facts title(@Nullable String label, @Nullable String found) {
    return label == null ? NONE : judged(found == null ? null : found.equals(label));
  }

  /** Authors: the same people, in any order, case apart. Labels join several by marks or "and". */
  static Facts authors(@Nullable String label, List<String> found) {
    if (label == null) {
      return NONE;
    }
    return judged(found.isEmpty() ? null : people(List.of(label)).equals(people(found)));
  }

  /** A day. */
  static Facts day(@Nullable String label, @Nullable Object found) {
    return label == null ? NONE : judged(found == null ? null : found.toString().equals(label));
  }

  private static Facts judged(@Nullable Boolean right) {
    return right == null ? new Facts(0, 0, 1) : right ? new Facts(1, 0, 0) : new Facts(0, 1, 0);
  }

  private static Set<String> people(List<String> names) {
    Set<String> people = new TreeSet<>();
    for (String name : names) {
      List<String> parts = new ArrayList<>(List.of(BETWEEN_NAMES.split(name, -1)));
      parts.removeIf(String::isBlank);
      parts.forEach(part -> people.add(part.strip().toLowerCase(Locale.ROOT)));
    }
    return people;
  }

  Facts plus(Facts other) {
    return new Facts(right + other.right, wrong + other.wrong, silent + other.silent);
  }

  int all() {
    return right + wrong + silent;
  }

  double accuracy() {
    return all() == 0 ? 0 : (double) right / all();
  }

  /** Of what was found. */
  double precision() {
    return right + wrong == 0 ? 0 : (double) right / (right + wrong);
  }

  /** Of what was labelled. */
  double recall() {
    return accuracy();
  }

  /** What is wrong counts as extra, what is not found as missed, as htmldate's evaluation does. */
  double f1() {
    int sum = 2 * right + wrong + silent;
    return sum == 0 ? 0 : 2.0 * right / sum;
  }

  /** Of all. */
  double wrongShare() {
    return all() == 0 ? 0 : (double) wrong / all();
  }
}
