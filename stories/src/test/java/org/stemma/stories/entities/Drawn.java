package org.stemma.stories.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.AnnotatedArticle;
import org.stemma.core.model.Annotation;
import org.stemma.core.model.Article;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Dating;
import org.stemma.core.model.Entity;
import org.stemma.core.model.Field;
import org.stemma.core.model.Mention;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Outlet;
import org.stemma.core.model.Source;
import org.stemma.core.model.Span;
import org.stemma.core.model.Speaker;

/**
 * Articles drawn with their mentions: {@code {P1 Lena Ortiz} met {O2 Tanna Board}.} Letters: P
 * person, O organisation, L place, G group, X other; the number is the chain. One string a
 * sentence; a first sentence that begins with # is the title.
 */
final class Drawn {
  private Drawn() {}

  static AnnotatedArticle article(String id, String... sentences) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    String title = null;
    for (String sentence : sentences) {
      if (sentence.startsWith("#")) {
        StringBuilder words = new StringBuilder();
        read(sentence.substring(1), Field.TITLE, words, mentions);
        title = words.toString();
      } else {
        if (!text.isEmpty()) {
          text.append(' ');
        }
        int start = text.length();
        read(sentence, Field.TEXT, text, mentions);
        spans.add(new Span(start, text.length()));
      }
    }
    return new AnnotatedArticle(
        article(id, title, text.toString()),
        new Annotation(
            "en",
            true,
            spans,
            spans.stream().map(span -> List.<Span>of()).toList(),
            List.of(),
            mentions,
            List.of(),
            List.of()));
  }

  private static void read(String drawn, Field field, StringBuilder words, List<Mention> mentions) {
    int at = 0;
    while (at < drawn.length()) {
      if (drawn.charAt(at) == '{') {
        int space = drawn.indexOf(' ', at);
        int end = drawn.indexOf('}', at);
        int start = words.length();
        words.append(drawn, space + 1, end);
        mentions.add(
            new Mention(
                field,
                new Span(start, words.length()),
                type(drawn.charAt(at + 1)),
                null,
                Integer.parseInt(drawn.substring(at + 2, space)),
                false));
        at = end + 1;
      } else {
        words.append(drawn.charAt(at));
        at++;
      }
    }
  }

  private static MentionType type(char letter) {
    return switch (letter) {
      case 'P' -> MentionType.PERSON;
      case 'O' -> MentionType.ORGANIZATION;
      case 'L' -> MentionType.PLACE;
      case 'G' -> MentionType.GROUP;
      default -> MentionType.OTHER;
    };
  }

  private static Article article(String id, @Nullable String title, String text) {
    return new Article(
        id,
        List.of("c-" + id),
        List.of(Source.file(id + ".txt")),
        Outlet.UNKNOWN,
        title,
        null,
        null,
        List.of(),
        null,
        null,
        "en",
        Dating.UNKNOWN,
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
  }

  /** The same article with one attribution, all of the text given to a chain or to words. */
  static AnnotatedArticle said(
      AnnotatedArticle article, @Nullable Integer chain, @Nullable String source, Speaker speaker) {
    String text = article.article().text();
    int at = source == null ? -1 : text.indexOf(source);
    Attribution attribution =
        new Attribution(
            "r-1",
            Field.TEXT,
            Attribution.Kind.INDIRECT,
            List.of(new Span(0, text.length())),
            List.of(),
            source == null ? null : new Span(at, at + source.length()),
            null,
            speaker,
            chain,
            Attribution.Stance.ATTRIBUTED,
            null);
    return new AnnotatedArticle(
        article.article(),
        article.annotation().tied(article.annotation().mentions(), List.of(attribution)));
  }

  /** {@code PERSON Lena Ortiz: Lena Ortiz, Ortiz}, the spellings sorted. */
  static List<String> entities(AnnotatedArticle... articles) {
    return EntityLinking.link(List.of(articles)).entities().stream()
        .map(
            entity ->
                entity.type()
                    + " "
                    + entity.name()
                    + ": "
                    + String.join(
                        ", ",
                        entity.spellings().stream().map(Entity.Spelling::text).sorted().toList()))
        .sorted()
        .toList();
  }

  /** {@code Lena Ortiz: dam engineer, mayor}, sorted; people without a role are left out. */
  static List<String> roles(AnnotatedArticle... articles) {
    return EntityLinking.link(List.of(articles)).entities().stream()
        .filter(entity -> !entity.roles().isEmpty())
        .map(
            entity ->
                entity.name()
                    + ": "
                    + String.join(
                        ", ", entity.roles().stream().map(Entity.Role::text).sorted().toList()))
        .sorted()
        .toList();
  }
}
