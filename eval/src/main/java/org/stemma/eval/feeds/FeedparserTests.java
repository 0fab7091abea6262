package org.stemma.eval.feeds;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.stemma.eval.measure.Figure;
import org.stemma.eval.measure.Measure;
import org.stemma.ingest.feeds.Feed;
import org.stemma.ingest.feeds.FeedDates;
import org.stemma.ingest.feeds.Feeds;
import tools.jackson.databind.json.JsonMapper;

/**
 * Items of feeds against what feedparser's own tests expect of them: title, link, date and content,
 * and the date strings that it reads or refuses. Contents are compared by their words, since every
 * reader cleans markup in its own way.
 */
public final class FeedparserTests implements Measure {
  private static final Pattern EXPECT =
      Pattern.compile("Expect:\\s{0,10}(.{1,6000}?)\\s{0,20}-->", Pattern.DOTALL);
  private static final Pattern CHARSET =
      Pattern.compile(
          "(?i)Header:\\s{0,10}Content-type:[^\\n]{0,200}?charset=[\"']?([\\w-]{2,30})");
  private static final Pattern PLACE =
      Pattern.compile("(?i)Header:\\s{0,10}Content-Location:\\s{0,5}(\\S{1,200})");

  /** Where feedparser's own tests serve the files from. */
  private static final String SERVED = "http://127.0.0.1:8097/";

  private static final Pattern NUMBERS =
      Pattern.compile("\\((\\d{1,4}), (\\d{1,2}), (\\d{1,2}), (\\d{1,2}), (\\d{1,2}), .*");

  /** feedparser's names of what we read. */
  private static final Map<String, String> FIELDS =
      Map.of(
          "title", "title",
          "link", "link",
          "published", "date",
          "published_parsed", "date",
          "updated", "date",
          "updated_parsed", "date",
          "summary", "content",
          "description", "content",
          "content.value", "content");

  @Override
  public String name() {
    return "feeds.feedparser-tests";
  }

  @Override
  public Optional<Path> archive() {
    return Optional.of(Path.of("pages", "feedparser-tests.tar.gz"));
  }

  @Override
  public String caveat() {
    return "Feeds of a few lines, made to test a reader; they say how odd feeds are read, not how"
        + " often feeds are odd. Only plain comparisons are counted.";
  }

  @Override
  public List<Figure> run(Path folder) throws IOException {
    Path data = folder.resolve("feedparser-tests");
    Tally tally = new Tally();
    List<Path> files;
    try (Stream<Path> all = Files.walk(data)) {
      files = all.filter(FeedparserTests::isFeed).sorted().toList();
    }
    for (Path file : files) {
      judge(file, tally);
    }
    dates(data.resolve("date-strings.tsv"), tally);
    List<Figure> figures = new ArrayList<>();
    for (Map.Entry<String, int[]> entry : tally.counts.entrySet()) {
      int[] count = entry.getValue();
      figures.add(
          new Figure(
              name(),
              "all",
              entry.getKey(),
              (double) count[0] / count[1],
              null,
              "feedparser 1.000",
              count[1],
              true));
    }
    return List.copyOf(figures);
  }

  private static boolean isFeed(Path path) {
    String name = path.toString();
    return Files.isRegularFile(path) && (name.endsWith(".xml") || name.endsWith(".json"));
  }

  /** By what is counted: right ones, all. */
  private static final class Tally {
    private final Map<String, int[]> counts = new TreeMap<>();

    void count(String what, boolean right) {
      int[] count = counts.computeIfAbsent(what, none -> new int[2]);
      count[0] += right ? 1 : 0;
      count[1]++;
    }
  }

  private static void judge(Path file, Tally tally) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String raw = characters(bytes);
    Matcher expect = EXPECT.matcher(raw);
    if (!expect.find()) {
      return;
    }
    Matcher header = CHARSET.matcher(raw);
    Matcher place = PLACE.matcher(raw);
    Feed feed =
        Feeds.read(
            bytes, header.find() ? header.group(1) : null, place.find() ? place.group(1) : SERVED);
    boolean all = true;
    boolean any = false;
    for (Expectation expected : Expectation.in(expect.group(1))) {
      String what = FIELDS.get(expected.field());
      if (what == null) {
        continue;
      }
      boolean right =
          feed != null
              && expected.item() < feed.items().size()
              && same(expected, feed.items().get(expected.item()));
      tally.count(what, right);
      all &= right;
      any = true;
    }
    if (any) {
      tally.count("items", all);
    }
  }

  private static boolean same(Expectation expected, Feed.Item item) {
    String value = expected.value();
    return switch (expected.field()) {
      case "title" -> {
        String title = item.title() == null ? "" : item.title();
        yield title.equals(value.strip()) || title.equals(words(value));
      }
      case "link" -> value.equals(item.link() == null ? "" : item.link());
      case "published", "published_parsed" -> sameDate(value, item.published());
      case "updated", "updated_parsed" ->
          sameDate(value, item.updated())
              || (item.updated() == null && sameDate(value, item.published()));
      default -> sameWords(value, item.content()) || sameWords(value, item.summary());
    };
  }

  /** What is expected may be markup or plain text, and does not say which. */
  private static boolean sameWords(String expected, @Nullable String read) {
    String words = words(read);
    return words.equals(words(expected)) || words.equals(expected.strip());
  }

  private static String words(@Nullable String markup) {
    return markup == null ? "" : Jsoup.parseBodyFragment(markup).text().strip();
  }

  private static boolean sameDate(String expected, @Nullable String read) {
    if (read == null) {
      return expected.isEmpty();
    }
    Matcher tuple = NUMBERS.matcher(expected);
    if (!tuple.matches()) {
      return expected.strip().equals(read.strip());
    }
    LocalDateTime utc =
        LocalDateTime.of(
            Integer.parseInt(tuple.group(1)),
            Integer.parseInt(tuple.group(2)),
            Integer.parseInt(tuple.group(3)),
            Integer.parseInt(tuple.group(4)),
            Integer.parseInt(tuple.group(5)));
    String iso = FeedDates.iso(read);
    return iso != null && utc.toInstant(ZoneOffset.UTC).equals(minute(iso));
  }

  /** The moment of a date as feeds give it; where no zone is written, of UTC. */
  private static @Nullable Instant minute(String iso) {
    try {
      if (iso.indexOf('T') < 0) {
        return LocalDate.parse(iso).atStartOfDay().toInstant(ZoneOffset.UTC);
      }
      boolean zoned = iso.endsWith("Z") || iso.lastIndexOf('+') > 0 || iso.lastIndexOf('-') > 10;
      return zoned
          ? OffsetDateTime.parse(iso).toInstant()
          : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static void dates(Path table, Tally tally) throws IOException {
    for (String line : Files.readAllLines(table)) {
      String[] cells = line.split("\t", -1);
      if (cells.length < 3 || cells[0].equals("format")) {
        continue;
      }
      String iso = FeedDates.iso(JsonMapper.shared().readValue(cells[1], String.class));
      Instant read = iso == null ? null : minute(iso);
      boolean right =
          cells[2].isEmpty()
              ? iso == null
              : read != null
                  && Instant.parse(cells[2]).getEpochSecond() / 60 == read.getEpochSecond() / 60;
      tally.count("date strings", right);
    }
  }

  /** The file as characters, to find its comment: some are in UTF-16 or UTF-32. */
  private static String characters(byte[] bytes) {
    StringBuilder kept = new StringBuilder();
    boolean wide =
        bytes.length > 8
            && (bytes[1] == 0 || bytes[0] == 0 || bytes[2] == 0 || bytes[3] == 0 || bytes[5] == 0);
    if (!wide) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    for (byte b : bytes) {
      if (b != 0) {
        kept.append((char) (b & 0xff));
      }
    }
    return kept.toString();
  }
}
