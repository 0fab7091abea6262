package org.stemma.ingest.fetching;

import crawlercommons.robots.BaseRobotRules;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Code;
import org.stemma.core.model.Content;
import org.stemma.ingest.archives.Budget;
import org.stemma.ingest.archives.ContentEncoding;
import org.stemma.ingest.feeds.FeedDates;
import org.stemma.ingest.fetching.Exchange.Failed;

/**
 * Fetches addresses of the web: asks robots.txt first, one request at a time and with a pause to a
 * host, conditionally where the page is known, again where the server asks for it. At each redirect
 * the new address is checked as the first one was. Thread-safe.
 */
public final class Fetcher implements AutoCloseable {
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int UNAVAILABLE = 503;
  private static final int NOT_MODIFIED = 304;

  private final FetchSettings settings;
  private final Exchange exchange;
  private final Robots robots;
  private final Turns turns = new Turns();
  private final Shelf shelf;

  public Fetcher(FetchSettings settings) {
    this.settings = settings;
    this.exchange = new Exchange(settings);
    this.robots = new Robots(exchange, settings.agent());
    this.shelf = Shelf.of(settings.captures());
  }

  /** What lies at an address, or why it was not fetched; never throws for what a server does. */
  public Fetched fetch(String address) {
    URI uri = Target.of(address);
    if (uri == null) {
      return Fetched.Refused.of(
          Code.ADDRESS_REFUSED, "it is no address of http or https, or holds a password");
    }
    try {
      return follow(uri);
    } catch (Failed e) {
      return e.refused();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Fetched.Refused.of(Code.NOT_FETCHED, "it was interrupted");
    }
  }

  private Fetched follow(URI start) throws Failed, InterruptedException {
    Set<URI> seen = new LinkedHashSet<>();
    URI uri = start;
    while (true) {
      if (!seen.add(uri)) {
        throw new Failed(Code.NOT_FETCHED, "its redirects go round in a circle");
      }
      if (seen.size() > settings.redirects() + 1) {
        throw new Failed(
            Code.NOT_FETCHED, "it redirects more than " + settings.redirects() + " times");
      }
      URI site = uri;
      BaseRobotRules rules = turns.at(uri.getRawAuthority(), Duration.ZERO, () -> robots.of(site));
      if (!rules.isAllowed(uri.toString())) {
        throw new Failed(Code.ROBOTS_FORBID, "");
      }
      Shelf.Kept kept = shelf.find(uri.toString());
      HttpResponse<byte[]> answer = patiently(uri, rules, kept);
      int status = answer.statusCode();
      if (status == NOT_MODIFIED && kept != null) {
        return kept.page(uri.toString());
      }
      if (status / 100 == 3) {
        URI next = location(uri, answer);
        if (next == null) {
          throw new Failed(Code.NOT_FETCHED, "it redirects to nowhere");
        }
        uri = next;
        continue;
      }
      return page(uri, answer);
    }
  }

  /** The answer, once the server is ready to give one. */
  private HttpResponse<byte[]> patiently(URI uri, BaseRobotRules rules, Shelf.@Nullable Kept kept)
      throws Failed, InterruptedException {
    Map<String, String> conditions = kept == null ? Map.of() : kept.conditions();
    Duration pause = Robots.pause(rules, settings.spacing());
    Duration backOff = settings.backOff();
    for (int attempt = 1; ; attempt++) {
      HttpResponse<byte[]> answer =
          turns.at(uri.getRawAuthority(), pause, () -> exchange.get(uri, conditions));
      int status = answer.statusCode();
      boolean later = status == TOO_MANY_REQUESTS || status == UNAVAILABLE;
      if (!later || attempt >= settings.tries()) {
        return answer;
      }
      Duration asked = RetryAfter.of(answer.headers());
      Duration wait = asked == null ? backOff : asked;
      if (wait.compareTo(Turns.LONGEST) > 0) {
        throw new Failed(
            Code.NOT_FETCHED,
            "HTTP " + status + ", the server asks to come back in " + wait.toSeconds() + " s");
      }
      Thread.sleep(wait);
      backOff = backOff.multipliedBy(2);
    }
  }

  private Fetched page(URI uri, HttpResponse<byte[]> answer) throws Failed {
    int status = answer.statusCode();
    if (status == 401 || status == 407) {
      throw new Failed(Code.LOGIN_WALL, "");
    }
    if (status == 402) {
      throw new Failed(Code.PAYWALLED, "");
    }
    if (status / 100 != 2) {
      throw new Failed(Code.NOT_FETCHED, "HTTP " + status);
    }
    HttpHeaders headers = answer.headers();
    byte[] body;
    try {
      body =
          ContentEncoding.decode(
              answer.body(),
              headers.firstValue("Content-Encoding").orElse(""),
              settings.largest() + 1,
              Budget.of(answer.body().length));
    } catch (IOException e) {
      throw new Failed(Code.NOT_FETCHED, String.valueOf(e.getMessage()));
    }
    if (body.length > settings.largest()) {
      throw new Failed(Code.TOO_LARGE, (settings.largest() >> 20) + " MB");
    }
    if (body.length == 0) {
      throw new Failed(Code.NOT_FETCHED, "the answer is empty");
    }
    String type = headers.firstValue("Content-Type").orElse("");
    Fetched.Page page =
        new Fetched.Page(
            uri.toString(),
            Content.of(body),
            ContentEncoding.mediaType(type),
            ContentEncoding.charset(type),
            day(headers));
    shelf.keep(page, headers);
    return page;
  }

  private static @Nullable LocalDate day(HttpHeaders headers) {
    String date = headers.firstValue("Date").map(FeedDates::iso).orElse(null);
    return date == null ? null : LocalDate.parse(date.substring(0, 10));
  }

  /** Where a redirect leads; null if it says nothing that can be fetched. */
  static @Nullable URI location(URI from, HttpResponse<byte[]> answer) {
    String said = answer.headers().firstValue("Location").orElse("").strip();
    if (said.isEmpty()) {
      return null;
    }
    String whole = org.jsoup.internal.StringUtil.resolve(from.toString(), said);
    return Target.of(whole.isEmpty() ? said : whole);
  }

  @Override
  public void close() {
    exchange.close();
  }
}
