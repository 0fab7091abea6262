package org.stemma.ingest.fetching;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.stemma.ingest.archives.Budget;
import org.stemma.ingest.archives.ContentEncoding;

/** What sites ask of robots (RFC 9309), once a site and run. */
final class Robots {
  /** More of a robots.txt is not read, as RFC 9309 allows. */
  private static final int LARGEST = 512 << 10;

  private static final int REDIRECTS = 5;

  private final Exchange exchange;
  private final String name;
  private final Map<String, BaseRobotRules> known = new ConcurrentHashMap<>();

  /**
   * @param agent the program's whole name; sites address its first word
   */
  Robots(Exchange exchange, String agent) {
    this.exchange = exchange;
    this.name = agent.split("[/ ]", 2)[0].toLowerCase(Locale.ROOT);
  }

  /**
   * What the site of {@code page} asks.
   *
   * @throws Exchange.Failed if the site cannot be reached
   */
  BaseRobotRules of(URI page) throws Exchange.Failed {
    String site = page.getScheme() + "://" + page.getRawAuthority();
    BaseRobotRules rules = known.get(site);
    if (rules == null) {
      rules = read(site);
      known.put(site, rules);
    }
    return rules;
  }

  /** The pause that the rules ask for, but at least {@code ours}. */
  static Duration pause(BaseRobotRules rules, Duration ours) {
    long asked = rules.getCrawlDelay();
    return asked <= 0 || ours.toMillis() >= asked ? ours : Duration.ofMillis(asked);
  }

  private BaseRobotRules read(String site) throws Exchange.Failed {
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Turns.LONGEST.toMillis() * 4, 5);
    URI uri = URI.create(site + "/robots.txt");
    for (int hop = 0; hop <= REDIRECTS; hop++) {
      HttpResponse<byte[]> answer = exchange.get(uri, Map.of());
      int status = answer.statusCode();
      URI next = status / 100 == 3 ? Fetcher.location(uri, answer) : null;
      if (next != null) {
        uri = next;
        continue;
      }
      if (status / 100 != 2) {
        return parser.failedFetch(status / 100 == 3 ? 404 : status);
      }
      byte[] text = text(answer);
      return parser.parseContent(
          uri.toString(),
          Arrays.copyOf(text, StrictMath.min(text.length, LARGEST)),
          "text/plain",
          List.of(name));
    }
    return parser.failedFetch(404); // RFC 9309, 2.3.1.2: after five redirects as if there were none
  }

  private static byte[] text(HttpResponse<byte[]> answer) {
    try {
      return ContentEncoding.decode(
          answer.body(),
          answer.headers().firstValue("Content-Encoding").orElse(""),
          LARGEST,
          Budget.of(answer.body().length));
    } catch (java.io.IOException e) {
      return new byte[0];
    }
  }
}
