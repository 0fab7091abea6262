package org.stemma.reader.heads;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tags: 0 outside, 1 and 2 beginning and inside of one kind, 3 and 4 of another. */
class BestPathTest {
  /** Each place has a score for each of five tags. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 9 0 0 0, 0 0 9 0 0, 9 0 0 0 0|1 2 0",
        // an inside cannot open: the beginning that scores best beside it is taken
        "0 1 9 0 0, 0 0 9 0 0|1 2",
        // nor follow another kind
        "0 5 0 0 0, 0 0 3 0 4|1 2",
        // two names side by side
        "0 9 0 0 0, 0 9 0 0 0, 0 0 0 9 0|1 1 3",
        "5 0 0 0 0|0"
      })
  void the_best_sequence_that_can_be(String scores, String expected) {
    BestPath path = new BestPath(5);
    for (String place : scores.split(", ", -1)) {
      path.add();
      String[] values = place.split(" ", -1);
      for (int tag = 0; tag < values.length; tag++) {
        path.score(tag, Float.parseFloat(values[tag]));
      }
    }
    StringBuilder found = new StringBuilder();
    for (int tag : path.best()) {
      found.append(found.isEmpty() ? "" : " ").append(tag);
    }
    assertThat(found.toString()).isEqualTo(expected);
  }
}
