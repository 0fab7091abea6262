package org.stemma.reader.attributions;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Article;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Attribution.Kind;
import org.stemma.core.model.Field;
import org.stemma.core.model.Mention;
import org.stemma.core.model.Span;

/**
 * What the text of an article gives to somebody. Time is linear in the text; where the words do not
 * decide who speaks, the speaker is {@code UNRESOLVED}.
 */
public final class Attributions {
  private Attributions() {}

  /**
   * All attributions of an article, sorted.
   *
   * @param fields what the model finds in each, the text first
   * @param mentions of the article, sorted, as {@link org.stemma.reader.mentions.Mentions#of} makes
   *     them
   */
  public static List<Attribution> find(Article article, List<Told> fields, List<Mention> mentions) {
    List<Attribution> found = new ArrayList<>();
    for (Told told : fields) {
      Field field = told.field();
      String words = article.words(field);
      List<Mention> own = own(mentions, field);
      boolean given = field.equals(Field.TEXT) && !article.paragraphs().isEmpty();
      List<Span> paragraphs = given ? article.paragraphs() : lines(words);
      List<Draft> drafts = field.equals(Field.TEXT) ? List.of() : Headings.of(words, own);
      if (drafts.isEmpty()) {
        List<Draft> transcript =
            field.equals(Field.TEXT) ? Transcript.of(words, paragraphs, own) : List.of();
        List<Draft> read = new Reading(words, told, paragraphs, own).drafts();
        drafts = new ArrayList<>(Transcript.without(transcript, read));
        drafts.addAll(transcript);
      }
      found.addAll(Nesting.numbered(article.id(), field, drafts));
    }
    return found.stream().sorted().toList();
  }

  private static List<Mention> own(List<Mention> mentions, Field field) {
    return mentions.stream().filter(mention -> mention.field().equals(field)).toList();
  }

  // Where nothing tells the paragraphs, a quotation ends with its line.
  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end > start) {
        lines.add(new Span(start, end));
      }
      start = end + 1;
    }
    return lines;
  }

  /**
   * An attribution before it has an id.
   *
   * @param cue null where there is none
   */
  record Draft(
      Kind kind,
      List<Span> content,
      List<Span> quoted,
      @Nullable Span cue,
      Subject subject,
      Attribution.Stance stance) {
    Draft {
      content = List.copyOf(content);
      quoted = List.copyOf(quoted);
    }

    Draft with(List<Span> moreContent, List<Span> moreQuoted) {
      List<Span> contents = new ArrayList<>(content);
      contents.addAll(moreContent);
      List<Span> quotes = new ArrayList<>(quoted);
      quotes.addAll(moreQuoted);
      return new Draft(kind, contents, quotes, cue, subject, stance);
    }
  }
}
