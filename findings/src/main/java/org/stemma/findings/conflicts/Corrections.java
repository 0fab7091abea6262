package org.stemma.findings.conflicts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stemma.core.model.Conflict;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Field;
import org.stemma.core.model.Ids;
import org.stemma.core.model.Notice;
import org.stemma.core.model.Span;
import org.stemma.core.model.Story;
import org.stemma.core.model.Why;
import org.stemma.core.model.Witness;
import org.stemma.core.tables.Tables;
import org.stemma.findings.quantities.Quantities;
import org.stemma.findings.quantities.Quantity;
import org.stemma.findings.support.Supports;
import org.stemma.findings.support.Wording;

/** Notices of correction that give a wrong number and the right one. */
final class Corrections {
  private static final String REASON = "the article corrects its own figure";
  private static final Set<String> CORRECTED = Tables.words(Corrections.class, "corrected.txt");

  private Corrections() {}

  /** In the order of the witnesses and their notices. */
  static List<Conflict> find(Story story, List<Figure> figures, Supports supports, List<Why> whys) {
    List<Conflict> found = new ArrayList<>();
    for (Witness witness : story.witnesses()) {
      List<Notice> notices = witness.article().notices();
      for (int i = 0; i < notices.size(); i++) {
        if (notices.get(i).kind() == Notice.Kind.CORRECTION) {
          correction(witness, i, notices.get(i).text(), figures, supports, whys, found);
        }
      }
    }
    return found;
  }

  // Only a notice of two numbers says clearly which took the place of which.
  private static void correction(
      Witness witness,
      int index,
      String text,
      List<Figure> figures,
      Supports supports,
      List<Why> whys,
      List<Conflict> found) {
    Field field = Field.notice(index);
    List<Span> times =
        witness.times().stream()
            .filter(t -> t.expression().field().equals(field))
            .map(t -> t.expression().span())
            .toList();
    List<Quantity> numbers = Quantities.all(text, new Span(0, text.length()), times);
    if (numbers.size() != 2 || !isOne(numbers.getFirst(), numbers.getLast())) {
      return;
    }
    boolean wrongFirst = follows(text, numbers.getFirst());
    if (!wrongFirst && !follows(text, numbers.getLast())) {
      return;
    }
    Quantity wrong = wrongFirst ? numbers.getFirst() : numbers.getLast();
    Quantity right = wrongFirst ? numbers.getLast() : numbers.getFirst();
    List<Evidence> now = new ArrayList<>();
    now.add(evidence(witness, field, text, right));
    figures.stream()
        .filter(f -> f.article().equals(witness.id()))
        .filter(f -> f.value().equals(right.amount().key()))
        .filter(f -> f.quantity().unit().equals(wrong.unit()))
        .filter(f -> f.quantity().thing().equals(wrong.thing()))
        .map(Figure::evidence)
        .forEach(now::add);
    Evidence then = evidence(witness, field, text, wrong);
    List<Conflict.Side> sides =
        List.of(
            new Conflict.Side(wrong.told().of(text), List.of(then), supports.count(List.of(then))),
            new Conflict.Side(right.told().of(text), now, supports.count(now)));
    List<Evidence> all = new ArrayList<>(now);
    all.addFirst(then);
    String id = Ids.of('x', then, Conflict.Kind.NUMBER.name(), "correction");
    whys.add(Why.of(id, "conflict", "number-corrected", REASON, all));
    found.add(
        new Conflict(
            id,
            Conflict.Kind.NUMBER,
            Conflict.Status.UPDATE,
            Conflict.Scope.WITHIN,
            sides,
            REASON));
  }

  private static boolean isOne(Quantity left, Quantity right) {
    boolean oneThing =
        left.thing().isEmpty() || right.thing().isEmpty() || left.thing().equals(right.thing());
    return left.unit().equals(right.unit())
        && oneThing
        && left.amount().isOtherThan(right.amount());
  }

  // The wrong number stands in the sentence that speaks of the earlier version.
  private static boolean follows(String text, Quantity number) {
    return Wording.of(sentence(text, number).of(text)).all().stream().anyMatch(CORRECTED::contains);
  }

  private static Evidence evidence(Witness witness, Field field, String text, Quantity number) {
    return new Evidence(witness.id(), field, sentence(text, number), Evidence.Role.REPORTS);
  }

  private static Span sentence(String text, Quantity number) {
    int start = text.lastIndexOf(". ", number.span().start());
    int end = text.indexOf(". ", number.span().end());
    return new Span(start < 0 ? 0 : start + 2, end < 0 ? text.length() : end + 1);
  }
}
