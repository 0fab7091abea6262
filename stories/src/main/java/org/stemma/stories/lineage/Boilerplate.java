package org.stemma.stories.lineage;

import java.util.List;
import java.util.regex.Pattern;
import org.stemma.core.tables.Tables;

/** Sentences that houses put under everything they print, which therefore show no copying. */
final class Boilerplate {
  static final String TABLE = "boilerplate.tsv";
  private static final List<Pattern> OPENINGS =
      Tables.rows(Boilerplate.class, TABLE, 3).stream()
          .map(
              row ->
                  Pattern.compile(row.getFirst(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .toList();

  private Boilerplate() {}

  static boolean is(String sentence) {
    return OPENINGS.stream().anyMatch(p -> p.matcher(sentence).lookingAt());
  }
}
