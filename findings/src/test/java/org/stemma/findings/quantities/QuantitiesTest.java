package org.stemma.findings.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.core.model.Span;
import org.stemma.core.tables.Tables;

/** What counts, how exactly, and of what. */
class QuantitiesTest {
  static Stream<List<String>> examples() {
    return Tables.rows(Quantities.class, "examples.tsv", 2).stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void every_example_is_read_as_it_says(List<String> example) {
    assertThat(read(example.getFirst())).isEqualTo(example.getLast());
  }

  static Stream<List<String>> approximators() {
    return Tables.rows(Approximators.class, "approximators.tsv", 4).stream();
  }

  @ParameterizedTest
  @MethodSource("approximators")
  void every_approximator_holds_in_its_example(List<String> row) {
    List<Quantity> found = all(row.get(3));
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().amount().exactness())
        .isEqualTo(Amount.Exactness.valueOf(row.get(1)));
  }

  @Test
  void a_number_is_where_it_stands() {
    String text = "Police say that at least 22 people were killed.";
    Quantity quantity = all(text).getFirst();
    assertThat(quantity.number().of(text)).isEqualTo("22");
    assertThat(quantity.span().of(text)).isEqualTo("at least 22 people");
    assertThat(quantity.told().of(text)).isEqualTo("at least 22 people were killed");
  }

  @Test
  void a_page_of_numbers_takes_no_time() {
    String text = "12 dead, 13 hurt and 14 of 15 men missing; ".repeat(5_000);
    List<Quantity> found = Assertions.assertTimeout(Duration.ofSeconds(5), () -> all(text));
    assertThat(found).isNotEmpty();
  }

  private static List<Quantity> all(String text) {
    return Quantities.of(text, new Span(0, text.length()), List.of());
  }

  private static String read(String text) {
    return all(text).stream().map(QuantitiesTest::describe).collect(Collectors.joining(" | "));
  }

  private static String describe(Quantity quantity) {
    String thing = quantity.thing().isEmpty() ? "" : " " + quantity.thing();
    Predicate predicate = quantity.predicate();
    String said = predicate == null ? "" : " " + predicate.name();
    String signs =
        new TreeSet<>(quantity.signs()).stream().map(s -> " " + s).collect(Collectors.joining());
    return quantity.amount().exactness()
        + " "
        + quantity.amount().key()
        + " "
        + quantity.unit()
        + thing
        + said
        + signs;
  }
}
