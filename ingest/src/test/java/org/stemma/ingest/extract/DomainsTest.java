package org.stemma.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.core.tables.Tables;

class DomainsTest {
  @ParameterizedTest
  @CsvSource({
    "https://www.gazette.example/a?b#c, gazette.example",
    "http://news.city.gazette.example:8080/, gazette.example",
    "HTTPS://User@WWW.Gazette.EXAMPLE, gazette.example",
    "https://www.münchen.example/x, xn--mnchen-3ya.example",
    "https://co.uk/, ",
    "https://localhost/, ",
    "http://127.0.0.1/, ",
    "http://[::1]/, ",
    "javascript:alert(1), ",
    "ftp://gazette.example/, ",
    "gazette.example, ",
    "https:///x, ",
    "https://a b.example/, ",
  })
  void only_an_address_of_the_web_has_a_registrable_domain(String url, String domain) {
    assertThat(Domains.of(url)).isEqualTo(domain);
  }

  @ParameterizedTest
  @MethodSource("suffixes")
  void each_suffix_gives_the_domain_of_its_example(String domain, String host) {
    assertThat(Domains.of("https://" + host + "/x")).isEqualTo(domain);
  }

  static Stream<Arguments> suffixes() {
    return Tables.rows(Domains.class, "public-suffixes.tsv").stream()
        .map(row -> Arguments.of(row.get(1), row.get(2)));
  }
}
