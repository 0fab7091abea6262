package org.stemma.ingest.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stemma.core.model.Capture;
import org.stemma.core.model.Found;
import org.stemma.core.model.Source;
import org.stemma.core.model.Stated;
import org.stemma.ingest.archives.Budget;
import org.stemma.ingest.extract.StandardIngest;

/**
 * Inputs changed at random from a stated seed: whatever comes in, articles or rejections come out,
 * in time. A few seconds in every build; {@code -Pfuzz} for an hour. What it finds is kept in
 * {@code src/test/resources/org/stemma/ingest/sources/fuzz} and read again by each build.
 */
class FuzzTest {
  private static final int SECONDS = Integer.getInteger("stemma.fuzz.seconds", 3);
  private static final long SEED = Long.getLong("stemma.fuzz.seed", 13);
  private static final long LONGEST = TimeUnit.SECONDS.toNanos(20);

  private static final String[] PIECES = {
    "<",
    ">",
    "<![CDATA[",
    "]]>",
    "<!--",
    "-->",
    "&",
    "&#0;",
    "&#xD800;",
    "&amp;amp;",
    "\u0000",
    "\u202e",
    "\ufeff",
    "\"",
    "'",
    "<script>",
    "</script>",
    "<table><td colspan=99999999>",
    "<ol start=-2147483648>",
    "<p ",
    "=\"",
    "{",
    "}",
    "[",
    "]",
    "\\",
    "\\u",
    "\\ud800",
    "null",
    "1e999",
    "-",
    "\r\n",
    "\r\n\r\n",
    "WARC/1.0\r\n",
    "Content-Length: ",
    "99999999999",
    "Transfer-Encoding: chunked",
    "\\'",
    "\\u-1",
    "\\bin999",
    "<item>",
    "</item>",
    "xml:base=\"//\"",
    "xmlns=\"\"",
    "<!DOCTYPE a [",
    "encoding='x'",
    "0",
    "٣",
    "😀"
  };

  @Test
  void whatever_comes_in_articles_or_rejections_come_out() throws IOException {
    Map<String, byte[]> seeds = seeds();
    List<Map.Entry<String, byte[]>> all = new ArrayList<>(seeds.entrySet());
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    for (long run = 0; System.nanoTime() < end; run++) {
      SplittableRandom random = new SplittableRandom(SEED * 1_000_003 + run);
      Map.Entry<String, byte[]> seed = all.get(random.nextInt(all.size()));
      String name = seed.getKey();
      byte[] other = all.get(random.nextInt(all.size())).getValue();
      byte[] input = mutated(seed.getValue(), other, random);
      try {
        read(name, input);
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        Path kept = Files.write(Files.createTempFile("stemma-fuzz-", "-" + name), input);
        fail("seed " + SEED + ", run " + run + ", kept in " + kept + ": " + shortened(input), e);
      }
    }
  }

  @Test
  void what_was_found_once_is_harmless_now() throws IOException {
    Path found = Path.of("src/test/resources/org/stemma/ingest/sources/fuzz");
    if (Files.isDirectory(found)) {
      try (Stream<Path> files = Files.list(found)) {
        for (Path file : files.sorted().toList()) {
          read(file.getFileName().toString(), Files.readAllBytes(file));
        }
      }
    }
  }

  private static void read(String name, byte[] input) {
    long start = System.nanoTime();
    Label label =
        new Label(
            Source.Kind.FILE,
            name,
            name,
            Stated.NOTHING,
            null,
            null,
            "https://c.example/",
            null,
            0,
            0);
    Opening opening = new Opening(MetaTable.EMPTY, new Links(Opened.quick(false), false));
    Cursor cursor = opening.bytes(label, input, Budget.of(input.length));
    for (Found found = cursor.next(); found != null; found = cursor.next()) {
      if (found instanceof Capture capture) {
        assertThat(new StandardIngest().read(capture)).isNotEmpty();
      }
    }
    cursor.close();
    assertThat(System.nanoTime() - start)
        .as("nanoseconds for " + name + " " + shortened(input))
        .isLessThan(LONGEST);
  }

  private static byte[] mutated(byte[] seed, byte[] other, SplittableRandom random) {
    byte[] bytes = seed.clone();
    int changes = 1 + random.nextInt(8);
    for (int i = 0; i < changes && bytes.length > 0; i++) {
      int at = random.nextInt(bytes.length);
      int length =
          StrictMath.min(bytes.length - at, 1 + random.nextInt(random.nextInt(4) == 0 ? 2000 : 20));
      bytes =
          switch (random.nextInt(7)) {
            case 0 ->
                spliced(
                    bytes,
                    at,
                    0,
                    PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8));
            case 1 -> spliced(bytes, at, length, new byte[0]);
            case 2 -> spliced(bytes, at, 0, Arrays.copyOfRange(bytes, at, at + length));
            case 3 -> spliced(bytes, at, 1, new byte[] {(byte) random.nextInt(256)});
            case 4 -> {
              int from = random.nextInt(other.length);
              yield spliced(
                  bytes,
                  at,
                  0,
                  Arrays.copyOfRange(other, from, StrictMath.min(other.length, from + 300)));
            }
            case 5 ->
                spliced(
                    bytes,
                    at,
                    0,
                    PIECES[random.nextInt(PIECES.length)]
                        .repeat(1 + random.nextInt(3000))
                        .getBytes(StandardCharsets.UTF_8));
            default -> Arrays.copyOf(bytes, at);
          };
    }
    return bytes;
  }

  private static byte[] spliced(byte[] bytes, int at, int removed, byte[] added) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, at);
    out.writeBytes(added);
    out.write(bytes, at + removed, bytes.length - at - removed);
    return out.toByteArray();
  }

  private static String shortened(byte[] input) {
    return HexFormat.of().formatHex(Arrays.copyOf(input, StrictMath.min(input.length, 200)));
  }

  private static Map<String, byte[]> seeds() throws IOException {
    Map<String, byte[]> seeds = new TreeMap<>();
    for (String name :
        new String[] {
          "page.html",
          "feed.rss",
          "feed.atom",
          "feed.json",
          "lines.jsonl",
          "array.json",
          "crawl.warc",
          "saved.mhtml",
          "list.opml",
          "sitemap.xml",
          "export.rtf",
          "export.txt"
        }) {
      try (InputStream stream = FuzzTest.class.getResourceAsStream("fuzz-seeds/" + name)) {
        seeds.put(name, stream.readAllBytes());
      }
    }
    seeds.put(
        "crawl.warc.gz", ArchiveInputTest.gzip(Objects.requireNonNull(seeds.get("crawl.warc"))));
    Map<String, String> files = new TreeMap<>();
    files.put(
        "page.html",
        new String(Objects.requireNonNull(seeds.get("page.html")), StandardCharsets.UTF_8));
    seeds.put("news.zip", ArchiveInputTest.zip(files));
    return seeds;
  }
}
