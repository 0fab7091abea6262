package org.stemma.reader.attributions;

import org.jspecify.annotations.Nullable;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Span;
import org.stemma.reader.mentions.NameWords;
import org.stemma.reader.words.Word;

/** With what a line begins: whom it is about. Spans are ranges of pieces. */
final class Subjects {
  private Subjects() {}

  /**
   * The subject with which the line begins, for cues that have none of their own; null if not
   * plain.
   */
  static @Nullable Span ofLine(Line line) {
    int at = 0;
    while (at < line.size() && line.word(at) != null && isOpening(line, at)) {
      at++;
    }
    if (line.word(at) == null) {
      return null;
    }
    if (Grammar.isPronoun(line.lower(at))) {
      return new Span(at, at + 1);
    }
    int end = at;
    while (end < line.size() && end - at < 8 && line.word(end) != null && !line.isMark(end)) {
      if (line.mention(end) != null) {
        int after = line.mentionEnd(end);
        boolean whole =
            !line.isPossessive(after - 1)
                && !Grammar.isPreposition(line.lower(after))
                && !NameWords.isRole(orDash(line.lower(after)))
                && !line.startsMention(after);
        if (whole && isNamed(line, end)) {
          return line.is(after, "and") ? null : new Span(at, after);
        }
        end = after;
      } else if (NameWords.isRole(orDash(line.lower(end)))
          || Grammar.isDeterminer(line.lower(end))
          || (end > at && NameWords.isRole(orDash(line.lower(end + 1))))) {
        end++;
      } else {
        return null;
      }
    }
    return null;
  }

  private static boolean isNamed(Line line, int at) {
    var mention = line.mention(at);
    return mention != null
        && (mention.type() == MentionType.PERSON
            || mention.type() == MentionType.ORGANIZATION
            || mention.acts());
  }

  private static boolean isOpening(Line line, int at) {
    Word word = line.word(at);
    return line.mention(at) == null
        && word != null
        && (Grammar.isAdverb(word) || line.is(at, "and", "but", "so", "yet", ","));
  }

  private static String orDash(String lower) {
    return lower.isEmpty() ? "-" : lower;
  }
}
