package org.stemma.core.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An article's own words, cleaned, with what its page or its neighbours say about it.
 *
 * @param id {@code a-} and 16 hex digits, see {@link Ids#article}
 * @param captures ids of the captures it was read from, sorted, at least one
 * @param sources where they lay, sorted, at least one
 * @param language as stated for a verbatim input or in the page; null leaves it to the reader
 * @param fetched latest day on which it can have been published, if the capture says it
 * @param text Unicode NFC, paragraphs separated by a blank line, no other line break (verbatim
 *     input aside); may be empty only in a verbatim article
 * @param paragraphs in order, covering everything but white space
 * @param extra unknown keys of a JSON record, each with its value as JSON text
 * @param verbatim read as it stands: never cleaned
 * @param given the segmentation that came with it; null: the reader's own
 */
public record Article(
    String id,
    List<String> captures,
    List<Source> sources,
    Outlet outlet,
    @Nullable String title,
    @Nullable String standfirst,
    @Nullable String url,
    List<String> authors,
    @Nullable String image,
    @Nullable String section,
    @Nullable String language,
    Dating published,
    @Nullable Dating modified,
    @Nullable LocalDate fetched,
    String text,
    List<Span> paragraphs,
    List<Caption> captions,
    List<Credit> credits,
    List<Notice> notices,
    List<Warning> warnings,
    SortedMap<String, String> extra,
    boolean verbatim,
    @Nullable Segmentation given)
    implements Ingested {
  /** The canonical order: earliest, latest, printed time, id; undated ones last. */
  public static final Comparator<Article> ORDER =
      Comparator.comparing(
              (Article a) -> a.published.earliest(),
              Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(
              a -> a.published.latest(), Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Article::localTime)
          .thenComparing(Article::id);

  public Article {
    captures = List.copyOf(captures);
    sources = List.copyOf(sources);
    authors = List.copyOf(authors);
    paragraphs = List.copyOf(paragraphs);
    captions = List.copyOf(captions);
    credits = List.copyOf(credits);
    notices = List.copyOf(notices);
    warnings = List.copyOf(warnings);
    extra = Collections.unmodifiableSortedMap(new TreeMap<>(extra));
  }

  /**
   * The words of one of its fields.
   *
   * @throws IllegalArgumentException if the article has no such field
   */
  public String words(Field field) {
    String words =
        switch (field.kind()) {
          case TEXT -> text;
          case TITLE -> title;
          case STANDFIRST -> standfirst;
          case CAPTION ->
              field.index() < captions.size() ? captions.get(field.index()).text() : null;
          case CREDIT -> field.index() < credits.size() ? credits.get(field.index()).text() : null;
          case NOTICE -> field.index() < notices.size() ? notices.get(field.index()).text() : null;
        };
    if (words == null) {
      throw new IllegalArgumentException("article " + id + " has no field " + field.label());
    }
    return words;
  }

  /** The fields that hold prose for the reader: text, title, standfirst and captions, in order. */
  public List<Field> prose() {
    List<Field> fields = new ArrayList<>();
    fields.add(Field.TEXT);
    if (title != null) {
      fields.add(Field.TITLE);
    }
    if (standfirst != null) {
      fields.add(Field.STANDFIRST);
    }
    for (int i = 0; i < captions.size(); i++) {
      fields.add(Field.caption(i));
    }
    return List.copyOf(fields);
  }

  /** The same article with another date of publication. */
  public Article publishedAt(Dating dating) {
    return changed(language, dating, warnings);
  }

  /** The same article with its language told. */
  public Article inLanguage(String told) {
    return changed(told, published, warnings);
  }

  /** The same article with other warnings. */
  public Article warned(List<Warning> all) {
    return changed(language, published, all);
  }

  private Article changed(
      @Nullable String otherLanguage, Dating otherDate, List<Warning> otherWarnings) {
    return new Article(
        id,
        captures,
        sources,
        outlet,
        title,
        standfirst,
        url,
        authors,
        image,
        section,
        otherLanguage,
        otherDate,
        modified,
        fetched,
        text,
        paragraphs,
        captions,
        credits,
        notices,
        otherWarnings,
        extra,
        verbatim,
        given);
  }

  // An article without a printed time sorts after those of its day that print one.
  private String localTime() {
    String value = published.value();
    int mark = value == null ? -1 : value.indexOf('T');
    return value == null || mark < 0
        ? "~"
        : value.substring(mark, Math.min(value.length(), mark + 6));
  }
}
