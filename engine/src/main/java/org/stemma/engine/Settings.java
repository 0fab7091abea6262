package org.stemma.engine;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Problem;
import org.stemma.findings.StandardFindings;
import org.stemma.ingest.extract.StandardIngest;
import org.stemma.ingest.fetching.FetchSettings;
import org.stemma.ingest.sources.MetaTable;
import org.stemma.ingest.sources.StandardSources;
import org.stemma.reader.StandardReader;
import org.stemma.stories.StandardStories;

/**
 * How a run is made; nothing here changes its result but {@code meta} and {@code web}.
 *
 * @param threads 1 to 256
 * @param meta a TSV file that says what the inputs do not; null: none
 * @param progress hears how far the run is
 * @param web what may be fetched, and how
 */
public record Settings(int threads, @Nullable Path meta, Progress progress, Web web) {
  private static final int MOST_THREADS = 256;

  /** As many threads as there are cores, and silence. */
  public static final Settings DEFAULT =
      new Settings(Runtime.getRuntime().availableProcessors(), null, Progress.NONE);

  /** Where only what is named is fetched, and nothing of the own network. */
  public Settings(int threads, @Nullable Path meta, Progress progress) {
    this(threads, meta, progress, Web.DEFAULT);
  }

  /**
   * What may be fetched. An address that is an input always is.
   *
   * @param allowPrivate addresses of the own network too
   * @param follow what feeds and lists in files link to as well
   * @param contact how a site's owner reaches who runs this: an address of mail, a page; null:
   *     nobody says
   * @param captures a folder where fetched captures are kept and asked for conditionally the next
   *     time; null: they are not kept
   */
  public record Web(
      boolean allowPrivate, boolean follow, @Nullable String contact, @Nullable Path captures) {
    public static final Web DEFAULT = new Web(false, false, null, null);

    /** What the program calls itself; a header of HTTP must be plain ASCII in one line. */
    String agent() {
      String name = "Stemma/" + Version.current();
      String reach = contact == null ? "" : contact.replaceAll("[^\\x21-\\x7e]++", " ").strip();
      return name + (reach.isEmpty() ? " (reads articles for a person)" : " (+" + reach + ")");
    }
  }

  public Settings {
    if (threads < 1 || threads > MOST_THREADS) {
      throw new IllegalArgumentException("threads " + threads + " must be 1 to " + MOST_THREADS);
    }
  }

  /**
   * The stages that Stemma brings.
   *
   * @throws Problem if the metadata file cannot be used
   */
  Stemma.Stages stages() {
    return new Stemma.Stages(
        new StandardSources(
            meta == null ? MetaTable.EMPTY : MetaTable.read(meta),
            FetchSettings.standard(web.allowPrivate(), web.agent(), web.captures()),
            web.follow()),
        new StandardIngest(),
        new StandardReader(),
        new StandardStories(),
        new StandardFindings());
  }
}
