package org.stemma.findings.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.findings.support.Joined;

/**
 * Brings statements of one proposition together: candidates share an act or another rare unit,
 * their weighted words decide, and who does what to whom must agree throughout (single link, with a
 * guard on all pairs).
 */
final class Propositions {
  /** Share of the lighter statement's weight from which two are one. */
  static final double ONE = 0.6;

  /** Shared weight in all of both below which a short statement is lost in a long one. */
  private static final double LEAST_LIKENESS = 0.15;

  /** The same where neither is denied or told at a distance: there, little hangs on a miss. */
  private static final double LEAST_LIKENESS_PLAIN = 0.4;

  /** Besides the act, what two plain statements share, in units and parties. */
  private static final int FEWEST_BESIDES_PLAIN = 2;

  /** Rarity of what is shared from which it says something. */
  static final double RARE = 0.8;

  /** Without an act that both turn on, so much of both must be alike. */
  private static final double ALIKE_WITHOUT_ACT = 0.6;

  /** Statements that a unit leads to, the latest ones: keeps the time linear. */
  private static final int BUCKET = 60;

  private static final int KEYS = 5;

  /** Members of a group that a link is held against. */
  private static final int GUARDED = 12;

  /** Mean share that the members of two groups have in common from which they are one. */
  private static final double KINSHIP = 0.5;

  private final Weights weights;
  private final Spokesmen spokesmen;
  private final Joined joined = new Joined();
  private final Map<String, List<Statement>> members = new TreeMap<>();
  private final Map<String, Double> weakest = new TreeMap<>();
  private final List<Near> near = new ArrayList<>();
  private final Map<String, List<Near>> nearOf = new HashMap<>();

  /** Two statements that were all but one. */
  record Near(Statement left, Statement right, double score, String why) {}

  Propositions(Weights weights, Spokesmen spokesmen) {
    this.weights = weights;
    this.spokesmen = spokesmen;
  }

  /** The statements in groups, one a proposition, in the order of their first members. */
  List<List<Statement>> of(List<Statement> statements, List<Denial> denials) {
    for (Statement statement : statements) {
      members.put(statement.key(), new ArrayList<>(List.of(statement)));
    }
    for (Denial denial : denials) {
      members.putIfAbsent(denial.statement().key(), new ArrayList<>(List.of(denial.statement())));
    }
    for (Denial denial : denials) {
      // One stance on two propositions stands in both entries; the first is the one it joins.
      Statement target = denial.denied().isEmpty() ? null : denial.denied().getFirst();
      if (target != null) {
        join(denial.statement(), target, 1);
      }
    }
    Map<String, List<Statement>> index = new HashMap<>();
    for (Statement statement : statements) {
      Map<String, Statement> candidates = new LinkedHashMap<>();
      for (String unit : keys(statement.frame())) {
        List<Statement> bucket = index.computeIfAbsent(unit, k -> new ArrayList<>());
        bucket
            .subList(Math.max(0, bucket.size() - BUCKET), bucket.size())
            .forEach(s -> candidates.put(s.key(), s));
        bucket.add(statement);
      }
      candidates.values().forEach(c -> link(c, statement));
    }
    Map<String, List<Statement>> groups = new TreeMap<>();
    members.forEach((root, group) -> groups.put(root, group));
    return groups.values().stream()
        .map(g -> g.stream().sorted(Comparator.comparing(Statement::key)).toList())
        .toList();
  }

  /** The weakest link that holds a group together, 0 to 1; 1 for a single statement. */
  double weakest(List<Statement> group) {
    return weakest.getOrDefault(joined.root(group.getFirst().key()), 1.0);
  }

  /** What was all but joined to one of a group, best first. */
  List<Near> near(List<Statement> group) {
    String root = joined.root(group.getFirst().key());
    if (nearOf.isEmpty()) {
      for (Near each : near) {
        String left = joined.root(each.left().key());
        String right = joined.root(each.right().key());
        if (!left.equals(right)) {
          nearOf.computeIfAbsent(left, k -> new ArrayList<>()).add(each);
          nearOf.computeIfAbsent(right, k -> new ArrayList<>()).add(each);
        }
      }
    }
    return nearOf.getOrDefault(root, List.of()).stream()
        .sorted(Comparator.comparingDouble(Near::score).reversed())
        .limit(3)
        .toList();
  }

  private List<String> keys(Frame frame) {
    List<String> units =
        frame.units().stream()
            .sorted(Comparator.comparingDouble((String u) -> -weights.of(u)).thenComparing(u -> u))
            .limit(KEYS)
            .toList();
    List<String> keys = new ArrayList<>(units);
    String main = frame.main();
    if (main != null && !keys.contains(main)) {
      keys.add(main);
    }
    return keys;
  }

  private void link(Statement left, Statement right) {
    if (joined.root(left.key()).equals(joined.root(right.key()))) {
      return;
    }
    double score = score(left.frame(), right.frame(), isPlain(left) && isPlain(right));
    if (score == 0) {
      return;
    }
    String obstacle = score < ONE ? "too-little-shared" : obstacle(left, right);
    if (obstacle == null) {
      join(left, right, score);
    } else if (score >= ONE - 0.15) {
      near.add(new Near(left, right, score, obstacle));
    }
  }

  // How far two frames put one proposition, 0 to 1, three decimals; 0 where they cannot.
  private double score(Frame left, Frame right, boolean plain) {
    double likeness = weights.likeness(left, right);
    String mine = left.main();
    String theirs = right.main();
    boolean oneAct =
        mine != null
            && theirs != null
            && (mine.equals(theirs)
                || (left.units().contains(theirs) && right.units().contains(mine)));
    if (!oneAct) {
      return likeness >= ALIKE_WITHOUT_ACT ? likeness : 0;
    }
    long besides = left.all().stream().filter(u -> !u.equals(mine) && right.has(u)).count();
    boolean more = besides >= (plain ? FEWEST_BESIDES_PLAIN : 1);
    boolean enough =
        likeness >= (plain ? LEAST_LIKENESS_PLAIN : LEAST_LIKENESS)
            && weights.sharedRarity(left, right) >= (plain ? 1 : RARE);
    return more && enough ? weights.containment(left, right) : 0;
  }

  double likeness(Frame left, Frame right) {
    return weights.likeness(left, right);
  }

  private static boolean isPlain(Statement statement) {
    return !statement.isAgainst() && !statement.alleges();
  }

  private @Nullable String obstacle(Statement left, Statement right) {
    List<Statement> mine = members(left);
    List<Statement> theirs = members(right);
    for (Statement a : mine.subList(0, Math.min(GUARDED, mine.size()))) {
      for (Statement b : theirs.subList(0, Math.min(GUARDED, theirs.size()))) {
        if (!a.frame().fits(b.frame())) {
          return "parties-or-figures-differ";
        }
        if (spokesmen.isAnswer(a, b) || spokesmen.isAnswer(b, a)) {
          return "who-denies-it-says-it-otherwise";
        }
      }
    }
    if (left.frame().negated() != right.frame().negated()) {
      return "one-is-negated";
    }
    return kinship(mine, theirs) >= KINSHIP ? null : "too-little-shared-by-all";
  }

  // Mean containment across two groups, 0 to 1: a chain of links must not drift.
  private double kinship(List<Statement> mine, List<Statement> theirs) {
    double sum = 0;
    int pairs = 0;
    for (Statement a : mine.subList(0, Math.min(GUARDED, mine.size()))) {
      for (Statement b : theirs.subList(0, Math.min(GUARDED, theirs.size()))) {
        sum += weights.containment(a.frame(), b.frame());
        pairs++;
      }
    }
    return pairs == 0 ? 0 : sum / pairs;
  }

  private List<Statement> members(Statement statement) {
    return members.getOrDefault(joined.root(statement.key()), List.of());
  }

  private void join(Statement left, Statement right, double score) {
    String a = joined.root(left.key());
    String b = joined.root(right.key());
    if (a.equals(b)) {
      return;
    }
    List<Statement> both = new ArrayList<>(members.getOrDefault(a, List.of()));
    both.addAll(members.getOrDefault(b, List.of()));
    double least =
        Math.min(score, Math.min(weakest.getOrDefault(a, 1.0), weakest.getOrDefault(b, 1.0)));
    members.remove(a);
    members.remove(b);
    joined.join(a, b);
    members.put(joined.root(a), both);
    weakest.put(joined.root(a), least);
  }
}
