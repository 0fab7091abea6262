package org.stemma.core.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Rule files, lexicons and word lists: UTF-8, one entry or one row a line, cells separated by tabs;
 * blank lines and lines that begin with # are comments, white space around a cell is dropped.
 *
 * <p>{@link #rows(Class, String, int)} for a table of a fixed shape, {@link #rows(Class, String)}
 * where rows may end early, {@link #column} for its first cells, {@link #lines} where a tab means
 * nothing, {@link #words(Class, String)} for a list of words. All that is returned is immutable.
 *
 * <p>A resource that is missing, cannot be read or is not of the stated shape is a defect of the
 * build: the exception's message begins with "Bug:" and names the file, and the line if there is
 * one.
 */
public final class Tables {
  private Tables() {}

  /**
   * The rows of a resource that lies beside {@code owner}, in order; a row may end early.
   *
   * @throws IllegalStateException if there is no such resource
   */
  public static List<List<String>> rows(Class<?> owner, String name) {
    return read(owner, name).stream().map(line -> cells(line.text())).toList();
  }

  /**
   * The rows of a resource that lies beside {@code owner}, in order, each with exactly {@code
   * columns} cells: those that are missing at the end of a row are empty.
   *
   * @throws IllegalStateException if there is no such resource, or a row of it has more cells
   */
  public static List<List<String>> rows(Class<?> owner, String name, int columns) {
    List<List<String>> rows = new ArrayList<>();
    for (Line line : read(owner, name)) {
      List<String> cells = new ArrayList<>(cells(line.text()));
      if (cells.size() > columns) {
        throw new IllegalStateException(
            "Bug: line " + line.number() + " of " + name + " has more than " + columns + " cells");
      }
      while (cells.size() < columns) {
        cells.add("");
      }
      rows.add(List.copyOf(cells));
    }
    return List.copyOf(rows);
  }

  /**
   * The first cells of the rows.
   *
   * @throws IllegalStateException if there is no such resource
   */
  public static List<String> column(Class<?> owner, String name) {
    return rows(owner, name).stream().map(List::getFirst).toList();
  }

  /**
   * The lines that are no comments, without white space at their ends.
   *
   * @throws IllegalStateException if there is no such resource
   */
  public static List<String> lines(Class<?> owner, String name) {
    return read(owner, name).stream().map(line -> line.text().strip()).toList();
  }

  /**
   * The entries of a list, several a line: they stand apart by commas where a line holds one ("as
   * well as, along with"), else by spaces.
   *
   * @throws IllegalStateException if there is no such resource
   */
  public static Set<String> words(Class<?> owner, String name) {
    Set<String> words = new LinkedHashSet<>();
    for (String line : lines(owner, name)) {
      words.addAll(line.indexOf(',') >= 0 ? parts(line, ",") : words(line));
    }
    return Collections.unmodifiableSet(words);
  }

  /** The items of a cell that are separated by bars with a space on each side. */
  public static List<String> items(String cell) {
    List<String> items = new ArrayList<>();
    int start = 0;
    for (int bar = cell.indexOf(" | "); bar >= 0; bar = cell.indexOf(" | ", start)) {
      items.add(cell.substring(start, bar).strip());
      start = bar + 3;
    }
    items.add(cell.substring(start).strip());
    return items;
  }

  /** The values of a cell that are separated by semicolons; none of an empty cell. */
  public static List<String> values(String cell) {
    return parts(cell, ";");
  }

  /** The words of a cell, which stand apart by spaces; none of an empty cell. */
  public static List<String> words(String cell) {
    return parts(cell, " ");
  }

  private static List<String> parts(String text, String separator) {
    return Arrays.stream(text.split(separator, -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** A line that is no comment, and its number from 1. */
  private record Line(int number, String text) {}

  private static List<Line> read(Class<?> owner, String name) {
    List<Line> read = new ArrayList<>();
    try (InputStream stream = owner.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("Bug: no resource " + name + " beside " + owner.getName());
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          read.add(new Line(number, line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Bug: the resource " + name + " cannot be read", e);
    }
    return read;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    int start = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
      cells.add(line.substring(start, tab).strip());
      start = tab + 1;
    }
    cells.add(line.substring(start).strip());
    return List.copyOf(cells);
  }
}
