package org.stemma.pages.record;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Annotation;
import org.stemma.core.model.Article;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Caption;
import org.stemma.core.model.Code;
import org.stemma.core.model.Credit;
import org.stemma.core.model.Dating;
import org.stemma.core.model.Field;
import org.stemma.core.model.Mention;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Notice;
import org.stemma.core.model.Outlet;
import org.stemma.core.model.ResolvedTime;
import org.stemma.core.model.Source;
import org.stemma.core.model.Span;
import org.stemma.core.model.Speaker;
import org.stemma.core.model.TemporalSymbol;
import org.stemma.core.model.TimeExpression;
import org.stemma.core.model.Warning;
import org.stemma.core.model.Witness;
import tools.jackson.databind.JsonNode;

/** An article of the record as the model has it; the way back from {@link ArticleJson}. */
final class ArticleReading {
  /** The record does not say which rule found an expression. */
  private static final String RULE = "record";

  private final Offsets offsets;
  private final JsonNode node;
  private final String id;

  ArticleReading(Offsets offsets, String id) {
    this.offsets = offsets;
    this.id = id;
    this.node = offsets.article(id);
  }

  Witness witness() {
    String language = Nodes.string(node, "language");
    List<Warning> warnings = Nodes.list(node, "warnings", this::warning);
    boolean read = warnings.stream().noneMatch(w -> w.code() == Code.LANGUAGE_NOT_READ);
    List<Span> sentences = spans("sentences");
    List<List<Span>> tokens =
        Stream.<List<Span>>generate(List::of).limit(sentences.size()).toList();
    List<ResolvedTime> times = Nodes.list(node, "times", this::time);
    Annotation annotation =
        new Annotation(
            language,
            read,
            sentences,
            tokens,
            List.of(),
            Nodes.list(node, "mentions", this::mention),
            Nodes.list(node, "attributions", this::attribution),
            times.stream().map(ResolvedTime::expression).toList());
    return new Witness(article(language, warnings), annotation, times);
  }

  private Article article(String language, List<Warning> warnings) {
    Dating published = dating(node.path("published"));
    return new Article(
        id,
        Nodes.strings(node, "captures"),
        Nodes.list(node, "sources", ArticleReading::source),
        outlet(node.path("outlet")),
        Nodes.optional(node, "title"),
        Nodes.optional(node, "standfirst"),
        Nodes.optional(node, "url"),
        Nodes.strings(node, "authors"),
        Nodes.optional(node, "image"),
        Nodes.optional(node, "section"),
        language.equals("und") ? null : language,
        published == null ? Dating.UNKNOWN : published,
        dating(node.path("modified")),
        null,
        Nodes.string(node, "text"),
        spans("paragraphs"),
        Nodes.list(
            node,
            "captions",
            c -> new Caption(Nodes.string(c, "text"), Nodes.optional(c, "credit"))),
        Nodes.list(node, "credits", ArticleReading::credit),
        Nodes.list(
            node,
            "notices",
            n -> new Notice(Nodes.one(Notice.Kind.class, n, "kind"), Nodes.string(n, "text"))),
        warnings,
        extra(),
        false,
        null);
  }

  private List<Span> spans(String key) {
    return Nodes.list(node, key, pair -> offsets.pair(id, Field.TEXT, pair));
  }

  private SortedMap<String, String> extra() {
    SortedMap<String, String> extra = new TreeMap<>();
    for (Map.Entry<String, JsonNode> each : node.path("extra").properties()) {
      extra.put(each.getKey(), each.getValue().toString());
    }
    return extra;
  }

  private static Source source(JsonNode node) {
    for (Source.Kind kind : Source.Kind.values()) {
      String place = Nodes.optional(node, kind.key());
      if (place != null) {
        return new Source(kind, place, Nodes.optional(node, "id"));
      }
    }
    throw new IllegalArgumentException("a source without a place");
  }

  private static Credit credit(JsonNode node) {
    return new Credit(
        Nodes.one(Credit.Kind.class, node, "kind"),
        Nodes.string(node, "name"),
        Nodes.string(node, "text"));
  }

  private Outlet outlet(JsonNode outlet) {
    return new Outlet(
        Nodes.optional(outlet, "name"),
        Nodes.optional(outlet, "domain"),
        Nodes.one(Outlet.Basis.class, outlet, "basis"),
        offsets.all(outlet, "evidence"));
  }

  private @Nullable Dating dating(JsonNode dating) {
    return dating.isNull() || dating.isMissingNode()
        ? null
        : new Dating(
            Nodes.optional(dating, "value"),
            Nodes.day(dating, "earliest"),
            Nodes.day(dating, "latest"),
            Nodes.all(Dating.Basis.class, dating, "basis"),
            offsets.all(dating, "evidence"),
            Nodes.list(dating, "warnings", code -> Nodes.code(code.asString())));
  }

  private Warning warning(JsonNode warning) {
    boolean placed = warning.has("start");
    return new Warning(
        Nodes.code(Nodes.string(warning, "code")),
        Nodes.string(warning, "message"),
        placed ? Nodes.field(warning) : null,
        placed ? offsets.span(id, warning) : null);
  }

  private Mention mention(JsonNode mention) {
    return new Mention(
        Nodes.field(mention),
        offsets.span(id, mention),
        Nodes.one(MentionType.class, mention, "type"),
        Nodes.optional(mention, "entity"),
        mention.path("chain").asInt(),
        mention.path("acts").asBoolean());
  }

  private Attribution attribution(JsonNode a) {
    Field field = Nodes.field(a);
    return new Attribution(
        Nodes.string(a, "id"),
        field,
        Nodes.one(Attribution.Kind.class, a, "kind"),
        Nodes.list(a, "content", pair -> offsets.pair(id, field, pair)),
        Nodes.list(a, "quoted", pair -> offsets.pair(id, field, pair)),
        optional(field, a.path("source")),
        optional(field, a.path("cue")),
        speaker(a.path("speaker")),
        null,
        Nodes.one(Attribution.Stance.class, a, "stance"),
        Nodes.optional(a, "parent"));
  }

  private @Nullable Span optional(Field field, JsonNode pair) {
    return pair.isArray() ? offsets.pair(id, field, pair) : null;
  }

  static Speaker speaker(JsonNode speaker) {
    return new Speaker(
        Nodes.one(Speaker.Kind.class, speaker, "kind"),
        Nodes.optional(speaker, "text"),
        Nodes.optional(speaker, "entity"));
  }

  private ResolvedTime time(JsonNode time) {
    Field field = Nodes.field(time);
    String value = Nodes.optional(time, "value");
    TimeExpression expression =
        new TimeExpression(
            field,
            offsets.span(id, time),
            Nodes.one(TimeExpression.Type.class, time, "type"),
            // What the words meant before they were resolved is not in the record.
            new TemporalSymbol.Fixed(value == null ? "" : value),
            RULE);
    return new ResolvedTime(
        expression,
        value,
        Nodes.optional(time, "from"),
        Nodes.optional(time, "to"),
        anchor(field, time.path("anchor")),
        Nodes.strings(time, "ambiguous"));
  }

  private ResolvedTime.Anchor anchor(Field field, JsonNode anchor) {
    if (anchor.isArray()) {
      return new ResolvedTime.Anchor.Words(offsets.pair(id, field, anchor));
    }
    return anchor.isString() ? new ResolvedTime.Anchor.Published() : new ResolvedTime.Anchor.None();
  }
}
