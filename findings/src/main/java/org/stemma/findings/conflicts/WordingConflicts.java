package org.stemma.findings.conflicts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Conflict;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Ids;
import org.stemma.core.model.Quote;
import org.stemma.core.model.Story;
import org.stemma.core.model.Why;
import org.stemma.findings.quotes.Aligned;
import org.stemma.findings.support.Supports;
import org.stemma.findings.support.Wording;

/**
 * One direct quotation with other words in one outlet than in another. Both may be right, where the
 * words are translated; where a figure differs, one must be wrong.
 */
final class WordingConflicts {
  /** Share of each version that is in the other: else they may be other sentences of one speech. */
  private static final double SHARE = 0.7;

  /** Words that both have in a row. */
  private static final int RUN = 4;

  /** A longer stretch is another sentence, in words. */
  private static final int MOST_DIFFERING = 4;

  /** Of so many versions each is compared with the first. */
  private static final int MOST_VERSIONS = 40;

  private static final String FIGURE = "the same words are quoted with other figures";
  private static final String WORDS = "the same words are quoted differently";

  private final Story story;
  private final Supports supports;

  WordingConflicts(Story story, Supports supports) {
    this.story = story;
    this.supports = supports;
  }

  /** What differs between two versions. */
  private record Difference(
      Quote.Variant left,
      Quote.Variant right,
      String leftWords,
      String rightWords,
      boolean figure) {}

  /** At most one a quote: figures before words, then the first. */
  List<Conflict> find(List<Quote> quotes, List<Why> whys) {
    List<Conflict> conflicts = new ArrayList<>();
    for (Quote quote : quotes) {
      Difference difference = difference(quote);
      if (difference != null) {
        conflicts.add(conflict(difference, whys));
      }
    }
    return conflicts;
  }

  private @Nullable Difference difference(Quote quote) {
    List<Quote.Variant> direct =
        quote.variants().stream()
            .filter(v -> v.kind() == Attribution.Kind.DIRECT && !v.quoted().isEmpty())
            .limit(MOST_VERSIONS)
            .toList();
    @Nullable Difference first = null;
    for (int i = 1; i < direct.size(); i++) {
      Difference found = difference(direct.getFirst(), direct.get(i));
      if (found != null && (first == null || (found.figure() && !first.figure()))) {
        first = found;
      }
    }
    return first;
  }

  private @Nullable Difference difference(Quote.Variant left, Quote.Variant right) {
    if (article(left).equals(article(right))) {
      return null;
    }
    Aligned aligned = Aligned.of(story, left, right);
    if (aligned.run() < RUN || aligned.leftShare() < SHARE || aligned.rightShare() < SHARE) {
      return null;
    }
    for (Aligned.Differing differing : aligned.differing()) {
      String a = differing.left().of(text(left));
      String b = differing.right().of(text(right));
      Wording one = Wording.of(a);
      Wording other = Wording.of(b);
      boolean brief =
          one.all().size() <= MOST_DIFFERING
              && other.all().size() <= MOST_DIFFERING
              && !isEdited(a)
              && !isEdited(b);
      if (brief && isFigure(one, other)) {
        return new Difference(left, right, a, b, true);
      }
      if (brief && isOther(one, other)) {
        return new Difference(left, right, a, b, false);
      }
    }
    return null;
  }

  // One whole number against another. A time of day is written in many ways.
  private static boolean isFigure(Wording left, Wording right) {
    Set<String> a = new TreeSet<>(left.numbers());
    Set<String> b = new TreeSet<>(right.numbers());
    return a.size() == 1
        && b.size() == 1
        && !a.equals(b)
        && left.all().size() == right.all().size()
        && isWhole(a.iterator().next())
        && isWhole(b.iterator().next())
        && left.content().size() == right.content().size();
  }

  private static boolean isWhole(String number) {
    return number.chars().allMatch(Character::isDigit);
  }

  // Other words with a meaning of their own, that are not one word spelled in two ways.
  private static boolean isOther(Wording left, Wording right) {
    Set<String> a = new TreeSet<>(left.content());
    Set<String> b = new TreeSet<>(right.content());
    a.removeAll(right.content());
    b.removeAll(left.content());
    boolean figures = !left.numbers().isEmpty() || !right.numbers().isEmpty();
    return !a.isEmpty()
        && !b.isEmpty()
        && !figures
        && a.stream().noneMatch(x -> b.stream().anyMatch(y -> isSpelling(x, y)));
  }

  // "realise" and "realize", "metre" and "meter", "lock down" and "lockdown".
  private static boolean isSpelling(String left, String right) {
    int same = 0;
    int shorter = Math.min(left.length(), right.length());
    while (same < shorter && left.charAt(same) == right.charAt(same)) {
      same++;
    }
    return 2 * same >= shorter;
  }

  private static boolean isEdited(String words) {
    return words.indexOf('[') >= 0
        || words.indexOf('(') >= 0
        || words.indexOf('…') >= 0
        || words.contains("..");
  }

  private Conflict conflict(Difference difference, List<Why> whys) {
    List<Evidence> left = difference.left().evidence();
    List<Evidence> right = difference.right().evidence();
    List<Evidence> evidence = new ArrayList<>(left);
    evidence.addAll(right);
    String id = Ids.of('x', evidence.getFirst(), Conflict.Kind.WORDING.name());
    String reason = difference.figure() ? FIGURE : WORDS;
    Aligned aligned = Aligned.of(story, difference.left(), difference.right());
    TreeMap<String, Double> scores = new TreeMap<>();
    scores.put("share", Math.min(aligned.leftShare(), aligned.rightShare()));
    scores.put("run", (double) aligned.run());
    List<String> candidates = List.of(difference.leftWords(), difference.rightWords());
    whys.add(
        new Why(id, "conflict", "wording-differs", reason, scores, SHARE, candidates, evidence));
    return new Conflict(
        id,
        Conflict.Kind.WORDING,
        difference.figure() ? Conflict.Status.CONFLICT : Conflict.Status.COMPATIBLE,
        Conflict.Scope.BETWEEN,
        List.of(
            new Conflict.Side(difference.leftWords(), left, supports.count(left)),
            new Conflict.Side(difference.rightWords(), right, supports.count(right))),
        reason);
  }

  private String text(Quote.Variant variant) {
    return story.witness(article(variant)).article().text();
  }

  private static String article(Quote.Variant variant) {
    return variant.evidence().getFirst().article();
  }
}
