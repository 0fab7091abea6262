package org.stemma.core.model;

import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where an article was read from.
 *
 * @param place for a file the path relative to the input that it was found under, with {@code /};
 *     {@code x.jsonl:12} for a line of a file, {@code -:3} for a line of standard input
 * @param id what the input itself calls the article, if anything
 */
public record Source(Kind kind, String place, @Nullable String id) implements Comparable<Source> {
  /** What {@code place} is. */
  public enum Kind {
    FILE,
    URL,
    FEED;

    /** The key under which the record writes the place. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public static Source file(String place) {
    return new Source(Kind.FILE, place, null);
  }

  /** An item of a feed: the feed's own place, and what it calls the item. */
  public static Source feed(String place, @Nullable String id) {
    return new Source(Kind.FEED, place, id);
  }

  @Override
  public int compareTo(Source other) {
    return Comparator.comparing(Source::kind)
        .thenComparing(Source::place)
        .thenComparing(Source::id, Comparator.nullsFirst(Comparator.naturalOrder()))
        .compare(this, other);
  }
}
