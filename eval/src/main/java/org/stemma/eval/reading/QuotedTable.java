package org.stemma.eval.reading;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table row by row whose cells may stand in double quotes (RFC 4180): inside them a
 * separator or a line break is text, and a doubled quote is one.
 */
public final class QuotedTable implements Closeable {
  private static final int END = -1;

  private final BufferedReader input;
  private final char separator;

  private QuotedTable(BufferedReader input, char separator) {
    this.input = input;
    this.separator = separator;
  }

  /**
   * Opens a file; to be closed.
   *
   * @param separator a comma or a tab
   */
  public static QuotedTable open(Path file, Charset charset, char separator) throws IOException {
    return new QuotedTable(Files.newBufferedReader(file, charset), separator);
  }

  /** The cells of the next row, at least one; null behind the last. */
  public @Nullable List<String> next() throws IOException {
    int c = input.read();
    if (c == END) {
      return null;
    }
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    int before = separator;
    for (; c != END && (quoted || c != '\n'); c = input.read()) {
      if (c == '"') {
        // The second of two quotes inside a quoted cell opens it again, and stands for itself.
        if (!quoted && before == '"') {
          cell.append('"');
        }
        quoted = !quoted;
      } else if (c == separator && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else if (c != '\r' || quoted) {
        cell.append((char) c);
      }
      before = c;
    }
    cells.add(cell.toString());
    return List.copyOf(cells);
  }

  @Override
  public void close() throws IOException {
    input.close();
  }
}
