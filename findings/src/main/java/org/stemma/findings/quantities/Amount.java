package org.stemma.findings.quantities;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How many: a number, and how exactly it is meant.
 *
 * @param value the number as written; of a range the lower one
 * @param upper of a range the higher one; null otherwise
 * @param step what the number counts in: 100 for "1,200", 0.1 for "6.1", 1 for "nine"
 */
public record Amount(
    BigDecimal value, @Nullable BigDecimal upper, BigDecimal step, Exactness exactness) {
  /** How a number is meant. */
  public enum Exactness {
    EXACT,
    ABOUT,
    AT_LEAST,
    AT_MOST,
    RANGE
  }

  /** How far "about" reaches, as a share of the number. */
  private static final double ABOUT = 0.1;

  /** How far a bound may be missed, as a share of the number: "more than 100" of 98. */
  private static final double BOUND = 0.03;

  /** How far a round number below a hundred reaches ("30" for 28), in its steps of ten. */
  private static final double TENS = 0.3;

  private static final double TEN = 10;
  private static final double HUNDRED = 100;

  /** Whether no number can be meant by both: what rounding and bounds allow is no difference. */
  public boolean differsFrom(Amount other) {
    if (exactness == Exactness.EXACT && other.exactness == Exactness.EXACT && bothRounded(other)) {
      return false;
    }
    return lowest(other) > other.highest(this) || other.lowest(this) > highest(other);
  }

  /** Whether the numbers themselves differ by more than rounding, whatever bounds they are. */
  public boolean isOtherThan(Amount other) {
    return plain().differsFrom(other.plain());
  }

  private Amount plain() {
    boolean bound = exactness == Exactness.AT_LEAST || exactness == Exactness.AT_MOST;
    return bound ? new Amount(value, null, step, Exactness.EXACT) : this;
  }

  /** Whether this is more than the other, by the numbers as written. */
  public boolean exceeds(Amount other) {
    return top().compareTo(other.top()) > 0;
  }

  /** How many times the smaller one goes into the larger one; at least 1. */
  public double ratio(Amount other) {
    double a = value.doubleValue();
    double b = other.value.doubleValue();
    double less = Math.min(a, b);
    return less <= 0 ? Double.MAX_VALUE : Math.max(a, b) / less;
  }

  /** Whether this is a single number with no bound. */
  public boolean isExact() {
    return exactness == Exactness.EXACT;
  }

  /** The number as a key: the same for "nine", "9" and "at least 9". */
  public String key() {
    String number = value.stripTrailingZeros().toPlainString();
    return number + (upper == null ? "" : "-" + upper.stripTrailingZeros().toPlainString());
  }

  private BigDecimal top() {
    return upper == null ? value : upper;
  }

  // 1,200 and 1,300 may be one number, cut and rounded.
  private boolean bothRounded(Amount other) {
    double mine = step.doubleValue();
    return mine >= HUNDRED
        && step.compareTo(other.step) == 0
        && value.subtract(other.value).abs().compareTo(step) <= 0
        && value.compareTo(step) > 0
        && ratio(other) < 1 + ABOUT;
  }

  private double lowest(Amount other) {
    double v = value.doubleValue();
    return switch (exactness) {
      case EXACT -> v - slack(other);
      case ABOUT -> v - Math.max(v * ABOUT, slack(other));
      case AT_LEAST -> v - v * BOUND;
      case AT_MOST -> Double.NEGATIVE_INFINITY;
      case RANGE -> v;
    };
  }

  private double highest(Amount other) {
    double v = top().doubleValue();
    return switch (exactness) {
      case EXACT -> v + slack(other);
      case ABOUT -> v + Math.max(v * ABOUT, slack(other));
      case AT_LEAST -> Double.POSITIVE_INFINITY;
      case AT_MOST -> v + v * BOUND;
      case RANGE -> v;
    };
  }

  // A number is read as rounded only where the other one is finer.
  private double slack(Amount other) {
    if (other.step.compareTo(step) >= 0) {
      return 0;
    }
    double unit = step.doubleValue();
    return unit == TEN ? unit * TENS : unit / 2;
  }
}
