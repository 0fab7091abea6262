package org.stemma.ingest.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Code;
import org.stemma.core.model.Found;
import org.stemma.core.model.Rejection;
import org.stemma.core.model.Skipped;
import org.stemma.core.model.Stated;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code NAME.json} beside {@code NAME.txt} or {@code NAME.html}: what is said about that file. */
final class Neighbours {
  private static final List<String> ENDINGS = List.of(".txt", ".text", ".html", ".htm", ".xhtml");
  private static final List<String> NOTES = List.of(".md", ".tsv", ".csv");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Neighbours() {}

  /**
   * @param stated what it says
   * @param found the file of metadata itself, as passed over or refused; null if there is none
   */
  record Beside(Stated stated, @Nullable Found found) {
    static final Beside NOTHING = new Beside(Stated.NOTHING, null);
  }

  /** Whether a file of this name is a note or a table beside the articles. */
  static boolean isNote(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return NOTES.stream().anyMatch(lower::endsWith);
  }

  /** The name of the file that would speak about {@code name}; null if none can. */
  static @Nullable String nameFor(String name) {
    for (String ending : ENDINGS) {
      int stem = name.length() - ending.length();
      if (stem > 0 && name.regionMatches(true, stem, ending, 0, ending.length())) {
        return name.substring(0, stem) + ".json";
      }
    }
    return null;
  }

  /** What lies beside one file that was named alone. */
  static Beside of(Path file, String name) {
    String wanted = nameFor(name);
    Path parent = file.toAbsolutePath().getParent();
    if (wanted == null || parent == null) {
      return Beside.NOTHING;
    }
    try {
      Path beside = parent.resolve(wanted);
      return Files.isRegularFile(beside) ? read(beside, wanted) : Beside.NOTHING;
    } catch (java.nio.file.InvalidPathException e) {
      // A locale that cannot write the name; in a folder it is found by listing.
      return Beside.NOTHING;
    }
  }

  /**
   * What a file of metadata says.
   *
   * @return its {@code found} is null if it does not hold one JSON object: then it is an input of
   *     its own
   */
  static Beside read(Path path, String place) {
    byte[] bytes;
    try {
      if (Files.size(path) > Limits.RECORD) {
        return Beside.NOTHING;
      }
      bytes = Files.readAllBytes(path);
    } catch (IOException | SecurityException e) {
      return new Beside(Stated.NOTHING, Failures.rejection(place, e));
    }
    return read(bytes, place);
  }

  /** What the bytes of a file of metadata say; as {@link #read(Path, String)}. */
  static Beside read(byte[] bytes, String place) {
    try {
      JsonNode node = JSON.readTree(bytes);
      if (!node.isObject()) {
        return Beside.NOTHING;
      }
      Stated stated =
          new Stated(
              words(node, "outlet"),
              words(node, "url"),
              words(node, "title"),
              words(node, "published"),
              words(node, "language"));
      return new Beside(stated, new Skipped(place, Skipped.Reason.METADATA));
    } catch (JacksonException e) {
      return new Beside(
          Stated.NOTHING, Rejection.of(place, Code.META_UNREADABLE, place + " is not JSON"));
    }
  }

  private static @Nullable String words(JsonNode node, String key) {
    JsonNode value = node.get(key);
    if (value == null || !value.isString()) {
      return null;
    }
    String words = value.asString().strip();
    return words.isEmpty() ? null : words;
  }
}
