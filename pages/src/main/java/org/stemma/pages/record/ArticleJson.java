package org.stemma.pages.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Annotation;
import org.stemma.core.model.Article;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Dating;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Field;
import org.stemma.core.model.Mention;
import org.stemma.core.model.Outlet;
import org.stemma.core.model.ResolvedTime;
import org.stemma.core.model.Source;
import org.stemma.core.model.Span;
import org.stemma.core.model.Speaker;
import org.stemma.core.model.Trace;
import org.stemma.core.model.Warning;
import org.stemma.core.model.Witness;

/** An article of the record, as section 3 of the contract has it. */
final class ArticleJson {
  private final Json json;
  private final Texts texts;

  ArticleJson(Json json, Texts texts) {
    this.json = json;
    this.texts = texts;
  }

  /** An article without annotations. */
  void write(Article article) {
    json.object(() -> bare(article));
  }

  /** An article without annotations, and where its text stands in its page. */
  void write(Article article, @Nullable Trace trace) {
    json.object(
        () -> {
          bare(article);
          json.string("htmlCapture", trace == null ? null : trace.capture());
          json.string("htmlCharset", trace == null ? null : trace.charset());
          json.list("html", trace == null ? List.of() : trace.runs(), r -> run(article, r));
        });
  }

  private void bare(Article article) {
    head(article, article.language());
    paragraphs(article);
    around(article);
    end(article);
  }

  private void run(Article article, Trace.Run run) {
    Span counted = texts.of(article.id(), Field.TEXT, run.text());
    json.array(
        () -> {
          json.number(counted.start()).number(counted.end());
          json.number(run.from()).number(run.to());
        });
  }

  /**
   * An article with its annotations.
   *
   * @param withTokens whether each sentence's tokens are written too
   */
  void write(Witness witness, boolean withTokens) {
    Article article = witness.article();
    Annotation annotation = witness.annotation();
    json.object(
        () -> {
          head(article, annotation.language());
          spans("sentences", article, annotation.sentences());
          paragraphs(article);
          if (withTokens) {
            json.list(
                "tokens",
                annotation.tokens(),
                sentence ->
                    json.list(
                        sentence, token -> json.span(texts.of(article.id(), Field.TEXT, token))));
          }
          around(article);
          json.list("mentions", annotation.mentions(), m -> mention(article, m));
          json.list("attributions", annotation.attributions(), a -> attribution(article, a));
          json.list("times", witness.times(), t -> time(article, t));
          end(article);
        });
  }

  private void head(Article article, @Nullable String language) {
    json.string("id", article.id());
    json.strings("captures", article.captures());
    sources("sources", article.sources());
    Outlet outlet = article.outlet();
    json.object(
        "outlet",
        () -> {
          json.string("name", outlet.name()).string("domain", outlet.domain());
          json.string("basis", outlet.basis());
          json.list("evidence", outlet.evidence(), this::evidence);
        });
    json.string("title", article.title()).string("standfirst", article.standfirst());
    json.string("url", article.url()).strings("authors", article.authors());
    json.string("image", article.image()).string("section", article.section());
    json.string("language", language == null ? "und" : language);
    dating("published", article.published());
    dating("modified", article.modified());
    json.string("text", article.text());
  }

  private void paragraphs(Article article) {
    spans("paragraphs", article, article.paragraphs());
  }

  private void spans(String key, Article article, List<Span> spans) {
    json.list(key, spans, s -> json.span(texts.of(article.id(), Field.TEXT, s)));
  }

  private void around(Article article) {
    json.list(
        "captions",
        article.captions(),
        c -> json.object(() -> json.string("text", c.text()).string("credit", c.credit())));
    json.list(
        "credits",
        article.credits(),
        c ->
            json.object(
                () ->
                    json.string("kind", c.kind())
                        .string("name", c.name())
                        .string("text", c.text())));
    json.list(
        "notices",
        article.notices(),
        n -> json.object(() -> json.string("kind", n.kind()).string("text", n.text())));
  }

  private void end(Article article) {
    json.list("warnings", article.warnings(), w -> warning(article, w));
    json.object("extra", () -> article.extra().forEach(json::raw));
  }

  void sources(String key, List<Source> sources) {
    json.list(
        key,
        sources,
        s ->
            json.object(
                () -> {
                  json.string(s.kind().key(), s.place());
                  if (s.id() != null) {
                    json.string("id", s.id());
                  }
                }));
  }

  void evidence(Evidence evidence) {
    json.object(() -> evidenceKeys(evidence));
  }

  void evidence(String key, Evidence evidence) {
    json.object(key, () -> evidenceKeys(evidence));
  }

  private void evidenceKeys(Evidence evidence) {
    json.string("article", evidence.article());
    place(evidence.article(), evidence.field(), evidence.span());
    if (evidence.role() != null) {
      json.string("role", evidence.role());
    }
  }

  void speaker(Speaker speaker) {
    json.object(() -> speakerKeys(speaker));
  }

  void speaker(String key, Speaker speaker) {
    json.object(key, () -> speakerKeys(speaker));
  }

  private void speakerKeys(Speaker speaker) {
    json.string("entity", speaker.entity()).string("text", speaker.text());
    json.string("kind", speaker.kind());
  }

  private void dating(String key, @Nullable Dating dating) {
    if (dating == null) {
      json.nothing(key);
      return;
    }
    json.object(
        key,
        () -> {
          json.string("value", dating.value());
          json.string("earliest", dating.earliest() == null ? null : dating.earliest().toString());
          json.string("latest", dating.latest() == null ? null : dating.latest().toString());
          json.list("basis", dating.basis(), b -> json.value(b.name()));
          json.list("evidence", dating.evidence(), this::evidence);
          json.list("warnings", dating.warnings(), w -> json.value(w.label()));
        });
  }

  private void mention(Article article, Mention mention) {
    json.object(
        () -> {
          place(article.id(), mention.field(), mention.span());
          json.string("type", mention.type()).string("entity", mention.entity());
          json.number("chain", mention.chain()).flag("acts", mention.acts());
        });
  }

  private void attribution(Article article, Attribution a) {
    json.object(
        () -> {
          json.string("id", a.id());
          field(a.field());
          json.string("kind", a.kind());
          json.list("content", a.content(), s -> json.span(counted(article, a, s)));
          json.list("quoted", a.quoted(), s -> json.span(counted(article, a, s)));
          json.span("source", a.source() == null ? null : counted(article, a, a.source()));
          json.span("cue", a.cue() == null ? null : counted(article, a, a.cue()));
          speaker("speaker", a.speaker());
          json.string("stance", a.stance()).string("parent", a.parent());
        });
  }

  private void time(Article article, ResolvedTime time) {
    Field field = time.expression().field();
    json.object(
        () -> {
          place(article.id(), field, time.expression().span());
          json.string("type", time.expression().type()).string("value", time.value());
          json.string("from", time.from()).string("to", time.to());
          switch (time.anchor()) {
            case ResolvedTime.Anchor.None() -> json.nothing("anchor");
            case ResolvedTime.Anchor.Published() -> json.string("anchor", "published");
            case ResolvedTime.Anchor.Words(Span span) ->
                json.span("anchor", texts.of(article.id(), field, span));
          }
          json.strings("ambiguous", time.ambiguous());
        });
  }

  private void warning(Article article, Warning warning) {
    json.object(
        () -> {
          json.string("code", warning.code().label()).string("message", warning.message());
          if (warning.field() != null && warning.span() != null) {
            place(article.id(), warning.field(), warning.span());
          }
        });
  }

  // The field is left out where it is the text.
  private void field(Field field) {
    if (!field.equals(Field.TEXT)) {
      json.string("field", field.label());
    }
  }

  private void place(String article, Field field, Span span) {
    field(field);
    Span counted = texts.of(article, field, span);
    json.number("start", counted.start()).number("end", counted.end());
  }

  private Span counted(Article article, Attribution attribution, Span span) {
    return texts.of(article.id(), attribution.field(), span);
  }
}
