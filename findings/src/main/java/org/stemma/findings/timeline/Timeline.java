package org.stemma.findings.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Ids;
import org.stemma.core.model.Insert;
import org.stemma.core.model.ResolvedTime;
import org.stemma.core.model.Span;
import org.stemma.core.model.Story;
import org.stemma.core.model.TimelineEvent;
import org.stemma.core.model.Why;
import org.stemma.core.model.Witness;
import org.stemma.findings.support.Denials;
import org.stemma.findings.support.StoryText;
import org.stemma.findings.support.Supports;
import org.stemma.findings.support.Wording;

/** What happened when, each event once, in the words of an article. */
public final class Timeline {
  /** Statements on a timeline: those that most articles carry, so that they do not hide events. */
  private static final int MOST_STATEMENTS = 12;

  private Timeline() {}

  /** By date; of one date by id. */
  public static List<TimelineEvent> find(
      Story story, StoryText text, Supports supports, List<Why> whys) {
    return shown(story, text).stream()
        .map(h -> event(h, supports, whys))
        .sorted(
            Comparator.comparing(
                    TimelineEvent::from, Comparator.nullsLast(Comparator.<String>naturalOrder()))
                .thenComparing(
                    TimelineEvent::to, Comparator.nullsLast(Comparator.<String>naturalOrder()))
                .thenComparing(TimelineEvent::id))
        .toList();
  }

  /**
   * An account of an event, for those who measure.
   *
   * @param word that says what happened
   * @param phrase that is the event's evidence
   */
  public record Told(String article, Span word, Span phrase) {}

  /** The accounts of each event of {@link #find} that is no statement, for those who measure. */
  public static List<List<Told>> accounts(Story story) {
    return shown(story, StoryText.of(story)).stream()
        .filter(h -> !h.isStatement())
        .map(
            h ->
                h.accounts().stream()
                    .map(o -> new Told(o.article(), o.word(), o.phrase().span()))
                    .toList())
        .toList();
  }

  private static List<Happening> shown(Story story, StoryText text) {
    List<Occurrence> occurrences = new ArrayList<>();
    for (Witness witness : story.witnesses()) {
      occurrences.addAll(Occurrences.of(witness, story.latest(), text));
    }
    Denials denials = Denials.in(story);
    List<Happening> happenings =
        Happenings.of(occurrences).stream()
            .filter(h -> h.shown() != null && !h.isVague() && !isDisputed(h, denials))
            .toList();
    List<Happening> shown =
        new ArrayList<>(happenings.stream().filter(h -> !h.isStatement()).toList());
    shown.addAll(statements(happenings.stream().filter(Happening::isStatement).toList()));
    return shown;
  }

  // Most articles only attribute it, and somebody denies it: a claim, no event.
  private static boolean isDisputed(Happening happening, Denials denials) {
    long attributed = happening.accounts().stream().filter(Occurrence::isAttributed).count();
    return !happening.isStatement()
        && 2 * attributed >= happening.accounts().size()
        && happening.accounts().stream().anyMatch(o -> denials.of(o.words()));
  }

  // One a speaker and day: what most articles carry, of equals what comes first.
  private static List<Happening> statements(List<Happening> all) {
    List<Happening> ordered =
        all.stream()
            .sorted(
                Comparator.comparingInt(Happening::articles)
                    .reversed()
                    .thenComparing(h -> shown(h).sentence().witness(), Witness.ORDER)
                    .thenComparing(h -> shown(h).phrase().span()))
            .toList();
    Set<String> told = new TreeSet<>();
    List<Happening> kept = new ArrayList<>();
    for (Happening statement : ordered) {
      String speaker = shown(statement).speaker();
      String key = speaker + " " + statement.period();
      if (kept.size() < MOST_STATEMENTS && (speaker == null || told.add(key))) {
        kept.add(statement);
      }
    }
    return kept;
  }

  private static Occurrence shown(Happening happening) {
    return Objects.requireNonNull(happening.shown(), "Bug: an event that cannot be read");
  }

  private static TimelineEvent event(Happening happening, Supports supports, List<Why> whys) {
    Occurrence shown = shown(happening);
    Occurrence dating = happening.dating();
    ResolvedTime time = Objects.requireNonNull(dating.time(), "Bug: a date without words");
    List<Evidence> evidence =
        happening.accounts().stream()
            .map(o -> o.evidence(contradicts(o, shown)))
            .distinct()
            .sorted()
            .toList();
    String words = time.expression().span().of(dating.sentence().witness().article().text());
    String from = time.from();
    String id = Ids.of('t', shown.evidence(false), String.valueOf(from));
    whys.add(why(id, happening, time, words, evidence));
    return new TimelineEvent(
        id,
        from,
        time.to(),
        !dating.head().nominal() && isOpen(dating, time),
        Granularities.of(time),
        time.anchor() instanceof ResolvedTime.Anchor.Published
            && !dating.sentence().witness().article().published().exact(),
        words,
        shown.text(),
        inserts(shown),
        status(happening),
        evidence,
        supports.count(evidence));
  }

  private static Why why(
      String id, Happening happening, ResolvedTime time, String words, List<Evidence> evidence) {
    SortedMap<String, Double> scores = new TreeMap<>();
    scores.put("accounts", (double) happening.accounts().size());
    if (happening.accounts().size() > 1) {
      scores.put("join", happening.nearest());
    }
    Occurrence shown = shown(happening);
    return new Why(
        id,
        "event",
        time.expression().rule(),
        "“" + words + "” is " + time.from() + (time.to() == null ? "" : " to " + time.to()),
        scores,
        happening.accounts().size() > 1 ? SameEvent.SAME_SENSE : null,
        happening.accounts().stream()
            .filter(o -> !o.equals(shown))
            .map(Occurrence::text)
            .distinct()
            .toList(),
        evidence);
  }

  // Figures of one account that another replaces by its own: it tells of the event, not of them.
  private static boolean contradicts(Occurrence account, Occurrence shown) {
    return !account.figures().containsAll(shown.figures())
        && !shown.figures().containsAll(account.figures());
  }

  private static TimelineEvent.Status status(Happening happening) {
    if (happening.isStatement()) {
      return TimelineEvent.Status.STATEMENT;
    }
    return happening.happened() ? TimelineEvent.Status.HAPPENED : TimelineEvent.Status.PLANNED;
  }

  // "since 2022", "from 1 March on".
  private static boolean isOpen(Occurrence dating, ResolvedTime time) {
    String before =
        dating
            .sentence()
            .witness()
            .article()
            .text()
            .substring(dating.sentence().span().start(), time.expression().span().start());
    List<String> words = Wording.of(before).all();
    int last = words.size() - 1;
    return last >= 0
        && (words.get(last).equals("since")
            || (last > 0 && words.get(last).equals("the") && words.get(last - 1).equals("since")));
  }

  // The day that the words name only by its weekday or the like, and who "he" is.
  private static List<Insert> inserts(Occurrence shown) {
    List<Insert> inserts = new ArrayList<>(shown.phrase().subject());
    ResolvedTime time = shown.time();
    String from = time == null ? null : time.from();
    if (time != null && from != null && !(time.anchor() instanceof ResolvedTime.Anchor.None)) {
      Span date = time.expression().span();
      int at = date.end() - shown.phrase().span().start();
      if (shown.phrase().span().contains(date)) {
        inserts.add(new Insert(at, time.to() == null ? from : from + " – " + time.to()));
      }
    }
    return inserts.stream().sorted(Comparator.comparingInt(Insert::at)).toList();
  }
}
