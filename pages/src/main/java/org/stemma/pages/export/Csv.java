package org.stemma.pages.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table after RFC 4180: comma, CRLF, text between double quotes, these doubled inside. Numbers
 * and truth values stand bare, what is not known is an empty cell.
 *
 * <p>No cell is a formula to a spreadsheet program (OWASP, "CSV Injection"): before a text whose
 * first character could begin one stands an apostrophe, which such programs do not show.
 */
final class Csv {
  /** Full-width forms too: some input methods and programs take them for the narrow ones. */
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private final Writer writer;

  Csv(Writer writer) {
    this.writer = writer;
  }

  void header(List<String> columns) throws IOException {
    writer.write(String.join(",", columns) + "\r\n");
  }

  /** A row: texts, numbers, truth values, or null. */
  void row(@Nullable Object... cells) throws IOException {
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < cells.length; i++) {
      row.append(i == 0 ? "" : ",");
      append(row, cells[i]);
    }
    writer.append(row).write("\r\n");
  }

  private static void append(StringBuilder row, @Nullable Object cell) {
    if (cell instanceof Number || cell instanceof Boolean) {
      row.append(cell);
    } else if (cell != null) {
      row.append('"').append(safe(cell.toString()).replace("\"", "\"\"")).append('"');
    }
  }

  // White space does not help: some programs drop it before they look.
  private static String safe(String text) {
    int first = 0;
    while (first < text.length()
        && Character.isWhitespace(text.charAt(first))
        && FORMULA.indexOf(text.charAt(first)) < 0) {
      first++;
    }
    return first < text.length() && FORMULA.indexOf(text.charAt(first)) >= 0 ? "'" + text : text;
  }
}
