package org.stemma.ingest.sources;

import org.jspecify.annotations.Nullable;
import org.stemma.ingest.fetching.FetchSettings;
import org.stemma.ingest.fetching.Fetched;
import org.stemma.ingest.fetching.Fetcher;

/**
 * What is fetched: addresses that a person gave, and what they link to; what files link to only
 * where that was asked for. Nothing of the network is touched before the first address.
 */
final class Links implements AutoCloseable {
  private final FetchSettings settings;
  private final boolean fromFiles;
  private @Nullable Fetcher fetcher;

  /**
   * @param fromFiles whether links in files are followed too
   */
  Links(FetchSettings settings, boolean fromFiles) {
    this.settings = settings;
    this.fromFiles = fromFiles;
  }

  /** Whether what lies at {@code label} may be followed. */
  boolean followed(Label label) {
    return (label.fromTheWeb() || fromFiles) && label.hops() < Limits.HOPS;
  }

  Fetched fetch(String address) {
    return fetcher().fetch(address);
  }

  private synchronized Fetcher fetcher() {
    Fetcher own = fetcher;
    if (own == null) {
      own = new Fetcher(settings);
      fetcher = own;
    }
    return own;
  }

  @Override
  public synchronized void close() {
    if (fetcher != null) {
      fetcher.close();
      fetcher = null;
    }
  }
}
