package org.stemma.pages.record;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Claim;
import org.stemma.core.model.Conflict;
import org.stemma.core.model.CoverageRow;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Insert;
import org.stemma.core.model.Quote;
import org.stemma.core.model.Speaker;
import org.stemma.core.model.SummaryLine;
import org.stemma.core.model.Support;
import org.stemma.core.model.TimelineEvent;
import tools.jackson.databind.JsonNode;

/** The findings of a story as the model has them; the way back from {@link FindingJson}. */
final class FindingReading {
  private final Offsets offsets;
  private final Set<String> members;

  /**
   * @param members the ids of the story's articles; no finding stands on another
   */
  FindingReading(Offsets offsets, Set<String> members) {
    this.offsets = offsets;
    this.members = members;
  }

  List<Evidence> evidence(JsonNode node) {
    return Nodes.list(node, "evidence", this::evidenceOf);
  }

  private Evidence evidenceOf(JsonNode node) {
    member(Nodes.string(node, "article"));
    return offsets.evidence(node);
  }

  private String member(String article) {
    if (!members.contains(article)) {
      throw new IllegalArgumentException("a finding on " + article + ", outside its story");
    }
    return article;
  }

  Quote quote(JsonNode quote) {
    return new Quote(
        Nodes.string(quote, "id"),
        Nodes.string(quote, "text"),
        Nodes.optional(quote, "when"),
        Nodes.list(quote, "variants", this::variant),
        speakers(quote, "speakers"),
        quote.path("agreed").asBoolean(),
        support(quote.path("support")));
  }

  private static List<Speaker> speakers(JsonNode node, String key) {
    return Nodes.list(node, key, ArticleReading::speaker);
  }

  private Quote.Variant variant(JsonNode variant) {
    List<Evidence> evidence = evidence(variant);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a quote without evidence");
    }
    Evidence place = evidence.getFirst();
    return new Quote.Variant(
        evidence,
        Nodes.list(variant, "quoted", pair -> offsets.pair(place.article(), place.field(), pair)),
        Nodes.one(Attribution.Kind.class, variant, "kind"),
        ArticleReading.speaker(variant.path("speaker")),
        speakers(variant, "chain"));
  }

  Claim claim(JsonNode claim) {
    String text = Nodes.string(claim, "text");
    JsonNode support = claim.path("support");
    return new Claim(
        Nodes.string(claim, "id"),
        text,
        inserts(text, claim),
        Nodes.list(claim, "positions", this::position),
        claim.path("disputed").asBoolean(),
        support(support.path("for")),
        support(support.path("against")));
  }

  private Claim.Position position(JsonNode position) {
    JsonNode holder = position.path("holder");
    return new Claim.Position(
        Nodes.one(Claim.Stance.class, position, "stance"),
        holder.isObject() ? ArticleReading.speaker(holder) : null,
        member(Nodes.string(position, "article")),
        Nodes.one(Claim.Modality.class, position, "modality"),
        speakers(position, "chain"),
        evidenceOf(position.path("evidence")));
  }

  TimelineEvent event(JsonNode event) {
    String text = Nodes.string(event, "text");
    return new TimelineEvent(
        Nodes.string(event, "id"),
        Nodes.optional(event, "from"),
        Nodes.optional(event, "to"),
        event.path("openEnd").asBoolean(),
        Nodes.one(TimelineEvent.Granularity.class, event, "granularity"),
        event.path("approximate").asBoolean(),
        Nodes.optional(event, "resolvedFrom"),
        text,
        inserts(text, event),
        Nodes.one(TimelineEvent.Status.class, event, "status"),
        evidence(event),
        support(event.path("support")));
  }

  Conflict conflict(JsonNode conflict) {
    return new Conflict(
        Nodes.string(conflict, "id"),
        Nodes.one(Conflict.Kind.class, conflict, "kind"),
        Nodes.one(Conflict.Status.class, conflict, "status"),
        Nodes.one(Conflict.Scope.class, conflict, "scope"),
        Nodes.list(
            conflict,
            "sides",
            side ->
                new Conflict.Side(
                    Nodes.string(side, "value"), evidence(side), support(side.path("support")))),
        Nodes.string(conflict, "reason"));
  }

  CoverageRow coverage(JsonNode row) {
    return new CoverageRow(
        Nodes.string(row, "id"),
        Nodes.string(row, "finding"),
        Nodes.list(
            row,
            "cells",
            cell ->
                new CoverageRow.Cell(
                    member(Nodes.string(cell, "article")),
                    Nodes.one(CoverageRow.State.class, cell, "state"))),
        row.path("charged").asBoolean());
  }

  SummaryLine line(JsonNode line) {
    String text = Nodes.string(line, "text");
    return new SummaryLine(
        Nodes.string(line, "id"),
        Nodes.one(SummaryLine.Role.class, line, "role"),
        text,
        inserts(text, line),
        evidence(line),
        support(line.path("support")));
  }

  private static List<Insert> inserts(String text, JsonNode node) {
    Utf16 counted = new Utf16(text);
    return Nodes.list(
        node,
        "inserts",
        pair -> new Insert(counted.at(pair.path(0).asInt()), pair.path(1).asString()));
  }

  private static Support support(JsonNode support) {
    return new Support(
        support.path("outlets").asInt(),
        support.path("unnamed").asInt(),
        support.path("origins").asInt(),
        support.path("unstated").asInt(),
        Nodes.list(
            support,
            "by",
            behind ->
                new Support.Behind(
                    origin(behind.path("origin")), Nodes.strings(behind, "articles"))));
  }

  private static Support.@Nullable Origin origin(JsonNode origin) {
    return origin.isObject()
        ? new Support.Origin(Nodes.string(origin, "text"), Nodes.optional(origin, "entity"))
        : null;
  }
}
