package org.stemma.core.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.stemma.core.model.Field;
import org.stemma.core.model.Span;
import org.stemma.core.model.TemporalSymbol;
import org.stemma.core.model.TimeExpression;

/**
 * The temporal expressions of a text: what the grammar matches, with what the tense around tells.
 */
final class Finder {
  private Finder() {}

  static List<TimeExpression> find(Field field, String text) {
    List<Token> tokens = Token.of(text);
    List<TimeExpression> found = new ArrayList<>();
    List<Grammar.Match> matches = new ArrayList<>();
    boolean live = field.kind() != Field.Kind.CAPTION;
    List<Leaning.Place> places = new ArrayList<>();
    for (Grammar.Match match : Grammar.matches(text, tokens)) {
      if (match.type() != null) {
        int end = match.start() + match.length();
        TemporalSymbol symbol =
            Hints.apply(match.symbol(), Hints.around(tokens, match.start(), end, live));
        places.add(new Leaning.Place(match.start(), end, symbol));
        matches.add(match);
      }
    }
    List<TemporalSymbol> symbols = new Leaning(tokens, places).symbols();
    for (int i = 0; i < symbols.size(); i++) {
      Grammar.Match match = matches.get(i);
      Token first = tokens.get(match.start());
      Token last = tokens.get(match.start() + match.length() - 1);
      found.add(
          new TimeExpression(
              field,
              new Span(first.start(), last.end()),
              Objects.requireNonNull(match.type()),
              symbols.get(i),
              match.rule().name()));
    }
    return List.copyOf(found);
  }
}
