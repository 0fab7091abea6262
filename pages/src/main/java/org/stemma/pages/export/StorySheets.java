package org.stemma.pages.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Article;
import org.stemma.core.model.Entity;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Field;
import org.stemma.core.model.Lineage;
import org.stemma.core.model.Mention;
import org.stemma.core.model.Span;
import org.stemma.core.model.Story;
import org.stemma.core.model.Witness;
import org.stemma.pages.site.DossierView;

/** The tables of what the stories consist of: articles, who copied whom, who is named. */
final class StorySheets {
  static final Sheet ARTICLES =
      Sheet.of(
          "articles",
          "article story letter outlet domain outlet_basis title authors published earliest latest"
              + " published_basis language url line_of_text credit sentences sources warnings",
          StorySheets::articles);

  static final List<Sheet> ALL =
      List.of(
          Sheet.of(
              "stories",
              "story headline headline_letter earliest latest articles lines_of_text",
              StorySheets::stories),
          ARTICLES,
          Sheet.of(
              "lineage",
              "story from from_letter to to_letter kind basis share directed passages from_evidence"
                  + " to_evidence",
              StorySheets::lineage),
          Sheet.of(
              "entities",
              "story entity type name mentions letters spellings evidence roles role_evidence why",
              StorySheets::entities));

  private StorySheets() {}

  private static void stories(DossierView view, Csv csv) throws IOException {
    Story story = view.dossier().story();
    csv.row(
        story.id(),
        DossierView.shown(story.headline().text()),
        view.siglum(story.headline().article()),
        story.earliest(),
        story.latest(),
        story.witnesses().size(),
        story.lines().size());
  }

  private static void articles(DossierView view, Csv csv) throws IOException {
    Story story = view.dossier().story();
    for (Witness witness : story.witnesses()) {
      Story.Line line =
          story.lines().stream()
              .filter(l -> l.articles().contains(witness.id()))
              .findFirst()
              .orElse(null);
      article(csv, witness, story.id(), view.siglum(witness.id()), line);
    }
  }

  /** An article; of one that stands in no story, the last three are null. */
  static void article(
      Csv csv,
      Witness witness,
      @Nullable String story,
      @Nullable String letter,
      Story.@Nullable Line line)
      throws IOException {
    Article a = witness.article();
    csv.row(
        a.id(),
        story,
        letter,
        Cells.words(a.outlet().name()),
        Cells.words(a.outlet().domain()),
        a.outlet().basis(),
        Cells.words(a.title()),
        Cells.lines(a.authors()),
        Cells.published(a.published()),
        a.published().earliest(),
        a.published().latest(),
        a.published().basis().stream().map(Enum::name).collect(Collectors.joining(" ")),
        Cells.words(witness.annotation().language()),
        Cells.words(a.url()),
        line == null ? null : line.id(),
        line == null ? null : Cells.words(line.credit()),
        witness.annotation().sentences().size(),
        Cells.lines(a.sources().stream().map(s -> s.place()).toList()),
        a.warnings().stream().map(w -> w.code().label()).collect(Collectors.joining(" ")));
  }

  private static void lineage(DossierView view, Csv csv) throws IOException {
    Story story = view.dossier().story();
    for (Lineage lineage : story.lineage()) {
      String from = view.siglum(lineage.from());
      List<Evidence> there = new ArrayList<>();
      List<Evidence> here = new ArrayList<>();
      for (Lineage.Passage passage : lineage.passages()) {
        here.add(at(lineage.to(), passage.to()));
        if (!from.isEmpty()) {
          there.add(at(lineage.from(), passage.from()));
        }
      }
      csv.row(
          story.id(),
          DossierView.shown(lineage.from()),
          from.isEmpty() ? null : from,
          lineage.to(),
          view.siglum(lineage.to()),
          lineage.kind(),
          lineage.basis().stream().map(Enum::name).collect(Collectors.joining(" ")),
          lineage.share(),
          lineage.directed(),
          lineage.passages().size(),
          Cells.evidence(view, there),
          Cells.evidence(view, here));
    }
  }

  private static Evidence at(String article, Span span) {
    return Evidence.of(article, Field.TEXT, span);
  }

  private static void entities(DossierView view, Csv csv) throws IOException {
    Story story = view.dossier().story();
    Map<String, List<Evidence>> named = named(story);
    for (Entity entity : story.entities()) {
      List<Evidence> evidence = named.getOrDefault(entity.id(), List.of());
      csv.row(
          story.id(),
          entity.id(),
          entity.type(),
          DossierView.shown(entity.name()),
          entity.mentions(),
          Cells.letters(view, evidence),
          Cells.lines(
              entity.spellings().stream()
                  .map(s -> s.text() + ": " + Cells.letters(view, s.articles()))
                  .toList()),
          Cells.evidence(view, evidence),
          Cells.lines(entity.roles().stream().map(Entity.Role::text).distinct().toList()),
          Cells.evidence(
              view, entity.roles().stream().flatMap(r -> r.evidence().stream()).toList()),
          DossierView.shown(entity.why()));
    }
  }

  /** Where each article first names each entity, in the order of the articles. */
  private static Map<String, List<Evidence>> named(Story story) {
    Map<String, List<Evidence>> named = new HashMap<>();
    for (Witness witness : story.witnesses()) {
      Set<String> here = new HashSet<>();
      for (Mention mention : witness.annotation().mentions()) {
        String entity = mention.entity();
        if (entity != null && here.add(entity)) {
          named
              .computeIfAbsent(entity, e -> new ArrayList<>())
              .add(Evidence.of(witness.id(), mention.field(), mention.span()));
        }
      }
    }
    return named;
  }
}
