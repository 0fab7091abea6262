package org.stemma.pages.site;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.core.tables.Tables;

/** The fixed phrases: all that a page says and no article does. Thread-safe. */
public final class Phrases {
  private final SortedMap<String, String> table;

  private Phrases(SortedMap<String, String> table) {
    this.table = table;
  }

  /** The table {@code phrases.tsv}. */
  public static Phrases load() {
    SortedMap<String, String> table = new TreeMap<>();
    for (List<String> row : Tables.rows(Phrases.class, "phrases.tsv", 2)) {
      table.put(row.get(0), row.get(1));
    }
    return new Phrases(table);
  }

  SortedSet<String> keys() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(table.keySet()));
  }

  /** Whether the table has a phrase under {@code key}. */
  boolean has(String key) {
    return table.containsKey(key);
  }

  /**
   * A phrase, its places {@code {0}}, {@code {1}} … filled; details are never read as places.
   *
   * @throws IllegalArgumentException if the table has no such phrase
   */
  public String say(String key, Object... details) {
    String phrase = table.get(key);
    if (phrase == null) {
      throw new IllegalArgumentException("Bug: no phrase " + key);
    }
    StringBuilder said = new StringBuilder();
    for (int i = 0; i < phrase.length(); i++) {
      boolean place =
          phrase.charAt(i) == '{' && i + 2 < phrase.length() && phrase.charAt(i + 2) == '}';
      int detail = place ? phrase.charAt(i + 1) - '0' : -1;
      if (detail >= 0 && detail < details.length) {
        said.append(details[detail]);
        i += 2;
      } else {
        said.append(phrase.charAt(i));
      }
    }
    return said.toString();
  }

  /** A number and its noun: "1 outlet", "2 outlets". */
  public String count(String noun, int number) {
    return say(noun + (number == 1 ? ".one" : ".many"), number);
  }
}
