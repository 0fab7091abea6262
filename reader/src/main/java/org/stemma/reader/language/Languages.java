package org.stemma.reader.language;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Article;

/** What language an article is in. */
public final class Languages {
  /** The language that cannot be told (BCP 47). */
  public static final String UNKNOWN = "und";

  private static final String ENGLISH = "en";

  /** As much of a text is looked at, in UTF-16 units: more would not change the answer. */
  private static final int LOOKED_AT = 20_000;

  /** With fewer letters a text is too short to tell. */
  private static final int FEWEST_LETTERS = 20;

  /** The least share of function words; running text has a third, lists of names almost none. */
  private static final double LEAST_SHARE = 0.06;

  /** The best language must lead by so much, else what is stated decides. */
  private static final double LEAST_LEAD = 0.02;

  private Languages() {}

  /**
   * The language of an article, as BCP 47 primary language. What is stated is believed of a
   * verbatim article; otherwise the words decide, and what is stated breaks ties and speaks for a
   * text that is too short to tell.
   *
   * @return {@code und} if it cannot be told
   */
  public static String of(Article article) {
    String stated = primary(article.language());
    if (article.verbatim() && !stated.equals(UNKNOWN)) {
      return stated;
    }
    String title = article.title();
    String words = article.text().isBlank() && title != null ? title : article.text();
    return of(words, stated);
  }

  /** Whether the reader reads a language: so far English. */
  public static boolean isRead(String language) {
    return language.equals(ENGLISH);
  }

  /**
   * The language of {@code text}.
   *
   * @param stated a primary language, or {@code und}
   */
  static String of(String text, String stated) {
    String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
    Scripts scripts = Scripts.of(start);
    if (scripts.total() == 0) {
      return stated;
    }
    if (!scripts.latin()) {
      String shown = scripts.language();
      return shown.equals(UNKNOWN) && !isRead(stated) ? stated : shown;
    }
    List<FunctionWords.Score> scores = FunctionWords.scores(start);
    if (scores.isEmpty()
        || scripts.total() < FEWEST_LETTERS
        || scores.getFirst().share() < LEAST_SHARE) {
      return stated;
    }
    FunctionWords.Score best = scores.getFirst();
    for (FunctionWords.Score score : scores) {
      if (score.language().equals(stated) && best.share() - score.share() < LEAST_LEAD) {
        return stated;
      }
    }
    boolean tied = scores.size() > 1 && best.share() - scores.get(1).share() < LEAST_LEAD;
    return tied && (isRead(best.language()) || isRead(scores.get(1).language()))
        ? UNKNOWN
        : best.language();
  }

  /** The primary language of a tag; {@code und} where there is none, or it is no tag. */
  private static String primary(@Nullable String tag) {
    if (tag == null || tag.isBlank()) {
      return UNKNOWN;
    }
    String language = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
    return language.isEmpty() ? UNKNOWN : language;
  }
}
