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
import org.stemma.findings.support.StoryText;
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

  /** Lines below which a summary also takes what a single line of text quotes. */
  private static final int FEWEST = 5;

  private static final int MOST_DISPUTED = 2;

  /** Days before a story's first article from which on something lies behind it. */
  private static final int BEHIND = 7;

  /** Candidates, best first, for which it is counted how many carry them. */
  private static final int COUNTED = 60;

  /** What a sentence must say of the story to stand in its summary. */
  private static final double LEAST_CENTRAL = 0.3;

  /** What one must say to be a main line that a single line of text carries, and no event. */
  private static final double CENTRAL = 0.5;

  private static final double CARRIED = 0.35;

  /** What a day adds to a sentence that is to be the lead. */
  private static final double DATED = 0.05;

  /** Candidates that lost, best first, that the reason names. */
  private static final int LOSERS = 3;

  private final Story story;
  private final Disputes disputes;
  private final Supports supports;
  private final Carriers carriers;
  private final List<Candidate> candidates;
  private final List<SummaryLine> lines = new ArrayList<>();
  private final List<Candidate> chosen = new ArrayList<>();

  /**
   * Passed over for main lines, best first: what a single line of text quotes, or says by the way.
   */
  private final List<Candidate> voices = new ArrayList<>();

  private final List<Why> whys;

  private Summary(
      Story story,
      StoryText text,
      Supports supports,
      List<TimelineEvent> timeline,
      List<Why> whys) {
    this.story = story;
    this.supports = supports;
    this.whys = whys;
    Map<String, List<Candidates.Told>> byArticle = Candidates.byArticle(timeline);
    this.carriers = new Carriers(story, text, byArticle);
    this.candidates = Candidates.of(story, text, byArticle);
    this.disputes = new Disputes(story, candidates);
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
    summary.filled();
    return List.copyOf(summary.lines);
  }

  // The event of the story's own days that most lines of text tell of, by its most central
  // sentence.
  private void lead(List<TimelineEvent> timeline) {
    @Nullable TimelineEvent main =
        timeline.stream()
            .filter(e -> e.status() != TimelineEvent.Status.STATEMENT && !isBehind(e))
            .filter(e -> carriers.lines(Carriers.articles(e.evidence())) > 1)
            .max(
                Comparator.comparingInt(
                        (TimelineEvent e) -> carriers.lines(Carriers.articles(e.evidence())))
                    .thenComparing(e -> e.status() == TimelineEvent.Status.HAPPENED)
                    .thenComparing(e -> String.valueOf(e.from()))
                    .thenComparing(TimelineEvent::id))
            .orElse(null);
    List<Candidate> openings =
        candidates.stream()
            .filter(c -> !c.overtaken() && c.sentence().place() < Centre.OPENING)
            .toList();
    List<Candidate> telling =
        openings.stream().filter(c -> main != null && tells(c, main)).toList();
    if (!lead(telling, "main-event") && !lead(openings, "central-opening")) {
      lead(candidates.stream().filter(c -> !c.overtaken()).toList(), "central-opening");
    }
  }

  // The best that nobody disputes; what is disputed is looked for last, since that takes longest.
  private boolean lead(List<Candidate> pool, String rule) {
    Candidate best =
        pool.stream()
            .sorted(Comparator.comparingDouble(Summary::asLead).thenComparing(FIRST).reversed())
            .filter(c -> !disputes.isDisputed(c))
            .findFirst()
            .orElse(null);
    if (best != null) {
      add(SummaryLine.Role.LEAD, best, rule, pool);
    }
    return best != null;
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
            .filter(c -> c.score() >= LEAST_CENTRAL && !c.overtaken())
            .filter(c -> c.events().isEmpty() || !isBehind(c.events().getFirst()))
            .sorted(Comparator.comparingDouble(Candidate::score).thenComparing(FIRST).reversed())
            .filter(c -> !disputes.isDisputed(c))
            .limit(COUNTED)
            .toList();
    List<Counted> counted =
        best.stream()
            .map(c -> new Counted(c, c.score() + CARRIED * carriers.carried(c)))
            .sorted(
                Comparator.comparingDouble(Counted::value)
                    .thenComparing(Counted::candidate, FIRST)
                    .reversed())
            .toList();
    List<Candidate> picked = new ArrayList<>();
    for (Counted one : counted) {
      Candidate candidate = one.candidate();
      if (!isMain(candidate)) {
        voices.add(candidate);
      } else if (picked.size() < wanted() && Novelty.isNew(candidate, with(picked))) {
        picked.add(candidate);
      }
    }
    picked.stream()
        .sorted(
            Comparator.comparingInt(
                    (Candidate c) -> carriers.lines(Carriers.articles(carriers.evidence(c))))
                .thenComparingDouble(Candidate::score)
                .thenComparing(FIRST)
                .reversed())
        .forEach(c -> add(SummaryLine.Role.MAIN, c, "most-carried", best));
  }

  // What more than one line of text carries; of what one alone carries, what happened, and what
  // the story is about, but no quotation: a voice is not the story.
  private boolean isMain(Candidate candidate) {
    boolean alone =
        story.lines().size() >= FEW
            && carriers.lines(Carriers.articles(carriers.evidence(candidate))) < 2;
    boolean happened = !candidate.said() && !candidate.events().isEmpty();
    return !alone || (!candidate.isQuote() && (happened || candidate.score() >= CENTRAL));
  }

  // A story that is told by what people say has no more than their words.
  private void filled() {
    for (Candidate voice : voices) {
      int main = (int) lines.stream().filter(l -> l.role() == SummaryLine.Role.MAIN).count();
      if (lines.size() < FEWEST && main < wanted() && Novelty.isNew(voice, chosen)) {
        add(SummaryLine.Role.MAIN, voice, "carried-by-one", voices);
      }
    }
    lines.sort(Comparator.comparing(SummaryLine::role));
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

  // First what claims say is denied, in a sentence that says what and by whom; then what tells of a
  // denial at all.
  private void disputed(List<Claim> claims) {
    int most = lines.size() + MOST_DISPUTED;
    for (Claim claim : claims) {
      if (claim.disputed() && lines.size() < most) {
        claim.positions().stream()
            .map(Claim.Position::evidence)
            .map(disputes::at)
            .filter(c -> c != null && disputes.tells(c))
            .filter(c -> c != null && Novelty.isNewDispute(c, chosen))
            .findFirst()
            .ifPresent(c -> addDisputed(c, claim));
      }
    }
    candidates.stream()
        .filter(c -> disputes.tells(c) && c.score() >= LEAST_CENTRAL)
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

  // What most lines of text recall from before the story's week.
  private void background(List<TimelineEvent> timeline) {
    Set<String> behind = new TreeSet<>();
    timeline.stream().filter(this::isBehind).forEach(e -> behind.add(e.id()));
    candidates.stream()
        .filter(
            c ->
                !c.events().isEmpty() && c.events().stream().allMatch(e -> behind.contains(e.id())))
        .sorted(
            Comparator.comparingInt(
                    (Candidate c) ->
                        carriers.lines(Carriers.articles(c.events().getFirst().evidence())))
                .thenComparingDouble(Candidate::score)
                .thenComparing(FIRST)
                .reversed())
        .filter(c -> Novelty.isNew(c, chosen) && !disputes.isDisputed(c))
        .findFirst()
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

  private void add(
      SummaryLine.Role role, Candidate candidate, String rule, List<Candidate> others) {
    add(role, candidate, rule, others, carriers.evidence(candidate));
  }

  private void add(
      SummaryLine.Role role,
      Candidate candidate,
      String rule,
      List<Candidate> others,
      List<Evidence> evidence) {
    String id = Ids.of('l', candidate.evidence(), role.name());
    int articles = Carriers.articles(evidence).size();
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
