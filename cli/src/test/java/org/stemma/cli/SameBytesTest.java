package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The same set of articles gives the same bytes: whatever the order, the threads, the machine. */
@Isolated("changes the default locale and time zone of the whole Java process")
class SameBytesTest {
  private static final Path SAMPLES = Path.of(System.getProperty("stemma.root")).resolve("samples");

  @TempDir Path folder;

  @Test
  void any_order_threads_locale_and_zone_give_the_same_bytes() throws IOException {
    List<String> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(SAMPLES.resolve("talks"))) {
      all.map(Path::toString)
          .filter(f -> f.endsWith(".txt") || f.endsWith(".html"))
          .sorted()
          .forEach(files::add);
    }
    SortedMap<String, String> expected = read(files, "first", "2");
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (int seed = 1; seed <= 3; seed++) {
        Locale.setDefault(
            Locale.forLanguageTag(seed == 1 ? "tr-TR" : seed == 2 ? "ar-EG" : "de-CH"));
        TimeZone.setDefault(TimeZone.getTimeZone(seed == 1 ? "Pacific/Auckland" : "America/Lima"));
        List<String> shuffled = shuffled(files, seed);
        assertThat(read(shuffled, "seed" + seed, String.valueOf(seed)))
            .as("seed %s", seed)
            .isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private SortedMap<String, String> read(List<String> files, String out, String threads)
      throws IOException {
    List<String> line = new ArrayList<>(List.of("read", "--out", out, "--threads", threads));
    line.addAll(files);
    Trial trial = Trial.of(folder, line.toArray(new String[0]));
    assertThat(trial.status()).as(trial.err()).isZero();
    TreeMap<String, String> bytes = new TreeMap<>();
    Path root = folder.resolve(out);
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        bytes.put(root.relativize(file).toString(), Files.readString(file));
      }
    }
    return bytes;
  }

  private static List<String> shuffled(List<String> files, int seed) {
    List<String> rest = new ArrayList<>(files);
    List<String> shuffled = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(seed);
    while (!rest.isEmpty()) {
      shuffled.add(rest.remove(random.nextInt(rest.size())));
    }
    return shuffled;
  }
}
