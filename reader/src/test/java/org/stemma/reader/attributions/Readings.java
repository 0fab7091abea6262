package org.stemma.reader.attributions;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Article;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Field;
import org.stemma.core.model.Mention;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Segmentation;
import org.stemma.core.model.Span;
import org.stemma.reader.Articles;
import org.stemma.reader.heads.Name;
import org.stemma.reader.heads.Relation;
import org.stemma.reader.mentions.Mentions;
import org.stemma.reader.mentions.Prose;
import org.stemma.reader.segment.Segmenter;

/**
 * Texts in which what the model finds is drawn: {@code <Lena Ortiz> [said] {the dam was safe}} is a
 * source, its cue and what is attributed. A digit behind the opening bracket tells several
 * relations of a text apart; of {@code {0 …}} the model knows no cue.
 */
final class Readings {
  /** The names of our examples, longer ones first. */
  private static final List<Map.Entry<String, MentionType>> NAMES =
      List.of(
          Map.entry("Nordhaven News Agency", MentionType.ORGANIZATION),
          Map.entry("Harbour Board", MentionType.ORGANIZATION),
          Map.entry("Nordhaven Bank", MentionType.ORGANIZATION),
          Map.entry("Harbour Herald", MentionType.ORGANIZATION),
          Map.entry("South Korea", MentionType.PLACE),
          Map.entry("Lena Ortiz", MentionType.PERSON),
          Map.entry("Ana Horvat", MentionType.PERSON),
          Map.entry("Ivan Petrov", MentionType.PERSON),
          Map.entry("Pyongyang", MentionType.PLACE),
          Map.entry("Nordhaven", MentionType.PLACE),
          Map.entry("Petrov", MentionType.PERSON),
          Map.entry("France", MentionType.PLACE),
          Map.entry("Spain", MentionType.PLACE),
          Map.entry("Italy", MentionType.PLACE),
          Map.entry("Ortiz", MentionType.PERSON),
          Map.entry("Oslo", MentionType.PLACE),
          Map.entry("Bern", MentionType.PLACE),
          Map.entry("US", MentionType.PLACE));

  private Readings() {}

  private record Open(char bracket, int number, int start) {}

  /** A relation in the making. */
  private static final class Drawn {
    private @Nullable Span cue;
    private @Nullable Span source;
    private final List<Span> contents = new ArrayList<>();

    void put(char bracket, Span span) {
      switch (bracket) {
        case '<' -> source = span;
        case '[' -> cue = span;
        default -> contents.add(span);
      }
    }
  }

  /** A text without its drawing. */
  static String text(String drawn) {
    return read(drawn, new TreeMap<>());
  }

  static List<Attribution> of(String drawn) {
    return of(Field.TEXT, drawn);
  }

  static List<Attribution> of(Field field, String drawn) {
    Map<Integer, Drawn> numbered = new TreeMap<>();
    String text = read(drawn, numbered);
    List<Relation> relations = new ArrayList<>();
    List<Span> contents = new ArrayList<>();
    for (Drawn relation : numbered.values()) {
      contents.addAll(relation.contents);
      if (relation.cue != null) {
        relations.add(
            new Relation(
                relation.cue, relation.source, relation.contents.stream().sorted().toList()));
      }
    }
    Article article =
        field.equals(Field.TEXT)
            ? Articles.of(text)
            : Articles.of(text, "It rained.", "en", false, null);
    Segmentation cut = Segmenter.of(text);
    List<List<Span>> tokens = Segmenter.tokens(text, cut);
    Prose prose = new Prose(field, text, cut.sentences(), tokens, names(text), false);
    List<Mention> mentions = Mentions.of(List.of(prose));
    Told told =
        new Told(field, cut.sentences(), tokens, relations, contents.stream().sorted().toList());
    return Attributions.find(article, List.of(told), mentions);
  }

  private static String read(String drawn, Map<Integer, Drawn> numbered) {
    StringBuilder text = new StringBuilder();
    Deque<Open> open = new ArrayDeque<>();
    for (int i = 0; i < drawn.length(); i++) {
      char c = drawn.charAt(i);
      if ("<[{".indexOf(c) >= 0) {
        boolean told = i + 2 < drawn.length() && Character.isDigit(drawn.charAt(i + 1));
        open.push(new Open(c, told ? drawn.charAt(i + 1) - '0' : 1, text.length()));
        i += told ? 2 : 0;
      } else if (">]}".indexOf(c) >= 0) {
        Open last = open.pop();
        if (text.length() > last.start()) {
          numbered
              .computeIfAbsent(last.number(), number -> new Drawn())
              .put(last.bracket(), new Span(last.start(), text.length()));
        }
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  private static List<Name> names(String text) {
    List<Name> names = new ArrayList<>();
    for (Map.Entry<String, MentionType> entry : NAMES) {
      int at = text.indexOf(entry.getKey());
      while (at >= 0) {
        Span span = new Span(at, at + entry.getKey().length());
        if (names.stream().noneMatch(name -> name.span().overlaps(span))) {
          names.add(new Name(span, entry.getValue()));
        }
        at = text.indexOf(entry.getKey(), span.end());
      }
    }
    return names.stream().sorted((one, other) -> one.span().compareTo(other.span())).toList();
  }
}
