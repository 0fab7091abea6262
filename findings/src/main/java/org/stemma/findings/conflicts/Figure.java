package org.stemma.findings.conflicts;

import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Field;
import org.stemma.core.model.Span;
import org.stemma.core.model.Witness;
import org.stemma.findings.quantities.Quantity;
import org.stemma.findings.support.Clauses;

/**
 * A quantity where an article gives it.
 *
 * @param speaker whom the article credits for it; null where it credits nobody
 */
record Figure(Setting setting, Quantity quantity, @Nullable String speaker) {
  String article() {
    return setting.witness().id();
  }

  Witness witness() {
    return setting.witness();
  }

  boolean has(Quantity.Sign sign) {
    return quantity.has(sign);
  }

  /** Whether it is held against figures of other articles: no part, sum or possibility. */
  boolean stands() {
    boolean partOfMany = has(Quantity.Sign.PART) && quantity.thing().equals("person");
    return !has(Quantity.Sign.UNREAL)
        && !has(Quantity.Sign.ADDED)
        && !has(Quantity.Sign.OVER_TIME)
        && !partOfMany;
  }

  /** What is counted, and what is said of it. */
  String count() {
    String said = quantity.predicate() == null ? "" : quantity.predicate().name();
    return quantity.unit() + "|" + quantity.thing() + "|" + said;
  }

  /** Under which figures are held against one another. */
  String bucket() {
    return count() + "|" + setting.scope();
  }

  String value() {
    return quantity.amount().key();
  }

  /** Whether no number can be meant by both. */
  boolean differsFrom(Figure other) {
    return quantity.amount().differsFrom(other.quantity.amount());
  }

  /** Whether the numbers differ, whatever bounds they are: "at least nine" and "14". */
  boolean isOtherThan(Figure other) {
    return quantity.amount().isOtherThan(other.quantity.amount());
  }

  /** The same figure in a sentence that is known to be of the same event. */
  Figure in(Setting wider) {
    return new Figure(wider, quantity, speaker);
  }

  /** The clause that gives it. */
  Evidence evidence() {
    Field field = setting.field();
    String text = witness().article().words(field);
    Span clause = Clauses.around(text, setting.sentence(), quantity.span());
    // A clause cut at a comma may begin behind the number's own "about".
    Span whole =
        new Span(
            Math.min(clause.start(), quantity.span().start()),
            Math.max(clause.end(), quantity.span().end()));
    return new Evidence(article(), field, whole, Evidence.Role.REPORTS);
  }

  /** As the article writes it. */
  String words() {
    return quantity.told().of(witness().article().words(setting.field()));
  }
}
