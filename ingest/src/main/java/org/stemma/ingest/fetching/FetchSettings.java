package org.stemma.ingest.fetching;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The bounds of fetching.
 *
 * @param allowPrivate whether addresses of the own network are fetched too
 * @param agent what the program calls itself, with a way to reach who runs it
 * @param patience for one answer, from connecting to its last byte
 * @param spacing between two requests to a host, unless its robots.txt asks for more
 * @param largest of one body, in bytes, packed and unpacked
 * @param redirects that are followed for one address
 * @param tries for one address while its server asks to come back later
 * @param backOff before the second try; it doubles
 * @param captures where captures are kept by the hash of their bytes; null: for this run only
 */
public record FetchSettings(
    boolean allowPrivate,
    String agent,
    Duration patience,
    Duration spacing,
    int largest,
    int redirects,
    int tries,
    Duration backOff,
    @Nullable Path captures) {
  private static final int LARGEST = 64 << 20;

  /** As the command line uses it. */
  public static FetchSettings standard(
      boolean allowPrivate, String agent, @Nullable Path captures) {
    return new FetchSettings(
        allowPrivate,
        agent,
        Duration.ofSeconds(30),
        Duration.ofSeconds(1),
        LARGEST,
        5,
        3,
        Duration.ofSeconds(2),
        captures);
  }
}
