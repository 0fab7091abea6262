package org.stemma.ingest.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The meta elements of a page by name, in lower case; of several with one name the first. */
record MetaTags(Map<String, String> values) {
  private static final List<String> NAMES = List.of("property", "name", "itemprop", "http-equiv");

  static MetaTags of(Document page) {
    Map<String, String> values = new TreeMap<>();
    for (Element meta : page.getElementsByTag("meta")) {
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
