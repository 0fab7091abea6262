package org.stemma.core.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.TimeExpression;
import org.stemma.core.tables.Tables;

/**
 * One row of a rules file.
 *
 * @param name unique; findings carry it
 * @param type what it finds; null if it only helps other rules
 * @param skips whether the words it matches are no temporal expression at all ("USA Today")
 * @param kind the name by which later rules refer to what it finds; "-" if none does
 * @param order its place among all rules: of two that match the same words the first wins
 */
record Rule(
    String name,
    TimeExpression.@Nullable Type type,
    boolean skips,
    String kind,
    String pattern,
    Meaning meaning,
    Context context,
    int order) {

  /**
   * The rules of one file.
   *
   * <p>Columns: name, type (or -, or SKIP), kind (or -), pattern, meaning, context (or -),
   * examples, look-alikes. The last two are for the test.
   */
  static List<Rule> read(String resource, int firstOrder) {
    List<Rule> rules = new ArrayList<>();
    for (List<String> row : Tables.rows(Rule.class, resource)) {
      if (row.size() < 6) {
        throw new IllegalStateException("Bug: the rule " + row.get(0) + " has too few columns");
      }
      rules.add(
          new Rule(
              row.get(0),
              row.get(1).equals("-") || row.get(1).equals("SKIP")
                  ? null
                  : TimeExpression.Type.valueOf(row.get(1)),
              row.get(1).equals("SKIP"),
              row.get(2),
              row.get(3),
              Meaning.parse(row.get(4)),
              Context.parse(row.get(5)),
              firstOrder + rules.size()));
    }
    return List.copyOf(rules);
  }
}
