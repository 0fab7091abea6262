package org.stemma.findings.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Claim;
import org.stemma.core.model.Span;
import org.stemma.core.model.Speaker;
import org.stemma.core.model.Witness;

/**
 * What an article passes on at a distance without a verb of saying: "allegations that …",
 * "accusations of …", "has been accused of …", "suspected …".
 */
final class Alleged {
  private static final Pattern NOUN = Pattern.compile("\\b(\\p{L}{5,14}) (that|of) (?=\\S)");

  private static final Pattern PASSIVE =
      Pattern.compile(
          "\\b(?:is|are|was|were|been|being) (?:widely |also |long )?"
              + "(accused of|suspected of|alleged to|believed to|said to|thought to|reported to"
              + "|rumou?red to) (?=\\S)");

  private static final Pattern ADJECTIVE =
      Pattern.compile("\\b(?:suspected|alleged|purported|supposed) (?=\\p{L})");

  /** An adjective of distance colours so few words that a clause of more is not meant by it. */
  private static final int COLOURED = 12;

  private final Frames frames;
  private final Holders holders;

  Alleged(Frames frames, Holders holders) {
    this.frames = frames;
    this.holders = holders;
  }

  /** In the order of the text; what {@code told} already has is left out. */
  List<Statement> of(Witness witness, List<Statement> told) {
    List<Statement> all = new ArrayList<>();
    List<Span> sentences = witness.annotation().sentences();
    for (int i = 0; i < sentences.size(); i++) {
      nouns(witness, i, sentences.get(i), told, all);
      passives(witness, i, sentences.get(i), told, all);
      adjectives(witness, i, sentences.get(i), told, all);
    }
    return all;
  }

  private void nouns(
      Witness witness, int place, Span sentence, List<Statement> told, List<Statement> all) {
    String text = witness.article().text();
    Matcher matcher = NOUN.matcher(text).region(sentence.start(), sentence.end());
    while (matcher.find()) {
      Span word = new Span(matcher.start(1), matcher.end(1));
      ClaimNoun noun = ClaimNoun.of(Term.of(text, word).getFirst());
      if (noun == null || !noun.alleges()) {
        continue;
      }
      Speaker holder = owner(witness, sentence, word.start());
      String cue = noun.verb();
      for (Span clause : clauses(text, matcher.end(), sentence.end())) {
        add(witness, place, sentence, clause, holder, null, cue, told, all);
      }
    }
  }

  private void passives(
      Witness witness, int place, Span sentence, List<Statement> told, List<Statement> all) {
    String text = witness.article().text();
    Matcher matcher = PASSIVE.matcher(text).region(sentence.start(), sentence.end());
    while (matcher.find()) {
      int end = Clause.end(text, matcher.end(), sentence.end());
      if (end > matcher.end()) {
        Span clause = new Span(matcher.end(), end);
        Speaker about = holders.endingAt(witness, beforeAuxiliary(text, matcher.start()));
        add(witness, place, sentence, clause, null, about, matcher.group(1), told, all);
      }
    }
  }

  private void adjectives(
      Witness witness, int place, Span sentence, List<Statement> told, List<Statement> all) {
    String text = witness.article().text();
    Matcher matcher = ADJECTIVE.matcher(text).region(sentence.start(), sentence.end());
    while (matcher.find()) {
      int end = Clause.end(text, matcher.end(), sentence.end());
      if (end > matcher.end()) {
        Span clause = new Span(matcher.end(), end);
        if (Term.of(text, clause).size() <= COLOURED) {
          add(witness, place, sentence, clause, null, null, "suspect", told, all);
        }
      }
    }
  }

  // "Ortiz has been accused": where the name ends.
  private static int beforeAuxiliary(String text, int at) {
    int end = at;
    for (String auxiliary : List.of(" has ", " have ", " had ", " ")) {
      if (text.startsWith(auxiliary, end - auxiliary.length())) {
        return end - auxiliary.length();
      }
    }
    return end;
  }

  // After "allegations that", all that goes on with "and that"; a comma ends it.
  private static List<Span> clauses(String text, int start, int limit) {
    int end = limit;
    int comma = text.indexOf(", ", start);
    if (comma > start && comma < end) {
      end = comma;
    }
    return end > start ? Clause.all(text, new Span(start, end)) : List.of();
  }

  private void add(
      Witness witness,
      int place,
      Span sentence,
      Span clause,
      @Nullable Speaker holder,
      @Nullable Speaker about,
      String cue,
      List<Statement> told,
      List<Statement> all) {
    Statement denial =
        told.stream()
            .filter(s -> s.isAgainst() && s.clause().start() == clause.start())
            .findFirst()
            .orElse(null);
    if (denial != null) {
      // "Reports that … were denied": as far as the denial goes.
      all.add(
          new Statement(
              witness,
              place,
              denial.clause(),
              denial.clause(),
              Claim.Stance.ATTRIBUTED,
              List.of(holder == null ? Holders.NOBODY_NAMED : holder),
              List.of(),
              true,
              null,
              cue,
              denial.frame()));
      return;
    }
    boolean known =
        told.stream()
            .anyMatch(
                s ->
                    s.witness().id().equals(witness.id())
                        && s.stance() == Claim.Stance.ATTRIBUTED
                        && s.clause().overlaps(clause));
    Frame frame = frames.of(witness, clause, sentence);
    if (!known && Statements.isProposition(frame)) {
      all.add(
          new Statement(
              witness,
              place,
              clause,
              clause,
              Claim.Stance.ATTRIBUTED,
              List.of(holder == null ? Holders.NOBODY_NAMED : holder),
              List.of(),
              true,
              about,
              cue,
              about == null ? frame : frame.by(holders.keys(about))));
    }
  }

  // "Washington's allegations": whose they are; null where nobody is named.
  private @Nullable Speaker owner(Witness witness, Span sentence, int noun) {
    String text = witness.article().text();
    for (String ending : List.of("’s ", "'s ", "’ ", "' ")) {
      int end = noun - ending.length();
      if (end > sentence.start() && text.startsWith(ending, end)) {
        return holders.endingAt(witness, end);
      }
    }
    return null;
  }
}
