package org.stemma.ingest.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.core.model.Article;
import org.stemma.core.model.Dating;
import org.stemma.core.model.Outlet;
import org.stemma.core.model.Source;

class FeedInputTest {
  @TempDir Path folder;

  @Test
  void an_item_with_its_whole_text_is_an_article_with_what_the_feed_says_of_it()
      throws IOException {
    Article article =
        only(
            rss(
                "<item><title>Bridge &amp; ferry</title>"
                    + "<link>https://orlen-courier.example/bridge</link><guid>b-1</guid>"
                    + "<pubDate>Tue, 16 Jan 2024 23:30:00 EST</pubDate><dc:creator>Lena Ortiz</dc:creator>"
                    + "<content:encoded><![CDATA["
                    + Prose.markup()
                    + "]]></content:encoded></item>"));

    assertThat(article.title()).isEqualTo("Bridge & ferry");
    assertThat(article.text()).startsWith("The road bridge").endsWith("is done.");
    assertThat(article.url()).isEqualTo("https://orlen-courier.example/bridge");
    assertThat(article.authors()).containsExactly("Lena Ortiz");
    assertThat(article.published().value()).isEqualTo("2024-01-16T23:30-05:00");
    assertThat(article.published().basis()).containsExactly(Dating.Basis.STATED);
    assertThat(article.outlet().name()).isEqualTo("Orlen Courier");
    assertThat(article.outlet().basis()).isEqualTo(Outlet.Basis.STATED);
    assertThat(article.sources()).containsExactly(Source.feed("feed.xml", "b-1"));
  }

  @Test
  void atom_and_json_feed_and_old_rss_are_read_alike() throws IOException {
    write(
        "a.atom",
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>Courier</title><entry>"
            + "<title type='html'>Bridge &lt;b&gt;closed&lt;/b&gt;</title>"
            + "<link href='https://c.example/1'/><updated>2024-01-16T10:00:00Z</updated>"
            + "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>"
            + Prose.markup()
            + "</div></content></entry></feed>");
    write(
        "b.json",
        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"C\",\"items\":"
            + "[{\"id\":\"7\",\"url\":\"https://c.example/2\",\"title\":\"Ferry\","
            + "\"date_published\":\"2024-01-17T08:00:00+01:00\",\"content_html\":\""
            + Prose.markup()
            + "\"}]}");
    write(
        "c.rdf",
        "<?xml version='1.0'?><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
            + " xmlns='http://purl.org/rss/1.0/'><channel><title>C</title></channel><item rdf:about='https://c.example/3'>"
            + "<title>Shops</title><description>"
            + Prose.markup().replace("<", "&lt;")
            + Prose.markup().replace("<", "&lt;")
            + "</description></item></rdf:RDF>");

    Opened opened = Opened.of(folder);

    assertThat(opened.rejections()).isEmpty();
    assertThat(opened.titles()).containsExactly("Bridge closed", "Ferry", "Shops");
    assertThat(opened.articles().get(1).published().value()).isEqualTo("2024-01-17T08:00+01:00");
    assertThat(opened.articles())
        .extracting(Article::url)
        .containsExactly("https://c.example/1", "https://c.example/2", "https://c.example/3");
  }

  @Test
  void a_teaser_is_no_article() throws IOException {
    write(
        "feed.xml",
        rss(
            "<item><title>Bridge</title><link>https://c.example/1</link>"
                + "<description>The bridge was closed … Read more</description></item>"
                + "<item><link>https://c.example/2</link></item>"));

    assertThat(Opened.of(folder).refusals())
        .containsExactly("feed.xml:1 STM-FEED-TEASER", "feed.xml:2 STM-FEED-TEASER");
  }

  @Test
  void a_feed_without_items_says_so() throws IOException {
    write("feed.xml", rss(""));
    assertThat(Opened.of(folder).refusals()).containsExactly("feed.xml STM-FEED-EMPTY");
  }

  @Test
  void a_feed_that_is_not_well_formed_is_read_as_far_as_it_goes() throws IOException {
    write(
        "feed.xml",
        "<!DOCTYPE rss SYSTEM 'rss.dtd'><rss><channel><title>A & B&nbsp;C</title><item><title>Bridge"
            + "</title><link>https://c.example/?a=1&b=2</link><description>"
            + Prose.markup().replace("<", "&lt;")
            + Prose.markup().replace("<", "&lt;")
            + "</description><item>");

    Opened opened = Opened.of(folder);
    assertThat(opened.titles()).contains("Bridge");
    assertThat(opened.articles().getFirst().url()).isEqualTo("https://c.example/?a=1&b=2");
  }

  @Test
  void lists_lead_to_files_beside_them_and_nowhere_else() throws IOException {
    write(
        "in/feeds/bridge.xml",
        rss(
            "<item><title>Bridge</title><description>"
                + Prose.markup().replace("<", "&lt;")
                + Prose.markup().replace("<", "&lt;")
                + "</description></item>"));
    write("secret.txt", Prose.text("Secret"));
    write(
        "in/list.opml",
        "<opml><body><outline xmlUrl='feeds/bridge.xml'/><outline xmlUrl='../secret.txt'/>"
            + "<outline xmlUrl='https://c.example/feed'/></body></opml>");

    Opened opened = Opened.of(folder.resolve("in/list.opml"));

    assertThat(opened.titles()).containsExactly("Bridge");
    assertThat(opened.refusals())
        .containsExactly("../secret.txt STM-ADDRESS-REFUSED", "list.opml STM-LINKS-NOT-FOLLOWED");
  }

  @Test
  void a_sitemap_on_the_disk_fetches_nothing() throws IOException {
    write(
        "sitemap.xml",
        "<?xml version='1.0'?><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
            + "<url><loc>https://c.example/1</loc></url><url><loc>https://c.example/2</loc></url></urlset>");

    assertThat(Opened.of(folder).rejections().getFirst().message())
        .isEqualTo("it lists 2 addresses, and none was fetched");
  }

  private Article only(String feed) throws IOException {
    write("feed.xml", feed);
    Opened opened = Opened.of(folder);
    assertThat(opened.rejections()).isEmpty();
    assertThat(opened.articles()).hasSize(1);
    return opened.articles().getFirst();
  }

  private static String rss(String items) {
    return "<?xml version='1.0'?><rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'"
        + " xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>Orlen Courier</title>"
        + "<link>https://www.orlen-courier.example/</link>"
        + items
        + "</channel></rss>";
  }

  private void write(String name, String words) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, words);
  }
}
