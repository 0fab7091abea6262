package org.stemma.ingest.fetching;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** How long a server asks to wait (RFC 9110, section 10.2.3): seconds, or a date. */
final class RetryAfter {
  private RetryAfter() {}

  /** Never negative; null if it does not say, or not so that it can be read. */
  static @Nullable Duration of(HttpHeaders headers) {
    String said = headers.firstValue("Retry-After").orElse("").strip();
    if (said.isEmpty()) {
      return null;
    }
    if (said.length() <= 9 && said.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Duration.ofSeconds(Long.parseLong(said));
    }
    // The server's own clock stands beside it: no other is needed.
    ZonedDateTime until = date(said);
    ZonedDateTime now = date(headers.firstValue("Date").orElse(""));
    if (until == null || now == null) {
      return null;
    }
    Duration wait = Duration.between(now, until);
    return wait.isNegative() ? Duration.ZERO : wait;
  }

  private static @Nullable ZonedDateTime date(String words) {
    try {
      return ZonedDateTime.parse(words, DateTimeFormatter.RFC_1123_DATE_TIME);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
