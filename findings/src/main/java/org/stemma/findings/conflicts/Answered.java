package org.stemma.findings.conflicts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Mention;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Span;
import org.stemma.findings.quantities.Quantity;

/**
 * A figure that one party gives, and the next sentence in which another party puts it otherwise.
 */
final class Answered {
  private Answered() {}

  /** In the order of the figures. */
  static List<Difference> find(List<Figure> figures) {
    Map<String, List<Figure>> bySentence = new HashMap<>();
    figures.forEach(
        f ->
            bySentence.computeIfAbsent(key(f, f.setting().place()), k -> new ArrayList<>()).add(f));
    List<Difference> found = new ArrayList<>();
    for (Figure answer : figures) {
      if (answer.has(Quantity.Sign.REFERS_BACK) && !answer.has(Quantity.Sign.UNREAL)) {
        Figure asked =
            asked(
                bySentence.getOrDefault(key(answer, answer.setting().place() - 1), List.of()),
                answer);
        if (asked != null) {
          Difference difference =
              new Difference(Relation.SOURCES, new SameCount.Score(1, 1, new TreeMap<>()));
          difference.add(asked, answer);
          found.add(difference);
        }
      }
    }
    return found;
  }

  private static String key(Figure figure, int place) {
    return figure.article() + "|" + figure.setting().field().label() + "|" + place;
  }

  // The last figure of the sentence before, if it is of the same measure and of another party.
  private static @Nullable Figure asked(List<Figure> before, Figure answer) {
    if (before.isEmpty() || !answer.setting().days().isEmpty()) {
      return null;
    }
    Figure asked = before.getLast();
    Quantity mine = asked.quantity();
    Quantity theirs = answer.quantity();
    boolean oneThing = theirs.thing().isEmpty() || theirs.thing().equals(mine.thing());
    Set<String> parties = parties(answer);
    boolean fits =
        mine.unit().equals(theirs.unit())
            && oneThing
            && !asked.has(Quantity.Sign.UNREAL)
            && !asked.has(Quantity.Sign.REPLACED)
            && asked.differsFrom(answer)
            && asked.setting().scope().equals(answer.setting().scope())
            && !parties.isEmpty()
            && named(asked, parties).isEmpty();
    return fits ? asked : null;
  }

  // Who puts the figure so: people and bodies named before it.
  private static Set<String> parties(Figure answer) {
    Span sentence = answer.setting().sentence();
    Set<String> parties = new TreeSet<>();
    for (Mention mention : answer.witness().annotation().mentions()) {
      boolean party =
          mention.type() == MentionType.PERSON || mention.type() == MentionType.ORGANIZATION;
      if (party
          && mention.entity() != null
          && mention.field().equals(answer.setting().field())
          && sentence.contains(mention.span())
          && mention.span().end() <= answer.quantity().span().start()) {
        parties.add(mention.entity());
      }
    }
    return parties;
  }

  private static Set<String> named(Figure figure, Set<String> parties) {
    Set<String> named = new TreeSet<>();
    for (Mention mention : figure.witness().annotation().mentions()) {
      if (mention.entity() != null
          && parties.contains(mention.entity())
          && mention.field().equals(figure.setting().field())
          && figure.setting().sentence().contains(mention.span())) {
        named.add(mention.entity());
      }
    }
    return named;
  }
}
