package org.stemma.findings.conflicts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stemma.core.model.Conflict;
import org.stemma.core.model.Entity;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Ids;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Quote;
import org.stemma.core.model.Speaker;
import org.stemma.core.model.Story;
import org.stemma.core.model.Why;
import org.stemma.findings.support.Supports;
import org.stemma.findings.support.Wording;

/** Differences between accounts: in this version, one quotation given to different speakers. */
public final class Conflicts {
  /** A quotation of fewer words may have been said twice. */
  private static final int WORDS_SAID_ONCE = 6;

  private Conflicts() {}

  /** In the order of the quotes. */
  public static List<Conflict> find(
      Story story, Supports supports, List<Quote> quotes, List<Why> whys) {
    List<Conflict> conflicts = new ArrayList<>();
    for (Quote quote : quotes) {
      if (Wording.of(quote.text()).all().size() >= WORDS_SAID_ONCE) {
        Map<String, List<Quote.Variant>> bySpeaker = bySpeaker(quote);
        if (bySpeaker.size() > 1) {
          conflicts.add(conflict(story, supports, bySpeaker, whys));
        }
      }
    }
    return List.copyOf(conflicts);
  }

  // By entity: two spellings of one name are no difference, and an open speaker is none either.
  private static Map<String, List<Quote.Variant>> bySpeaker(Quote quote) {
    Map<String, List<Quote.Variant>> bySpeaker = new LinkedHashMap<>();
    for (Quote.Variant variant : quote.variants()) {
      Speaker speaker = variant.speaker();
      if (speaker.kind() == Speaker.Kind.NAMED && speaker.entity() != null) {
        bySpeaker.computeIfAbsent(speaker.entity(), k -> new ArrayList<>()).add(variant);
      }
    }
    return bySpeaker;
  }

  private static Conflict conflict(
      Story story, Supports supports, Map<String, List<Quote.Variant>> bySpeaker, List<Why> whys) {
    List<Conflict.Side> sides = new ArrayList<>();
    bySpeaker.forEach(
        (entity, variants) -> {
          List<Evidence> evidence = variants.stream().flatMap(v -> v.evidence().stream()).toList();
          sides.add(new Conflict.Side(name(story, entity), evidence, supports.count(evidence)));
        });
    // A body and a person may both be right: the person may have spoken for the body.
    boolean people = bySpeaker.keySet().stream().allMatch(e -> isPerson(story, e));
    String reason =
        people
            ? "the same words are given to different people"
            : "the same words are given to a person and to a body";
    List<Evidence> evidence = sides.stream().flatMap(s -> s.evidence().stream()).toList();
    String id = Ids.of('x', evidence.getFirst(), Conflict.Kind.SPEAKER.name());
    whys.add(Why.of(id, "conflict", "speaker-differs", reason, evidence));
    boolean within = evidence.stream().map(Evidence::article).distinct().count() == 1;
    return new Conflict(
        id,
        Conflict.Kind.SPEAKER,
        people ? Conflict.Status.CONFLICT : Conflict.Status.COMPATIBLE,
        within ? Conflict.Scope.WITHIN : Conflict.Scope.BETWEEN,
        sides,
        reason);
  }

  private static String name(Story story, String entity) {
    return find(story, entity).name();
  }

  private static boolean isPerson(Story story, String entity) {
    return find(story, entity).type() == MentionType.PERSON;
  }

  private static Entity find(Story story, String entity) {
    return story.entities().stream()
        .filter(e -> e.id().equals(entity))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Bug: no entity " + entity + " in the story"));
  }
}
