package org.stemma.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Stated;
import org.stemma.ingest.documents.ExportedArticle;
import org.stemma.ingest.words.Words;

/**
 * What is known about an article besides its page: what is said beside the capture, and where that
 * is silent what its JSON record says. Both are STATED; every value is clean.
 *
 * @param url an address of the web
 * @param published unread, the one that counts more first
 * @param id what the record calls the article
 */
record Said(
    @Nullable String outlet,
    @Nullable String url,
    @Nullable String title,
    List<String> published,
    @Nullable String language,
    @Nullable String id,
    List<String> authors,
    SortedMap<String, String> extra) {

  static Said beside(Stated stated) {
    return of(stated, null);
  }

  /** What is said beside an export, then what it prints about one of its articles. */
  static Said printed(Stated stated, ExportedArticle printed) {
    return of(
        new Stated(
            first(stated.outlet(), printed.outlet()),
            stated.url(),
            first(stated.title(), printed.title()),
            first(stated.published(), printed.published()),
            stated.language(),
            stated.authors().isEmpty() ? printed.authors() : stated.authors()),
        null);
  }

  static Said of(Stated stated, @Nullable JsonRecord record) {
    List<String> published = new ArrayList<>();
    add(published, stated.published());
    if (record != null) {
      add(published, record.published());
    }
    return new Said(
        first(stated.outlet(), record == null ? null : record.outlet()),
        Domains.webAddress(first(stated.url(), record == null ? null : record.url())),
        first(stated.title(), record == null ? null : record.title()),
        List.copyOf(published),
        language(first(stated.language(), record == null ? null : record.language())),
        Words.cleanOrNull(record == null ? null : record.id()),
        stated.authors().stream().map(Words::clean).filter(a -> !a.isEmpty()).distinct().toList(),
        record == null ? new TreeMap<>() : record.extra());
  }

  private static void add(List<String> all, @Nullable String words) {
    String clean = Words.cleanOrNull(words);
    if (clean != null) {
      all.add(clean);
    }
  }

  private static @Nullable String first(@Nullable String strong, @Nullable String weak) {
    String clean = Words.cleanOrNull(strong);
    return clean != null ? clean : Words.cleanOrNull(weak);
  }

  /** The language without script and region, as the record writes it; null if it is no tag. */
  static @Nullable String language(@Nullable String tag) {
    if (tag == null) {
      return null;
    }
    int end = 0;
    while (end < tag.length() && isAsciiLetter(tag.charAt(end))) {
      end++;
    }
    boolean whole = end == tag.length() || tag.charAt(end) == '-' || tag.charAt(end) == '_';
    return whole && (end == 2 || end == 3) ? tag.substring(0, end).toLowerCase(Locale.ROOT) : null;
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
