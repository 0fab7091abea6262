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

/** An article of a test: its words, and what a reader would have found in them. */
final class Told {
  private final @Nullable String outlet;
  private final LocalDate day;
  private final String text;
  private final List<Attribution> attributions = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<ResolvedTime> times = new ArrayList<>();
  private final String id;

  private Told(@Nullable String outlet, LocalDate day, String text) {
    this.outlet = outlet;
    this.day = day;
    this.text = text;
    this.id = Ids.article(outlet, null, null, text);
  }

  static Told by(@Nullable String outlet, String day, String text) {
    return new Told(outlet, LocalDate.parse(day), text);
  }

  /** Words in quotation marks, given to a speaker. */
  Told quotes(String words, @Nullable String speaker) {
    return attributed(words, speaker, Attribution.Kind.DIRECT, Attribution.Stance.ATTRIBUTED);
  }

  /** Words without marks, given to a speaker. */
  Told reports(String words, @Nullable String speaker) {
    return attributed(words, speaker, Attribution.Kind.INDIRECT, Attribution.Stance.ATTRIBUTED);
  }

  /** Words that a speaker denies. */
  Told denies(String words, String speaker) {
    return attributed(words, speaker, Attribution.Kind.INDIRECT, Attribution.Stance.DENIED);
  }

  /** Every place in the text that names a person. */
  Told names(String... people) {
    for (String person : people) {
      names(person, MentionType.PERSON);
    }
    return this;
  }

  /** Every place where words name a party, which is one entity wherever it is named. */
  Told names(String words, MentionType type) {
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      mentions.add(
          new Mention(
              Field.TEXT,
              new Span(at, at + words.length()),
              type,
              entityId(words),
              mentions.size(),
              false));
    }
    return this;
  }

  /** A date in the text. */
  Told dates(String words, String from) {
    return dates(words, from, null);
  }

  /** A date of several days in the text. */
  Told dates(String words, String from, @Nullable String to) {
    TimeExpression expression =
        new TimeExpression(
            Field.TEXT,
            span(words),
            TimeExpression.Type.DATE,
            new TemporalSymbol.Fixed(from),
            "test");
    times.add(
        new ResolvedTime(
            expression, from, from, to, new ResolvedTime.Anchor.Published(), List.of()));
    return this;
  }

  /** The story that these articles tell, each a line of text of its own. */
  static Story story(Told... articles) {
    List<Witness> witnesses =
        List.of(articles).stream().map(Told::witness).sorted(Witness.ORDER).toList();
    return new Story(
        "s-0000000000000000",
        new Story.Headline("A test", witnesses.getFirst().id()),
        null,
        null,
        witnesses,
        witnesses.stream()
            .map(w -> new Story.Line("n-" + w.id().substring(2), List.of(w.id()), null))
            .toList(),
        List.of(),
        entities(articles),
        List.of());
  }

  String id() {
    return id;
  }

  private Told attributed(
      String words, @Nullable String speaker, Attribution.Kind kind, Attribution.Stance stance) {
    Span span = span(words);
    Speaker by =
        speaker == null
            ? Speaker.UNRESOLVED
            : new Speaker(Speaker.Kind.NAMED, speaker, entityId(speaker));
    attributions.add(
        new Attribution(
            Ids.of('r', Evidence.of(id, Field.TEXT, span)),
            Field.TEXT,
            kind,
            List.of(span),
            kind == Attribution.Kind.DIRECT ? List.of(span) : List.of(),
            null,
            null,
            by,
            null,
            stance,
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

  private Witness witness() {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int stop = text.indexOf(". "); stop >= 0; stop = text.indexOf(". ", start)) {
      sentences.add(new Span(start, stop + 1));
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
            List.of(new Span(0, text.length())),
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

  private static List<Entity> entities(Told... articles) {
    TreeMap<String, Entity> entities = new TreeMap<>();
    for (Told told : articles) {
      for (Mention mention : told.mentions) {
        String name = mention.span().of(told.text);
        entities.put(
            entityId(name),
            new Entity(
                entityId(name),
                mention.type(),
                name,
                List.of(new Entity.Spelling(name, List.of(told.id))),
                List.of(),
                1,
                "test"));
      }
      for (Attribution attribution : told.attributions) {
        String name = attribution.speaker().text();
        if (name != null) {
          // Two words are a person here, one is a body, and "X spokesman Y" speaks for X.
          String[] parts = name.split(" spokesman ", 2);
          entities.put(
              entityId(name),
              new Entity(
                  entityId(name),
                  name.contains(" ") ? MentionType.PERSON : MentionType.ORGANIZATION,
                  parts[parts.length - 1],
                  List.of(new Entity.Spelling(parts[parts.length - 1], List.of(told.id))),
                  parts.length == 2
                      ? List.of(new Entity.Role(parts[0] + " spokesman", List.of()))
                      : List.of(),
                  1,
                  "test"));
        }
      }
    }
    return List.copyOf(entities.values());
  }

  private static String entityId(String name) {
    return Ids.of('e', List.of(name));
  }
}
