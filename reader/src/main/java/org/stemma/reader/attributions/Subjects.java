package org.stemma.reader.attributions;

import org.jspecify.annotations.Nullable;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Span;
import org.stemma.reader.mentions.NameWords;
import org.stemma.reader.words.Word;

/** Where the noun phrase of a subject begins and ends in a line. Spans are ranges of pieces. */
final class Subjects {
  private static final int LONGEST = 18;
  private static final int LONGEST_APPOSITION = 16;

  private Subjects() {}

  /** The noun phrase that ends before {@code end}; null if none is plain to see. */
  static @Nullable Span left(Line line, int end) {
    int from = leftmost(line, end);
    if (line.is(from - 1, "who") && from > 1) {
      // "an official who asked for no name said": the verb has the subject of the clause
      return plain(line, line.is(from - 2, ",") ? from - 2 : from - 1);
    }
    from = withoutOpening(line, from, end);
    return from < end ? new Span(from, end) : null;
  }

  private static @Nullable Span plain(Line line, int end) {
    int from = withoutOpening(line, leftmost(line, end), end);
    return from < end ? new Span(from, end) : null;
  }

  private static int leftmost(Line line, int end) {
    int from = end;
    while (from > 0 && end - from < LONGEST && goesOnLeft(line, from, end)) {
      from--;
    }
    return from;
  }

  private static boolean goesOnLeft(Line line, int from, int end) {
    int at = from - 1;
    Word word = line.word(at);
    if (word == null) {
      return false;
    }
    if (line.is(at, ",") && from < end && listsNames(line, at)) {
      return true;
    }
    if (line.isMark(at)) {
      return false;
    }
    String lower = word.lower();
    if ((lower.equals("and") || lower.equals("or")) && from < end) {
      return joinsNames(line, at);
    }
    if (Grammar.isBoundary(lower)
        || (Grammar.isTime(lower) && line.mention(at) == null && !word.possessive())) {
      return false;
    }
    ReportingVerb verb = ReportingVerb.of(lower);
    boolean noun =
        Grammar.isDeterminer(line.lower(at - 1))
            || line.isPossessive(at - 1)
            || Grammar.isPreposition(line.lower(at - 1));
    return verb == null || noun || word.isCapital();
  }

  private static boolean joinsNames(Line line, int and) {
    return line.mention(and - 1) != null && line.mention(and + 1) != null;
  }

  // "France, Spain and Italy said": names of one kind alone, and an "and" before the last
  private static boolean listsNames(Line line, int comma) {
    var left = line.mention(comma - 1);
    var right = line.mention(comma + 1);
    if (left == null || right == null || left.type() != right.type()) {
      return false;
    }
    int after = line.mentionEnd(comma + 1);
    boolean and = line.is(after, "and") || (line.is(after, ",") && line.mention(after + 1) != null);
    int first = line.mentionStart(comma - 1);
    boolean opens = first == 0 || line.isMark(first - 1);
    return and && opens && !line.isPossessive(comma - 1);
  }

  // "However", "On Monday", "In a statement the ministry": the subject starts behind them.
  private static int withoutOpening(Line line, int from, int end) {
    int at = from;
    while (at < end) {
      Word word = line.word(at);
      if (word != null
          && (Grammar.isAdverb(word) || line.is(at, "and", "but", "so", "yet"))
          && line.mention(at) == null) {
        at++;
      } else {
        break;
      }
    }
    if (at >= end || !Grammar.isPreposition(line.lower(at))) {
      return at;
    }
    int found = end;
    for (int i = at + 1; i < end; i++) {
      boolean starts =
          line.startsMention(i)
              || Grammar.isDeterminer(line.lower(i))
              || Grammar.isPronoun(line.lower(i));
      String before = line.lower(i - 1);
      if (starts
          && !Grammar.isPreposition(before)
          && !Grammar.isDeterminer(before)
          && !(line.mention(i) != null && isModifier(line, i - 1))) {
        found = i;
      }
    }
    return found;
  }

  private static boolean isModifier(Line line, int at) {
    return line.mention(at) != null
        || line.isPossessive(at)
        || (!line.lower(at).isEmpty() && NameWords.isRole(line.lower(at)));
  }

  /**
   * In "Ortiz, the mayor, said": from the name to the second comma, which stands at {@code comma}.
   */
  static @Nullable Span apposition(Line line, int comma) {
    int first = comma - 1;
    while (first >= 0 && comma - first <= LONGEST_APPOSITION && !line.is(first, ",")) {
      if (line.isQuote(first) || line.is(first, ";", ":", "-", "–", "—") || isFinite(line, first)) {
        return null;
      }
      first--;
    }
    if (first <= 0 || !line.is(first, ",")) {
      return null;
    }
    Span head = left(line, first);
    if (head == null || head.end() - head.start() > 10) {
      return null;
    }
    boolean named = line.mention(first - 1) != null && !line.isPossessive(first - 1);
    boolean person = line.mention(comma - 1) != null || line.startsMention(first + 1);
    boolean describes = Grammar.isDeterminer(line.lower(head.start())) && person;
    return named || describes ? new Span(head.start(), comma) : null;
  }

  /** The noun phrase that begins at {@code start}, as in "said Lena Ortiz"; null if none does. */
  static @Nullable Span right(Line line, int start) {
    Word word = line.word(start);
    if (word == null || line.isMark(start)) {
      return null;
    }
    String lower = word.lower();
    if (Grammar.isPronoun(lower)) {
      return new Span(start, start + 1);
    }
    boolean opens =
        line.mention(start) != null
            || Grammar.isDeterminer(lower)
            || Grammar.isUnnamed(lower)
            || NameWords.isRole(lower)
            || (word.isCapital() && !Grammar.isTime(lower));
    if (!opens) {
      return null;
    }
    int end = start;
    while (end < line.size() && end - start < LONGEST && goesOnRight(line, end, start)) {
      end++;
    }
    return end > start ? new Span(start, end) : null;
  }

  private static boolean goesOnRight(Line line, int at, int start) {
    Word word = line.word(at);
    if (word == null || line.isMark(at)) {
      return false;
    }
    String lower = word.lower();
    if (lower.equals("and")) {
      return joinsNames(line, at);
    }
    boolean inner =
        lower.equals("of")
            || lower.equals("for")
            || lower.equals("from")
            || (lower.equals("at") && !Grammar.isTime(line.lower(at + 1)))
            || ((lower.equals("with") || lower.equals("in")) && line.mention(start) == null);
    if (Grammar.isPreposition(lower)) {
      boolean occasion =
          Grammar.isOccasion(line.lower(at + 1))
              || Grammar.isOccasion(line.lower(at + 2))
              || Grammar.isOccasion(line.lower(at + 3))
              || Grammar.isTime(line.lower(at + 1));
      return inner && !occasion;
    }
    return !Grammar.isBoundary(lower)
        && !(Grammar.isTime(lower) && line.mention(at) == null)
        && !(lower.endsWith("ing") && at > start && line.mention(at) == null)
        && !Grammar.isPronoun(lower);
  }

  /** A word that only the verb of a clause can be. */
  static boolean isFinite(Line line, int at) {
    String lower = line.lower(at);
    return Grammar.isBe(lower)
        || Grammar.isHave(lower)
        || (Grammar.isModal(lower) && !lower.equals("to"));
  }

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
