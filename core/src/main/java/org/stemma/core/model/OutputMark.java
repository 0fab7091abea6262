package org.stemma.core.model;

/** How a folder that Stemma wrote is told from others: its manifest lies in it. */
public final class OutputMark {
  /** Lists every file that Stemma wrote into the folder, with its SHA-256; JSON Lines. */
  public static final String MANIFEST = ".stemma-manifest.jsonl";

  /** With what the manifest's first line starts. */
  public static final String FIRST_LINE = "{\"stemma-manifest\":";

  private OutputMark() {}
}
