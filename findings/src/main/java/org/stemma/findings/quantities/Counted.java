package org.stemma.findings.quantities;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Span;
import org.stemma.findings.quantities.Numerals.Numeral;

/**
 * A number with what stands around it.
 *
 * @param start the first token of the number, its "about" included
 * @param end the token after the thing that it counts
 * @param upper the higher number of a range; null otherwise
 */
record Counted(
    int start,
    int end,
    Numeral numeral,
    @Nullable Numeral upper,
    Amount.Exactness exactness,
    Things.Thing thing) {
  private static final int LATEST_YEAR = 2100;
  private static final int EARLIEST_YEAR = 1800;

  /** Characters of a quantity that can be shown by itself. */
  private static final int LONGEST = 60;

  /**
   * The quantity that it makes; null if it counts nothing.
   *
   * @param before the last quantity of the sentence, null if there is none
   * @param uncounted whether a number is wanted of which the sentence does not say what it counts
   */
  @Nullable Quantity quantity(List<Token> tokens, @Nullable Quantity before, boolean uncounted) {
    Predicates.Said found =
        thing.unit().equals(Quantity.COUNT)
            ? Predicates.of(tokens, start, end, thing.group())
            : null;
    Predicate predicate = found == null ? null : found.predicate();
    String said = Things.impliedPredicate(thing.group());
    if (said != null) {
      predicate = Predicates.named(said);
    }
    boolean counts =
        predicate != null || !thing.group().isEmpty() || !thing.unit().equals(Quantity.COUNT);
    Set<Quantity.Sign> signs = Signs.of(tokens, start, end, numeral, predicate, thing.kinds());
    if (!counts && before != null && signs.contains(Quantity.Sign.REPLACED)) {
      // "63 families …, higher than the 41": of families, too.
      return new Quantity(
          number(tokens),
          span(tokens),
          span(tokens),
          amount(),
          before.unit(),
          before.thing(),
          before.kinds(),
          before.predicate(),
          signs);
    }
    boolean goesOn = before != null && (isPartOf(before, signs) || continues(tokens, before));
    if (predicate == null && before != null && goesOn) {
      // "18 dead, including 10 children", "killed nine people and two dogs"
      predicate = before.predicate();
    }
    boolean alone = uncounted || signs.contains(Quantity.Sign.REFERS_BACK);
    if ((!counts && !alone) || isYear(tokens) || isPronoun(predicate)) {
      return null;
    }
    String group =
        (thing.group().isEmpty() && predicate != null) || said != null ? "person" : thing.group();
    return new Quantity(
        number(tokens),
        span(tokens),
        told(tokens, said == null ? found : null),
        amount(),
        thing.unit(),
        group,
        thing.kinds(),
        predicate,
        signs);
  }

  private boolean isPartOf(Quantity before, Set<Quantity.Sign> signs) {
    return signs.contains(Quantity.Sign.PART)
        && before.thing().equals("person")
        && Things.isGroup(thing.group())
        && !thing.group().equals("person");
  }

  // The verb that governs the first count governs the one that "and" adds to it.
  private boolean continues(List<Token> tokens, Quantity before) {
    return start > 1
        && tokens.get(start - 1).is("and")
        && tokens.get(start - 2).span().end() == before.span().end()
        && before.told().start() < before.span().start()
        && thing.unit().equals(Quantity.COUNT)
        && !thing.group().isEmpty();
  }

  private Span number(List<Token> tokens) {
    Numeral last = upper == null ? numeral : upper;
    return new Span(
        tokens.get(numeral.start()).span().start(), tokens.get(last.end() - 1).span().end());
  }

  private Span span(List<Token> tokens) {
    return new Span(tokens.get(start).span().start(), tokens.get(end - 1).span().end());
  }

  private Span told(List<Token> tokens, Predicates.@Nullable Said said) {
    Span span = span(tokens);
    if (said == null) {
      return span;
    }
    Span word = tokens.get(said.place()).span();
    Span both = new Span(Math.min(span.start(), word.start()), Math.max(span.end(), word.end()));
    return both.length() > LONGEST ? span : both;
  }

  private Amount amount() {
    return upper == null
        ? new Amount(numeral.value(), null, numeral.step(), exactness)
        : new Amount(
            numeral.value(),
            upper.value(),
            upper.step().min(numeral.step()),
            Amount.Exactness.RANGE);
  }

  // "in 2019 a man" has no noun of its own; "2019 people" would be "2,019 people".
  private boolean isYear(List<Token> tokens) {
    String words = tokens.get(numeral.start()).text();
    int value = numeral.value().intValue();
    return numeral.digits()
        && words.length() == 4
        && value >= EARLIEST_YEAR
        && value < LATEST_YEAR
        && !(Things.group(tokens.get(Math.min(numeral.end(), tokens.size() - 1))) != null);
  }

  // "one" before anything but what is counted here is no number.
  private boolean isPronoun(@Nullable Predicate predicate) {
    return numeral.value().compareTo(BigDecimal.ONE) == 0
        && !numeral.digits()
        && (predicate == null || thing.group().isEmpty());
  }
}
