package org.stemma.findings.quantities;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Span;

/**
 * A quantity of a sentence.
 *
 * @param number the words of the number alone
 * @param span the number with its "about" and the thing that is counted
 * @param told {@code span} with the word that says what is said of it, if that is near
 * @param unit {@code count}, {@code percent}, a currency, or a unit of measure in the singular
 * @param thing what is counted, as the tables group it; a word in the singular where they know it
 *     not; empty where none is named
 * @param kinds words between the number and the thing, in lower case ("Kurdish")
 * @param predicate what is said of it, as the table of predicates names it; null where that is not
 *     known
 * @param signs what else the sentence says of it
 */
public record Quantity(
    Span number,
    Span span,
    Span told,
    Amount amount,
    String unit,
    String thing,
    Set<String> kinds,
    @Nullable Predicate predicate,
    Set<Sign> signs) {
  public static final String COUNT = "count";
  public static final String PERCENT = "percent";

  /** What a sentence says of a quantity besides how many. */
  public enum Sign {
    /** Part of another count: "including", "of them". */
    PART,
    /** Added to another count: "more", "another". */
    ADDED,
    /** Not what happened: "could", "a limit of", "not". */
    UNREAL,
    /** A rate or a sum over a stretch of time: "a day", "since". */
    OVER_TIME,
    /** It took the place of another figure: "rose to", "revised". */
    CHANGED,
    /** Another figure took its place: "up from 9", "higher than the 41". */
    REPLACED,
    /** Its thing and predicate are those of another figure nearby. */
    REFERS_BACK
  }

  public Quantity {
    kinds = Set.copyOf(kinds);
    signs = Set.copyOf(signs);
  }

  public boolean has(Sign sign) {
    return signs.contains(sign);
  }
}
