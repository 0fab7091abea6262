package org.stemma.ingest.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Code;
import org.stemma.core.model.Problem;
import org.stemma.core.model.Stated;
import org.stemma.ingest.format.Decoding;

/**
 * What {@code --meta} says about files: tab-separated, the first line naming the columns {@code
 * file}, {@code outlet}, {@code url}, {@code title}, {@code published} and {@code language}, of
 * which {@code file} must be there. An empty cell says nothing; so does a file without a line.
 */
public final class MetaTable {
  /** Says nothing about any file. */
  public static final MetaTable EMPTY = new MetaTable(Map.of());

  private static final Set<String> COLUMNS =
      Set.of("file", "outlet", "url", "title", "published", "language");

  private final Map<String, Stated> byPlace;

  private MetaTable(Map<String, Stated> byPlace) {
    this.byPlace = byPlace;
  }

  /**
   * Reads a table.
   *
   * @throws Problem with {@link Code#META_UNREADABLE} if it cannot be read, or a column, a line or
   *     a file in it is not clear
   */
  public static MetaTable read(Path path) {
    String name = FileNames.of(path);
    try {
      if (Files.size(path) > Limits.METADATA) {
        throw unusable(name + " is larger than " + Limits.megabytes(Limits.METADATA));
      }
      return switch (Decoding.of(Files.readAllBytes(path))) {
        case Decoding.Text(var text) -> parse(name, text);
        case Decoding.Refused(var code, var detail) -> throw unusable(name + ": " + detail);
      };
    } catch (IOException | SecurityException e) {
      throw unusable(path + ": " + Failures.why(e));
    }
  }

  /**
   * The table in {@code text}.
   *
   * @param name what messages call it
   */
  static MetaTable parse(String name, String text) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty()) {
      throw unusable(name + " is empty");
    }
    List<String> header = header(name, lines.getFirst());
    Map<String, Stated> byPlace = new TreeMap<>();
    for (int i = 1; i < lines.size(); i++) {
      String place = name + ":" + (i + 1);
      if (lines.get(i).isBlank()) {
        continue;
      }
      List<String> cells = cells(lines.get(i));
      if (cells.size() > header.size()) {
        throw unusable(place + " has more cells than the header");
      }
      Map<String, String> row = new TreeMap<>();
      for (int c = 0; c < cells.size(); c++) {
        if (!cells.get(c).isEmpty()) {
          row.put(header.get(c), cells.get(c));
        }
      }
      String file = row.get("file");
      if (file == null) {
        throw unusable(place + " names no file");
      }
      if (byPlace.put(normal(file), stated(row)) != null) {
        throw unusable(place + " names a file for the second time");
      }
    }
    return new MetaTable(byPlace);
  }

  private static List<String> header(String name, String line) {
    List<String> header = cells(line).stream().map(c -> c.toLowerCase(Locale.ROOT)).toList();
    for (String column : header) {
      if (!COLUMNS.contains(column)) {
        throw unusable(name + " has an unknown column \"" + column + "\"");
      }
    }
    if (new TreeSet<>(header).size() < header.size()) {
      throw unusable(name + " names a column twice");
    }
    if (!header.contains("file")) {
      throw unusable(name + " has no column \"file\"");
    }
    return header;
  }

  private static Problem unusable(String detail) {
    return Problem.of(Code.META_UNREADABLE, detail);
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    int start = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
      cells.add(line.substring(start, tab).strip());
      start = tab + 1;
    }
    cells.add(line.substring(start).strip());
    return cells;
  }

  private static Stated stated(Map<String, String> row) {
    return new Stated(
        row.get("outlet"),
        row.get("url"),
        row.get("title"),
        row.get("published"),
        row.get("language"));
  }

  /** What the table says about the file, or record, at {@code place}. */
  Stated about(String place) {
    return byPlace.getOrDefault(place, Stated.NOTHING);
  }

  /** {@code strong}, and what {@code weak} says where it is silent. */
  static Stated joined(Stated strong, Stated weak) {
    return new Stated(
        first(strong.outlet(), weak.outlet()),
        first(strong.url(), weak.url()),
        first(strong.title(), weak.title()),
        first(strong.published(), weak.published()),
        first(strong.language(), weak.language()));
  }

  private static @Nullable String first(@Nullable String strong, @Nullable String weak) {
    return strong != null ? strong : weak;
  }

  private static String normal(String file) {
    String slashes = file.replace('\\', '/');
    return slashes.startsWith("./") ? slashes.substring(2) : slashes;
  }
}
