package org.stemma.pages.export;

import java.io.IOException;
import java.util.List;
import org.stemma.pages.site.DossierView;

/**
 * A table of findings of one kind.
 *
 * @param name of its file, without {@code .csv}
 * @param columns in their order, which stays
 */
record Sheet(String name, List<String> columns, Rows rows) {
  /** Writes the rows of one story. */
  @FunctionalInterface
  interface Rows {
    void of(DossierView view, Csv csv) throws IOException;
  }

  /** A table whose columns are told as one line, between blanks. */
  static Sheet of(String name, String columns, Rows rows) {
    return new Sheet(name, List.of(columns.split(" ", -1)), rows);
  }
}
