package org.stemma.pages.export;

import java.io.IOException;
import java.io.Writer;

/** Markdown, block by block. What is handed over is Markdown already. */
final class Lines {
  private static final String INDENT = "  ";

  private final Writer writer;
  private boolean begun;
  private boolean list;

  Lines(Writer writer) {
    this.writer = writer;
  }

  void heading(int level, String text) throws IOException {
    block("#".repeat(level) + " " + text);
  }

  void paragraph(String text) throws IOException {
    block(text);
  }

  /** An entry of a list; deeper ones belong to the one before. */
  void item(int depth, String text) throws IOException {
    writer.write(begun && !list ? "\n" : "");
    writer.write(INDENT.repeat(depth) + "- " + text + "\n");
    begun = true;
    list = true;
  }

  private void block(String text) throws IOException {
    writer.write((begun ? "\n" : "") + text + "\n");
    begun = true;
    list = false;
  }
}
