package org.stemma.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Annotation;
import org.stemma.core.model.Article;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Dating;
import org.stemma.core.model.Entity;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Field;
import org.stemma.core.model.Ids;
import org.stemma.core.model.Lineage;
import org.stemma.core.model.Mention;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Outlet;
import org.stemma.core.model.ResolvedTime;
import org.stemma.core.model.Source;
import org.stemma.core.model.Span;
import org.stemma.core.model.Speaker;
import org.stemma.core.model.Story;
import org.stemma.core.model.TemporalSymbol;
import org.stemma.core.model.TimeExpression;
import org.stemma.core.model.Witness;

/**
 * An article of a test in which people speak. Words between “ ” in the content are what is quoted;
 * a content that is in marks as a whole is direct speech, one without marks an indirect report.
 */
final class Heard {
  private final @Nullable String outlet;
  private final LocalDate day;
  private final String text;
  private final String id;
  private final List<Attribution> attributions = new ArrayList<>();
  private final List<ResolvedTime> times = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();

  private Heard(@Nullable String outlet, String day, String text) {
    this.outlet = outlet;
    this.day = LocalDate.parse(day);
    this.text = text;
    this.id = Ids.article(outlet, null, null, text);
  }

  static Heard by(@Nullable String outlet, String day, String text) {
    return new Heard(outlet, day, text);
  }

  static Entity person(String name, String... roles) {
    return entity(MentionType.PERSON, name, roles);
  }

  static Entity body(String name) {
    return entity(MentionType.ORGANIZATION, name);
  }

  static Entity place(String name) {
    return entity(MentionType.PLACE, name);
  }

  static String id(String name) {
    return Ids.of('e', List.of(name));
  }

  /** A named speaker, who is an entity of the story. */
  Heard says(String content, String source, String cue, Entity speaker) {
    Span at = span(source);
    mentions.add(new Mention(Field.TEXT, at, speaker.type(), speaker.id(), 0, false));
    return add(content, at, cue, new Speaker(Speaker.Kind.NAMED, source, speaker.id()));
  }

  /** A speaker whom the article describes, names without being known, or leaves open. */
  Heard says(String content, @Nullable String source, String cue, Speaker.Kind kind) {
    Span at = source == null ? null : span(source);
    return add(content, at, cue, new Speaker(kind, source, null));
  }

  Heard dates(String words, String from) {
    TimeExpression expression =
        new TimeExpression(
            Field.TEXT,
            span(words),
            TimeExpression.Type.DATE,
            new TemporalSymbol.Fixed(from),
            "test");
    times.add(
        new ResolvedTime(
            expression, from, from, null, new ResolvedTime.Anchor.Published(), List.of()));
    return this;
  }

  Heard names(String words, Entity entity) {
    mentions.add(new Mention(Field.TEXT, span(words), entity.type(), entity.id(), 1, false));
    return this;
  }

  String id() {
    return id;
  }

  Evidence evidence(String words) {
    return new Evidence(id, Field.TEXT, span(words), Evidence.Role.REPORTS);
  }

  /** That two articles have these words in common. */
  static Lineage sharing(String words, Heard from, Heard to) {
    return new Lineage(
        from.id,
        to.id,
        Lineage.Kind.COMMON_SOURCE,
        List.of(Lineage.Basis.TEXT),
        0.1,
        false,
        List.of(new Lineage.Passage(from.span(words), to.span(words))));
  }

  static Story story(List<Entity> entities, Heard... articles) {
    return story(entities, List.of(), List.of(), articles);
  }

  /**
   * @param copied articles of one line of text; all others are lines of their own
   */
  static Story story(
      List<Entity> entities, List<Lineage> lineage, List<Heard> copied, Heard... articles) {
    List<Witness> witnesses =
        List.of(articles).stream().map(Heard::witness).sorted(Witness.ORDER).toList();
    List<Story.Line> lines = new ArrayList<>();
    if (!copied.isEmpty()) {
      lines.add(new Story.Line("n-copied", copied.stream().map(Heard::id).toList(), null));
    }
    for (Heard article : articles) {
      if (!copied.contains(article)) {
        lines.add(new Story.Line("n-" + article.id, List.of(article.id), null));
      }
    }
    return new Story(
        "s-0000000000000000",
        new Story.Headline("A test", witnesses.getFirst().id()),
        null,
        null,
        witnesses,
        lines,
        lineage,
        entities,
        List.of());
  }

  private Heard add(String content, @Nullable Span source, String cue, Speaker speaker) {
    Span span = span(content);
    Span inside = span;
    List<Span> quoted = new ArrayList<>();
    int open = content.indexOf('“');
    while (open >= 0) {
      int close = content.indexOf('”', open);
      quoted.add(new Span(span.start() + open + 1, span.start() + close));
      open = content.indexOf('“', close);
    }
    boolean direct = quoted.size() == 1 && quoted.getFirst().length() + 2 == span.length();
    if (direct) {
      inside = quoted.getFirst();
    }
    attributions.add(
        new Attribution(
            Ids.of('r', Evidence.of(id, Field.TEXT, inside)),
            Field.TEXT,
            quoted.isEmpty()
                ? Attribution.Kind.INDIRECT
                : direct ? Attribution.Kind.DIRECT : Attribution.Kind.MIXED,
            List.of(inside),
            quoted,
            source,
            span(cue),
            speaker,
            null,
            Attribution.Stance.ATTRIBUTED,
            null));
    return this;
  }

  private Span span(String words) {
    int at = text.indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("the test's article does not hold: " + words);
    }
    return new Span(at, at + words.length());
  }

  private static Entity entity(MentionType type, String name, String... roles) {
    return new Entity(
        id(name),
        type,
        name,
        List.of(new Entity.Spelling(name, List.of())),
        List.of(roles).stream().map(r -> new Entity.Role(r, List.of())).toList(),
        1,
        "test");
  }

  private Witness witness() {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int stop = text.indexOf("\n\n"); stop >= 0; stop = text.indexOf("\n\n", start)) {
      sentences.add(new Span(start, stop));
      start = stop + 2;
    }
    sentences.add(new Span(start, text.length()));
    Article article =
        new Article(
            id,
            List.of("c-0000000000000000"),
            List.of(Source.file(id + ".txt")),
            outlet == null
                ? Outlet.UNKNOWN
                : new Outlet(outlet, null, Outlet.Basis.STATED, List.of()),
            null,
            null,
            null,
            List.of(),
            null,
            null,
            "en",
            new Dating(
                day.toString(), day, day, List.of(Dating.Basis.STATED), List.of(), List.of()),
            null,
            null,
            text,
            sentences,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new TreeMap<>(),
            false,
            null);
    return new Witness(
        article,
        new Annotation(
            "en",
            true,
            sentences,
            sentences.stream().map(s -> List.<Span>of()).toList(),
            List.of(),
            mentions,
            attributions,
            times.stream().map(ResolvedTime::expression).toList()),
        times);
  }
}
