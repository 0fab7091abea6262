package org.stemma.reader.attributions;

import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Mention;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Span;
import org.stemma.reader.mentions.NameWords;
import org.stemma.reader.words.Word;

/** With what a line or a clause begins: whom it is about. Spans are ranges of pieces. */
final class Subjects {
  /** In words: no subject is longer. */
  private static final int LONGEST = 8;

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
    Span plain = at(line, at);
    return plain == null && opensClause(line, at) ? behindClause(line, at) : plain;
  }

  /** The subject that begins at a piece: a pronoun, a name, or a person by role; null if none. */
  private static @Nullable Span at(Line line, int at) {
    if (line.word(at) == null) {
      return null;
    }
    if (Grammar.isPronoun(line.lower(at))) {
      return new Span(at, at + 1);
    }
    int end = at;
    while (end < line.size() && end - at < LONGEST && line.word(end) != null && !line.isMark(end)) {
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
        break;
      }
    }
    return described(line, at, end);
  }

  // "the visiting minister took …": one person, by a role that nothing behind narrows
  private static @Nullable Span described(Line line, int at, int end) {
    String head = line.lower(end - 1);
    boolean one =
        end - at >= 2
            && line.is(at, "the")
            && line.mention(end - 1) == null
            && NameWords.isRole(orDash(head))
            && !head.endsWith("s");
    boolean ends =
        line.word(end) != null
            && !line.isMark(end)
            && !line.is(end, "and", "who", "that")
            && !Grammar.isPreposition(line.lower(end));
    return one && ends ? new Span(at, end) : null;
  }

  // "Asked whether he had slept, the minister …"
  private static boolean opensClause(Line line, int at) {
    String lower = line.lower(at);
    return line.is(at, "asked", "when", "while", "as", "after", "before", "although", "though")
        || (lower.length() > 4 && lower.endsWith("ing"));
  }

  private static @Nullable Span behindClause(Line line, int from) {
    for (int at = from + 1; at < line.size(); at++) {
      if (line.isQuote(at)) {
        return null;
      }
      if (line.is(at, ",")) {
        return at(line, at + 1);
      }
    }
    return null;
  }

  private static boolean isNamed(Line line, int at) {
    Mention mention = line.mention(at);
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
