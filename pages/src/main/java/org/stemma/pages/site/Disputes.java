package org.stemma.pages.site;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Claim;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Speaker;
import org.stemma.core.model.SummaryLine;
import org.stemma.pages.site.view.Dispute;
import org.stemma.pages.site.view.FindingLink;

/**
 * Which findings put a disputed proposition, so that none stands as bare fact: each wears a label,
 * and a line of the summary names who stands where.
 */
final class Disputes {
  private record Disputed(Claim claim, FindingLink card) {}

  private final Edition edition;
  private final Voices voices;
  private final List<Disputed> disputed = new ArrayList<>();

  Disputes(Edition edition, List<Claim> claims) {
    this.edition = edition;
    this.voices = new Voices(edition);
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      if (claim.disputed()) {
        disputed.add(new Disputed(claim, new FindingLink(card(i), "#" + claim.id())));
      }
    }
  }

  /** The number of the card of the claim at a place of the record. */
  static String card(int place) {
    return "4." + (place + 1);
  }

  /** Of a line of the summary, with its positions; null where nobody disputes it. */
  @Nullable Dispute of(SummaryLine line) {
    if (line.role() != SummaryLine.Role.DISPUTED) {
      return of(line.evidence(), line.text());
    }
    // The line stands on its claim's evidence; where it does not, the label stands alone.
    Set<Evidence> evidence = new HashSet<>(line.evidence());
    for (Disputed each : disputed) {
      if (evidence(each.claim()).equals(evidence)) {
        return new Dispute(stands(each.claim()), each.card());
      }
    }
    return new Dispute("", null);
  }

  /** Of a claim; null where nobody disputes it. The card itself shows the positions. */
  static @Nullable Dispute of(Claim claim) {
    return claim.disputed() ? new Dispute("", null) : null;
  }

  /**
   * Of another finding in the words {@code text}: disputed if at least half of its own words are
   * words by which an article states or alleges a disputed claim.
   */
  @Nullable Dispute of(List<Evidence> evidence, String text) {
    for (Evidence own : evidence) {
      String words = edition.words(own);
      String line = Shown.words(text);
      if (!words.contains(line) && !line.contains(words)) {
        continue;
      }
      for (Disputed each : disputed) {
        if (each.claim().positions().stream().anyMatch(p -> puts(p, own))) {
          return new Dispute("", each.card());
        }
      }
    }
    return null;
  }

  private static boolean puts(Claim.Position position, Evidence own) {
    Evidence words = position.evidence();
    if (ClaimsSection.opposes(position)
        || !words.article().equals(own.article())
        || !words.field().equals(own.field())) {
      return false;
    }
    int start = Math.max(words.span().start(), own.span().start());
    int end = Math.min(words.span().end(), own.span().end());
    return 2 * (end - start) >= own.span().length();
  }

  private static Set<Evidence> evidence(Claim claim) {
    return claim.positions().stream().map(Claim.Position::evidence).collect(Collectors.toSet());
  }

  /** "Stated in A; alleged by … in B; denied by … in C." */
  private String stands(Claim claim) {
    List<String> parts = new ArrayList<>();
    byStance(claim)
        .forEach(
            (stance, positions) -> {
              String who = holders(positions);
              String where = edition.phrases.say("in", sigla(positions));
              parts.add(
                  who.isEmpty()
                      ? in(stance, positions)
                      : edition.phrases.say("by." + stance, who) + " " + where);
            });
    return Shown.begun(String.join("; ", parts)) + ".";
  }

  /** "Stated in A, alleged in B, denied by …": for the box before quoting. */
  String briefly(Claim claim) {
    List<String> parts = new ArrayList<>();
    byStance(claim)
        .forEach(
            (stance, positions) -> {
              String who = holders(positions);
              boolean against = ClaimsSection.opposes(positions.getFirst());
              parts.add(
                  against && !who.isEmpty()
                      ? edition.phrases.say("by." + stance, who)
                      : in(stance, positions));
            });
    return Shown.begun(String.join(", ", parts));
  }

  private String in(Claim.Stance stance, List<Claim.Position> positions) {
    return edition.phrases.say("stands." + stance, sigla(positions));
  }

  private static Map<Claim.Stance, List<Claim.Position>> byStance(Claim claim) {
    Map<Claim.Stance, List<Claim.Position>> stances = new EnumMap<>(Claim.Stance.class);
    claim
        .positions()
        .forEach(p -> stances.computeIfAbsent(p.stance(), s -> new ArrayList<>()).add(p));
    return stances;
  }

  private String sigla(List<Claim.Position> positions) {
    return String.join(
        ", ", edition.sigla(positions.stream().map(Claim.Position::article).toList()));
  }

  // Whom the articles name or describe; empty where one of them is open, and the letters say it.
  private String holders(List<Claim.Position> positions) {
    Set<String> names = new LinkedHashSet<>();
    for (Claim.Position position : positions) {
      Speaker holder = position.holder();
      if (holder == null
          || holder.kind() == Speaker.Kind.UNRESOLVED
          || (holder.entity() == null && holder.text() == null)) {
        return "";
      }
      names.add(voices.called(holder));
    }
    return String.join(", ", names);
  }
}
