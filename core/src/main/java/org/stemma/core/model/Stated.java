package org.stemma.core.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said beside a capture ({@code NAME.json}, {@code --meta}, a feed about its item): it
 * outranks what the page says.
 *
 * @param published as given there, ISO 8601
 * @param authors of whom a feed says that they wrote it; empty: nobody is named
 */
public record Stated(
    @Nullable String outlet,
    @Nullable String url,
    @Nullable String title,
    @Nullable String published,
    @Nullable String language,
    List<String> authors) {
  public static final Stated NOTHING = new Stated(null, null, null, null, null);

  public Stated {
    authors = List.copyOf(authors);
  }

  /** What is said where nobody names the authors. */
  public Stated(
      @Nullable String outlet,
      @Nullable String url,
      @Nullable String title,
      @Nullable String published,
      @Nullable String language) {
    this(outlet, url, title, published, language, List.of());
  }
}
