package org.stemma.pages.site;

import java.util.ArrayList;
import java.util.List;
import org.stemma.core.model.Article;
import org.stemma.core.model.Field;
import org.stemma.core.model.Span;
import org.stemma.core.model.Witness;

/**
 * An article cut into what a reference can point at: the sentences of its text, numbered from 1,
 * and its other fields.
 *
 * <p>Evidence that runs over the end of a sentence points at each sentence that it touches, so that
 * offsets never leave their sentence.
 */
final class Units {
  /**
   * A place to point at.
   *
   * @param anchor {@code s12}; {@code g1} for text outside all sentences; {@code title}, {@code
   *     caption-0} and so on
   * @param number of a sentence, from 1; of text outside all sentences too; 0 for another field
   * @param span in the field
   */
  record Unit(String anchor, int number, Field field, Span span) {
    boolean sentence() {
      return anchor.startsWith("s") && number > 0;
    }
  }

  /**
   * A stretch of a unit.
   *
   * @param from in code points of the unit, from 0
   * @param to one past the last
   */
  record Spot(Unit unit, Span span, int from, int to) {
    /** What stands behind the {@code #} of a link to it. */
    String anchor() {
      return unit.anchor() + ":" + from + "-" + to;
    }
  }

  private final Article article;
  private final List<Unit> text;

  private Units(Article article, List<Unit> text) {
    this.article = article;
    this.text = text;
  }

  static Units of(Witness witness) {
    Article article = witness.article();
    List<Unit> units = new ArrayList<>();
    int done = 0;
    int gaps = 0;
    int number = 0;
    for (Span sentence : witness.annotation().sentences()) {
      number++;
      // Sentences that came with the input may leave words out; those must be citable too.
      gaps = gap(article.text(), done, sentence.start(), gaps, units);
      int start = Math.max(done, sentence.start());
      if (start < sentence.end()) {
        units.add(new Unit("s" + number, number, Field.TEXT, new Span(start, sentence.end())));
        done = sentence.end();
      }
    }
    gap(article.text(), done, article.text().length(), gaps, units);
    return new Units(article, List.copyOf(units));
  }

  private static int gap(String text, int from, int to, int gaps, List<Unit> units) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start >= end) {
      return gaps;
    }
    units.add(new Unit("g" + (gaps + 1), gaps + 1, Field.TEXT, new Span(start, end)));
    return gaps + 1;
  }

  /** The units of the text, in order. */
  List<Unit> text() {
    return text;
  }

  /** A field as one unit; the field must have words. */
  Unit field(Field field) {
    String anchor = field.label().replace(':', '-');
    return new Unit(anchor, 0, field, new Span(0, article.words(field).length()));
  }

  /** The words of a unit. */
  String words(Unit unit) {
    return Shown.words(unit.span().of(article.words(unit.field())));
  }

  /** Where a span lies, unit by unit; white space between units lies nowhere. */
  List<Spot> spots(Field field, Span span) {
    if (!field.equals(Field.TEXT)) {
      return List.of(spot(field(field), span));
    }
    List<Spot> spots = new ArrayList<>();
    for (int i = first(span.start()); i < text.size(); i++) {
      Unit unit = text.get(i);
      if (unit.span().start() >= span.end()) {
        break;
      }
      int start = Math.max(span.start(), unit.span().start());
      int end = Math.min(span.end(), unit.span().end());
      spots.add(spot(unit, new Span(start, end)));
    }
    return spots;
  }

  private Spot spot(Unit unit, Span span) {
    String words = article.words(unit.field());
    int from = words.codePointCount(unit.span().start(), span.start());
    return new Spot(unit, span, from, from + words.codePointCount(span.start(), span.end()));
  }

  // The first unit of the text that ends after the offset.
  private int first(int offset) {
    int low = 0;
    int high = text.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (text.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
