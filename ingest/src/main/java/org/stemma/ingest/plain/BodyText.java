package org.stemma.ingest.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.ingest.plain.Stretches.Stretch;

/**
 * Which blocks are the article's text: the prose, and the lines without furniture between it. Prose
 * that stands apart from the rest and has no word in common with it is a teaser or an imprint.
 */
final class BodyText {
  /** So many lines in a row, all of at most three words, are a menu. */
  private static final int MENU = 6;

  /** Lines after the text are a list of its own if so many have one form. */
  private static final int LIST = 4;

  /** A stretch of so many words needs fewer in common with the main one. */
  private static final int LONG = 40;

  private BodyText() {}

  /** The indexes of the text's blocks, in order; empty if there is no prose. */
  static List<Integer> choose(List<Block> blocks, List<Role> roles) {
    Stretches stretches = Stretches.of(blocks, roles);
    Stretch main = stretches.main();
    if (main == null) {
      return List.of();
    }
    Map<String, Integer> topic = stretches.topic(blocks);
    List<Integer> chosen = new ArrayList<>();
    List<Stretch> all = stretches.all();
    int at = all.indexOf(main);
    // Outwards from the main stretch: what touches a kept one by an insert alone is kept too.
    int first = at;
    while (first > 0 && belongs(blocks, roles, all.get(first - 1), all.get(first), main, topic)) {
      first--;
    }
    int last = at;
    while (last + 1 < all.size()
        && belongs(blocks, roles, all.get(last + 1), all.get(last), main, topic)) {
      last++;
    }
    for (Stretch stretch : all.subList(first, last + 1)) {
      add(chosen, blocks, roles, stretch);
    }
    addClosingList(chosen, blocks, roles);
    return chosen;
  }

  private static boolean belongs(
      List<Block> blocks,
      List<Role> roles,
      Stretch stretch,
      Stretch kept,
      Stretch main,
      Map<String, Integer> topic) {
    if (stretch.words() * 3 >= main.words() || isNear(roles, stretch, kept)) {
      return true;
    }
    int content = 0;
    int shared = 0;
    for (int i = stretch.from(); i < stretch.to(); i++) {
      for (String word : Stretches.content(blocks.get(i).words())) {
        content++;
        shared += topic.containsKey(word) ? 1 : 0;
      }
    }
    return shared >= 2 && shared * (stretch.words() >= LONG ? 10 : 6) >= content;
  }

  /** Whether hardly more than an insert or a picture stands between two stretches. */
  private static boolean isNear(List<Role> roles, Stretch a, Stretch b) {
    int from = Math.min(a.to(), b.to());
    int to = Math.max(a.from(), b.from());
    int chrome = 0;
    for (int i = from; i < to; i++) {
      switch (roles.get(i)) {
        case COMMENTS, RIGHTS, REPUBLICATION -> {
          return false;
        }
        case INSERT, LABEL, CAPTION, PHOTO, LINE -> {}
        default -> chrome++;
      }
    }
    return chrome <= 2 && to - from <= 8;
  }

  /** The prose of a stretch, and the lines in it that are no menu. */
  private static void add(
      List<Integer> chosen, List<Block> blocks, List<Role> roles, Stretch stretch) {
    int i = stretch.from();
    while (i < stretch.to()) {
      int end = i;
      while (end < stretch.to() && roles.get(end) == Role.LINE) {
        end++;
      }
      if (end - i >= MENU && isMenu(blocks, i, end)) {
        i = end;
      } else {
        end = StrictMath.max(end, i + 1);
        for (; i < end; i++) {
          chosen.add(i);
        }
      }
    }
  }

  private static boolean isMenu(List<Block> blocks, int from, int to) {
    boolean introduced = from > 0 && blocks.get(from - 1).words().endsWith(":");
    return !introduced
        && blocks.subList(from, to).stream()
            .allMatch(b -> b.count() <= 3 && b.words().chars().noneMatch(Character::isDigit));
  }

  /** A list that the last sentence announces, or whose lines have one form. */
  private static void addClosingList(List<Integer> chosen, List<Block> blocks, List<Role> roles) {
    int last = chosen.getLast();
    int end = last + 1;
    while (end < blocks.size() && roles.get(end) == Role.LINE) {
      end++;
    }
    boolean announced = blocks.get(last).words().endsWith(":");
    if (announced || haveOneForm(blocks.subList(last + 1, end))) {
      for (int i = last + 1; i < end; i++) {
        chosen.add(i);
      }
    }
  }

  /** Whether most lines have the same marks in the same order, as those of a list or table. */
  private static boolean haveOneForm(List<Block> lines) {
    if (lines.size() < LIST) {
      return false;
    }
    Map<String, Integer> forms = new HashMap<>();
    int most = 0;
    for (Block line : lines) {
      StringBuilder form = new StringBuilder();
      for (int i = 0; i < line.words().length(); i++) {
        char c = line.words().charAt(i);
        boolean mark = !Character.isLetterOrDigit(c) && c != ' ' && "'’.,&".indexOf(c) < 0;
        if (mark) {
          form.append(c);
        }
      }
      if (!form.isEmpty()) {
        most = Math.max(most, forms.merge(form.toString(), 1, Integer::sum));
      }
    }
    return most * 2 >= lines.size();
  }
}
