package org.stemma.findings.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Field;
import org.stemma.core.model.Ids;
import org.stemma.core.model.Insert;
import org.stemma.core.model.ResolvedTime;
import org.stemma.core.model.Span;
import org.stemma.core.model.Story;
import org.stemma.core.model.TimeExpression;
import org.stemma.core.model.TimelineEvent;
import org.stemma.core.model.Why;
import org.stemma.core.model.Witness;
import org.stemma.core.time.Times;
import org.stemma.findings.support.Clauses;
import org.stemma.findings.support.Joined;
import org.stemma.findings.support.Plans;
import org.stemma.findings.support.StoryText;
import org.stemma.findings.support.Supports;
import org.stemma.findings.support.Wording;

/** The sentences that tell on which day, or in which month or year, something happened. */
public final class Timeline {
  /** Containment from which two clauses of one date tell of one happening. */
  private static final double ONE_HAPPENING = 0.5;

  /** Likeness that they must have besides: names alone are not a happening. */
  private static final double ALIKE = 0.3;

  /** Fewer shared content words than this never make two sentences one happening. */
  private static final int LEAST_SHARED = 3;

  private Timeline() {}

  private record Dated(
      Witness witness, Span sentence, Span clause, ResolvedTime time, Wording words) {
    String date() {
      return time.from() + "/" + time.to();
    }

    String text() {
      return clause.of(witness.article().text());
    }

    Span expression() {
      return time.expression().span();
    }

    Evidence evidence() {
      return witness.evidence(
          clause, isPlanned() ? Evidence.Role.ANNOUNCES : Evidence.Role.REPORTS);
    }

    // Announced is what lies after the article's own day, or on it and the words say so.
    boolean isPlanned() {
      LocalDate latest = witness.article().published().latest();
      String from = time.from();
      if (latest == null || from == null) {
        return false;
      }
      // Days are compared, and what is less than a day counts as its day.
      String day = latest.toString();
      String first = from.substring(0, Math.min(from.length(), day.length()));
      String to = time.to() == null ? first : time.to();
      boolean past = to.compareTo(day) < 0 && !day.startsWith(to);
      boolean ahead = first.compareTo(day) > 0 && !day.startsWith(first);
      return ahead || (!past && (Times.isAhead(time.expression()) || announces()));
    }

    private boolean announces() {
      String before = witness.article().text().substring(clause.start(), expression().start());
      return Plans.announce(Wording.of(before));
    }

    // "since 2022", "from 1 March on".
    boolean isOpen() {
      String before = witness.article().text().substring(sentence.start(), expression().start());
      List<String> words = Wording.of(before).all();
      int last = words.size() - 1;
      return last >= 0
          && (words.get(last).equals("since")
              || (last > 0
                  && words.get(last).equals("the")
                  && words.get(last - 1).equals("since")));
    }
  }

  /** By date; of one date in the order of the witnesses. */
  public static List<TimelineEvent> find(Story story, Supports supports, List<Why> whys) {
    Map<String, List<Dated>> byDate = new TreeMap<>();
    for (Witness witness : story.witnesses()) {
      for (Dated dated : dated(witness)) {
        byDate.computeIfAbsent(dated.date(), d -> new ArrayList<>()).add(dated);
      }
    }
    return byDate.values().stream()
        .flatMap(ofOneDate -> happenings(ofOneDate).stream())
        .map(happening -> event(happening, supports, whys))
        .sorted(
            Comparator.comparing(
                    TimelineEvent::from, Comparator.nullsLast(Comparator.<String>naturalOrder()))
                .thenComparing(
                    TimelineEvent::to, Comparator.nullsLast(Comparator.<String>naturalOrder()))
                .thenComparing(TimelineEvent::id))
        .toList();
  }

  // One entry a sentence: the first calendar date that stands outside what somebody is quoted with.
  private static List<Dated> dated(Witness witness) {
    Map<Integer, Dated> bySentence = new TreeMap<>();
    for (ResolvedTime time : witness.times()) {
      TimeExpression expression = time.expression();
      boolean calendar =
          expression.field().equals(Field.TEXT)
              && (expression.type() == TimeExpression.Type.DATE
                  || expression.type() == TimeExpression.Type.TIME)
              && time.from() != null
              && time.ambiguous().isEmpty();
      int sentence = calendar ? witness.annotation().sentenceAt(expression.span().start()) : -1;
      if (sentence >= 0 && tells(witness, expression.span())) {
        Span span = witness.annotation().sentences().get(sentence);
        bySentence.putIfAbsent(sentence, dated(witness, span, time));
      }
    }
    return List.copyOf(bySentence.values());
  }

  // Not what somebody is quoted with, and not what somebody denies.
  private static boolean tells(Witness witness, Span span) {
    return !isQuoted(witness, span) && !StoryText.isDenied(witness, span);
  }

  private static Dated dated(Witness witness, Span sentence, ResolvedTime time) {
    String text = witness.article().text();
    Span clause = Clauses.around(text, sentence, time.expression().span());
    return new Dated(witness, sentence, clause, time, Wording.of(clause.of(text)));
  }

  private static boolean isQuoted(Witness witness, Span span) {
    return witness.annotation().attributions().stream()
        .filter(a -> a.field().equals(Field.TEXT))
        .anyMatch(a -> a.quoted().stream().anyMatch(q -> q.contains(span)));
  }

  private static List<List<Dated>> happenings(List<Dated> ofOneDate) {
    Joined joined = new Joined();
    for (int i = 0; i < ofOneDate.size(); i++) {
      for (int j = i + 1; j < ofOneDate.size(); j++) {
        Wording left = ofOneDate.get(i).words();
        Wording right = ofOneDate.get(j).words();
        if (ofOneDate.get(i).isPlanned() == ofOneDate.get(j).isPlanned() && isOne(left, right)) {
          joined.join(key(i), key(j));
        }
      }
    }
    Map<String, List<Dated>> groups = new TreeMap<>();
    for (int i = 0; i < ofOneDate.size(); i++) {
      groups.computeIfAbsent(joined.root(key(i)), k -> new ArrayList<>()).add(ofOneDate.get(i));
    }
    return List.copyOf(groups.values());
  }

  private static boolean isOne(Wording left, Wording right) {
    return left.agreesWith(right)
        && left.shared(right).size() >= LEAST_SHARED
        && left.containment(right) >= ONE_HAPPENING
        && left.likeness(right) >= ALIKE;
  }

  private static String key(int place) {
    return String.format(Locale.ROOT, "%09d", place);
  }

  private static TimelineEvent event(List<Dated> happening, Supports supports, List<Why> whys) {
    // The earliest account that reports it; an announcement only where nobody reports it.
    Dated first =
        happening.stream().filter(d -> !d.isPlanned()).findFirst().orElse(happening.getFirst());
    List<Evidence> evidence = happening.stream().map(Dated::evidence).sorted().toList();
    String words = first.time().expression().span().of(first.witness().article().text());
    String from = first.time().from();
    String id = Ids.of('t', first.evidence(), String.valueOf(from));
    whys.add(
        Why.of(
            id,
            "event",
            first.time().expression().rule(),
            "“"
                + words
                + "” is "
                + from
                + (first.time().to() == null ? "" : " to " + first.time().to()),
            evidence));
    return new TimelineEvent(
        id,
        from,
        first.time().to(),
        first.isOpen(),
        granularity(first.time()),
        first.time().anchor() instanceof ResolvedTime.Anchor.Published
            && !first.witness().article().published().exact(),
        words,
        first.text(),
        inserts(first),
        status(first),
        evidence,
        supports.count(evidence));
  }

  private static TimelineEvent.Status status(Dated dated) {
    if (dated.isPlanned()) {
      return TimelineEvent.Status.PLANNED;
    }
    Span words = dated.time().expression().span();
    boolean ofTheSaying =
        dated.witness().annotation().attributions().stream()
            .filter(a -> a.field().equals(Field.TEXT) && a.cue() != null)
            .filter(a -> a.cue() != null && dated.sentence().contains(a.cue()))
            .anyMatch(a -> isBesideCue(a, words));
    return ofTheSaying ? TimelineEvent.Status.STATEMENT : TimelineEvent.Status.HAPPENED;
  }

  // "… , she told reporters on Monday": the day is that of the saying, not of what was said.
  private static boolean isBesideCue(Attribution attribution, Span words) {
    return attribution.content().stream().noneMatch(c -> c.overlaps(words));
  }

  private static List<Insert> inserts(Dated dated) {
    String from = dated.time().from();
    String words = dated.time().expression().span().of(dated.witness().article().text());
    if (from == null || words.contains(from)) {
      return List.of();
    }
    int at = dated.expression().end() - dated.clause().start();
    if (at > dated.clause().length()) {
      return List.of();
    }
    String to = dated.time().to();
    return List.of(new Insert(at, to == null ? from : from + " – " + to));
  }

  private static TimelineEvent.Granularity granularity(ResolvedTime time) {
    String value = String.valueOf(time.value());
    @Nullable String to = time.to();
    String from = String.valueOf(time.from());
    if (value.contains("-W")) {
      return TimelineEvent.Granularity.WEEK;
    }
    if (value.contains("-Q")) {
      return TimelineEvent.Granularity.QUARTER;
    }
    if (value.matches(".*-(SP|SU|FA|WI)")) {
      return TimelineEvent.Granularity.SEASON;
    }
    if (value.matches("\\d{3}X?")) {
      return TimelineEvent.Granularity.DECADE;
    }
    return switch (from.length()) {
      case 4 -> TimelineEvent.Granularity.YEAR;
      case 7 -> TimelineEvent.Granularity.MONTH;
      case 10 ->
          to == null || to.length() == 10
              ? TimelineEvent.Granularity.DAY
              : TimelineEvent.Granularity.NONE;
      default ->
          from.indexOf('T') > 0 ? TimelineEvent.Granularity.TIME : TimelineEvent.Granularity.NONE;
    };
  }
}
