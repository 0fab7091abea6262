package org.stemma.ingest.feeds;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import org.stemma.core.tables.Tables;

/** What an item of a feed holds of its article: all of it, as a page of its own, or too little. */
public final class ItemPage {
  /** What a feed calls the content is believed from so many words on. */
  private static final int FEW_CONTENT = 25;

  /** A description is the whole article only if it is as long as one. */
  private static final int FEW_SUMMARY = 100;

  private static final List<String> ENDS = Tables.lines(ItemPage.class, "teaser-ends.tsv");

  private ItemPage() {}

  /** The item's text as an HTML page in UTF-8; null if it holds only a beginning of it. */
  public static byte @Nullable [] of(Feed.Item item) {
    String content = item.content();
    if (content != null && whole(content, FEW_CONTENT)) {
      return page(item, content);
    }
    String summary = item.summary();
    return summary != null && whole(summary, FEW_SUMMARY) ? page(item, summary) : null;
  }

  private static boolean whole(String markup, int fewest) {
    String text = Jsoup.parseBodyFragment(markup).body().text().strip();
    int words = text.isEmpty() ? 0 : text.split("\\s++", -1).length;
    return words >= fewest && !breaksOff(text);
  }

  /** Whether a text ends where its page goes on: with dots, or with the words of a link to it. */
  static boolean breaksOff(String text) {
    String end = text.substring(StrictMath.max(0, text.length() - 60)).toLowerCase(Locale.ROOT);
    String bare = end.replaceAll("[\\s\\]\\)\\u00bb\\u203a>\\u2192.:]++$", "");
    boolean dots = end.matches("(?s).*(?:\\u2026|\\.\\.\\.)[\\s\\]\\)]{0,5}");
    return dots || ENDS.stream().anyMatch(words -> bare.endsWith(words));
  }

  private static byte[] page(Feed.Item item, String markup) {
    String title = item.title() == null ? "" : Entities.escape(item.title());
    String language =
        item.language() == null ? "" : " lang=\"" + Entities.escape(item.language()) + "\"";
    String body = markup.indexOf('<') < 0 ? paragraphs(markup) : markup;
    String page =
        "<!DOCTYPE html>\n<html"
            + language
            + "><head><meta charset=\"utf-8\"><title>"
            + title
            + "</title></head>\n<body><article>\n"
            + (title.isEmpty() ? "" : "<h1>" + title + "</h1>\n")
            + body
            + "\n</article></body></html>\n";
    return page.getBytes(StandardCharsets.UTF_8);
  }

  private static String paragraphs(String text) {
    StringBuilder html = new StringBuilder();
    for (String paragraph : text.split("\\R\\s{0,200}\\R", -1)) {
      if (!paragraph.isBlank()) {
        html.append("<p>").append(paragraph.strip()).append("</p>\n");
      }
    }
    return html.toString();
  }
}
