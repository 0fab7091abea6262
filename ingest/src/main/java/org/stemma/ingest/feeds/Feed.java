package org.stemma.ingest.feeds;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says.
 *
 * @param title what it calls itself
 * @param link the page that it is the feed of
 * @param language BCP 47
 * @param items in its order
 */
public record Feed(
    @Nullable String title, @Nullable String link, @Nullable String language, List<Item> items) {
  public Feed {
    items = List.copyOf(items);
  }

  /**
   * An item of a feed.
   *
   * @param title plain words
   * @param link where its page lies
   * @param id what the feed calls it
   * @param published as written, or else when it was changed; see {@link FeedDates}
   * @param updated as written
   * @param content markup: its whole text, as the feed means it
   * @param summary markup: what stands for it
   * @param source of whom the feed took it
   */
  public record Item(
      @Nullable String title,
      @Nullable String link,
      @Nullable String id,
      @Nullable String published,
      @Nullable String updated,
      List<String> authors,
      @Nullable String content,
      @Nullable String summary,
      @Nullable String source,
      @Nullable String language) {
    public Item {
      authors = List.copyOf(authors);
    }
  }
}
