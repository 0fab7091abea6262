package org.stemma.pages;

import java.io.IOException;
import org.stemma.core.model.Originals;
import org.stemma.core.model.Reading;
import org.stemma.pages.output.Tree;
import org.stemma.pages.record.RecordWriter;
import org.stemma.pages.site.Site;

/**
 * What a reading is written as: {@code record.json} and {@code why.jsonl} for programs, the site
 * for people. Thread-safe.
 */
public final class Pages {
  private Pages() {}

  /**
   * Writes the whole tree of a dossier folder; the same reading, the same bytes.
   *
   * @throws IOException if {@code tree} cannot be written
   */
  public static void write(Reading reading, Tree tree) throws IOException {
    write(reading, Originals.NONE, tree);
  }

  /**
   * Writes the whole tree, with the pages that the articles were read from.
   *
   * @throws IOException if {@code tree} cannot be written
   */
  public static void write(Reading reading, Originals originals, Tree tree) throws IOException {
    tree.write("record.json", stream -> RecordWriter.writeRecord(reading, stream));
    tree.write("why.jsonl", stream -> RecordWriter.writeWhys(reading, stream));
    Site.write(reading, originals, tree);
  }
}
