package org.stemma.reader.attributions;

import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Mention;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Span;
import org.stemma.reader.mentions.NameWords;
import org.stemma.reader.words.Word;
import org.stemma.reader.words.WordList;

/** What the words of a subject that is no name say about it; ranges are of pieces of a line. */
final class Descriptions {
  private static final WordList MEDIA = WordList.read(Descriptions.class, "media.txt");

  private Descriptions() {}

  // "local media", "some reports": whose, the article does not say
  static boolean isAnyMedia(Line line, Span range, String head) {
    if (!MEDIA.has(head)) {
      return false;
    }
    for (int at = range.start(); at < range.end(); at++) {
      if (line.mention(at) != null
          || line.isPossessive(at)
          || line.is(at, "state", "its", "their")) {
        return false;
      }
    }
    return true;
  }

  // "a news release from the ministry"
  static boolean isDocument(Line line, Span range, String head) {
    for (int at = range.start(); Grammar.isOccasion(head) && at + 2 < range.end(); at++) {
      if (line.is(at, "from", "by", "of") && line.is(at + 1, "the", "its", "their")) {
        return !Grammar.isUnnamed(line.lower(range.end() - 1));
      }
    }
    return false;
  }

  // "the bank's report", "the ministry complaint": whose words they are; null if it is no document
  static @Nullable Mention issuer(Line line, Span range) {
    int head = range.start();
    while (head + 1 < range.end()
        && !line.isMark(head + 1)
        && (line.mention(head + 1) != null || !Grammar.isPreposition(line.lower(head + 1)))) {
      head++;
    }
    String noun = line.lower(head);
    Mention by = line.is(head + 1, "by", "from", "of") ? line.mention(head + 2) : null;
    if (Grammar.isOccasion(noun)
        && by != null
        && by.type() == MentionType.ORGANIZATION
        && head + 2 < range.end()
        && !line.isPossessive(line.mentionEnd(head + 2) - 1)) {
      return by; // "a report by Nordhaven Bank"
    }
    boolean document = Grammar.isOccasion(noun) || Grammar.isClaimNoun(noun);
    Mention mention = line.mention(head - 1);
    return document
            && line.mention(head) == null
            && mention != null
            && mention.type() == MentionType.ORGANIZATION
        ? mention
        : null;
  }

  // A noun phrase shows at its start or its head that it is one.
  static boolean isPhrase(Line line, Span range, String head) {
    int first = range.start();
    Word word = line.word(first);
    for (int at = first + 1; at < range.end(); at++) {
      if (line.is(at, "also", "then", "later", "again", "already")) {
        return false; // a verb stands before it
      }
    }
    return Grammar.isDeterminer(line.lower(first))
        || line.isPossessive(first)
        || line.mention(first) != null
        || line.is(first, "one", "many", "several", "most", "two", "three")
        || NameWords.isRole(head.isEmpty() ? "-" : head)
        || Grammar.isOccasion(head)
        || head.equals("police")
        || (word != null && (word.isCapital() || Character.isDigit(word.text().charAt(0))));
  }

  static boolean hasBody(Line line, Span range) {
    for (int at = range.start(); at < range.end(); at++) {
      Mention mention = line.mention(at);
      if (mention != null
          && (mention.type() == MentionType.ORGANIZATION || mention.type() == MentionType.PLACE)) {
        return true;
      }
    }
    return false;
  }
}
