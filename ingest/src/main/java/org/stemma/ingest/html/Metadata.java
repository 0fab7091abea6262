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
 * @param authors as the article's JSON-LD names them, uncut
 * @param authorTags as meta elements name them, uncut
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
    List<String> authorTags,
    boolean article) {

  private static final List<String> AUTHORS =
      List.of(
          "author",
          "article:author",
          "byl",
          "parsely-author",
          "sailthru.author",
          "dc.creator",
          "dcterms.creator",
          "citation_author");

  static Metadata of(
      Document page,
      Marks marks,
      MetaTags tags,
      JsonLd data,
      Headline headline,
      Hints hints,
      @Nullable String base) {
    String url = address(page, tags, data, base);
    String language = language(page, tags, data);
    StatedDates dates = StatedDates.of(marks, tags, data, headline, hints, url, language);
    return new Metadata(
        url,
        siteName(page, tags, data, headline, url),
        language,
        dates.published(),
        dates.modified(),
        http(
            first(tags.first(List.of("og:image", "og:image:url", "twitter:image")), data.image()),
            page),
        first(
            tags.first(List.of("article:section", "og:article:section", "section")),
            data.section()),
        tags.first(List.of("og:description", "description", "twitter:description")),
        data.authors(),
        authors(tags),
        data.article() || "article".equals(tags.first(List.of("og:type"))));
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

  private static List<String> authors(MetaTags tags) {
    List<String> authors = new ArrayList<>();
    for (String name : AUTHORS) {
      String stated = tags.first(List.of(name));
      if (stated != null && authors.isEmpty()) {
        authors.add(stated);
      }
    }
    return authors;
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
