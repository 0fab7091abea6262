package org.stemma.findings.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Claim;
import org.stemma.core.model.Field;
import org.stemma.core.model.Span;
import org.stemma.core.model.Speaker;
import org.stemma.core.model.Witness;
import org.stemma.core.tables.Tables;

/** Finds the denials of an article, and for those that only refer back what they deny. */
final class Denials {
  private static final Set<String> FALSEHOODS = Tables.words(Denials.class, "falsehoods.txt");
  private static final Set<String> CALLS =
      Set.of("called", "calls", "calling", "described", "branded", "labelled", "labeled", "dubbed");
  private static final Set<String> TO_BE =
      Set.of("is", "are", "was", "were", "be", "been", "being");

  /** A noun of claiming, and what it is called, stand within so many words behind the verb. */
  private static final int WITHIN = 7;

  /** "allegations that ", in characters. */
  private static final int LONGEST_NOUN = 20;

  private final Frames frames;
  private final Subjects subjects;
  private final Antecedents antecedents;

  Denials(Frames frames, Subjects subjects, Antecedents antecedents) {
    this.frames = frames;
    this.subjects = subjects;
    this.antecedents = antecedents;
  }

  /**
   * In the order of the text.
   *
   * @param told what the article gives to somebody, denials that the reader found among it
   */
  List<Denial> of(Witness witness, List<Statement> told) {
    List<Denial> all = new ArrayList<>(weak(told));
    List<Statement> known = new ArrayList<>(told);
    List<Span> sentences = witness.annotation().sentences();
    for (int i = 0; i < sentences.size(); i++) {
      List<Term> terms = Term.of(witness.article().text(), sentences.get(i));
      for (int at = 0; at < terms.size(); at++) {
        DenialVerb verb = DenialVerb.at(terms, at);
        Denial denial =
            verb != null
                ? byVerb(witness, i, terms, at, verb, known)
                : CALLS.contains(terms.get(at).word())
                    ? byName(witness, i, terms, at, known)
                    : null;
        if (denial != null) {
          all.add(denial);
          known.add(denial.statement());
          Denial more = denial.denied().isEmpty() ? null : second(witness, i, denial, told);
          if (more != null) {
            all.add(more);
          }
        }
      }
    }
    return all;
  }

  // "denied that anything had been moved": what the reader found says too little alone.
  private List<Denial> weak(List<Statement> told) {
    List<Denial> weak = new ArrayList<>();
    for (Statement statement : told) {
      String text = statement.witness().article().text();
      if (statement.isAgainst() && isWeak(text, statement.clause(), statement.frame())) {
        List<Statement> denied =
            antecedents.of(
                statement.sentence(),
                statement.evidence().start(),
                statement.holders(),
                null,
                statement.frame(),
                false,
                told);
        if (!denied.isEmpty()) {
          weak.add(new Denial(statement, denied));
        }
      }
    }
    return weak;
  }

  // "denied these allegations, as well as claims that …": the second thing denied.
  private @Nullable Denial second(Witness witness, int place, Denial first, List<Statement> told) {
    String text = witness.article().text();
    int end = first.statement().evidence().end();
    for (String joint : List.of(", as well as ", " as well as ", " and ", ", and ", " or ")) {
      if (!text.startsWith(joint, end)) {
        continue;
      }
      for (Statement statement : told) {
        int gap = statement.clause().start() - end - joint.length();
        if (statement.sentence() == place
            && statement.stance() == Claim.Stance.ATTRIBUTED
            && statement.alleges()
            && gap >= 0
            && gap <= LONGEST_NOUN) {
          Span words = new Span(end + joint.length(), statement.clause().end());
          return new Denial(
              new Statement(
                  witness,
                  place,
                  words,
                  hull(first.statement().evidence(), words, words),
                  first.statement().stance(),
                  first.statement().holders(),
                  List.of(),
                  false,
                  null,
                  "deny",
                  statement.frame()),
              List.of(statement));
        }
      }
    }
    return null;
  }

  private @Nullable Denial byVerb(
      Witness witness,
      int place,
      List<Term> terms,
      int at,
      DenialVerb verb,
      List<Statement> known) {
    Span cue =
        new Span(terms.get(at).span().start(), terms.get(at + verb.words() - 1).span().end());
    if (isSpoken(witness, cue)) {
      return null;
    }
    int object = at + verb.words();
    boolean passive = isPassive(terms, at);
    Subjects.Subject subject = subjects.of(witness, terms, at, cue, passive);
    int which = subject == null ? -1 : Reference.relative(terms, at, subject.span());
    if (passive && subject == null) {
      return null;
    }
    if (which >= 0 && subject != null) {
      Span evidence = new Span(terms.get(which).span().start(), cue.end());
      return referring(witness, place, evidence, verb.stance(), subject, null, null, known, true);
    }
    Term first = object < terms.size() ? terms.get(object) : null;
    if (first == null) {
      return null;
    }
    if (verb.takes() == DenialVerb.Takes.ANY
        && Reference.refersBack(witness, terms, object)
        && !passive) {
      Span evidence = hull(subject == null ? cue : subject.span(), first.span(), cue);
      return referring(
          witness, place, evidence, verb.stance(), open(subject, cue), null, null, known, false);
    }
    Reference reference = Reference.of(subjects, witness, terms, object);
    if (reference != null && !passive) {
      Span evidence = hull(subject == null ? cue : subject.span(), reference.span(), cue);
      Claim.Stance stance =
          reference.noun().stance() == Claim.Stance.DOUBTED ? Claim.Stance.DOUBTED : verb.stance();
      return referring(
          witness, place, evidence, stance, open(subject, cue), reference, null, known, false);
    }
    return verb.takes() == DenialVerb.Takes.NOUN || subject == null || passive
        ? null
        : saying(witness, place, terms, object, verb, subject, cue, known);
  }

  // "called the reports invented", "called the US' claims “deliberate false information”"
  private @Nullable Denial byName(
      Witness witness, int place, List<Term> terms, int at, List<Statement> known) {
    int limit = Math.min(terms.size(), at + 1 + WITHIN);
    for (int i = at + 1; i < limit; i++) {
      ClaimNoun noun = ClaimNoun.of(terms.get(i));
      if (noun == null
          || Reference.isFollowedBy(terms, i, "that", "of")
          || Reference.isFollowedBy(terms, i, "against", "about")) {
        continue;
      }
      for (int j = i + 1; j < Math.min(terms.size(), i + 1 + WITHIN); j++) {
        if (FALSEHOODS.contains(terms.get(j).word())) {
          Span cue = terms.get(at).span();
          Subjects.Subject subject = subjects.of(witness, terms, at, cue, false);
          Span object = new Span(terms.get(at + 1).span().start(), terms.get(j).span().end());
          Reference reference = new Reference(noun, object, subjects.owner(witness, terms, i));
          Span from = subject == null ? cue : subject.span();
          return referring(
              witness,
              place,
              hull(from, object, cue),
              Claim.Stance.DENIED,
              open(subject, cue),
              reference,
              null,
              known,
              false);
        }
      }
    }
    return null;
  }

  private @Nullable Denial referring(
      Witness witness,
      int place,
      Span evidence,
      Claim.Stance stance,
      Subjects.Subject subject,
      @Nullable Reference reference,
      @Nullable Frame weak,
      List<Statement> known,
      boolean relative) {
    List<Statement> denied =
        antecedents.of(
            place, evidence.start(), subject.speakers(), reference, weak, relative, known);
    if (denied.isEmpty()) {
      return null;
    }
    Statement statement =
        new Statement(
            witness,
            place,
            evidence,
            evidence,
            stance,
            subject.speakers(),
            List.of(),
            false,
            null,
            "deny",
            denied.getFirst().frame());
    return new Denial(statement, denied);
  }

  // What is denied stands there; where the reader has it already, only what it may refer to is new.
  private @Nullable Denial saying(
      Witness witness,
      int place,
      List<Term> terms,
      int object,
      DenialVerb verb,
      Subjects.Subject subject,
      Span cue,
      List<Statement> known) {
    String text = witness.article().text();
    Span sentence = witness.annotation().sentences().get(place);
    int start = terms.get(object).span().start();
    Span content = new Span(start, Math.max(start + 1, Clause.end(text, start, sentence.end())));
    Span proposition = ClaimNoun.behind(text, content);
    if (proposition == null || Statements.isRefusal(text, proposition)) {
      return null;
    }
    List<Span> clauses = Clause.all(text, proposition);
    if (clauses.isEmpty()) {
      return null;
    }
    Span clause = clauses.getFirst();
    Frame frame = frames.of(witness, clause, sentence);
    if (isWeak(text, clause, frame)) {
      Denial back =
          referring(
              witness,
              place,
              hull(subject.span(), clause, cue),
              verb.stance(),
              subject,
              null,
              frame,
              known,
              false);
      if (back != null) {
        return back;
      }
    }
    boolean has = known.stream().anyMatch(s -> s.isAgainst() && s.clause().overlaps(clause));
    boolean meant =
        verb.takes() == DenialVerb.Takes.THING
            ? frame.main() != null
            : Statements.isProposition(frame)
                && Statements.says(text, clause)
                && !isThing(terms, object);
    if (has || !meant) {
      return null;
    }
    return new Denial(
        new Statement(
            witness,
            place,
            clause,
            hull(cue, clause, cue),
            verb.stance(),
            subject.speakers(),
            List.of(),
            false,
            null,
            "deny",
            frame),
        List.of());
  }

  // "denied five counts of bribery": a thing, not a happening. One is meant by "a" or "any".
  private static boolean isThing(List<Term> terms, int object) {
    String first = terms.get(object).word();
    return !first.equals("that")
        && !first.equals("any")
        && !first.endsWith("ing")
        && !first.equals("a")
        && !first.equals("an");
  }

  // "denied that anything had been moved"
  private static boolean isWeak(String text, Span clause, Frame frame) {
    return frame.all().size() < 2
        || (frame.all().size() == 2
            && Term.of(text, clause).stream()
                .anyMatch(t -> t.word().equals("any") || t.word().startsWith("anyth")));
  }

  private static boolean isPassive(List<Term> terms, int at) {
    for (int i = Math.max(0, at - 2); i < at; i++) {
      if (TO_BE.contains(terms.get(i).word())) {
        return true;
      }
    }
    return false;
  }

  // The words of somebody quoted are not the article's.
  private static boolean isSpoken(Witness witness, Span cue) {
    return witness.annotation().attributions().stream()
        .filter(a -> a.field().equals(Field.TEXT) && a.kind() == Attribution.Kind.DIRECT)
        .anyMatch(a -> a.content().stream().anyMatch(c -> c.contains(cue)));
  }

  private static Subjects.Subject open(Subjects.@Nullable Subject subject, Span cue) {
    return subject == null ? new Subjects.Subject(List.of(Speaker.UNRESOLVED), cue) : subject;
  }

  private static Span hull(Span left, Span right, Span cue) {
    return new Span(
        Math.min(cue.start(), Math.min(left.start(), right.start())),
        Math.max(cue.end(), Math.max(left.end(), right.end())));
  }
}
