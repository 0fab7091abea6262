package org.stemma.stories.text;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.core.tables.Tables;

/**
 * How rare a word is in general news: inverse document frequency (Spärck Jones 1972) over a fixed
 * background, because five articles on one event make that event's own words look common.
 */
public final class Background {
  private static final String RESOURCE = "background.tsv";
  // A word that the table leaves out stands in one or two pieces, or in none.
  private static final int UNLISTED = 1;
  private static final Background GENERAL = load();

  private final Map<String, Integer> pieces;
  private final int all;

  private Background(Map<String, Integer> pieces, int all) {
    this.pieces = Collections.unmodifiableMap(pieces);
    this.all = all;
  }

  public static Background general() {
    return GENERAL;
  }

  /** Of a folded word, in nats: 0 for one that stands nearly everywhere, about 6 for a rare one. */
  public double rarity(String folded) {
    int count = pieces.getOrDefault(folded, UNLISTED);
    return Math.max(0, StrictMath.log((all + 1.0) / (count + 0.5)));
  }

  /**
   * The form under which the singular and the plural of a word fall together (Harman 1991, "How
   * effective is suffixing?", the S stemmer).
   *
   * @param form as {@link Word#form()} has it
   */
  public static String fold(String form) {
    String word = form.endsWith("'s") ? form.substring(0, form.length() - 2) : form;
    word = word.replace("'", "");
    int length = word.length();
    if (length > 4 && word.endsWith("ies")) {
      return word.substring(0, length - 3) + "y";
    }
    boolean plural = length > 3 && word.endsWith("s") && "sui".indexOf(word.charAt(length - 2)) < 0;
    return plural ? word.substring(0, length - 1) : word;
  }

  private static Background load() {
    Map<String, Integer> pieces = new HashMap<>();
    for (List<String> row : Tables.rows(Background.class, RESOURCE, 2)) {
      pieces.put(row.get(0), Integer.valueOf(row.get(1)));
    }
    Integer all = pieces.remove("*");
    if (all == null) {
      throw new IllegalStateException(
          "Bug: " + RESOURCE + " does not say how many pieces there are");
    }
    return new Background(pieces, all);
  }
}
