package org.stemma.pages.record;

import java.util.List;
import org.stemma.core.model.Claim;
import org.stemma.core.model.Conflict;
import org.stemma.core.model.CoverageRow;
import org.stemma.core.model.Dossier;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Insert;
import org.stemma.core.model.Quote;
import org.stemma.core.model.SummaryLine;
import org.stemma.core.model.Support;
import org.stemma.core.model.TimelineEvent;

/** The findings of a dossier. */
final class FindingJson {
  private final Json json;
  private final Texts texts;
  private final ArticleJson articles;

  FindingJson(Json json, Texts texts) {
    this.json = json;
    this.texts = texts;
    this.articles = new ArticleJson(json, texts);
  }

  void write(Dossier dossier) {
    json.list("quotes", dossier.quotes(), this::quote);
    json.list("claims", dossier.claims(), this::claim);
    json.list("timeline", dossier.timeline(), this::event);
    json.list("conflicts", dossier.conflicts(), this::conflict);
    json.list("coverage", dossier.coverage(), this::coverage);
    json.list("summary", dossier.summary(), this::line);
  }

  private void quote(Quote quote) {
    json.object(
        () -> {
          json.string("id", quote.id()).string("text", quote.text()).string("when", quote.when());
          json.list("variants", quote.variants(), this::variant);
          json.list("speakers", quote.speakers(), articles::speaker);
          json.flag("agreed", quote.agreed());
          support("support", quote.support());
        });
  }

  private void variant(Quote.Variant variant) {
    // All evidence of a variant lies in one field of one article, and so do its quoted words.
    Evidence place = variant.evidence().getFirst();
    json.object(
        () -> {
          evidence(variant.evidence());
          json.list(
              "quoted",
              variant.quoted(),
              s -> json.span(texts.of(place.article(), place.field(), s)));
          json.string("kind", variant.kind());
          articles.speaker("speaker", variant.speaker());
          json.list("chain", variant.chain(), articles::speaker);
        });
  }

  private void claim(Claim claim) {
    json.object(
        () -> {
          json.string("id", claim.id()).string("text", claim.text());
          inserts(claim.text(), claim.inserts());
          json.list("positions", claim.positions(), this::position);
          json.flag("disputed", claim.disputed());
          json.object(
              "support",
              () -> {
                support("for", claim.held());
                support("against", claim.against());
              });
        });
  }

  private void position(Claim.Position position) {
    json.object(
        () -> {
          json.string("stance", position.stance());
          if (position.holder() == null) {
            json.nothing("holder");
          } else {
            articles.speaker("holder", position.holder());
          }
          json.string("article", position.article()).string("modality", position.modality());
          json.list("chain", position.chain(), articles::speaker);
          articles.evidence("evidence", position.evidence());
        });
  }

  private void event(TimelineEvent event) {
    json.object(
        () -> {
          json.string("id", event.id()).string("from", event.from()).string("to", event.to());
          json.flag("openEnd", event.openEnd()).string("granularity", event.granularity());
          json.flag("approximate", event.approximate());
          json.string("resolvedFrom", event.resolvedFrom()).string("text", event.text());
          inserts(event.text(), event.inserts());
          json.string("status", event.status());
          evidence(event.evidence());
          support("support", event.support());
        });
  }

  private void conflict(Conflict conflict) {
    json.object(
        () -> {
          json.string("id", conflict.id()).string("kind", conflict.kind());
          json.string("status", conflict.status()).string("scope", conflict.scope());
          json.list(
              "sides",
              conflict.sides(),
              side ->
                  json.object(
                      () -> {
                        json.string("value", side.value());
                        evidence(side.evidence());
                        support("support", side.support());
                      }));
          json.string("reason", conflict.reason());
        });
  }

  private void coverage(CoverageRow row) {
    json.object(
        () -> {
          json.string("id", row.id()).string("finding", row.finding());
          json.list(
              "cells",
              row.cells(),
              c ->
                  json.object(
                      () -> json.string("article", c.article()).string("state", c.state())));
          json.flag("charged", row.charged());
        });
  }

  private void line(SummaryLine line) {
    json.object(
        () -> {
          json.string("id", line.id()).string("role", line.role()).string("text", line.text());
          inserts(line.text(), line.inserts());
          evidence(line.evidence());
          support("support", line.support());
        });
  }

  private void evidence(List<Evidence> evidence) {
    json.list("evidence", evidence, articles::evidence);
  }

  private void inserts(String text, List<Insert> inserts) {
    CodePoints counted = new CodePoints(text);
    json.list(
        "inserts",
        inserts,
        i -> json.array(() -> json.number(counted.at(i.at())).value(i.words())));
  }

  private void support(String key, Support support) {
    json.object(
        key,
        () -> {
          json.number("outlets", support.outlets()).number("unnamed", support.unnamed());
          json.number("origins", support.origins()).number("unstated", support.unstated());
          json.list(
              "by",
              support.by(),
              behind ->
                  json.object(
                      () -> {
                        Support.Origin origin = behind.origin();
                        if (origin == null) {
                          json.nothing("origin");
                        } else {
                          json.object(
                              "origin",
                              () ->
                                  json.string("text", origin.text())
                                      .string("entity", origin.entity()));
                        }
                        json.strings("articles", behind.articles());
                      }));
        });
  }
}
