package org.stemma.eval.reading.names;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file as the shared task of CoNLL 2003 has it: a token a line, its tag last, columns apart by
 * blanks, a blank line between sentences and {@code -DOCSTART-} before each document. Each sentence
 * becomes a paragraph, since the files tell none, and many are headlines or rows of tables.
 */
final class ColumnFile {
  private static final String DOCUMENT = "-DOCSTART-";

  private ColumnFile() {}

  /** The documents, in order, named after the file and numbered from 0. */
  static List<TaggedText> read(Path file, Labels labels) throws IOException {
    List<TaggedText> texts = new ArrayList<>();
    TextBuilder builder = new TextBuilder(labels);
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      String[] cells = line.strip().split("\\s++", -1);
      boolean starts = cells[0].equals(DOCUMENT);
      if (cells[0].isEmpty() || starts) {
        builder.endParagraph();
      } else {
        builder.add(TextBuilder.mark(cells[0]), cells[cells.length - 1]);
      }
      if (starts && !builder.isEmpty()) {
        texts.add(builder.build(name(file, texts.size())));
        builder = new TextBuilder(labels);
      }
    }
    if (!builder.isEmpty()) {
      texts.add(builder.build(name(file, texts.size())));
    }
    return List.copyOf(texts);
  }

  private static String name(Path file, int number) {
    return file.getFileName() + "-" + number;
  }
}
