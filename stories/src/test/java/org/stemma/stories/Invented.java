package org.stemma.stories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.AnnotatedArticle;
import org.stemma.core.model.Annotation;
import org.stemma.core.model.Article;
import org.stemma.core.model.Credit;
import org.stemma.core.model.Dating;
import org.stemma.core.model.Notice;
import org.stemma.core.model.Outlet;
import org.stemma.core.model.Source;
import org.stemma.core.model.Span;
import org.stemma.core.model.Witness;

/**
 * An invented article, put together field by field; sentences end at stops, names are not marked.
 */
public record Invented(
    String id,
    @Nullable String outlet,
    @Nullable String title,
    @Nullable String published,
    String language,
    List<Credit> credits,
    List<Notice> notices,
    String text) {

  /** In English, undated, by no known outlet, without a title. */
  public static Invented article(String id, String text) {
    return new Invented(id, null, null, null, "en", List.of(), List.of(), text);
  }

  public Invented by(String name) {
    return new Invented(id, name, title, published, language, credits, notices, text);
  }

  public Invented titled(String words) {
    return new Invented(id, outlet, words, published, language, credits, notices, text);
  }

  /** {@code 2031-05-07} or {@code 2031-05-07T10:00+02:00}. */
  public Invented on(String when) {
    return new Invented(id, outlet, title, when, language, credits, notices, text);
  }

  public Invented in(String code) {
    return new Invented(id, outlet, title, published, code, credits, notices, text);
  }

  public Invented thanks(Credit.Kind kind, String name) {
    List<Credit> more = new ArrayList<>(credits);
    more.add(new Credit(kind, name, name));
    return new Invented(id, outlet, title, published, language, more, notices, text);
  }

  public Invented noting(Notice.Kind kind, String words) {
    List<Notice> more = new ArrayList<>(notices);
    more.add(new Notice(kind, words));
    return new Invented(id, outlet, title, published, language, credits, more, text);
  }

  public Witness witness() {
    AnnotatedArticle read = read();
    return new Witness(read.article(), read.annotation(), List.of());
  }

  public AnnotatedArticle read() {
    Article article =
        new Article(
            "a-" + id,
            List.of("c-" + id),
            List.of(Source.file(id + ".txt")),
            outlet == null
                ? Outlet.UNKNOWN
                : new Outlet(outlet, null, Outlet.Basis.STATED, List.of()),
            title,
            null,
            null,
            List.of(),
            null,
            null,
            language,
            dating(),
            null,
            null,
            text,
            spans("\n\n"),
            List.of(),
            credits,
            notices,
            List.of(),
            new TreeMap<>(),
            false,
            null);
    List<Span> sentences = sentences();
    List<List<Span>> tokens = sentences.stream().map(List::of).toList();
    return new AnnotatedArticle(
        article,
        new Annotation(
            language,
            language.equals("en"),
            sentences,
            tokens,
            List.of(),
            List.of(),
            List.of(),
            List.of()));
  }

  private Dating dating() {
    if (published == null) {
      return Dating.UNKNOWN;
    }
    LocalDate day = LocalDate.parse(published.substring(0, 10));
    return new Dating(published, day, day, List.of(Dating.Basis.STATED), List.of(), List.of());
  }

  private List<Span> sentences() {
    List<Span> sentences = new ArrayList<>();
    for (Span paragraph : spans("\n\n")) {
      int start = paragraph.start();
      for (int at = start; at < paragraph.end(); at++) {
        boolean stop =
            text.charAt(at) == '.' && (at + 1 == paragraph.end() || text.charAt(at + 1) == ' ');
        if (stop) {
          sentences.add(new Span(start, at + 1));
          start = at + 2;
        }
      }
      if (start < paragraph.end()) {
        sentences.add(new Span(start, paragraph.end()));
      }
    }
    return sentences;
  }

  private List<Span> spans(String between) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf(between, start);
      end = end < 0 ? text.length() : end;
      if (end > start) {
        spans.add(new Span(start, end));
      }
      start = end + between.length();
    }
    return spans;
  }
}
