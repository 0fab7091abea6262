package org.stemma.reader.attributions;

import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Mention;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Span;
import org.stemma.reader.mentions.NameWords;

/** Where the words that name a source begin and end; spans are ranges of pieces of a line. */
final class Naming {
  /** In words: a title before a name is no longer. */
  private static final int TITLE = 8;

  private Naming() {}

  /**
   * What the model takes for the source, without marks at its ends, names whole, and with the name
   * that a title or a role belongs to; null if nothing is left. The cue may stand in another line.
   */
  static @Nullable Span whole(Line line, Span range, Span cue) {
    int from = range.start();
    int to = range.end();
    while (from < to && line.isMark(from)) {
      from++;
    }
    while (to > from && line.isMark(to - 1)) {
      to--;
    }
    if (to <= from) {
      return null;
    }
    from = line.mentionStart(from);
    to = line.mentionEnd(to - 1);
    // "The" of "The union says"
    if (to - from == 1 && Grammar.isDeterminer(line.lower(from)) && cue.start() > to) {
      to = cue.start() - from <= TITLE ? cue.start() : to;
    }
    boolean open = Grammar.isPreposition(line.lower(to - 1)) || isTitle(line, to - 1);
    if (open && line.startsMention(to)) {
      to = line.mentionEnd(to);
    }
    // "the head of the bank, Ana Horvat"
    if (line.is(to, ",")) {
      int name = to + 1;
      while (isTitle(line, name)) {
        name++;
      }
      int end = line.mentionEnd(name);
      boolean described = NameWords.isRole(orDash(line.lower(head(line, from, to))));
      boolean between = line.is(end, ",") && end + 1 == cue.start();
      boolean apposed = isPerson(line, name) && !line.isPossessive(end - 1);
      if (apposed && (between || (described && !line.is(end, "and")))) {
        to = end;
      }
    }
    return new Span(from, to);
  }

  private static int head(Line line, int from, int to) {
    int head = from;
    while (head + 1 < to
        && !Grammar.isPreposition(line.lower(head + 1))
        && !line.isMark(head + 1)) {
      head++;
    }
    return head;
  }

  /** A word that stands before the name of who it is about: "Mayor", "Ms". */
  static boolean isTitle(Line line, int at) {
    String lower = line.lower(at);
    return line.mention(at) == null
        && !line.isPossessive(at)
        && (NameWords.isRole(orDash(lower)) || NameWords.isTitlePart(lower));
  }

  /** Who stands beside a cue: "said Lena Ortiz", "the mayor said"; null if it is not plain. */
  static @Nullable Span beside(Line line, Span cue) {
    Span after = after(line, cue.end());
    return after == null ? before(line, cue.start()) : after;
  }

  /** Whom the relative pronoun before a cue takes up: "a text from Lena Ortiz that said". */
  static @Nullable Span antecedent(Line line, Span cue) {
    int at = cue.start() - 1;
    if (!line.is(at, "who", "that", "which")) {
      return null;
    }
    int last = line.is(at - 1, ",") ? at - 2 : at - 1;
    return speaks(line, last) && line.mentionEnd(last) == last + 1
        ? new Span(line.mentionStart(last), last + 1)
        : null;
  }

  private static @Nullable Span before(Line line, int end) {
    int at = end - 1;
    while (at > 0 && line.word(at) != null && Grammar.isAdverb(line.lower(at))) {
      at--;
    }
    if (Grammar.isPronoun(line.lower(at))) {
      return new Span(at, at + 1);
    }
    return speaks(line, at) ? new Span(line.mentionStart(at), at + 1) : null;
  }

  private static @Nullable Span after(Line line, int start) {
    if (Grammar.isPronoun(line.lower(start))) {
      return closes(line, start + 1) ? new Span(start, start + 1) : null;
    }
    int at = start;
    while (at < start + TITLE && line.word(at) != null && !line.isMark(at)) {
      if (line.startsMention(at)) {
        int end = line.mentionEnd(at);
        if (!line.isPossessive(end - 1)
            && isPerson(line, at)
            && !Grammar.isPreposition(line.lower(at - 1))) {
          return new Span(start, end);
        }
        at = end;
      } else if (Grammar.isDeterminer(line.lower(at))
          || (Grammar.isPreposition(line.lower(at)) && at > start)
          || isTitle(line, at)) {
        at++;
      } else {
        break;
      }
    }
    boolean described = Grammar.isDeterminer(line.lower(start)) && at > start + 1;
    return described && closes(line, at) ? new Span(start, at) : null;
  }

  private static boolean closes(Line line, int at) {
    return at >= line.size()
        || line.isMark(at)
        || line.isQuote(at)
        || Grammar.isPreposition(line.lower(at))
        || Grammar.isTime(line.lower(at))
        || Grammar.isBoundary(line.lower(at));
  }

  private static boolean isPerson(Line line, int at) {
    Mention mention = line.mention(at);
    return mention != null && mention.type() == MentionType.PERSON;
  }

  private static boolean speaks(Line line, int at) {
    Mention mention = line.mention(at);
    return mention != null
        && !line.isPossessive(at)
        && (mention.type() == MentionType.PERSON
            || mention.type() == MentionType.ORGANIZATION
            || mention.acts());
  }

  private static String orDash(String lower) {
    return lower.isEmpty() ? "-" : lower;
  }
}
