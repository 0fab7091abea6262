package org.stemma.reader.mentions;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.MentionType;
import org.stemma.core.tables.Tables;

/**
 * What a small word beside a name says about it.
 *
 * @param strength 1 (a hint) to 9 (hardly ever wrong)
 */
record Nearby(MentionType type, int strength) {
  private static final Map<String, Nearby> BEFORE = read("BEFORE");
  private static final Map<String, Nearby> AFTER = read("AFTER");

  static @Nullable Nearby before(String word) {
    return BEFORE.get(word);
  }

  static @Nullable Nearby after(String word) {
    return AFTER.get(word);
  }

  private static Map<String, Nearby> read(String side) {
    Map<String, Nearby> found = new TreeMap<>();
    for (List<String> cells : Tables.rows(Nearby.class, "nearby-words.tsv")) {
      if (cells.get(0).equals(side)) {
        Nearby nearby =
            new Nearby(MentionType.valueOf(cells.get(1)), Integer.parseInt(cells.get(2)));
        Arrays.stream(cells.get(3).split(" ", -1)).forEach(word -> found.put(word, nearby));
      }
    }
    return found;
  }
}
