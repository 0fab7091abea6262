package org.stemma.findings.summary;

import java.time.LocalDate;
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
import org.stemma.core.model.Ids;
import org.stemma.core.model.Story;
import org.stemma.core.model.SummaryLine;
import org.stemma.core.model.TimelineEvent;
import org.stemma.core.model.Why;
import org.stemma.core.model.Witness;
import org.stemma.core.tables.Tables;
import org.stemma.findings.support.Denials;
import org.stemma.findings.support.StoryText;
import org.stemma.findings.support.StoryText.Sentence;
import org.stemma.findings.support.Supports;

/**
 * What happened, in five to eight sentences of the articles: the main event, what most lines of
 * text carry, what is disputed, and what lies behind it.
 */
public final class Summary {
  /** Main lines by the number of articles: one article deserves fewer. */
  private static final int MAIN_OF_ONE = 2;

  private static final int MAIN_OF_FEW = 3;
  private static final int MAIN_OF_MANY = 4;
  private static final int FEW = 3;

  private static final int MOST_DISPUTED = 2;

  /** Days before a story's first article from which on something lies behind it. */
  private static final int BEHIND = 7;

  /** Candidates, best first, for which it is counted how many carry them. */
  private static final int COUNTED = 60;

  /** What a sentence must say of the story to stand in its summary. */
  private static final double LEAST_CENTRAL = 0.3;

  private static final double CARRIED = 0.35;

  /** What a day adds to a sentence that is to be the lead. */
  private static final double DATED = 0.05;

  /** Candidates that lost, best first, that the reason names. */
  private static final int LOSERS = 3;

  private static final Set<String> DENIAL = Tables.words(Summary.class, "denial-words.txt");

  private final Story story;
  private final Denials denials;
  private final StoryText text;
  private final Supports supports;
  private final Map<String, List<Candidates.Told>> byArticle;
  private final List<Candidate> candidates;
  private final List<SummaryLine> lines = new ArrayList<>();
  private final List<Candidate> chosen = new ArrayList<>();
  private final List<Why> whys;

  private Summary(
      Story story,
      StoryText text,
      Supports supports,
      List<TimelineEvent> timeline,
      List<Why> whys) {
    this.story = story;
    this.denials = Denials.in(story);
    this.text = text;
    this.supports = supports;
    this.whys = whys;
    this.byArticle = Candidates.byArticle(timeline);
    this.candidates = Candidates.of(story, text, byArticle);
  }

  /** Lead, main lines by how many lines of text carry them, what is disputed, background. */
  public static List<SummaryLine> find(
      Story story,
      StoryText text,
      Supports supports,
      List<Claim> claims,
      List<TimelineEvent> timeline,
      List<Why> whys) {
    Summary summary = new Summary(story, text, supports, timeline, whys);
    summary.lead(timeline);
    summary.main();
    summary.disputed(claims);
    summary.background(timeline);
    return List.copyOf(summary.lines);
  }

  // The event of the story's own days that most lines of text tell of, by its most central
  // sentence.
  private void lead(List<TimelineEvent> timeline) {
    List<Candidate> open =
        candidates.stream().filter(c -> !c.overtaken() && !isDisputed(c)).toList();
    @Nullable TimelineEvent main =
        timeline.stream()
            .filter(e -> e.status() != TimelineEvent.Status.STATEMENT && !isBehind(e))
            .filter(e -> lines(articles(e.evidence())) > 1)
            .max(
                Comparator.comparingInt((TimelineEvent e) -> lines(articles(e.evidence())))
                    .thenComparing(e -> e.status() == TimelineEvent.Status.HAPPENED)
                    .thenComparing(e -> String.valueOf(e.from()))
                    .thenComparing(TimelineEvent::id))
            .orElse(null);
    List<Candidate> telling =
        open.stream()
            .filter(c -> main != null && tells(c, main))
            .filter(c -> c.sentence().place() < Centre.OPENING)
            .toList();
    List<Candidate> openings =
        open.stream().filter(c -> c.sentence().place() < Centre.OPENING).toList();
    List<Candidate> pool = !telling.isEmpty() ? telling : !openings.isEmpty() ? openings : open;
    pool.stream()
        .max(Comparator.comparingDouble(Summary::asLead).thenComparing(FIRST))
        .ifPresent(
            c ->
                add(
                    SummaryLine.Role.LEAD,
                    c,
                    telling.isEmpty() ? "central-opening" : "main-event",
                    pool));
  }

  // First of all, and as an announcement only of what is still to come.
  private static boolean tells(Candidate candidate, TimelineEvent event) {
    return !candidate.events().isEmpty()
        && candidate.events().getFirst().equals(event)
        && (!candidate.planned() || event.status() == TimelineEvent.Status.PLANNED);
  }

  // A lead says when.
  private static double asLead(Candidate candidate) {
    return candidate.score() + (candidate.inserts().isEmpty() ? 0 : DATED);
  }

  private static final Comparator<Candidate> FIRST =
      Comparator.comparing((Candidate c) -> c.sentence().witness(), Witness.ORDER)
          .thenComparingInt(c -> c.sentence().place())
          .reversed();

  private void main() {
    record Counted(Candidate candidate, double value) {}
    List<Candidate> best =
        candidates.stream()
            .filter(c -> c.score() >= LEAST_CENTRAL && !c.overtaken() && !isDisputed(c))
            .filter(c -> c.events().isEmpty() || !isBehind(c.events().getFirst()))
            .sorted(Comparator.comparingDouble(Candidate::score).thenComparing(FIRST).reversed())
            .limit(COUNTED)
            .toList();
    List<Counted> counted =
        best.stream()
            .map(c -> new Counted(c, c.score() + CARRIED * carried(c)))
            .sorted(
                Comparator.comparingDouble(Counted::value)
                    .thenComparing(Counted::candidate, FIRST)
                    .reversed())
            .toList();
    List<Candidate> picked = new ArrayList<>();
    for (Counted one : counted) {
      if (picked.size() < wanted() && Novelty.isNew(one.candidate(), with(picked))) {
        picked.add(one.candidate());
      }
    }
    picked.stream()
        .sorted(
            Comparator.comparingInt((Candidate c) -> lines(articles(evidence(c))))
                .thenComparingDouble(Candidate::score)
                .thenComparing(FIRST)
                .reversed())
        .forEach(c -> add(SummaryLine.Role.MAIN, c, "most-carried", best));
  }

  private List<Candidate> with(List<Candidate> picked) {
    List<Candidate> all = new ArrayList<>(chosen);
    all.addAll(picked);
    return all;
  }

  private int wanted() {
    int articles = story.witnesses().size();
    return articles == 1 ? MAIN_OF_ONE : articles <= FEW ? MAIN_OF_FEW : MAIN_OF_MANY;
  }

  // Share of the lines of text that carry it, besides its own.
  private double carried(Candidate candidate) {
    int all = story.lines().size();
    return all < 2 ? 0 : (double) (lines(articles(evidence(candidate))) - 1) / (all - 1);
  }

  // First what claims say is denied, in a sentence that says what and by whom; then what tells of a
  // denial at all.
  private void disputed(List<Claim> claims) {
    int most = lines.size() + MOST_DISPUTED;
    for (Claim claim : claims) {
      if (claim.disputed() && lines.size() < most) {
        claim.positions().stream()
            .map(Claim.Position::evidence)
            .map(this::at)
            .filter(c -> c != null && (tellsDenial(c) || isOfDenial(c)))
            .filter(c -> c != null && Novelty.isNewDispute(c, chosen))
            .findFirst()
            .ifPresent(c -> addDisputed(c, claim));
      }
    }
    candidates.stream()
        .filter(c -> (tellsDenial(c) || isOfDenial(c)) && c.score() >= LEAST_CENTRAL)
        .sorted(Comparator.comparingDouble(Candidate::score).thenComparing(FIRST).reversed())
        .filter(c -> lines.size() < most && Novelty.isNewDispute(c, chosen))
        .limit(1)
        .toList()
        .forEach(c -> add(SummaryLine.Role.DISPUTED, c, "denied", List.of()));
  }

  private void addDisputed(@Nullable Candidate candidate, Claim claim) {
    if (candidate != null) {
      Set<Evidence> evidence = new TreeSet<>();
      evidence.add(candidate.evidence());
      claim.positions().forEach(p -> evidence.add(p.evidence()));
      add(SummaryLine.Role.DISPUTED, candidate, "disputed-claim", List.of(), List.copyOf(evidence));
    }
  }

  private @Nullable Candidate at(Evidence evidence) {
    return candidates.stream()
        .filter(c -> c.sentence().witness().id().equals(evidence.article()))
        .filter(c -> c.sentence().span().overlaps(evidence.span()))
        .findFirst()
        .orElse(null);
  }

  // What most lines of text recall from before the story's week.
  private void background(List<TimelineEvent> timeline) {
    Set<String> behind = new TreeSet<>();
    timeline.stream().filter(this::isBehind).forEach(e -> behind.add(e.id()));
    candidates.stream()
        .filter(
            c ->
                !c.events().isEmpty() && c.events().stream().allMatch(e -> behind.contains(e.id())))
        .filter(c -> !isDisputed(c) && Novelty.isNew(c, chosen))
        .max(
            Comparator.comparingInt(
                    (Candidate c) -> lines(articles(c.events().getFirst().evidence())))
                .thenComparingDouble(Candidate::score)
                .thenComparing(FIRST))
        .ifPresent(c -> add(SummaryLine.Role.BACKGROUND, c, "recalled", List.of()));
  }

  private boolean isBehind(TimelineEvent event) {
    LocalDate earliest = story.earliest();
    String from = event.from();
    if (earliest == null || from == null) {
      return false;
    }
    String limit = earliest.minusDays(BEHIND).toString();
    String last = event.to() == null ? from : event.to();
    return last.compareTo(limit.substring(0, Math.min(limit.length(), last.length()))) < 0;
  }

  // It tells of a denial, or what somebody denies.
  private boolean isDisputed(Candidate candidate) {
    return isOfDenial(candidate)
        || tellsDenial(candidate)
        || denials.of(candidate.sentence().words());
  }

  private static boolean isOfDenial(Candidate candidate) {
    return StoryText.isDenied(candidate.sentence().witness(), candidate.span());
  }

  private static boolean tellsDenial(Candidate candidate) {
    return candidate.sentence().words().all().stream().anyMatch(DENIAL::contains);
  }

  // Its own sentence, the accounts of the event that it tells of, and sentences that say the same.
  private List<Evidence> evidence(Candidate candidate) {
    Map<String, Evidence> byArticle = new TreeMap<>();
    byArticle.put(candidate.sentence().witness().id(), candidate.evidence());
    if (!candidate.events().isEmpty() && !candidate.said()) {
      candidate.events().getFirst().evidence().stream()
          .filter(e -> e.role() == Evidence.Role.REPORTS)
          .forEach(e -> byArticle.putIfAbsent(e.article(), e));
    }
    for (Witness witness : story.witnesses()) {
      if (!byArticle.containsKey(witness.id())) {
        text.of(witness.id()).stream()
            .filter(s -> Novelty.saysTheSame(candidate.sentence(), s) && !tellsOther(candidate, s))
            .filter(s -> !StoryText.isDenied(witness, s.span()))
            .max(
                Comparator.comparingDouble((Sentence s) -> s.cosine(candidate.sentence()))
                    .thenComparing(Sentence::place, Comparator.reverseOrder()))
            .ifPresent(
                s ->
                    byArticle.put(
                        witness.id(), witness.evidence(s.span(), candidate.evidence().role())));
      }
    }
    return byArticle.values().stream().sorted().toList();
  }

  // A sentence that tells of other events, and not of the one that the candidate tells of.
  private boolean tellsOther(Candidate candidate, Sentence sentence) {
    List<TimelineEvent> told = told(sentence);
    return !candidate.events().isEmpty()
        && !candidate.said()
        && !told.isEmpty()
        && !told.contains(candidate.events().getFirst());
  }

  private List<TimelineEvent> told(Sentence sentence) {
    return byArticle.getOrDefault(sentence.witness().id(), List.of()).stream()
        .filter(t -> sentence.span().contains(t.evidence().span()))
        .map(Candidates.Told::event)
        .toList();
  }

  private static Set<String> articles(List<Evidence> evidence) {
    Set<String> articles = new TreeSet<>();
    evidence.forEach(e -> articles.add(e.article()));
    return articles;
  }

  private int lines(Set<String> articles) {
    return (int)
        story.lines().stream()
            .filter(l -> l.articles().stream().anyMatch(articles::contains))
            .count();
  }

  private void add(
      SummaryLine.Role role, Candidate candidate, String rule, List<Candidate> others) {
    add(role, candidate, rule, others, evidence(candidate));
  }

  private void add(
      SummaryLine.Role role,
      Candidate candidate,
      String rule,
      List<Candidate> others,
      List<Evidence> evidence) {
    String id = Ids.of('l', candidate.evidence(), role.name());
    int articles = articles(evidence).size();
    whys.add(
        new Why(
            id,
            "summary",
            rule,
            role == SummaryLine.Role.DISPUTED
                ? "somebody denies or doubts it"
                : articles + (articles == 1 ? " article says it" : " articles say it"),
            new TreeMap<>(Map.of("centrality", candidate.score())),
            LEAST_CENTRAL,
            others.stream()
                .filter(c -> !c.equals(candidate))
                .sorted(
                    Comparator.comparingDouble(Candidate::score).thenComparing(FIRST).reversed())
                .limit(LOSERS)
                .map(Candidate::text)
                .toList(),
            evidence));
    chosen.add(candidate);
    lines.add(
        new SummaryLine(
            id, role, candidate.text(), candidate.inserts(), evidence, supports.count(evidence)));
  }
}
