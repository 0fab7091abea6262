package org.stemma.pages.site;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Quote;
import org.stemma.pages.site.Edition.Finding;
import org.stemma.pages.site.view.Piece;
import org.stemma.pages.site.view.Ref;
import org.stemma.pages.site.view.StoryPage;

/** Who said what, day by day; what no article dates comes last. */
final class QuotesSection {
  private final Edition edition;
  private final Numbered numbered;
  private final Marks marks;
  private final Voices voices;
  private final Inference inference;
  private final Versions versions;

  QuotesSection(Edition edition, Numbered numbered) {
    this.edition = edition;
    this.numbered = numbered;
    this.marks = new Marks(edition);
    this.voices = new Voices(edition);
    this.inference = new Inference(edition);
    this.versions = new Versions(edition);
  }

  List<StoryPage.Day> of(List<Quote> quotes) {
    Map<String, List<StoryPage.Utterance>> days = new LinkedHashMap<>();
    Map<String, String> bases = new HashMap<>();
    int number = 0;
    for (Quote quote : quotes.stream().sorted(BY_DAY).toList()) {
      number++;
      String heading = heading(quote.when());
      String basis = inference.of(quote);
      if (basis != null) {
        bases.putIfAbsent(heading, edition.basis(basis));
      }
      days.computeIfAbsent(heading, day -> new ArrayList<>()).add(utterance(quote, "3." + number));
    }
    return days.entrySet().stream()
        .map(d -> new StoryPage.Day(d.getKey(), bases.get(d.getKey()), d.getValue()))
        .toList();
  }

  // Stable: within a day the record's order stays.
  private static final Comparator<Quote> BY_DAY =
      Comparator.comparing(Quote::when, Comparator.nullsLast(Comparator.naturalOrder()));

  private String heading(@Nullable String when) {
    if (when == null) {
      return edition.phrases.say("said.undated");
    }
    try {
      return edition.days.day(LocalDate.parse(when));
    } catch (DateTimeException e) {
      // A month, a year: as exact as it is known.
      return edition.days.value(when);
    }
  }

  private StoryPage.Utterance utterance(Quote quote, String number) {
    Finding finding = edition.finding(number, quote.id());
    List<StoryPage.Version> shown = new ArrayList<>();
    List<List<Piece>> words = versions.of(quote);
    List<Ref> all = new ArrayList<>();
    List<Evidence> evidence = new ArrayList<>();
    for (int i = 0; i < quote.variants().size(); i++) {
      Quote.Variant variant = quote.variants().get(i);
      List<Ref> refs = edition.refs(finding, variant.evidence());
      evidence.addAll(variant.evidence());
      all.addAll(refs);
      shown.add(new StoryPage.Version(refs, words.get(i), voices.via(variant.chain())));
    }
    List<Piece> text = List.of(Piece.plain(Shown.words(quote.text())));
    numbered.add(quote.id(), finding, text, evidence);
    return new StoryPage.Utterance(
        finding.anchor(),
        number,
        voices.differ(quote),
        speakers(quote),
        shown,
        notes(quote),
        marks.of(quote.support(), all));
  }

  private List<StoryPage.Voice> speakers(Quote quote) {
    Map<String, List<Quote.Variant>> byName = new LinkedHashMap<>();
    boolean differs = voices.differ(quote);
    for (Quote.Variant variant : quote.variants()) {
      if (differs && !Voices.resolved(variant.speaker())) {
        continue; // An open speaker has no part in a difference.
      }
      byName.computeIfAbsent(voices.begun(variant.speaker()), n -> new ArrayList<>()).add(variant);
    }
    List<StoryPage.Voice> shown = new ArrayList<>();
    byName.forEach(
        (name, variants) -> {
          List<String> articles =
              variants.stream().flatMap(v -> v.evidence().stream()).map(Evidence::article).toList();
          String where = edition.phrases.say("in", String.join(", ", edition.sigla(articles)));
          shown.add(
              new StoryPage.Voice(
                  name,
                  voices.href(variants.getFirst().speaker()),
                  byName.size() > 1 ? where : null));
        });
    return shown;
  }

  private List<String> notes(Quote quote) {
    List<String> indirect =
        quote.variants().stream()
            .filter(v -> v.kind() == Attribution.Kind.INDIRECT)
            .flatMap(v -> v.evidence().stream())
            .map(Evidence::article)
            .toList();
    boolean some = quote.variants().stream().anyMatch(v -> v.kind() != Attribution.Kind.INDIRECT);
    return indirect.isEmpty() || !some
        ? List.of()
        : List.of(edition.phrases.say("said.unmarked", String.join(", ", edition.sigla(indirect))));
  }
}
