package org.stemma.engine;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Problem;
import org.stemma.findings.StandardFindings;
import org.stemma.ingest.extract.StandardIngest;
import org.stemma.ingest.sources.MetaTable;
import org.stemma.ingest.sources.StandardSources;
import org.stemma.reader.StandardReader;
import org.stemma.stories.StandardStories;

/**
 * How a run is made; nothing here changes its result but {@code meta}.
 *
 * @param threads 1 to 256
 * @param meta a TSV file that says what the inputs do not; null: none
 * @param progress hears how far the run is
 */
public record Settings(int threads, @Nullable Path meta, Progress progress) {
  private static final int MOST_THREADS = 256;

  /** As many threads as there are cores, and silence. */
  public static final Settings DEFAULT =
      new Settings(Runtime.getRuntime().availableProcessors(), null, Progress.NONE);

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
        new StandardSources(meta == null ? MetaTable.EMPTY : MetaTable.read(meta)),
        new StandardIngest(),
        new StandardReader(),
        new StandardStories(),
        new StandardFindings());
  }
}
