package org.stemma.ingest.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class FeedsTest {
  @Test
  void a_billion_laughs_are_not_even_one() {
    StringBuilder feed = new StringBuilder("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a0 'ha'>");
    for (int i = 1; i < 12; i++) {
      feed.append("<!ENTITY a")
          .append(i)
          .append(" '")
          .append(("&a" + (i - 1) + ";").repeat(10))
          .append("'>");
    }
    feed.append(
        "]><rss><channel><title>&a11;</title><item><title>&a11;</title></item></channel></rss>");
    Feed read = read(feed.toString());
    assertThat(read.items()).hasSize(1);
    assertThat(read.items().getFirst().title()).isEqualTo("&a11;");
  }

  @Test
  void an_external_entity_is_never_loaded() {
    Feed read =
        read(
            "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                + "<rss><channel><item><title>&x;</title></item></channel></rss>");
    assertThat(read.items().getFirst().title()).isEqualTo("&x;");
  }

  @Test
  void depth_and_number_have_an_end() {
    assertThat(read("<rss><channel>" + "<x>".repeat(200_000))).isNotNull();
    assertThat(read("<rss><channel>" + "<item/>".repeat(50_000)).items()).hasSize(Feeds.MOST_ITEMS);
    assertThat(
            Feeds.read(
                ("<rss>" + "<a/>".repeat(Markup.MOST_TAGS + 1)).getBytes(StandardCharsets.UTF_8),
                null,
                null))
        .isNull();
    assertThat(
            Feeds.read(
                ("{\"a\":" + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8), null, null))
        .isNull();
  }

  @Test
  void links_are_seen_from_their_base() {
    Feed feed =
        Objects.requireNonNull(
            Feeds.read(
                "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='/news/'><entry xml:base='2024/'><link href='b'/></entry></feed>"
                    .getBytes(StandardCharsets.UTF_8),
                null,
                "https://c.example/feed"));
    assertThat(feed.items().getFirst().link()).isEqualTo("https://c.example/news/2024/b");
  }

  @Test
  void characters_are_found_in_whatever_they_are_written() {
    for (String name :
        new String[] {"UTF-8", "ISO-8859-1", "UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32BE"}) {
      byte[] bytes =
          ("<?xml version='1.0' encoding='"
                  + name
                  + "'?><rss><channel><title>Brücke</title></channel></rss>")
              .getBytes(java.nio.charset.Charset.forName(name));
      assertThat(Objects.requireNonNull(Feeds.read(bytes, null, null)).title())
          .as(name)
          .isEqualTo("Brücke");
    }
  }

  @Test
  void authors_are_people_and_not_their_mail() {
    assertThat(Person.of("lena@c.example (Lena Ortiz)")).isEqualTo("Lena Ortiz");
    assertThat(Person.of("\"Lena Ortiz\" <lena@c.example>")).isEqualTo("Lena Ortiz");
    assertThat(Person.of("lena@c.example")).isNull();
  }

  @Test
  void a_news_sitemap_says_more_than_an_address() {
    Addresses list =
        Objects.requireNonNull(
            Addresses.read(
                ("<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'>"
                        + "<url><loc> https://c.example/1 </loc><news:news><news:publication><news:name>Courier</news:name><news:language>en</news:language></news:publication>"
                        + "<news:publication_date>2024-01-16</news:publication_date><news:title>Bridge</news:title></news:news></url></urlset>")
                    .getBytes(StandardCharsets.UTF_8),
                null));
    assertThat(list.listed())
        .containsExactly(
            new Addresses.Listed("https://c.example/1", "Bridge", "Courier", "2024-01-16", "en"));
  }

  private static Feed read(String feed) {
    return Objects.requireNonNull(Feeds.read(feed.getBytes(StandardCharsets.UTF_8), null, null));
  }
}
