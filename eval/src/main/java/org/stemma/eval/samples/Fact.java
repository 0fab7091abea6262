package org.stemma.eval.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Something that must be found in the samples, or must not.
 *
 * @param id unique among the facts of its folder
 * @param issue the number of the issue from which on it must hold
 * @param kind one of the kinds that {@code samples/README.md} explains
 * @param files paths relative to {@code samples/}
 * @param a first operand; may be empty, as may the others
 */
public record Fact(
    String id, int issue, String kind, List<String> files, String a, String b, String c) {
  private static final int COLUMNS = 7;

  public Fact {
    files = List.copyOf(files);
  }

  public String file() {
    return files.getFirst();
  }

  /** The facts of a folder of samples, in the order of its {@code facts.tsv}. */
  static List<Fact> read(Path folder) throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve("facts.tsv"), StandardCharsets.UTF_8);
    List<Fact> facts = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = Arrays.copyOf(line.split("\t", -1), COLUMNS);
      for (int i = 0; i < COLUMNS; i++) {
        cells[i] = cells[i] == null ? "" : cells[i];
      }
      List<String> files =
          Arrays.stream(cells[3].split(" ", -1)).map(f -> folder.getFileName() + "/" + f).toList();
      facts.add(
          new Fact(
              folder.getFileName() + "/" + cells[0],
              Integer.parseInt(cells[1]),
              cells[2],
              files,
              cells[4],
              cells[5],
              cells[6]));
    }
    return facts;
  }
}
