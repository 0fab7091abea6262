package org.stemma.ingest.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The meta elements of a page by name, in lower case; of several with one name the first. */
record MetaTags(Map<String, String> values) {
  private static final List<String> NAMES = List.of("property", "name", "itemprop", "http-equiv");

  private static final int LONGEST_NAME = 60;

  /**
   * Names of a day of publication, which every content system spells in its own way; here without
   * their marks: "storypublishdate", "dateposted", "twtpublishedat".
   */
  private static final Pattern PUBLISHED_LIKE =
      Pattern.compile(
          "(?!.*(?:modif|updat|change|revis|expir|unpub|event|start|end|birth|valid|comment|copyright|site|app))[a-z0-9]*?"
              + "(?:(?:first)?(?:publish|published|publishing|publication|pub|posted|post|issued|issue|created|creation|create)(?:date|time|at|on|datetime|timestamp)"
              + "|(?:date|time)(?:first)?(?:publish|published|publication|pub|posted|post|issued|created)"
              + "|(?:citation|articleoriginal|article|story|doc|news)(?:date))");

  private static final Pattern MARKS = Pattern.compile("[^a-z0-9]");

  static MetaTags of(Marks marks) {
    Map<String, String> values = new TreeMap<>();
    for (Element meta : marks.metas()) {
      String content = Words.tidy(meta.attr("content"));
      if (content.isEmpty()) {
        continue;
      }
      for (String attribute : NAMES) {
        String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty()) {
          values.putIfAbsent(name, content);
        }
      }
    }
    return new MetaTags(values);
  }

  /** What elements say that are called like a day of publication, by name. */
  List<String> publishedLike() {
    return values.entrySet().stream()
        .filter(e -> e.getKey().length() <= LONGEST_NAME)
        .filter(e -> PUBLISHED_LIKE.matcher(MARKS.matcher(e.getKey()).replaceAll("")).matches())
        .map(Map.Entry::getValue)
        .toList();
  }

  /** The value of the first of these names that has one; null if none has. */
  @Nullable String first(List<String> names) {
    for (String name : names) {
      String value = values.get(name);
      if (value != null) {
        return value;
      }
    }
    return null;
  }
}
