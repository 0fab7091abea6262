package org.stemma.pages.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.core.model.Claim;
import org.stemma.core.model.Conflict;
import org.stemma.core.model.Credit;
import org.stemma.core.model.Dating;
import org.stemma.core.model.Dossier;
import org.stemma.core.model.Entity;
import org.stemma.core.model.Lineage;
import org.stemma.core.model.Story;
import org.stemma.core.model.Support;
import org.stemma.core.model.Witness;
import org.stemma.pages.site.drawing.Extant;
import org.stemma.pages.site.drawing.Kin;
import org.stemma.pages.site.drawing.LineageDrawing;
import org.stemma.pages.site.drawing.Named;
import org.stemma.pages.site.view.Letter;
import org.stemma.pages.site.view.StoryPage;

/** Who copied whom, for the eye: the articles, the texts that are lost, the sources they name. */
final class LineageFigure {
  private final Edition edition;
  private final Phrases phrases;

  LineageFigure(Edition edition) {
    this.edition = edition;
    this.phrases = edition.phrases;
  }

  StoryPage.Figure of(Dossier dossier) {
    Story story = dossier.story();
    Map<String, String> lines = new HashMap<>();
    story.lines().forEach(line -> line.articles().forEach(a -> lines.put(a, line.id())));
    List<Extant> articles =
        story.witnesses().stream().map(w -> extant(w, lines.getOrDefault(w.id(), w.id()))).toList();
    List<Kin> kin =
        story.lineage().stream()
            .map(
                l ->
                    new Kin(
                        l.from(),
                        l.to(),
                        l.basis().contains(Lineage.Basis.CREDIT),
                        l.directed(),
                        l.share()))
            .toList();
    List<Named> agencies = agencies(story, kin);
    List<Named> sources = new ArrayList<>(agencies);
    for (Named source : sources(dossier)) {
      if (agencies.stream().noneMatch(a -> same(a.name(), source.name()))) {
        sources.add(source);
      }
    }
    return new StoryPage.Figure(
        LineageDrawing.of(articles, kin, sources, new DrawnWords(phrases)),
        List.of(),
        List.of(phrases.say("draw.lineage"), phrases.say("draw.lines")));
  }

  private static boolean same(String one, String other) {
    return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
  }

  private Extant extant(Witness witness, String line) {
    Letter letter = edition.letter(witness.id(), "../");
    Dating published = witness.article().published();
    boolean dated = published.earliest() != null || published.latest() != null;
    return new Extant(
        witness.id(),
        edition.siglum(witness.id()),
        letter.href(),
        letter.outlet(),
        dated ? edition.days.range(published.earliest(), published.latest()) : "",
        letter.inferred(),
        line);
  }

  // Agencies whose text stands behind articles, as those say themselves.
  private static List<Named> agencies(Story story, List<Kin> kin) {
    Map<String, Set<String>> credited = new TreeMap<>();
    for (Witness witness : story.witnesses()) {
      for (Credit credit : witness.article().credits()) {
        boolean text =
            credit.kind() == Credit.Kind.AGENCY || credit.kind() == Credit.Kind.REPUBLISHED;
        // An agency's own article says nothing about a text behind it.
        boolean own = same(credit.name(), String.valueOf(witness.article().outlet().name()));
        boolean here =
            kin.stream()
                .filter(k -> k.stated() && k.to().equals(witness.id()))
                .anyMatch(k -> holds(story, k.from()) && outlet(story, k.from(), credit.name()));
        if (text && !own && !here && !credit.name().isBlank()) {
          credited
              .computeIfAbsent(Shown.words(credit.name()).strip(), n -> new TreeSet<>())
              .add(witness.id());
        }
      }
    }
    return ranked(credited, true);
  }

  // Whether the credited text is one of the story's own articles, to which a line leads already.
  private static boolean holds(Story story, String article) {
    return story.witnesses().stream().anyMatch(w -> w.id().equals(article));
  }

  private static boolean outlet(Story story, String article, String name) {
    return same(name, String.valueOf(story.witness(article).article().outlet().name()));
  }

  private List<Named> sources(Dossier dossier) {
    Map<String, Set<String>> named = new TreeMap<>();
    for (Support support : supports(dossier)) {
      for (Support.Behind behind : support.by()) {
        Support.Origin origin = behind.origin();
        if (origin != null) {
          Entity entity = edition.entity(origin.entity());
          String name = Shown.words(entity == null ? origin.text() : entity.name()).strip();
          named.computeIfAbsent(name, n -> new TreeSet<>()).addAll(behind.articles());
        }
      }
    }
    named.remove("");
    return ranked(named, false);
  }

  private static List<Named> ranked(Map<String, Set<String>> named, boolean text) {
    return named.entrySet().stream()
        .map(e -> new Named(e.getKey(), List.copyOf(e.getValue()), text))
        .sorted(
            Comparator.comparingInt((Named n) -> n.articles().size())
                .reversed()
                .thenComparing(Named::name))
        .toList();
  }

  private static List<Support> supports(Dossier dossier) {
    List<Support> supports = new ArrayList<>();
    dossier.quotes().forEach(quote -> supports.add(quote.support()));
    for (Claim claim : dossier.claims()) {
      supports.add(claim.held());
      supports.add(claim.against());
    }
    dossier.timeline().forEach(event -> supports.add(event.support()));
    for (Conflict conflict : dossier.conflicts()) {
      conflict.sides().forEach(side -> supports.add(side.support()));
    }
    dossier.summary().forEach(line -> supports.add(line.support()));
    return supports;
  }
}
