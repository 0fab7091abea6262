package org.stemma.ingest.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Capture;
import org.stemma.core.model.Code;
import org.stemma.core.model.Content;
import org.stemma.core.model.Source;
import org.stemma.core.model.Stated;
import org.stemma.ingest.feeds.Feed;
import org.stemma.ingest.feeds.FeedDates;
import org.stemma.ingest.feeds.ItemPage;

/**
 * The items of a feed: whole ones are read as they are there, of the others the page is fetched
 * where that is allowed.
 */
final class FeedCursor {
  private FeedCursor() {}

  static Cursor of(Label label, Feed feed, Opening opening) {
    List<Supplier<Cursor>> steps = new ArrayList<>();
    List<Wanted> wanted = new ArrayList<>();
    Fetches[] fetches = new Fetches[1];
    boolean follow = opening.links().followed(label);
    for (int i = 0; i < feed.items().size(); i++) {
      Feed.Item item = feed.items().get(i);
      int number = i + 1;
      Stated stated = stated(label, feed, item);
      String link = item.link();
      byte[] page = ItemPage.of(item);
      if (page != null) {
        steps.add(() -> Cursor.of(capture(label, number, item, stated, page)));
      } else if (follow && link != null && isWeb(link) && wanted.size() < Limits.LINKS) {
        wanted.add(new Wanted(link, stated, label.hops() + 1));
        steps.add(() -> fetches[0].next());
      } else {
        steps.add(() -> Cursor.of(label.part(number, stated).rejection(Code.FEED_TEASER)));
      }
    }
    fetches[0] = new Fetches(wanted, opening);
    return new StepCursor(steps, fetches[0]);
  }

  private static Capture capture(
      Label label, int number, Feed.Item item, Stated stated, byte[] page) {
    // An item without an id of its own is told from the others by its number.
    String id = item.id() != null ? item.id() : item.link();
    return new Capture(
        Source.feed(label.place(), id != null ? id : "item " + number),
        "item.html",
        Capture.Shape.DOCUMENT,
        Content.of(page),
        stated,
        label.fetched(),
        item.link(),
        "UTF-8");
  }

  private static Stated stated(Label label, Feed feed, Feed.Item item) {
    Stated said = label.stated();
    String outlet = said.outlet() != null ? said.outlet() : outlet(label, feed, item);
    String date = item.published() == null ? null : FeedDates.iso(item.published());
    return new Stated(
        outlet,
        item.link() != null && isWeb(item.link()) ? item.link() : null,
        item.title(),
        date != null ? date : item.published(),
        said.language() != null
            ? said.language()
            : item.language() != null ? item.language() : feed.language(),
        item.authors());
  }

  /**
   * The item's source, else the feed itself, but only where its items lie on its own site: a feed
   * that gathers from many publishes none of them.
   */
  private static @Nullable String outlet(Label label, Feed feed, Feed.Item item) {
    if (item.source() != null) {
      return item.source();
    }
    String home = feed.link() != null ? feed.link() : label.address();
    String link = item.link();
    if (home == null || link == null) {
      return null;
    }
    String site = AddressNames.host(home);
    String host = AddressNames.host(link);
    boolean own =
        !site.isEmpty()
            && (host.equals(site) || host.endsWith("." + site) || site.endsWith("." + host));
    return own ? feed.title() : null;
  }

  private static boolean isWeb(String link) {
    return link.regionMatches(true, 0, "http://", 0, 7)
        || link.regionMatches(true, 0, "https://", 0, 8);
  }
}
