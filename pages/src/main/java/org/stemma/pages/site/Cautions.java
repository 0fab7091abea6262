package org.stemma.pages.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stemma.core.model.Claim;
import org.stemma.core.model.Conflict;
import org.stemma.core.model.Dossier;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Quote;
import org.stemma.pages.site.view.FindingLink;
import org.stemma.pages.site.view.StoryPage;

/** Before you quote: the few things that would make a quotation wrong. */
final class Cautions {
  private static final int MOST = 3;
  private static final int LENGTH = 160;

  private final Edition edition;
  private final Numbered numbered;
  private final Voices voices;
  private final Disputes disputes;
  private final List<StoryPage.Caution> cautions = new ArrayList<>();

  Cautions(Edition edition, Numbered numbered, Disputes disputes) {
    this.disputes = disputes;
    this.edition = edition;
    this.numbered = numbered;
    this.voices = new Voices(edition);
  }

  /** At most three: what cannot both be right or was overtaken, then disputes, then speakers. */
  List<StoryPage.Caution> of(Dossier dossier) {
    for (Conflict.Status status : List.of(Conflict.Status.CONFLICT, Conflict.Status.UPDATE)) {
      dossier.conflicts().stream()
          .filter(c -> c.status() == status && !toldBelow(c))
          .forEach(this::conflict);
    }
    dossier.claims().stream().filter(Claim::disputed).forEach(this::claim);
    dossier.quotes().stream().filter(voices::differ).forEach(this::quote);
    return List.copyOf(cautions);
  }

  // A disputed claim and a quotation say these with their holders.
  private static boolean toldBelow(Conflict conflict) {
    return conflict.kind() == Conflict.Kind.SPEAKER || conflict.kind() == Conflict.Kind.POLARITY;
  }

  private void add(String id, String phrase, String words) {
    Numbered.Entry entry = numbered.get(id);
    if (cautions.size() < MOST && entry != null && !phrase.isEmpty()) {
      cautions.add(
          new StoryPage.Caution(
              Shown.begun(phrase),
              Shown.verbatim(Shown.brief(words, LENGTH)),
              new FindingLink(entry.finding().number(), "#" + entry.finding().anchor())));
    }
  }

  private void claim(Claim claim) {
    String stands = edition.phrases.say("caution.claim", disputes.briefly(claim));
    add(claim.id(), stands, claim.text());
  }

  private void quote(Quote quote) {
    Map<String, Set<String>> where = new LinkedHashMap<>();
    for (Quote.Variant variant : quote.variants()) {
      if (!Voices.resolved(variant.speaker())) {
        continue;
      }
      Set<String> articles =
          where.computeIfAbsent(voices.name(variant.speaker()), n -> new TreeSet<>());
      variant.evidence().stream().map(Evidence::article).forEach(articles::add);
    }
    add(quote.id(), edition.phrases.say("caution.speaker", where(where)), quote.text());
  }

  private void conflict(Conflict conflict) {
    Map<String, Set<String>> where = new LinkedHashMap<>();
    for (Conflict.Side side : conflict.sides()) {
      Set<String> articles =
          where.computeIfAbsent(Shown.brief(side.value(), LENGTH), v -> new TreeSet<>());
      side.evidence().stream().map(Evidence::article).forEach(articles::add);
    }
    String kind = edition.phrases.say("kind." + conflict.kind());
    String key = "caution." + conflict.status();
    add(conflict.id(), edition.phrases.say(key, kind, where(where)), "");
  }

  private String where(Map<String, Set<String>> where) {
    return where.entrySet().stream()
        .map(
            w ->
                w.getKey()
                    + " "
                    + edition.phrases.say("in", String.join(", ", edition.sigla(w.getValue()))))
        .collect(Collectors.joining("; "));
  }
}
