package org.stemma.findings.conflicts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Conflict;
import org.stemma.core.model.Entity;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Field;
import org.stemma.core.model.Ids;
import org.stemma.core.model.Quote;
import org.stemma.core.model.Span;
import org.stemma.core.model.Speaker;
import org.stemma.core.model.Story;
import org.stemma.core.model.Why;
import org.stemma.core.model.Witness;
import org.stemma.findings.quotes.Aligned;
import org.stemma.findings.support.Supports;

/**
 * The same words in quotation marks, given to two people. A person and a body are no two speakers:
 * the person may have spoken for the body. Nor is a speaker whom an article only describes.
 */
final class SpeakerConflicts {
  /** So many words in a row, in both versions, were said once. */
  private static final int WORDS_SAID_ONCE = 6;

  /** Share of each version that is in the other, or the words are part of something longer. */
  private static final double SHARE = 0.6;

  /** Who says it, and that he says it, stand so near to the words, in characters. */
  private static final int NEAR = 100;

  private static final String REASON = "the same words are given to different people";

  private final Story story;
  private final Supports supports;
  private final Map<String, Entity> entities = new TreeMap<>();

  SpeakerConflicts(Story story, Supports supports) {
    this.story = story;
    this.supports = supports;
    story.entities().forEach(e -> entities.put(e.id(), e));
  }

  /** In the order of the quotes. */
  List<Conflict> find(List<Quote> quotes, List<Why> whys) {
    List<Conflict> conflicts = new ArrayList<>();
    for (Quote quote : quotes) {
      Map<String, List<Quote.Variant>> bySpeaker = bySpeaker(quote);
      if (bySpeaker.size() > 1) {
        conflicts.add(conflict(bySpeaker, whys));
      }
    }
    return conflicts;
  }

  // People, by whom their articles name, with versions that are the same words as another person's.
  private Map<String, List<Quote.Variant>> bySpeaker(Quote quote) {
    Map<String, List<Quote.Variant>> bySpeaker = new LinkedHashMap<>();
    for (Quote.Variant variant : quote.variants()) {
      Speaker speaker = variant.speaker();
      if (speaker.entity() != null
          && supports.offices().isPerson(speaker.entity())
          && isNamedAside(variant)) {
        bySpeaker.computeIfAbsent(speaker.entity(), k -> new ArrayList<>()).add(variant);
      }
    }
    Map<String, List<Quote.Variant>> differing = new LinkedHashMap<>();
    bySpeaker.forEach(
        (person, variants) -> {
          List<Quote.Variant> same =
              variants.stream().filter(v -> hasDouble(v, person, bySpeaker)).toList();
          if (!same.isEmpty()) {
            differing.put(person, same);
          }
        });
    return differing;
  }

  // By name and a verb of saying, outside of what is said: a pronoun may stand for somebody else.
  private boolean isNamedAside(Quote.Variant variant) {
    if (variant.quoted().isEmpty()) {
      return false;
    }
    Span words = variant.quoted().getFirst();
    Witness witness = story.witness(variant.evidence().getFirst().article());
    List<Attribution> all =
        witness.annotation().attributions().stream()
            .filter(a -> a.field().equals(Field.TEXT))
            .toList();
    return all.stream()
        .filter(a -> a.quoted().contains(words) && a.speaker().equals(variant.speaker()))
        .anyMatch(a -> isNamed(witness, a.source(), variant.speaker()) && isAside(a, all));
  }

  private static boolean isNamed(Witness witness, @Nullable Span source, Speaker speaker) {
    return source != null
        && witness.annotation().mentions().stream()
            .filter(m -> m.field().equals(Field.TEXT) && source.overlaps(m.span()))
            .filter(m -> String.valueOf(m.entity()).equals(speaker.entity()))
            .anyMatch(m -> Character.isUpperCase(m.span().of(witness.article().text()).charAt(0)));
  }

  private static boolean isAside(Attribution attribution, List<Attribution> all) {
    Span source = attribution.source();
    Span cue = attribution.cue();
    return source != null
        && cue != null
        && attribution.content().stream().anyMatch(c -> isNear(c, cue) && isNear(c, source))
        && all.stream()
            .filter(a -> !a.id().equals(attribution.parent()))
            .flatMap(a -> a.quoted().stream())
            .noneMatch(q -> q.overlaps(source) || q.overlaps(cue));
  }

  private static boolean isNear(Span content, Span other) {
    return Math.max(other.start() - content.end(), content.start() - other.end()) <= NEAR;
  }

  private boolean hasDouble(
      Quote.Variant variant, String person, Map<String, List<Quote.Variant>> bySpeaker) {
    return bySpeaker.entrySet().stream()
        .filter(other -> !other.getKey().equals(person))
        .flatMap(other -> other.getValue().stream())
        .anyMatch(other -> isSame(variant, other));
  }

  private boolean isSame(Quote.Variant left, Quote.Variant right) {
    Aligned aligned = Aligned.of(story, left, right);
    return aligned.run() >= WORDS_SAID_ONCE
        && aligned.leftShare() >= SHARE
        && aligned.rightShare() >= SHARE;
  }

  // As the article writes it, in full: two spellings may be what the reader looks for.
  private static String written(Entity entity, String article) {
    return entity.spellings().stream()
        .filter(spelling -> spelling.articles().contains(article))
        .map(Entity.Spelling::text)
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .orElse(entity.name());
  }

  private Conflict conflict(Map<String, List<Quote.Variant>> bySpeaker, List<Why> whys) {
    List<Conflict.Side> sides = new ArrayList<>();
    bySpeaker.forEach(
        (person, variants) -> {
          List<Evidence> evidence = variants.stream().flatMap(v -> v.evidence().stream()).toList();
          Entity entity = entities.get(person);
          String name = entity == null ? person : written(entity, evidence.getFirst().article());
          sides.add(new Conflict.Side(name, evidence, supports.count(evidence)));
        });
    List<Evidence> evidence = sides.stream().flatMap(s -> s.evidence().stream()).toList();
    String id = Ids.of('x', evidence.getFirst(), Conflict.Kind.SPEAKER.name());
    TreeMap<String, Double> scores = new TreeMap<>();
    scores.put("people", (double) bySpeaker.size());
    whys.add(
        new Why(
            id,
            "conflict",
            "speaker-differs",
            REASON,
            scores,
            SHARE,
            sides.stream().map(Conflict.Side::value).toList(),
            evidence));
    boolean within = evidence.stream().map(Evidence::article).distinct().count() == 1;
    return new Conflict(
        id,
        Conflict.Kind.SPEAKER,
        Conflict.Status.CONFLICT,
        within ? Conflict.Scope.WITHIN : Conflict.Scope.BETWEEN,
        sides,
        REASON);
  }
}
