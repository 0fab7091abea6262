package org.stemma.pages.record;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stemma.core.model.Dossier;
import org.stemma.core.model.Entity;
import org.stemma.core.model.Field;
import org.stemma.core.model.Lineage;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Story;
import org.stemma.core.model.Witness;
import tools.jackson.databind.JsonNode;

/** A story of the record as the model has it; the way back from {@link StoryJson}. */
final class StoryReading {
  private final Offsets offsets;
  private final Set<String> members;
  private final JsonNode node;

  StoryReading(Offsets offsets, JsonNode node) {
    this.offsets = offsets;
    this.node = node;
    this.members = new HashSet<>(Nodes.strings(node, "articles"));
  }

  Dossier dossier() {
    FindingReading findings = new FindingReading(offsets, members);
    return new Dossier(
        story(findings),
        Nodes.list(node, "quotes", findings::quote),
        Nodes.list(node, "claims", findings::claim),
        Nodes.list(node, "timeline", findings::event),
        Nodes.list(node, "conflicts", findings::conflict),
        Nodes.list(node, "coverage", findings::coverage),
        Nodes.list(node, "summary", findings::line),
        List.of());
  }

  private Story story(FindingReading findings) {
    List<Witness> witnesses =
        Nodes.list(node, "articles", id -> new ArticleReading(offsets, id.asString()).witness());
    JsonNode headline = node.path("headline");
    return new Story(
        Nodes.string(node, "id"),
        new Story.Headline(Nodes.string(headline, "text"), Nodes.string(headline, "article")),
        Nodes.day(node, "earliest"),
        Nodes.day(node, "latest"),
        witnesses,
        Nodes.list(node, "lines", this::line),
        Nodes.list(node, "lineage", this::lineage),
        Nodes.list(node, "entities", entity -> entity(findings, entity)),
        List.of());
  }

  private Story.Line line(JsonNode line) {
    return new Story.Line(
        Nodes.string(line, "id"), Nodes.strings(line, "articles"), Nodes.optional(line, "credit"));
  }

  private Lineage lineage(JsonNode lineage) {
    String from = Nodes.string(lineage, "from");
    String to = Nodes.string(lineage, "to");
    // A lost text has no words of its own: its side of a passage is counted in the descendant's.
    String forebear = members.contains(from) ? from : to;
    if (!members.contains(to)) {
      throw new IllegalArgumentException("a lineage outside its story");
    }
    return new Lineage(
        from,
        to,
        Nodes.one(Lineage.Kind.class, lineage, "kind"),
        Nodes.all(Lineage.Basis.class, lineage, "basis"),
        lineage.path("share").asDouble(),
        lineage.path("directed").asBoolean(),
        Nodes.list(
            lineage,
            "passages",
            p ->
                new Lineage.Passage(
                    offsets.pair(forebear, Field.TEXT, p.path("from")),
                    offsets.pair(to, Field.TEXT, p.path("to")))));
  }

  private static Entity entity(FindingReading findings, JsonNode entity) {
    return new Entity(
        Nodes.string(entity, "id"),
        Nodes.one(MentionType.class, entity, "type"),
        Nodes.string(entity, "name"),
        Nodes.list(
            entity,
            "spellings",
            s -> new Entity.Spelling(Nodes.string(s, "text"), Nodes.strings(s, "articles"))),
        Nodes.list(
            entity, "roles", r -> new Entity.Role(Nodes.string(r, "text"), findings.evidence(r))),
        entity.path("mentions").asInt(),
        Nodes.string(entity, "why"));
  }
}
