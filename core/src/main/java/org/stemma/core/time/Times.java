package org.stemma.core.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.AnnotatedArticle;
import org.stemma.core.model.Article;
import org.stemma.core.model.Dating;
import org.stemma.core.model.Field;
import org.stemma.core.model.ResolvedTime;
import org.stemma.core.model.TimeExpression;

/** Finds temporal expressions, resolves them, and dates articles by them. */
public final class Times {
  private Times() {}

  /** The temporal expressions of one field of an article, in order, none overlapping. */
  public static List<TimeExpression> find(Field field, String text) {
    return Finder.find(field, text);
  }

  /**
   * The values of expressions, one for each, in the same order.
   *
   * @param expressions of one article, in order
   * @param published the anchor; where it is a range, only what is the same on all of its days is
   *     resolved
   */
  public static List<ResolvedTime> resolve(List<TimeExpression> expressions, Dating published) {
    return Resolution.of(expressions, published);
  }

  /**
   * Whether an expression speaks of what lies ahead of the publication, by its own words ("next
   * week") or by what governs it ("summoned for Wednesday"). False where the words do not tell, and
   * for a date with its year, which only the publication can tell.
   */
  public static boolean isAhead(TimeExpression expression) {
    return Ahead.is(expression.symbol());
  }

  /**
   * When an article was published, as far as its page and its own words tell.
   *
   * @param expressions those of the article
   */
  public static Dating date(Article article, List<TimeExpression> expressions) {
    Dating published = article.published();
    return published.basis().isEmpty() ? OwnDate.of(article, expressions).dating() : published;
  }

  /**
   * When the articles of a story were published, each with the help of the others.
   *
   * @return by article id, in the order of {@code articles}
   */
  public static Map<String, Dating> dateTogether(List<AnnotatedArticle> articles) {
    return StoryDates.of(articles);
  }

  /**
   * A date as metadata or a printed line gives it: ISO 8601 in its usual spellings, RFC 822, and
   * the forms that pages print ("19.01.2024 - 12:12", "Jan. 16, 2024").
   *
   * @param language BCP 47; decides between day and month where the numbers do not; null: unknown
   * @param latest no date after it is accepted; null: no limit
   * @return null if it is no date, or an impossible one
   */
  public static @Nullable Printed read(
      String words, @Nullable String language, @Nullable LocalDate latest) {
    return MetadataDate.read(words, language, latest);
  }

  /**
   * A date that stands in a line.
   *
   * @param value as {@link Dating#value()} has it
   * @param start of the words that carry it, in UTF-16 units of the line
   */
  public record Printed(String value, LocalDate day, int start, int end) {}

  /** Every date that a line of a page prints, in order: for bylines and date lines. */
  public static List<Printed> readAll(String line, @Nullable String language) {
    return PrintedDates.in(line, language, null);
  }
}
