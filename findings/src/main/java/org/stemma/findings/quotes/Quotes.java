package org.stemma.findings.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Ids;
import org.stemma.core.model.Quote;
import org.stemma.core.model.Speaker;
import org.stemma.core.model.Story;
import org.stemma.core.model.Why;
import org.stemma.findings.quotes.SameSpeech.Match;
import org.stemma.findings.support.Credited;
import org.stemma.findings.support.Supports;

/** One entry for each act of speech whose words stand in quotation marks. */
public final class Quotes {
  private Quotes() {}

  /** In the order of the witnesses and of their texts. */
  public static List<Quote> find(Story story, Supports supports, List<Why> whys) {
    SameSpeech same = new SameSpeech(supports.offices());
    return Acts.group(Utterances.of(story), same).stream()
        .map(act -> quote(act, supports, whys))
        .toList();
  }

  private static Quote quote(Acts.Act act, Supports supports, List<Why> whys) {
    List<Said> said = act.said();
    List<Evidence> evidence = said.stream().flatMap(s -> s.evidence().stream()).toList();
    List<Speaker> speakers = said.stream().map(Said::speaker).distinct().toList();
    // Whom an article describes, or leaves open, contradicts nobody.
    boolean agreed =
        speakers.stream().map(Speaker::entity).filter(e -> e != null).distinct().count() <= 1;
    String id = Ids.of('q', evidence.getFirst());
    whys.add(why(id, act, evidence));
    List<Credited> accounts = new ArrayList<>();
    for (Said each : said) {
      List<Speaker> sources = new ArrayList<>(List.of(credited(each, speakers)));
      sources.addAll(chain(each));
      each.evidence().forEach(e -> accounts.add(new Credited(e, sources)));
    }
    return new Quote(
        id,
        QuoteText.of(said.getFirst()),
        said.stream().map(Said::day).filter(day -> day != null).findFirst().orElse(null),
        said.stream().map(Quotes::variant).toList(),
        speakers,
        agreed,
        supports.countCredited(accounts));
  }

  // "her lawyer" here and a name there, for the same words: no second source.
  private static Speaker credited(Said said, List<Speaker> speakers) {
    return said.speaker().entity() != null
        ? said.speaker()
        : speakers.stream()
            .filter(s -> s.entity() != null)
            .findFirst()
            .or(() -> speakers.stream().filter(s -> s.kind() == Speaker.Kind.NAMED).findFirst())
            .orElse(said.speaker());
  }

  private static Quote.Variant variant(Said said) {
    return new Quote.Variant(
        said.evidence(), said.quoted(), said.kind(), said.speaker(), chain(said));
  }

  // Through whom the words came: the speakers of the attributions around this one.
  private static List<Speaker> chain(Said said) {
    List<Speaker> chain = new ArrayList<>();
    Map<String, Attribution> byId = new TreeMap<>();
    said.witness().annotation().attributions().forEach(a -> byId.put(a.id(), a));
    @Nullable String parent = said.first().parent();
    while (parent != null && chain.size() < byId.size()) {
      Attribution around = byId.get(parent);
      if (around == null) {
        break;
      }
      if (around.speaker().kind() != Speaker.Kind.UNRESOLVED) {
        chain.add(around.speaker());
      }
      parent = around.parent();
    }
    return chain;
  }

  private static Why why(String id, Acts.Act act, List<Evidence> evidence) {
    if (act.matches().isEmpty()) {
      return Why.of(
          id, "quote", "quoted-once", "one article has these words in quotation marks", evidence);
    }
    // The weakest link decides: without it, there would be two entries.
    Match weakest =
        act.matches().stream().min(Comparator.comparingDouble(Match::strength)).orElseThrow();
    TreeMap<String, Double> scores = new TreeMap<>();
    scores.put("share", weakest.share());
    scores.put("run", (double) weakest.run());
    scores.put("telling", (double) weakest.telling());
    return new Why(
        id,
        "quote",
        weakest.rule(),
        act.said().size() + " passages have the same words; scores of the weakest link",
        scores,
        weakest.threshold(),
        List.of(),
        evidence);
  }
}
