package org.stemma.core.time;

import java.math.BigDecimal;
import org.stemma.core.model.TemporalSymbol.Unit;

/** Durations as TIMEX3 writes them. */
final class Lengths {
  private Lengths() {}

  /**
   * @param amount a number, or {@code X} where the text leaves it open ("a few days")
   */
  static String value(String amount, Unit unit) {
    if (amount.endsWith(".5") && (unit == Unit.HOUR || unit == Unit.YEAR)) {
      String whole = amount.substring(0, amount.length() - 2);
      return unit == Unit.HOUR ? "PT" + whole + "H30M" : "P" + whole + "Y6M";
    }
    return switch (unit) {
      case SECOND -> "PT" + amount + "S";
      case MINUTE -> "PT" + amount + "M";
      case HOUR -> "PT" + amount + "H";
      case DAY -> "P" + amount + "D";
      case WEEK -> "P" + amount + "W";
      case MONTH -> "P" + amount + "M";
      case QUARTER -> "P" + amount + "Q";
      case YEAR -> "P" + amount + "Y";
      case DECADE -> "P" + times(amount, 10) + "Y";
      case CENTURY -> "P" + times(amount, 100) + "Y";
    };
  }

  private static String times(String amount, int factor) {
    return amount.equals("X")
        ? "X"
        : new BigDecimal(amount)
            .multiply(BigDecimal.valueOf(factor))
            .stripTrailingZeros()
            .toPlainString();
  }
}
