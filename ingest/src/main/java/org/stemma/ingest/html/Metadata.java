package org.stemma.ingest.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page states about itself where nobody reads it: meta elements, links, JSON-LD, microdata.
 *
 * @param authors as stated, uncut
 */
record Metadata(
    @Nullable String url,
    @Nullable String siteName,
    @Nullable String language,
    @Nullable String published,
    @Nullable String modified,
    @Nullable String image,
    @Nullable String section,
    @Nullable String description,
    List<String> authors,
    boolean article) {

  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "article:published",
          "og:published_time",
          "datepublished",
          "og:article:published_time",
          "publication_date",
          "publish_date",
          "publish-date",
          "pubdate",
          "published",
          "publishdate",
          "parsely-pub-date",
          "sailthru.date",
          "dc.date.issued",
          "dc.date",
          "dcterms.created",
          "dcterms.date",
          "article.published",
          "cxenseparse:recs:publishtime",
          "date",
          "article_date_original",
          "originalpublicationdate",
          "citation_publication_date");

  private static final List<String> MODIFIED =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "article:modified",
          "datemodified",
          "lastmod",
          "last-modified",
          "dc.date.modified",
          "dcterms.modified",
          "article.updated",
          "updated_time");

  static Metadata of(
      Document page, MetaTags tags, JsonLd data, Headline headline, @Nullable String base) {
    String url = address(page, tags, data, base);
    return new Metadata(
        url,
        siteName(page, tags, data, headline, url),
        language(page, tags, data),
        firstDate(
            data.published(),
            tags.first(PUBLISHED),
            property(page, "datePublished"),
            clock(headline)),
        firstDate(data.modified(), tags.first(MODIFIED), property(page, "dateModified")),
        http(
            first(tags.first(List.of("og:image", "og:image:url", "twitter:image")), data.image()),
            page),
        first(
            tags.first(List.of("article:section", "og:article:section", "section")),
            data.section()),
        tags.first(List.of("og:description", "description", "twitter:description")),
        authors(tags, data),
        !data.equals(JsonLd.NONE) || "article".equals(tags.first(List.of("og:type"))));
  }

  /** The canonical address, if it is absolute and no front page; else what else names the page. */
  private static @Nullable String address(
      Document page, MetaTags tags, JsonLd data, @Nullable String base) {
    List<@Nullable String> stated = new ArrayList<>();
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    stated.add(canonical == null ? null : canonical.attr("href"));
    stated.add(tags.first(List.of("og:url")));
    stated.add(data.url());
    stated.add(base);
    String frontPage = null;
    for (String each : stated) {
      String address = http(each, null);
      if (address == null) {
        continue;
      }
      if (deep(address)) {
        return address;
      }
      frontPage = frontPage == null ? address : frontPage;
    }
    return frontPage;
  }

  private static boolean deep(String address) {
    try {
      URI uri = new URI(address);
      String path = uri.getPath();
      return (path != null && path.length() > 1) || uri.getQuery() != null;
    } catch (URISyntaxException e) {
      return true;
    }
  }

  /** An absolute http address; a relative one is made absolute only by the page itself. */
  private static @Nullable String http(@Nullable String address, @Nullable Document page) {
    if (address == null) {
      return null;
    }
    String stripped = address.strip();
    if (page != null && !stripped.isEmpty()) {
      stripped = resolved(page.baseUri(), stripped);
    }
    String lower = stripped.toLowerCase(Locale.ROOT);
    boolean web = lower.startsWith("http://") || lower.startsWith("https://");
    return web && stripped.length() <= 2_000 && stripped.indexOf(' ') < 0 ? stripped : null;
  }

  private static String resolved(String base, String address) {
    try {
      return new URI(base).resolve(new URI(address)).toString();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return address;
    }
  }

  private static @Nullable String siteName(
      Document page, MetaTags tags, JsonLd data, Headline headline, @Nullable String url) {
    String stated =
        first(
            tags.first(List.of("og:site_name")),
            data.publisher(),
            tags.first(
                List.of(
                    "application-name",
                    "apple-mobile-web-app-title",
                    "dc.publisher",
                    "publisher")));
    if (stated != null
        && !stated.startsWith("http")
        && !stated.startsWith("@")
        && stated.length() <= 80) {
      return Words.tidy(stated);
    }
    return confirmed(page, url, headline.suffix());
  }

  /**
   * The tail of the page's title, if the page itself or its address confirms it: a link or logo
   * with the same words, a copyright line, the host.
   */
  private static @Nullable String confirmed(
      Document page, @Nullable String url, @Nullable String suffix) {
    if (suffix == null || suffix.length() > 60) {
      return null;
    }
    String key = Words.key(suffix);
    if (key.isEmpty()) {
      return null;
    }
    String host = url == null ? "" : host(url).replaceAll("[^a-z0-9]", "");
    if (key.length() >= 4 && host.contains(key.replace(" ", ""))) {
      return suffix;
    }
    for (Element e :
        page.select("a[href], img[alt], footer, [class*=copyright], [class*=foot], [id*=foot]")) {
      boolean logo = e.normalName().equals("img");
      String words = logo ? e.attr("alt") : e.normalName().equals("a") ? e.text() : lead(e);
      String said = Words.key(words);
      boolean line = !logo && !e.normalName().equals("a");
      if (said.equals(key) || (line && (" " + said + " ").contains(" " + key + " "))) {
        return suffix;
      }
    }
    return null;
  }

  /** The first words of an element: a footer may hold the whole site map. */
  private static String lead(Element element) {
    String text = element.text();
    return text.substring(0, Math.min(text.length(), 600));
  }

  private static String host(String url) {
    try {
      String host = new URI(url).getHost();
      return host == null ? "" : host.toLowerCase(Locale.ROOT);
    } catch (URISyntaxException e) {
      return "";
    }
  }

  private static @Nullable String language(Document page, MetaTags tags, JsonLd data) {
    Element html = page.selectFirst("html");
    String stated =
        first(
            html == null ? null : first(html.attr("lang"), html.attr("xml:lang")),
            tags.first(List.of("content-language", "og:locale", "language", "dc.language")),
            data.language());
    if (stated == null) {
      return null;
    }
    String tag =
        Locale.forLanguageTag(stated.split("[,;\\s]", -1)[0].replace('_', '-')).toLanguageTag();
    return tag.equals("und") ? null : tag;
  }

  /** The first machine-readable time between the headline and the text. */
  private static @Nullable String clock(Headline headline) {
    Element printed = headline.element();
    if (printed == null) {
      return null;
    }
    Element around = printed;
    for (int up = 0; up < 4 && around.parent() != null; up++) {
      around = around.parent();
      for (Element time : around.select("time[datetime]")) {
        if (!time.attr("datetime").isBlank()) {
          return time.attr("datetime").strip();
        }
      }
      if (around.normalName().equals("article") || around.normalName().equals("main")) {
        return null;
      }
    }
    return null;
  }

  private static @Nullable String property(Document page, String name) {
    for (Element e : page.select("[itemprop~=" + name + "]")) {
      String value = first(e.attr("content"), e.attr("datetime"), e.ownText());
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static List<String> authors(MetaTags tags, JsonLd data) {
    List<String> authors = new ArrayList<>(data.authors());
    if (authors.isEmpty()) {
      String stated = tags.first(List.of("author", "byl", "parsely-author", "dc.creator"));
      if (stated != null) {
        authors.add(stated);
      }
    }
    return authors;
  }

  /**
   * The first value that may be a date: the empty date of a content system ("0001-01-01") is none.
   */
  private static @Nullable String firstDate(@Nullable String... values) {
    for (String value : values) {
      if (value != null
          && !value.startsWith("000")
          && value.length() <= 80
          && value.chars().anyMatch(Character::isDigit)) {
        return value.strip();
      }
    }
    return null;
  }

  private static @Nullable String first(@Nullable String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        return value.strip();
      }
    }
    return null;
  }
}
