package org.stemma.core.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Article;
import org.stemma.core.model.Span;
import org.stemma.core.model.TemporalSymbol;
import org.stemma.core.model.TemporalSymbol.Direction;
import org.stemma.core.model.TemporalSymbol.Fixed;
import org.stemma.core.model.TemporalSymbol.MonthDay;
import org.stemma.core.model.TemporalSymbol.Range;
import org.stemma.core.model.TemporalSymbol.Within;
import org.stemma.core.model.TimeExpression;

/**
 * The latest stretch with a year of its own that the text treats as past: told in the past tense,
 * or named without any sign that it lies ahead. A year before a noun ("the 2028 games") tells
 * nothing of that, unless something has been since, or after, it.
 *
 * @param first its first day
 */
record PastYear(int year, LocalDate first, Span span) {
  private static final Set<String> AIMS =
      Set.of("by", "until", "till", "through", "to", "for", "before", "beyond");

  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "its", "his", "her", "their", "next");

  private static final Set<String> MEMORIES = Set.of("since", "after", "following", "during");

  static @Nullable PastYear of(Article article, List<TimeExpression> expressions) {
    List<Token> tokens = Token.of(article.text());
    TreeSet<PastYear> all =
        new TreeSet<>(Comparator.comparing(PastYear::first).thenComparing(PastYear::span));
    int at = 0;
    for (TimeExpression e : expressions) {
      Stretch stretch = fixed(e.symbol());
      if (stretch == null) {
        continue;
      }
      while (at < tokens.size() && tokens.get(at).start() < e.span().start()) {
        at++;
      }
      int end = at;
      while (end < tokens.size() && tokens.get(end).end() <= e.span().end()) {
        end++;
      }
      if (Hints.around(tokens, at, end) != Direction.FUTURE
          && !ahead(tokens, at)
          && !attributive(tokens, at, end)) {
        all.add(new PastYear(stretch.first().getYear(), stretch.first(), e.span()));
      }
    }
    return all.isEmpty() ? null : all.last();
  }

  private static @Nullable Stretch fixed(TemporalSymbol symbol) {
    Stretch stretch =
        switch (symbol) {
          case Fixed(String value) -> Stretch.of(value);
          case Within(MonthDay m, Fixed(String year)) -> Stretch.of(year);
          case Range(TemporalSymbol from, Fixed(String to)) -> Stretch.of(to);
          default -> null;
        };
    return stretch == null || stretch.grain().compareTo(Stretch.Grain.YEAR) > 0 ? null : stretch;
  }

  // "by 2030", "until 2027", "the budget for 2026": aims, not memories.
  private static boolean ahead(List<Token> tokens, int at) {
    return at > 0 && AIMS.contains(tokens.get(at - 1).lower());
  }

  private static boolean attributive(List<Token> tokens, int at, int end) {
    boolean before = at > 0 && DETERMINERS.contains(tokens.get(at - 1).lower());
    boolean since = at > 1 && MEMORIES.contains(tokens.get(at - 2).lower());
    return before
        && !since
        && end < tokens.size()
        && tokens.get(end).isWord()
        && !tokens.get(end).fresh();
  }
}
