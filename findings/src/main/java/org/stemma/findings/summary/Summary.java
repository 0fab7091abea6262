package org.stemma.findings.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Claim;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Field;
import org.stemma.core.model.Ids;
import org.stemma.core.model.Insert;
import org.stemma.core.model.ResolvedTime;
import org.stemma.core.model.Story;
import org.stemma.core.model.SummaryLine;
import org.stemma.core.model.TimeExpression;
import org.stemma.core.model.Why;
import org.stemma.core.model.Witness;
import org.stemma.findings.support.Clauses;
import org.stemma.findings.support.Plans;
import org.stemma.findings.support.StoryText;
import org.stemma.findings.support.StoryText.Sentence;
import org.stemma.findings.support.Supports;
import org.stemma.findings.support.Wording;

/**
 * The sentences that most articles share, in their own words: centrality among the articles'
 * openings for the lead, agreement between articles for the rest.
 */
public final class Summary {
  /** Cosine from which two sentences of different articles can say the same. */
  private static final double SAYS_THE_SAME = 0.75;

  /** Containment of content words that they must have besides: a common topic is not enough. */
  private static final double SHARES_ITS_WORDS = 0.5;

  /** Likeness (Jaccard) that they must have besides: names of one story recur everywhere. */
  private static final double ALIKE = 0.3;

  private static final int LEAST_SHARED = 5;

  /** Openings: sentences of each article that may stand for the story. */
  private static final int OPENING = 3;

  private static final int MOST_MAIN_LINES = 6;
  private static final int MOST_DISPUTED_LINES = 3;

  private Summary() {}

  /** Lead, main lines by how many articles agree, then what is disputed. */
  public static List<SummaryLine> find(
      Story story, StoryText text, Supports supports, List<Claim> claims, List<Why> whys) {
    List<Sentence> all =
        text.all().stream().filter(s -> !StoryText.isDenied(s.witness(), s.span())).toList();
    List<Sentence> openings = all.stream().filter(s -> s.place() < OPENING).toList();
    if (openings.isEmpty()) {
      return List.of();
    }
    List<SummaryLine> lines = new ArrayList<>();
    Set<String> told = new TreeSet<>();
    Sentence lead = lead(openings);
    lines.add(line(SummaryLine.Role.LEAD, lead, alike(lead, all), supports, whys, told));
    for (List<Sentence> alike : byAgreement(openings, all)) {
      if (lines.size() > MOST_MAIN_LINES) {
        break;
      }
      boolean fresh = alike.stream().noneMatch(s -> told.contains(key(s)));
      if (fresh && articles(alike) > 1) {
        lines.add(line(SummaryLine.Role.MAIN, alike.getFirst(), alike, supports, whys, told));
      }
    }
    claims.stream()
        .filter(Claim::disputed)
        .limit(MOST_DISPUTED_LINES)
        .forEach(c -> disputed(story, text, c, lines, whys));
    return List.copyOf(lines);
  }

  // The opening that is most like the other articles' openings; of equals the earliest.
  private static Sentence lead(List<Sentence> openings) {
    List<Sentence> firsts = openings.stream().filter(s -> s.place() == 0).toList();
    return firsts.stream()
        .max(
            Comparator.comparingDouble((Sentence s) -> centrality(s, openings))
                .thenComparing(firsts::indexOf, Comparator.reverseOrder()))
        .orElse(openings.getFirst());
  }

  private static double centrality(Sentence sentence, List<Sentence> openings) {
    Map<String, Double> best = new TreeMap<>();
    for (Sentence other : openings) {
      if (!other.witness().id().equals(sentence.witness().id())) {
        best.merge(other.witness().id(), sentence.cosine(other), Math::max);
      }
    }
    double sum = best.values().stream().mapToDouble(Double::doubleValue).sum();
    return best.isEmpty() ? 0 : Wording.rounded(sum / best.size());
  }

  // What the openings say, each with who says the same: most articles first, then what comes first.
  private static List<List<Sentence>> byAgreement(List<Sentence> openings, List<Sentence> all) {
    record Opening(int place, List<Sentence> alike) {}
    return openings.stream()
        .map(s -> new Opening(s.place(), alike(s, all)))
        .sorted(
            Comparator.comparingInt((Opening o) -> articles(o.alike()))
                .reversed()
                .thenComparingInt(Opening::place))
        .map(Opening::alike)
        .toList();
  }

  // The most alike sentence of each article, itself for its own; in the order of the witnesses.
  private static List<Sentence> alike(Sentence sentence, List<Sentence> all) {
    Map<String, Sentence> best = new TreeMap<>();
    for (Sentence other : all) {
      if (saysTheSame(sentence, other)) {
        @Nullable Sentence before = best.get(other.witness().id());
        if (before == null || sentence.cosine(other) > sentence.cosine(before)) {
          best.put(other.witness().id(), other);
        }
      }
    }
    best.put(sentence.witness().id(), sentence);
    return best.values().stream()
        .sorted(Comparator.comparing(Sentence::witness, Witness.ORDER))
        .toList();
  }

  private static boolean saysTheSame(Sentence left, Sentence right) {
    return left.cosine(right) >= SAYS_THE_SAME
        && announces(left) == announces(right)
        && left.words().agreesWith(right.words())
        && left.words().shared(right.words()).size() >= LEAST_SHARED
        && left.words().containment(right.words()) >= SHARES_ITS_WORDS
        && left.words().likeness(right.words()) >= ALIKE;
  }

  // By the first clause: what follows may look ahead from something that has happened.
  private static boolean announces(Sentence sentence) {
    String text = sentence.witness().article().text();
    return Plans.announce(Wording.of(Clauses.first(text, sentence.span()).of(text)));
  }

  private static int articles(List<Sentence> sentences) {
    return (int) sentences.stream().map(s -> s.witness().id()).distinct().count();
  }

  private static String key(Sentence sentence) {
    return sentence.witness().id() + ":" + sentence.place();
  }

  private static SummaryLine line(
      SummaryLine.Role role,
      Sentence sentence,
      List<Sentence> alike,
      Supports supports,
      List<Why> whys,
      Set<String> told) {
    alike.forEach(s -> told.add(key(s)));
    List<Evidence> evidence = alike.stream().map(Summary::evidence).toList();
    String id = Ids.of('l', evidence(sentence), role.name());
    whys.add(
        Why.of(
            id,
            "summary",
            role == SummaryLine.Role.LEAD ? "central-opening" : "articles-agree",
            articles(alike) + (articles(alike) == 1 ? " article says it" : " articles say it"),
            evidence));
    return new SummaryLine(
        id, role, words(sentence), inserts(sentence), evidence, supports.count(evidence));
  }

  // With its holders: the sentence in which it is denied, never the bare proposition.
  private static void disputed(
      Story story, StoryText text, Claim claim, List<SummaryLine> lines, List<Why> whys) {
    Evidence against =
        claim.positions().stream()
            .filter(p -> p.stance() == Claim.Stance.DENIED || p.stance() == Claim.Stance.DOUBTED)
            .map(Claim.Position::evidence)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("Bug: a dispute without a denial"));
    Sentence sentence = text.at(story.witness(against.article()), against.span().start());
    if (sentence == null || lines.stream().anyMatch(l -> l.text().equals(words(sentence)))) {
      return;
    }
    List<Evidence> evidence = claim.positions().stream().map(Claim.Position::evidence).toList();
    String id = Ids.of('l', against, SummaryLine.Role.DISPUTED.name(), claim.id());
    whys.add(Why.of(id, "summary", "disputed", "somebody denies or doubts it", evidence));
    lines.add(
        new SummaryLine(
            id,
            SummaryLine.Role.DISPUTED,
            words(sentence),
            inserts(sentence),
            evidence,
            claim.held()));
  }

  private static Evidence evidence(Sentence sentence) {
    return sentence
        .witness()
        .evidence(
            sentence.span(), announces(sentence) ? Evidence.Role.ANNOUNCES : Evidence.Role.REPORTS);
  }

  private static String words(Sentence sentence) {
    return sentence.span().of(sentence.witness().article().text());
  }

  // Days that the sentence names only by their weekday or the like.
  private static List<Insert> inserts(Sentence sentence) {
    List<Insert> inserts = new ArrayList<>();
    for (ResolvedTime time : sentence.witness().times()) {
      TimeExpression expression = time.expression();
      String from = time.from();
      if (from != null
          && time.to() == null
          && expression.field().equals(Field.TEXT)
          && sentence.span().contains(expression.span())
          && !(time.anchor() instanceof ResolvedTime.Anchor.None)) {
        inserts.add(new Insert(expression.span().end() - sentence.span().start(), from));
      }
    }
    return List.copyOf(inserts);
  }
}
