package org.stemma.core.time;

import java.util.ArrayList;
import java.util.List;

/**
 * The pattern of a rule, spelled out into plain sequences.
 *
 * <p>A pattern is a row of words (in lower case, taken as they stand), kinds (in upper case, bound
 * to their name, or to another after a colon), groups {@code (a|b c)} and optional items {@code
 * x?}. {@code {} and {@code }} stand for brackets in the text, {@code -} for a hyphen without
 * spaces, {@code --} for a dash with or without.
 */
final class Shape {
  private static final int MOST_SEQUENCES = 4000;

  private final String pattern;
  private int at;

  private Shape(String pattern) {
    this.pattern = pattern;
  }

  /** Every sequence that the pattern allows, in the order of its alternatives. */
  static List<List<String>> sequences(String pattern) {
    Shape shape = new Shape(pattern);
    List<List<String>> all = shape.alternatives();
    if (shape.at != pattern.length()) {
      throw new IllegalStateException("Bug: the pattern \"" + pattern + "\" ends at " + shape.at);
    }
    return all.stream().filter(s -> !s.isEmpty()).toList();
  }

  private List<List<String>> alternatives() {
    List<List<String>> all = new ArrayList<>(row());
    while (at < pattern.length() && pattern.charAt(at) == '|') {
      at++;
      all.addAll(row());
    }
    return all;
  }

  private List<List<String>> row() {
    List<List<String>> all = List.of(List.of());
    while (true) {
      while (at < pattern.length() && pattern.charAt(at) == ' ') {
        at++;
      }
      if (at == pattern.length() || pattern.charAt(at) == '|' || pattern.charAt(at) == ')') {
        return all;
      }
      List<List<String>> item = item();
      List<List<String>> longer = new ArrayList<>();
      for (List<String> head : all) {
        for (List<String> tail : item) {
          List<String> joined = new ArrayList<>(head);
          joined.addAll(tail);
          longer.add(joined);
        }
      }
      if (longer.size() > MOST_SEQUENCES) {
        throw new IllegalStateException("Bug: the pattern \"" + pattern + "\" allows too much");
      }
      all = longer;
    }
  }

  private List<List<String>> item() {
    List<List<String>> choices = new ArrayList<>();
    if (pattern.charAt(at) == '(') {
      at++;
      choices.addAll(alternatives());
      at++;
    } else {
      int from = at;
      while (at < pattern.length() && " |)?".indexOf(pattern.charAt(at)) < 0) {
        at++;
      }
      choices.add(List.of(pattern.substring(from, at)));
    }
    if (at < pattern.length() && pattern.charAt(at) == '?') {
      at++;
      choices.add(List.of());
    }
    return choices;
  }
}
