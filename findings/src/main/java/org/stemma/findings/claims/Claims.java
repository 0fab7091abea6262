package org.stemma.findings.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Claim;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Field;
import org.stemma.core.model.Ids;
import org.stemma.core.model.Span;
import org.stemma.core.model.Speaker;
import org.stemma.core.model.Story;
import org.stemma.core.model.Why;
import org.stemma.core.model.Witness;
import org.stemma.core.tables.Tables;
import org.stemma.findings.support.Joined;
import org.stemma.findings.support.Supports;
import org.stemma.findings.support.Wording;

/**
 * Propositions that somebody denies or doubts, or that two articles or more attribute. What
 * articles assert in their own voice joins a proposition only where the words leave no doubt.
 */
public final class Claims {
  /** Likeness (Jaccard of content words) from which two statements are one proposition. */
  private static final double ONE_PROPOSITION = 0.5;

  /** Containment from which a sentence asserts a proposition. */
  private static final double ASSERTS_IT = 0.8;

  /** Fewer shared content words than this never make two statements one. */
  private static final int LEAST_SHARED = 4;

  private static final Set<String> HEDGES = Tables.words(Claims.class, "hedges.txt");

  private Claims() {}

  private record Statement(Witness witness, Attribution attribution, Span span, Wording words) {
    boolean against() {
      return attribution.stance() != Attribution.Stance.ATTRIBUTED;
    }
  }

  /** In the order of the witnesses and of their texts. */
  public static List<Claim> find(Story story, Supports supports, List<Why> whys) {
    List<Statement> all = statements(story);
    Joined joined = new Joined();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        if (isOne(all.get(i).words(), all.get(j).words())) {
          joined.join(key(all.get(i)), key(all.get(j)));
        }
      }
    }
    Map<String, List<Statement>> propositions = new TreeMap<>();
    all.forEach(
        s -> propositions.computeIfAbsent(joined.root(key(s)), k -> new ArrayList<>()).add(s));
    return propositions.values().stream()
        .filter(Claims::worthAnEntry)
        .sorted(Comparator.comparingInt(p -> all.indexOf(p.getFirst())))
        .map(p -> claim(story, p, supports, whys))
        .toList();
  }

  private static List<Statement> statements(Story story) {
    List<Statement> all = new ArrayList<>();
    for (Witness witness : story.witnesses()) {
      for (Attribution attribution : witness.annotation().attributions()) {
        // Whose words it is must be told, or the entry would say less than the article.
        if (attribution.field().equals(Field.TEXT)
            && attribution.kind() != Attribution.Kind.DIRECT
            && attribution.speaker().kind() != Speaker.Kind.UNRESOLVED) {
          String text = witness.article().text();
          Span content =
              new Span(
                  attribution.content().getFirst().start(), attribution.content().getLast().end());
          Span span = Proposition.of(text, content);
          if (span != null) {
            Wording words = Wording.of(span.of(text));
            if (words.content().size() >= LEAST_SHARED && Proposition.says(words)) {
              all.add(new Statement(witness, attribution, span, words));
            }
          }
        }
      }
    }
    return all;
  }

  private static String key(Statement statement) {
    return statement.attribution().id();
  }

  private static boolean isOne(Wording left, Wording right) {
    return left.agreesWith(right)
        && left.shared(right).size() >= LEAST_SHARED
        && left.likeness(right) >= ONE_PROPOSITION;
  }

  private static boolean worthAnEntry(List<Statement> statements) {
    return statements.stream().anyMatch(Statement::against)
        || statements.stream().map(s -> s.witness().id()).distinct().count() > 1;
  }

  private static Claim claim(
      Story story, List<Statement> statements, Supports supports, List<Why> whys) {
    List<Claim.Position> positions = new ArrayList<>();
    statements.forEach(s -> positions.add(position(s)));
    positions.addAll(assertions(story, statements));
    positions.sort(
        Comparator.comparingInt((Claim.Position p) -> place(story, p.article()))
            .thenComparing(Claim.Position::evidence));
    List<Evidence> held = evidence(positions, false);
    List<Evidence> against = evidence(positions, true);
    Statement first =
        statements.stream().filter(s -> !s.against()).findFirst().orElse(statements.getFirst());
    Evidence start = first.witness().evidence(first.span(), Evidence.Role.REPORTS);
    String id = Ids.of('k', start);
    whys.add(
        Why.of(
            id,
            "claim",
            against.isEmpty() ? "attributed-alike" : "denied",
            against.isEmpty()
                ? "articles attribute nearly the same words"
                : "somebody denies or doubts it",
            positions.stream().map(Claim.Position::evidence).toList()));
    return new Claim(
        id,
        first.span().of(first.witness().article().text()),
        List.of(),
        positions,
        !against.isEmpty(),
        supports.count(held),
        supports.count(against));
  }

  private static Claim.Position position(Statement statement) {
    Claim.Stance stance =
        switch (statement.attribution().stance()) {
          case ATTRIBUTED -> Claim.Stance.ATTRIBUTED;
          case DENIED -> Claim.Stance.DENIED;
          case DOUBTED -> Claim.Stance.DOUBTED;
        };
    return new Claim.Position(
        stance,
        statement.attribution().speaker(),
        statement.witness().id(),
        modality(statement.words()),
        List.of(),
        statement.witness().evidence(statement.span(), Evidence.Role.REPORTS));
  }

  // Sentences outside every attribution that hold nearly all content words of the proposition.
  private static List<Claim.Position> assertions(Story story, List<Statement> statements) {
    List<Claim.Position> positions = new ArrayList<>();
    for (Witness witness : story.witnesses()) {
      if (statements.stream().anyMatch(s -> s.witness().id().equals(witness.id()))) {
        continue;
      }
      for (Span sentence : witness.annotation().sentences()) {
        Wording words = Wording.of(sentence.of(witness.article().text()));
        boolean asserts =
            isOwnVoice(witness, sentence)
                && words.all().stream().noneMatch(HEDGES::contains)
                && statements.stream()
                    .anyMatch(
                        s ->
                            s.words().agreesWith(words)
                                && s.words().shared(words).size() >= LEAST_SHARED
                                && s.words().containment(words) >= ASSERTS_IT);
        if (asserts) {
          positions.add(
              new Claim.Position(
                  Claim.Stance.ASSERTED,
                  null,
                  witness.id(),
                  modality(words),
                  List.of(),
                  witness.evidence(sentence, Evidence.Role.REPORTS)));
          break;
        }
      }
    }
    return positions;
  }

  private static boolean isOwnVoice(Witness witness, Span sentence) {
    return witness.annotation().attributions().stream()
        .filter(a -> a.field().equals(Field.TEXT))
        .noneMatch(a -> a.content().stream().anyMatch(c -> c.overlaps(sentence)));
  }

  private static Claim.Modality modality(Wording words) {
    if (words.all().contains("will") || words.all().contains("would")) {
      return Claim.Modality.PLANNED;
    }
    if (words.all().contains("could") || words.all().contains("might")) {
      return Claim.Modality.POSSIBLE;
    }
    return words.all().contains("should") || words.all().contains("must")
        ? Claim.Modality.DEMANDED
        : Claim.Modality.HAPPENED;
  }

  private static List<Evidence> evidence(List<Claim.Position> positions, boolean against) {
    return positions.stream()
        .filter(
            p ->
                against
                    == (p.stance() == Claim.Stance.DENIED || p.stance() == Claim.Stance.DOUBTED))
        .map(Claim.Position::evidence)
        .toList();
  }

  private static int place(Story story, String article) {
    return story.witnesses().indexOf(story.witness(article));
  }
}
