package org.stemma.pages.record;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Code;
import org.stemma.core.model.Dossier;
import org.stemma.core.model.Problem;
import org.stemma.core.model.Witness;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads {@code record.json} back, a story or an article at a time. What is kept of the others is
 * their ids and where they lie in the file, so memory is bounded by the largest story. Not
 * thread-safe.
 *
 * <p>What the record does not hold is empty: tokens, sentence vectors, reasons.
 */
public final class RecordReader implements Closeable {
  // The stream is the channel's, which is needed on.
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build();
  private static final JsonMapper JSON = new JsonMapper();
  private static final String RECORD = "record.json";

  /** Ids become names of files: nothing else may stand in one. */
  private static final Pattern ID = Pattern.compile("[a-z]-[0-9a-f]{1,64}");

  /** Where a thing lies in the file, in bytes, half open. */
  private record Place(long start, long end) {}

  private final Path named;
  private final FileChannel channel;
  private final Map<String, Place> articles = new LinkedHashMap<>();
  private final Map<String, Place> stories = new LinkedHashMap<>();
  private String version = "";

  private RecordReader(Path named, FileChannel channel) {
    this.named = named;
    this.channel = channel;
  }

  /**
   * Opens a record, and reads it through once.
   *
   * @param place a folder that {@code stemma read} wrote, or its {@code record.json}
   * @param named the folder as messages name it
   * @throws Problem with {@code DOSSIER_MISSING} if there is no such file; with {@code
   *     DOSSIER_UNREADABLE} if it is no record, is damaged, or is of a later version
   */
  public static RecordReader open(Path place, Path named) {
    Path file = file(place);
    if (file == null) {
      throw Problem.of(Code.DOSSIER_MISSING, named);
    }
    return guarded(
        named,
        () -> {
          FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
          RecordReader reader = new RecordReader(named, channel);
          boolean whole = false;
          try {
            reader.index();
            whole = true;
          } finally {
            if (!whole) {
              reader.close();
            }
          }
          return reader;
        });
  }

  /** The record that {@code place} is or holds; null if it is none. */
  private static @Nullable Path file(Path place) {
    Path file = Files.isDirectory(place) ? place.resolve(RECORD) : place;
    return Files.isRegularFile(file) ? file : null;
  }

  /** Of Stemma, that wrote the record. */
  public String version() {
    return version;
  }

  /** The ids of all articles, in the order of the record. */
  public List<String> articles() {
    return List.copyOf(articles.keySet());
  }

  /** The ids of all stories, in the order of the record. */
  public List<String> stories() {
    return List.copyOf(stories.keySet());
  }

  /**
   * A story with its articles and findings.
   *
   * @param id one of {@link #stories}
   * @throws Problem with {@code DOSSIER_UNREADABLE} if it is not as Stemma writes it
   */
  public Dossier story(String id) {
    return guarded(
        named, () -> new StoryReading(new Offsets(this::article), node(stories, id)).dossier());
  }

  /**
   * An article with its annotations.
   *
   * @param id one of {@link #articles}
   * @throws Problem with {@code DOSSIER_UNREADABLE} if it is not as Stemma writes it
   */
  public Witness witness(String id) {
    return guarded(named, () -> new ArticleReading(new Offsets(this::article), id).witness());
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private JsonNode article(String id) {
    return node(articles, id);
  }

  private JsonNode node(Map<String, Place> places, String id) {
    Place place = places.get(id);
    if (place == null) {
      throw new IllegalArgumentException("there is no " + id);
    }
    ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(place.end() - place.start()));
    try {
      while (bytes.hasRemaining()) {
        if (channel.read(bytes, place.start() + bytes.position()) < 0) {
          throw new IllegalArgumentException("it became shorter");
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
    return JSON.readTree(bytes.array());
  }

  private void index() throws IOException {
    InputStream stream = new BufferedInputStream(Channels.newInputStream(channel), 1 << 16);
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), stream)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("it is no record");
      }
      boolean headed = false;
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        parser.nextToken();
        switch (key) {
          case "stemma" -> {
            head(parser);
            headed = true;
          }
          case "articles" -> places(parser, articles);
          case "stories" -> places(parser, stories);
          default -> parser.skipChildren();
        }
      }
      if (!headed || parser.nextToken() != null) {
        throw new IllegalArgumentException("it is no record");
      }
    }
  }

  private void head(JsonParser parser) {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      parser.nextToken();
      if (key.equals("record") && parser.getIntValue() != RecordWriter.RECORD) {
        throw new IllegalArgumentException(
            "its shape is number "
                + parser.getIntValue()
                + ", this version reads "
                + RecordWriter.RECORD);
      }
      if (key.equals("version")) {
        version = parser.getString();
      }
      parser.skipChildren();
    }
  }

  private static void places(JsonParser parser, Map<String, Place> places) {
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      long start = parser.currentTokenLocation().getByteOffset();
      String id = "";
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        parser.nextToken();
        if (key.equals("id")) {
          id = parser.getString();
        }
        parser.skipChildren();
      }
      Place place = new Place(start, parser.currentLocation().getByteOffset());
      if (start < 0 || !ID.matcher(id).matches() || places.put(id, place) != null) {
        throw new IllegalArgumentException("an id is missing, stands twice, or is none");
      }
    }
  }

  // Whatever a damaged record makes fail, it is the record's fault and is said so.
  private static <T> T guarded(Path named, Callable<T> work) {
    try {
      return work.call();
    } catch (Problem e) {
      throw e;
    } catch (Exception e) {
      String why = e.getClass().getSimpleName() + ": " + e.getMessage();
      throw Problem.of(Code.DOSSIER_UNREADABLE, named, why.lines().findFirst().orElse(""));
    }
  }
}
