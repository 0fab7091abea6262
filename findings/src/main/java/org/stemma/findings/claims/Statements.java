package org.stemma.findings.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Claim;
import org.stemma.core.model.Field;
import org.stemma.core.model.Span;
import org.stemma.core.model.Speaker;
import org.stemma.core.model.Witness;
import org.stemma.core.tables.Tables;

/** What an article gives to somebody without his own words, a proposition at a time. */
final class Statements {
  private static final Set<String> ALLEGING = Tables.words(Statements.class, "alleging.txt");

  /** Of these, what stands before "of" is the accused: the proposition begins behind it. */
  private static final String ACCUSE = "accus";

  private static final Set<String> REFUSALS = Tables.words(Statements.class, "refusals.txt");
  private static final Set<String> VERBS = Tables.words(Statements.class, "verbs.txt");
  private static final Set<String> QUESTIONS =
      Set.of("whether", "if", "why", "how", "what", "who", "whom", "where", "when", "which");

  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "my", "our", "about");

  /** What is denied to somebody is named among so many first words. */
  private static final int HEAD_WITHIN = 4;

  private static final int LONGEST = 400;

  private final Frames frames;
  private final Holders holders;

  Statements(Frames frames, Holders holders) {
    this.frames = frames;
    this.holders = holders;
  }

  /** In the order of the text. */
  List<Statement> of(Witness witness) {
    Map<String, Attribution> byId = new HashMap<>();
    witness.annotation().attributions().forEach(a -> byId.put(a.id(), a));
    List<Statement> all = new ArrayList<>();
    for (Attribution attribution : witness.annotation().attributions()) {
      if (attribution.field().equals(Field.TEXT)
          && attribution.kind() != Attribution.Kind.DIRECT
          && attribution.speaker().kind() != Speaker.Kind.UNRESOLVED) {
        for (Span content : contents(witness, attribution)) {
          add(all, witness, attribution, content, chain(attribution, byId));
        }
      }
    }
    return all;
  }

  // Pieces of one sentence are one stretch; a piece that crosses sentences is no statement, nor is
  // one far from the verb that gives it, where that verb's own sentence has another.
  private static List<Span> contents(Witness witness, Attribution attribution) {
    List<Span> pieces = attribution.content();
    Span whole = new Span(pieces.getFirst().start(), pieces.getLast().end());
    if (isInOneSentence(witness, whole)
        && (attribution.cue() == null || !whole.overlaps(attribution.cue()))) {
      return List.of(whole);
    }
    List<Span> within = pieces.stream().filter(p -> isInOneSentence(witness, p)).toList();
    Span cue = attribution.cue();
    int place = cue == null ? -1 : witness.annotation().sentenceAt(cue.start());
    List<Span> beside =
        within.stream().filter(p -> witness.annotation().sentenceAt(p.start()) == place).toList();
    return beside.isEmpty() ? within : beside;
  }

  private static boolean isInOneSentence(Witness witness, Span span) {
    int sentence = witness.annotation().sentenceAt(span.start());
    return sentence >= 0
        && span.length() <= LONGEST
        && witness.annotation().sentences().get(sentence).contains(span);
  }

  private void add(
      List<Statement> all,
      Witness witness,
      Attribution attribution,
      Span content,
      List<Speaker> chain) {
    String text = witness.article().text();
    int sentence = witness.annotation().sentenceAt(content.start());
    Span around = witness.annotation().sentences().get(sentence);
    Span cue = attribution.cue();
    String cueWords = cue == null ? "" : cue.of(text).toLowerCase(Locale.ROOT);
    Stretch stretch = Stretch.of(text, around, cue, cueWords.contains(ACCUSE), content);
    Span from = behindHedge(text, stretch.words());
    Claim.Stance stance =
        switch (attribution.stance()) {
          case ATTRIBUTED -> Claim.Stance.ATTRIBUTED;
          case DENIED -> Claim.Stance.DENIED;
          case DOUBTED -> Claim.Stance.DOUBTED;
        };
    boolean against = stance != Claim.Stance.ATTRIBUTED;
    if (cueWords.contains("against")) {
      return; // "warned against any cooperation" does not say that there is one.
    }
    Span proposition = ClaimNoun.behind(text, from);
    if (proposition == null
        || isQuestion(text, proposition)
        || (against && (isRefusal(text, proposition) || !says(text, proposition)))) {
      return;
    }
    boolean alleges =
        from.start() > stretch.words().start()
            || stretch.accused() != null
            || ALLEGING.stream().anyMatch(cueWords::contains)
            || proposition.start() > from.start();
    Span accused = stretch.accused();
    Speaker about = accused == null ? null : holders.only(witness, accused);
    boolean first = true;
    for (Span clause : Clause.all(text, proposition)) {
      Frame frame = frames.of(witness, clause, around);
      if (isProposition(frame)
          && !holdsAnother(witness, attribution, clause)
          && !isDoubt(text, clause)) {
        all.add(
            new Statement(
                witness,
                sentence,
                clause,
                against && first ? hull(cue, clause, around) : clause,
                stance,
                holders.of(witness, attribution),
                chain,
                alleges,
                about,
                stem(cueWords),
                by(witness, attribution, clause, about, frame)));
      }
      // What is denied is the first thing said; whether the rest is, nobody can tell.
      if (against) {
        break;
      }
      first = false;
    }
  }

  // "accused the firm of hiding": the firm; "he said he would go": himself.
  private Frame by(
      Witness witness, Attribution attribution, Span clause, @Nullable Speaker about, Frame frame) {
    if (about != null) {
      return frame.by(holders.keys(about));
    }
    Speaker speaker = attribution.speaker();
    List<Term> terms = Term.of(witness.article().text(), clause);
    return holders.isOwn(speaker, terms.getFirst().word())
        ? frame.by(holders.keys(speaker))
        : frame;
  }

  // "what they say have been significant deliveries"
  private static Span behindHedge(String text, Span content) {
    String words = content.of(text);
    for (String hedge :
        List.of("what they say have been ", "what it says are ", "what he called ")) {
      if (words.startsWith(hedge) && words.length() > hedge.length()) {
        return new Span(content.start() + hedge.length(), content.end());
      }
    }
    return content;
  }

  // "whether the dam was safe" is asked, not said; "I hope" is quoted, and "about" opens no clause.
  private static boolean isQuestion(String text, Span proposition) {
    List<Term> terms = Term.of(text, proposition);
    return !terms.isEmpty()
        && (QUESTIONS.contains(terms.getFirst().word())
            || FIRST_PERSON.contains(terms.getFirst().word()));
  }

  /** Whether something is denied to somebody, rather than said not to be so: "a motion". */
  static boolean isRefusal(String text, Span object) {
    List<Term> terms = Term.of(text, object);
    boolean clause = !terms.isEmpty() && terms.getFirst().word().equals("that");
    return !clause && terms.stream().limit(HEAD_WITHIN).anyMatch(t -> REFUSALS.contains(t.word()));
  }

  /** Whether words say something, rather than name a thing ("five counts of bribery"). */
  static boolean says(String text, Span words) {
    List<Term> terms = Term.of(text, words);
    return !terms.isEmpty()
        && (terms.getFirst().word().endsWith("ing")
            || terms.stream().anyMatch(t -> VERBS.contains(t.word()) || t.word().endsWith("ed")));
  }

  // "said she doubted that": whose words the inner ones are, the inner attribution tells.
  private static boolean holdsAnother(Witness witness, Attribution outer, Span clause) {
    return witness.annotation().attributions().stream()
        .filter(a -> a.field().equals(Field.TEXT) && !a.id().equals(outer.id()))
        .anyMatch(
            a ->
                a.cue() != null
                    && clause.contains(a.cue())
                    && clause.contains(a.content().getFirst()));
  }

  // "she doubted that he had": what is said is the doubt.
  private static boolean isDoubt(String text, Span clause) {
    List<Term> terms = Term.of(text, clause);
    for (int i = 0; i < Math.min(HEAD_WITHIN, terms.size()); i++) {
      if (DenialVerb.at(terms, i) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether a frame says enough to be true or false: it turns on something, and on what. */
  static boolean isProposition(Frame frame) {
    return frame.main() != null && frame.all().size() >= 2;
  }

  /** The words of a denial: with the cue if one sentence holds both. */
  static Span hull(@Nullable Span cue, Span clause, Span sentence) {
    return cue == null || !sentence.contains(cue)
        ? clause
        : new Span(Math.min(cue.start(), clause.start()), Math.max(cue.end(), clause.end()));
  }

  private static String stem(String cue) {
    List<Term> words = cue.isEmpty() ? List.of() : Term.of(cue, new Span(0, cue.length()));
    return words.isEmpty() ? "" : words.getLast().stem();
  }

  private static List<Speaker> chain(Attribution inner, Map<String, Attribution> byId) {
    List<Speaker> chain = new ArrayList<>();
    String parent = inner.parent();
    while (parent != null && chain.size() < byId.size()) {
      Attribution around = byId.get(parent);
      if (around == null) {
        break;
      }
      chain.add(around.speaker());
      parent = around.parent();
    }
    return chain;
  }
}
