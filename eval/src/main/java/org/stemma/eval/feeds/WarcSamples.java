package org.stemma.eval.feeds;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stemma.eval.measure.Figure;
import org.stemma.eval.measure.Measure;
import org.stemma.ingest.archives.Budget;
import org.stemma.ingest.archives.ContentEncoding;
import org.stemma.ingest.archives.WebRecords;

/**
 * Records of small WARC and ARC files, good and broken ones, as warcio's and jwarc's own tests
 * count them; a broken file must give what comes before the damage, and then end with an error.
 */
public final class WarcSamples implements Measure {
  private static final int LARGEST = 32 << 20;

  /** Records of each file, as the data set's README and the files' makers count them. */
  private static final Map<String, Integer> RECORDS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("warcio/example.warc", 6),
              Map.entry("warcio/example.warc.gz", 6),
              Map.entry("warcio/example-iana.org-chunked.warc", 3),
              Map.entry("warcio/example-resource.warc.gz", 3),
              Map.entry("warcio/example-wget-bad-target-uri.warc.gz", 6),
              Map.entry("warcio/example-space-in-target-uri.warc.gz", 2),
              Map.entry("warcio/post-test.warc.gz", 6),
              Map.entry("warcio/example-digest.warc", 4),
              Map.entry("warcio/example-wrong-chunks.warc.gz", 2),
              Map.entry("warcio/example-bad-non-chunked.warc.gz", 6),
              Map.entry("warcio/example-bad.warc.gz.bad", 6),
              Map.entry("warcio/example.arc", 2),
              Map.entry("warcio/example.arc.gz", 2),
              Map.entry("warcio/example-space-in-url.arc", 2),
              Map.entry("jwarc/cc.warc.gz", 1),
              Map.entry("jwarc/gzip_extra_sl.warc.gz", 1)));

  /** Files that break off or are none: an error is wanted, after so many whole records. */
  private static final Map<String, Integer> BROKEN =
      new TreeMap<>(Map.of("warcio/example-trunc.warc", 2, "warcio/bad.arc", 0));

  @Override
  public String name() {
    return "feeds.warc-samples";
  }

  @Override
  public Optional<Path> archive() {
    return Optional.of(Path.of("pages", "warc-samples.tar.gz"));
  }

  @Override
  public String caveat() {
    return "A handful of files of a few records each; says nothing of large crawls.";
  }

  @Override
  public List<Figure> run(Path folder) throws IOException {
    int wanted = 0;
    int read = 0;
    for (Map.Entry<String, Integer> entry : RECORDS.entrySet()) {
      Outcome outcome = records(folder.resolve("warc-samples").resolve(entry.getKey()));
      wanted += entry.getValue();
      read += StrictMath.min(outcome.whole(), entry.getValue());
    }
    int told = 0;
    for (Map.Entry<String, Integer> entry : BROKEN.entrySet()) {
      Outcome outcome = records(folder.resolve("warc-samples").resolve(entry.getKey()));
      told += outcome.failed() && outcome.whole() >= entry.getValue() ? 1 : 0;
    }
    return List.of(
        new Figure(name(), "all", "records", (double) read / wanted, null, null, wanted, true),
        new Figure(
            name(),
            "all",
            "broken files told",
            (double) told / BROKEN.size(),
            null,
            null,
            BROKEN.size(),
            true));
  }

  private record Outcome(int whole, boolean failed) {}

  private static Outcome records(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Budget budget = Budget.of(bytes.length);
    int whole = 0;
    boolean packed = bytes.length > 1 && bytes[0] == 0x1f && (bytes[1] & 0xff) == 0x8b;
    try (InputStream plain =
            packed
                ? ContentEncoding.gunzip(new ByteArrayInputStream(bytes))
                : new ByteArrayInputStream(bytes);
        WebRecords records = new WebRecords(plain, budget, LARGEST)) {
      while (records.next() != null) {
        whole++;
      }
      return new Outcome(whole, false);
    } catch (IOException e) {
      return new Outcome(whole, true);
    }
  }
}
