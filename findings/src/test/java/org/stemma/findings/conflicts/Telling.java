package org.stemma.findings.conflicts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Annotation;
import org.stemma.core.model.Article;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Conflict;
import org.stemma.core.model.Dating;
import org.stemma.core.model.Entity;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Field;
import org.stemma.core.model.Ids;
import org.stemma.core.model.Mention;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Notice;
import org.stemma.core.model.Outlet;
import org.stemma.core.model.Source;
import org.stemma.core.model.Span;
import org.stemma.core.model.Speaker;
import org.stemma.core.model.Story;
import org.stemma.core.model.Witness;
import org.stemma.core.time.Times;
import org.stemma.findings.support.Supports;

/** An article of these tests: outlet, day, words, and the names that a reader would have found. */
final class Telling {
  private final String outlet;
  private final @Nullable String published;
  private final String text;
  private @Nullable String title;
  private final List<Notice> notices = new ArrayList<>();
  private final List<Attribution> attributions = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final String id;

  private Telling(String outlet, @Nullable String published, String text) {
    this.outlet = outlet;
    this.published = published;
    this.text = text;
    this.id = Ids.article(outlet, null, null, text);
  }

  /** {@code published}: a day, or a day and a time with an offset; null: undated. */
  static Telling by(String outlet, @Nullable String published, String text) {
    return new Telling(outlet, published, text);
  }

  Telling under(String headline) {
    title = headline;
    return this;
  }

  Telling corrects(String notice) {
    notices.add(new Notice(Notice.Kind.CORRECTION, notice));
    return this;
  }

  Telling names(MentionType type, String... names) {
    for (String name : names) {
      for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        Span span = new Span(at, at + name.length());
        mentions.add(new Mention(Field.TEXT, span, type, entity(name), mentions.size(), false));
      }
    }
    return this;
  }

  Telling credits(String words, String speaker) {
    return attributes(words, speaker, Attribution.Stance.ATTRIBUTED);
  }

  Telling denies(String words, String speaker) {
    return attributes(words, speaker, Attribution.Stance.DENIED);
  }

  private Telling attributes(String words, String speaker, Attribution.Stance stance) {
    int at = text.indexOf(words);
    Span span = new Span(at, at + words.length());
    attributions.add(
        new Attribution(
            Ids.of('r', Evidence.of(id, Field.TEXT, span)),
            Field.TEXT,
            Attribution.Kind.INDIRECT,
            List.of(span),
            List.of(),
            null,
            null,
            new Speaker(Speaker.Kind.NAMED, speaker, entity(speaker)),
            null,
            stance,
            null));
    return this;
  }

  /** The differences in number and date between these articles, as one story. */
  static List<Conflict> differences(Telling... tellings) {
    Story story = story(tellings);
    Supports supports = Supports.of(story);
    List<Conflict> found = new ArrayList<>();
    found.addAll(NumberConflicts.find(story, supports, new ArrayList<>()));
    found.addAll(DateConflicts.find(story, supports, new ArrayList<>()));
    return found;
  }

  private static Story story(Telling... tellings) {
    List<Witness> witnesses =
        List.of(tellings).stream().map(Telling::witness).sorted(Witness.ORDER).toList();
    TreeMap<String, Entity> entities = new TreeMap<>();
    for (Telling telling : tellings) {
      telling.mentions.forEach(m -> add(entities, String.valueOf(m.entity()), m.type()));
      telling.attributions.forEach(
          a -> add(entities, String.valueOf(a.speaker().entity()), MentionType.ORGANIZATION));
    }
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
        List.copyOf(entities.values()),
        List.of());
  }

  private static void add(Map<String, Entity> entities, String id, MentionType type) {
    entities.putIfAbsent(id, new Entity(id, type, id, List.of(), List.of(), 1, "test"));
  }

  private static String entity(String name) {
    return Ids.of('e', List.of(name));
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
            new Outlet(outlet, null, Outlet.Basis.STATED, List.of()),
            title,
            null,
            null,
            List.of(),
            null,
            null,
            "en",
            dating(),
            null,
            null,
            text,
            List.of(new Span(0, text.length())),
            List.of(),
            List.of(),
            notices,
            List.of(),
            new TreeMap<>(),
            false,
            null);
    List<Mention> sorted = mentions.stream().sorted(Comparator.naturalOrder()).toList();
    Annotation annotation =
        new Annotation(
            "en",
            true,
            sentences,
            sentences.stream().map(s -> List.<Span>of()).toList(),
            List.of(),
            sorted,
            attributions,
            new TreeSet<>(Times.find(Field.TEXT, text)).stream().toList());
    return new Witness(article, annotation, Times.resolve(annotation.times(), dating()));
  }

  private Dating dating() {
    if (published == null) {
      return Dating.UNKNOWN;
    }
    LocalDate day = LocalDate.parse(published.substring(0, "2026-03-04".length()));
    return new Dating(published, day, day, List.of(Dating.Basis.STATED), List.of(), List.of());
  }
}
