package org.stemma.pages.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Dossier;
import org.stemma.core.model.Entity;
import org.stemma.core.model.Field;
import org.stemma.core.model.Lineage;
import org.stemma.core.model.Span;
import org.stemma.core.model.Story;
import org.stemma.core.model.Witness;

/** A story of the record, and the shorter form that {@code stories} prints. */
final class StoryJson {
  private final Json json;
  private final Texts texts;
  private final ArticleJson articles;
  private final FindingJson findings;

  StoryJson(Json json, Texts texts) {
    this.json = json;
    this.texts = texts;
    this.articles = new ArticleJson(json, texts);
    this.findings = new FindingJson(json, texts);
  }

  void write(Dossier dossier) {
    Story story = dossier.story();
    json.object(
        () -> {
          head(story);
          json.list("lineage", story.lineage(), l -> lineage(story, l, true));
          json.list("entities", story.entities(), this::entity);
          findings.write(dossier);
        });
  }

  /** Identity, members, lines and lineage; no findings. */
  void writeGrouping(Story story) {
    json.object(
        () -> {
          head(story);
          json.list("lineage", story.lineage(), l -> lineage(story, l, false));
          json.object(
              "sources",
              () -> {
                for (Witness witness : story.witnesses()) {
                  articles.sources(witness.id(), witness.article().sources());
                }
              });
        });
  }

  private void head(Story story) {
    json.string("id", story.id());
    json.object(
        "headline",
        () ->
            json.string("text", story.headline().text())
                .string("article", story.headline().article()));
    json.string("earliest", day(story.earliest())).string("latest", day(story.latest()));
    json.list("articles", story.witnesses(), w -> json.value(w.id()));
    json.list(
        "lines",
        story.lines(),
        line ->
            json.object(
                () ->
                    json.string("id", line.id())
                        .strings("articles", line.articles())
                        .string("credit", line.credit())));
  }

  private void lineage(Story story, Lineage lineage, boolean withPassages) {
    json.object(
        () -> {
          json.string("from", lineage.from()).string("to", lineage.to());
          json.string("kind", lineage.kind());
          json.list("basis", lineage.basis(), b -> json.value(b.name()));
          json.number("share", lineage.share()).flag("directed", lineage.directed());
          if (withPassages) {
            json.list("passages", lineage.passages(), p -> passage(story, lineage, p));
          }
        });
  }

  private void passage(Story story, Lineage lineage, Lineage.Passage passage) {
    // A lost text has no words of its own: its side of a passage is counted in the descendant's.
    boolean extant = story.witnesses().stream().anyMatch(w -> w.id().equals(lineage.from()));
    String forebear = extant ? lineage.from() : lineage.to();
    json.object(
        () ->
            json.span("from", counted(forebear, passage.from()))
                .span("to", counted(lineage.to(), passage.to())));
  }

  private Span counted(String article, Span span) {
    return texts.of(article, Field.TEXT, span);
  }

  private void entity(Entity entity) {
    json.object(
        () -> {
          json.string("id", entity.id())
              .string("type", entity.type())
              .string("name", entity.name());
          json.list(
              "spellings",
              entity.spellings(),
              s ->
                  json.object(
                      () -> json.string("text", s.text()).strings("articles", s.articles())));
          json.list(
              "roles",
              entity.roles(),
              r ->
                  json.object(
                      () ->
                          json.string("text", r.text())
                              .list("evidence", r.evidence(), articles::evidence)));
          json.number("mentions", entity.mentions()).string("why", entity.why());
        });
  }

  static @Nullable String day(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }
}
