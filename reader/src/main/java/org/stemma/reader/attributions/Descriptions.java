package org.stemma.reader.attributions;

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
