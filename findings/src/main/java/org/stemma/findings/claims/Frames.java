package org.stemma.findings.claims;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Span;
import org.stemma.core.model.Witness;
import org.stemma.core.tables.Tables;
import org.stemma.findings.support.Wording;

/** Takes clauses apart. English, without a parser: what it cannot tell it leaves open. */
final class Frames {
  private static final Set<String> FUNCTION_WORDS =
      Tables.words(Wording.class, "function-words.txt");
  private static final Map<String, String> NUMBERS =
      Tables.rows(Wording.class, "number-words.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(List::getFirst, List::getLast));
  private static final Set<String> AUXILIARIES = Tables.words(Frames.class, "auxiliaries.txt");
  private static final Set<String> TO_BE =
      Set.of("is", "are", "was", "were", "be", "been", "being");
  private static final Set<String> NEGATORS =
      Set.of("no", "not", "never", "nobody", "nothing", "none", "neither", "nor");
  private static final Set<String> TOWARDS = Set.of("to", "for", "against", "at", "on", "into");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of", "in", "to", "for", "from", "between", "with", "against", "at", "on", "near", "by");

  // Sides of a war that have no name in a clause; an army acts for its government.
  private static final Map<String, String> KINDS =
      Map.of("t:rebels", "t:rebels", "t:troops", "t:government", "t:government", "t:government");
  private static final Set<String> VAGUE = Tables.words(Frames.class, "vague-words.txt");
  private static final Set<String> INDEFINITE =
      Set.of("anything", "anyone", "anybody", "something", "someone", "having", "least");

  private static final int NEAR = 3;

  private final Actors actors;

  Frames(Actors actors) {
    this.actors = actors;
  }

  /**
   * The frame of a clause.
   *
   * @param sentence around the clause: its parties may be the clause's, too
   */
  Frame of(Witness witness, Span clause, Span sentence) {
    String text = witness.article().text();
    List<Term> terms = Term.of(text, clause);
    List<Actors.Actor> inside = actors.in(witness, clause);
    Set<String> units = new TreeSet<>();
    Set<String> numbers = new TreeSet<>();
    boolean negated = false;
    for (Term term : terms) {
      if (isParty(inside, term)) {
        continue;
      }
      negated |= NEGATORS.contains(term.word()) || term.word().endsWith("n't");
      if (term.isNumber()) {
        numbers.add(term.word().replace(",", ""));
      } else if (NUMBERS.containsKey(term.word())) {
        numbers.add(NUMBERS.getOrDefault(term.word(), ""));
      } else if (!FUNCTION_WORDS.contains(term.word())
          && !AUXILIARIES.contains(term.word())
          && !INDEFINITE.contains(term.word())
          && !VAGUE.contains(term.word())) {
        Set<String> concepts = Concepts.of(term);
        for (String concept : concepts) {
          String converse = Concepts.converse(concept);
          units.add(converse == null ? concept : converse);
        }
        if (concepts.isEmpty()) {
          units.add("w:" + term.stem());
        }
      }
    }
    Set<String> parties = new TreeSet<>();
    Set<String> around = new TreeSet<>();
    inside.forEach(a -> parties.add(a.key()));
    inside.forEach(a -> around.addAll(a.behind()));
    for (Actors.Actor actor : actors.in(witness, sentence)) {
      around.add(actor.key());
      around.addAll(actor.behind());
    }
    int at = MainWord.of(terms, inside);
    return new Frame(
        at < 0 ? null : unit(terms.get(at)),
        at < 0 ? -1 : terms.get(at).span().start(),
        units,
        parties,
        around,
        at < 0 ? Set.of() : doers(text, terms, at, inside),
        at < 0 ? Set.of() : keys(part(text, terms, at, inside, false)),
        numbers,
        negated);
  }

  // The party that acts; where none is named, the kind of people who do ("rebels used gas").
  private static Set<String> doers(
      String text, List<Term> terms, int main, List<Actors.Actor> inside) {
    Set<String> named = keys(part(text, terms, main, inside, true));
    if (!named.isEmpty() || isPassive(terms, main) || Concepts.isNoun(terms.get(main))) {
      return named;
    }
    Set<String> kinds = new TreeSet<>();
    for (Term term : terms.subList(0, main)) {
      Concepts.of(term).stream()
          .filter(KINDS::containsKey)
          .forEach(c -> kinds.add(KINDS.getOrDefault(c, c)));
    }
    return kinds;
  }

  private static Set<String> keys(Actors.@Nullable Actor actor) {
    if (actor == null) {
      return Set.of();
    }
    Set<String> keys = new HashSet<>(actor.behind());
    keys.add(actor.key());
    return keys;
  }

  static boolean isParty(List<Actors.Actor> actors, Term term) {
    return actors.stream().anyMatch(a -> a.span().overlaps(term.span()));
  }

  private static String unit(Term term) {
    return Concepts.of(term).stream()
        .filter(Concepts::isAct)
        .map(c -> Concepts.converse(c) == null ? c : String.valueOf(Concepts.converse(c)))
        .findFirst()
        .orElse("w:" + term.stem());
  }

  // Who acts (doer) or is acted on, as the order of the words tells it.
  private static Actors.@Nullable Actor part(
      String text, List<Term> terms, int main, List<Actors.Actor> inside, boolean doer) {
    Term word = terms.get(main);
    boolean converse =
        Concepts.of(word).stream().anyMatch(c -> Concepts.isAct(c) && Concepts.converse(c) != null);
    boolean passive = isPassive(terms, main);
    boolean noun = Concepts.isNoun(word);
    Actors.Actor before = null;
    for (Actors.Actor actor : inside) {
      if (actor.span().end() <= word.span().start() && !follows(terms, actor, PREPOSITIONS)) {
        before = actor;
      }
    }
    Actors.Actor by = null;
    Actors.Actor from = null;
    Actors.Actor towards = null;
    Actors.Actor next = null;
    for (Actors.Actor actor : inside) {
      if (actor.span().start() >= word.span().end()) {
        by = by == null && follows(terms, actor, Set.of("by")) ? actor : by;
        from = from == null && follows(terms, actor, Set.of("from")) ? actor : from;
        towards =
            towards == null && !qualifies(terms, actor) && follows(terms, actor, TOWARDS)
                ? actor
                : towards;
        int gap =
            Term.of(
                    text,
                    new Span(
                        word.span().end(), Math.max(actor.span().start(), word.span().end() + 1)))
                .size();
        next = next == null && gap <= 1 && !actor.adjective() ? actor : next;
      }
    }
    if (converse && !passive) {
      return doer ? from : before;
    }
    if (noun) {
      return doer ? (by != null ? by : before) : towards;
    }
    if (passive) {
      return doer ? by : (towards != null ? towards : before);
    }
    return doer ? before : (next != null ? next : towards);
  }

  // "the Ukraine war": a name before a noun takes no part.
  private static boolean qualifies(List<Term> terms, Actors.Actor actor) {
    for (Term term : terms) {
      if (term.span().start() >= actor.span().end()) {
        return term.span().start() == actor.span().end() + 1
            && !FUNCTION_WORDS.contains(term.word())
            && !term.word().endsWith("ing");
      }
    }
    return false;
  }

  private static boolean isPassive(List<Term> terms, int main) {
    if (terms.get(main).word().endsWith("ing")) {
      return false;
    }
    for (int i = Math.max(0, main - NEAR); i < main; i++) {
      if (TO_BE.contains(terms.get(i).word())) {
        return true;
      }
    }
    return false;
  }

  // Whether one of the words stands before an actor, at most two others between ("to the old US").
  private static boolean follows(List<Term> terms, Actors.Actor actor, Set<String> words) {
    int seen = 0;
    for (int i = terms.size() - 1; i >= 0 && seen < NEAR; i--) {
      if (terms.get(i).span().end() <= actor.span().start()) {
        if (words.contains(terms.get(i).word())) {
          return true;
        }
        if (AUXILIARIES.contains(terms.get(i).word())) {
          return false;
        }
        seen++;
      }
    }
    return false;
  }
}
