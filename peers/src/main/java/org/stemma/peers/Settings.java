package org.stemma.peers;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.eval.DataFolder;

/**
 * What a run is told, by system properties that begin with {@code stemma.peers.}; an empty one
 * counts as not set.
 *
 * @param data the folder of data sets ({@code data}; default: as {@code stemma eval} finds it)
 * @param seeds the folder of the five seeds ({@code seeds}; default: {@code seeds} beside the data
 *     folder)
 * @param python an interpreter with the packages of requirements.txt ({@code python}); null: none,
 *     spaCy is left out
 * @param articles how many texts of each set are read, 0 for all ({@code articles}); to try things
 * @param only beginnings of readers' names, empty for all ({@code only}, separated by commas)
 * @param out the folder for the figures ({@code out})
 */
record Settings(
    DataFolder data,
    Path seeds,
    @Nullable String python,
    int articles,
    List<String> only,
    Path out) {
  static Settings ofProperties() {
    Path root = Path.of(or("stemma.root", ".")).toAbsolutePath().normalize();
    Path out = root.resolve(or("stemma.peers.out", "peers/target/peers"));
    Path archives = Path.of(or("stemma.peers.data", DataFolder.standard(root).toString()));
    String python = or("stemma.peers.python", "");
    return new Settings(
        new DataFolder(archives, root.resolve("target/data")),
        Path.of(or("stemma.peers.seeds", archives.resolveSibling("seeds").toString())),
        python.isEmpty() ? null : python,
        Integer.parseInt(or("stemma.peers.articles", "0")),
        Arrays.stream(or("stemma.peers.only", "").split(",", -1))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .toList(),
        out);
  }

  private static String or(String property, String otherwise) {
    String value = System.getProperty(property, "").strip();
    return value.isEmpty() ? otherwise : value;
  }

  /** The first {@link #articles} of a list, or all of it. */
  <T> List<T> some(List<T> all) {
    return articles == 0 ? all : all.subList(0, Math.min(articles, all.size()));
  }
}
