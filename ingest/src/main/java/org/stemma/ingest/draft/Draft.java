package org.stemma.ingest.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Caption;
import org.stemma.core.model.Code;
import org.stemma.core.model.Credit;
import org.stemma.core.model.Notice;
import org.stemma.core.model.Span;

/**
 * What cleaning found in a page, before dates and outlet are settled and ids are given.
 *
 * @param siteName the outlet's name as the page itself says it
 * @param language BCP 47, as the page states it
 * @param published as the page's metadata state it, unread
 * @param modified as the page's metadata state it, unread
 * @param paragraphs the article's own words in reading order, without white space at the ends
 * @param damages what was mended in them
 */
public record Draft(
    @Nullable String title,
    @Nullable String standfirst,
    @Nullable String url,
    List<String> authors,
    @Nullable String image,
    @Nullable String section,
    @Nullable String siteName,
    @Nullable String language,
    @Nullable String published,
    @Nullable String modified,
    List<String> paragraphs,
    List<Caption> captions,
    List<Credit> credits,
    List<Notice> notices,
    List<Damage> damages) {
  /** Something mended in a paragraph, counted from 0; the span points into its mended words. */
  public record Damage(int paragraph, Span span, Code code, String words) {}

  public Draft {
    authors = List.copyOf(authors);
    paragraphs = List.copyOf(paragraphs);
    captions = List.copyOf(captions);
    credits = List.copyOf(credits);
    notices = List.copyOf(notices);
    damages = List.copyOf(damages);
  }
}
