package org.stemma.findings.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Span;
import org.stemma.core.model.Story;
import org.stemma.core.model.Witness;
import org.stemma.core.tables.Tables;

/** Finds who states a proposition as fact, in an article's own voice. */
final class Assertions {
  /** Share of a statement's weight that a clause must hold to assert it. */
  private static final double ASSERTS = 0.7;

  /** Likeness below which a clause says too much else to be of one proposition. */
  private static final double LEAST = 0.2;

  /** The same for what nobody denies. */
  private static final double LEAST_PLAIN = 0.4;

  /** Statements of a proposition that are looked at. */
  private static final int MEMBERS = 12;

  /**
   * Wordings in which own statements are held against one member, the first ones: keeps the time
   * linear. Copies of a wording cost nothing.
   */
  private static final int WORDINGS = 250;

  private static final Set<String> HEDGES = Tables.words(Assertions.class, "hedges.txt");

  private final Weights weights;
  private final Map<String, List<Own>> byUnit = new HashMap<>();

  /**
   * A statement of an article's own voice.
   *
   * @param wording the same for statements in the same words about the same parties
   */
  private record Own(Statement statement, int wording) {}

  Assertions(Story story, OwnVoice ownVoice, Map<String, List<Statement>> told, Weights weights) {
    this.weights = weights;
    Map<List<Object>, Integer> wordings = new HashMap<>();
    for (Witness witness : story.witnesses()) {
      for (Statement own : ownVoice.of(witness, told.getOrDefault(witness.id(), List.of()))) {
        int wording = wordings.computeIfAbsent(wording(own), w -> wordings.size());
        for (String unit : own.frame().units()) {
          byUnit.computeIfAbsent(unit, k -> new ArrayList<>()).add(new Own(own, wording));
        }
      }
    }
  }

  // All that a score depends on.
  private static List<Object> wording(Statement own) {
    Frame frame = own.frame();
    return List.of(
        own.text(),
        String.valueOf(frame.main()),
        frame.units(),
        frame.parties(),
        frame.around(),
        frame.doers(),
        frame.targets(),
        frame.numbers());
  }

  /** At most one an article, the one that holds most of it; in the order of the witnesses. */
  List<Statement> of(List<Statement> group) {
    Map<String, Statement> best = new TreeMap<>();
    Map<String, Double> scores = new TreeMap<>();
    List<Statement> members =
        group.stream()
            .filter(s -> s.frame().main() != null && !s.frame().negated())
            .limit(MEMBERS)
            .toList();
    for (Statement member : members) {
      Map<Integer, Double> ofWording = new HashMap<>();
      for (Own each : candidates(member.frame())) {
        Statement own = each.statement();
        Double known = ofWording.get(each.wording());
        if (known == null && ofWording.size() == WORDINGS) {
          continue;
        }
        double score = known == null ? score(member, own, members) : known;
        ofWording.put(each.wording(), score);
        String article = own.witness().id();
        if (score >= ASSERTS && score > scores.getOrDefault(article, 0.0)) {
          best.put(article, narrowed(member.frame(), own));
          scores.put(article, score);
        }
      }
    }
    return List.copyOf(best.values());
  }

  // Who asserts it has the word that it turns on, and any other word without which too little of
  // its weight is left: of the two lists the shorter one will do.
  private List<Own> candidates(Frame frame) {
    List<Own> turning = byUnit.getOrDefault(String.valueOf(frame.main()), List.of());
    double total = weights.of(frame);
    List<Own> fewest = turning;
    for (String unit : frame.units()) {
      List<Own> having = byUnit.getOrDefault(unit, List.of());
      if (weights.of(unit) > (1 - ASSERTS) * total && having.size() < fewest.size()) {
        fewest = having;
      }
    }
    return fewest;
  }

  private double score(Statement member, Statement own, List<Statement> members) {
    @Nullable String main = own.frame().main();
    boolean turnsOnIt =
        main != null
            && own.frame().units().contains(String.valueOf(member.frame().main()))
            && (member.frame().units().contains(main) || quality(member.frame(), own) != null);
    boolean fits = members.stream().allMatch(m -> m.frame().fits(own.frame()));
    boolean enough = weights.size(member.frame()) >= 2;
    boolean plain = members.stream().noneMatch(m -> m.isAgainst() || m.alleges());
    boolean denied = members.stream().anyMatch(Statement::isAgainst);
    boolean alike =
        weights.likeness(member.frame(), own.frame()) >= (denied ? LEAST : LEAST_PLAIN)
            || quality(member.frame(), own) != null;
    return turnsOnIt
            && fits
            && enough
            && alike
            && weights.sharedRarity(member.frame(), own.frame()) >= (plain ? 1 : Propositions.RARE)
            && isUnhedged(member, own)
            && isOfNow(own, members)
            && isSameWord(member, own)
        ? weights.held(member.frame(), own.frame())
        : 0;
  }

  // "warned" keeps no distance from the proposition that somebody warned.
  private static boolean isUnhedged(Statement member, Statement own) {
    List<Term> words = Term.of(member.witness().article().text(), member.clause());
    return Term.of(own.witness().article().text(), own.clause()).stream()
        .filter(t -> HEDGES.contains(t.word()))
        .allMatch(h -> words.stream().anyMatch(w -> w.stem().equals(h.stem())));
  }

  // The rest of the clause is of another matter.
  private static Statement narrowed(Frame member, Statement own) {
    Span quality =
        member.units().contains(String.valueOf(own.frame().main())) ? null : quality(member, own);
    return quality == null
        ? own
        : new Statement(
            own.witness(),
            own.sentence(),
            quality,
            quality,
            own.stance(),
            own.holders(),
            own.chain(),
            own.alleges(),
            own.about(),
            own.cue(),
            own.frame());
  }

  // A year that nobody else names tells of another time.
  private static boolean isOfNow(Statement own, List<Statement> members) {
    return own.frame().numbers().stream()
        .filter(n -> n.length() == "2000".length() && (n.startsWith("1") || n.startsWith("2")))
        .allMatch(n -> members.stream().anyMatch(m -> m.frame().numbers().contains(n)));
  }

  // Two units are little: then the word itself must recur, not one of its kind.
  private boolean isSameWord(Statement member, Statement own) {
    if (weights.size(member.frame()) > 2) {
      return true;
    }
    int at = member.frame().mainAt();
    List<Term> words = Term.of(own.witness().article().text(), own.clause());
    return Term.of(member.witness().article().text(), member.clause()).stream()
        .filter(t -> t.span().start() == at)
        .anyMatch(t -> words.stream().anyMatch(w -> w.stem().equals(t.stem())));
  }

  // "the overloaded ferry": what is said of a thing stands before it. Null where it does not.
  private static @Nullable Span quality(Frame member, Statement own) {
    List<Term> terms = Term.of(own.witness().article().text(), own.clause());
    for (int i = 0; i + 1 < terms.size(); i++) {
      Term quality = terms.get(i);
      Term thing = terms.get(i + 1);
      if (quality.word().endsWith("ed") && unit(quality, member) && unit(thing, member)) {
        int from = i > 0 && terms.get(i - 1).word().equals("the") ? i - 1 : i;
        return new Span(terms.get(from).span().start(), thing.span().end());
      }
    }
    return null;
  }

  private static boolean unit(Term term, Frame frame) {
    return frame.units().contains("w:" + term.stem())
        || Concepts.of(term).stream().anyMatch(frame.units()::contains);
  }
}
