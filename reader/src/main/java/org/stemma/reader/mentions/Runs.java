package org.stemma.reader.mentions;

import java.util.ArrayList;
import java.util.List;
import org.stemma.core.model.Span;
import org.stemma.reader.words.Word;
import org.stemma.reader.words.WordList;

/** Runs of capitalised words, with the small words that hold names together. */
final class Runs {
  /** In words: what is longer is no name. */
  private static final int LONGEST = 16;

  private static final WordList CALENDAR = WordList.read(Runs.class, "calendar.txt");

  private Runs() {}

  /** The runs of a sentence as ranges of words, in order, none overlapping. */
  static List<Span> of(List<Word> sentence, Usage usage) {
    List<Span> runs = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      if (!starts(sentence, i, usage)) {
        i++;
        continue;
      }
      int end = end(sentence, i);
      runs.add(new Span(i, end));
      i = end;
    }
    return runs;
  }

  private static boolean starts(List<Word> sentence, int at, Usage usage) {
    Word word = sentence.get(at);
    if (!isNameWord(word) && !isMonthBeforeName(sentence, at)) {
      return false;
    }
    boolean more =
        at + 1 < sentence.size() && isNameWord(sentence.get(at + 1)) && !word.possessive();
    // Wherever it stands: "LINDEN (Agency) - The mill" opens a sentence where no stop stands.
    if (!more && !word.isAllCapitals() && NameWords.isDeterminer(word)) {
      return false;
    }
    if (!word.opens()) {
      return true;
    }
    if (Known.longest(sentence, at, sentence.size()) > 0) {
      return true;
    }
    if (NameWords.isNeverName(word)) {
      return more && !isFunctional(word) && usage.isCapital(word) && !usage.isSmall(word);
    }
    return !(usage.isSmall(word) && !usage.isCapital(word));
  }

  // "The", "In", "We": words of three letters and less that open sentences are never names there.
  private static boolean isFunctional(Word word) {
    return word.text().length() <= 4;
  }

  private static boolean isNameWord(Word word) {
    if (!word.isWord() || CALENDAR.has(word.lower())) {
      return false;
    }
    return word.isCapital()
        || (word.lower().startsWith("al-")
            && word.text().length() > 4
            && Character.isUpperCase(word.text().charAt(3)))
        || hasInnerCapital(word.text());
  }

  // "iPhone", "eBay"
  private static boolean hasInnerCapital(String text) {
    return text.length() > 3
        && Character.isLowerCase(text.charAt(0))
        && Character.isUpperCase(text.charAt(1))
        && Character.isLowerCase(text.charAt(2));
  }

  private static int end(List<Word> sentence, int start) {
    int last = start;
    boolean headed = false;
    while (last < start + LONGEST) {
      Word word = sentence.get(last);
      if (word.possessive() && !ownsAName(sentence, last)) {
        return last + 1;
      }
      int next = last + 1;
      if (next >= sentence.size()) {
        return next;
      }
      Word following = sentence.get(next);
      if (isNameWord(following) || isMonthAsName(sentence, start, next)) {
        last = next;
        continue;
      }
      int after = bridge(sentence, start, last, headed);
      if (after < 0) {
        return next;
      }
      headed = headed || isPreposition(following.lower());
      last = after;
    }
    return last + 1;
  }

  // "Jan Novak", "June Lind"
  private static boolean isMonthBeforeName(List<Word> sentence, int at) {
    Word word = sentence.get(at);
    return word.isCapital()
        && NameWords.given(word.text()) != null
        && !word.possessive()
        && at + 1 < sentence.size()
        && isNameWord(sentence.get(at + 1));
  }

  // "Lena May", "Brian August"
  private static boolean isMonthAsName(List<Word> sentence, int start, int at) {
    Word word = sentence.get(at);
    return word.isCapital()
        && word.text().length() > 2
        && at == start + 1
        && CALENDAR.has(word.lower())
        && !word.lower().endsWith("day")
        && NameWords.given(sentence.get(start).text()) != null;
  }

  private static boolean ownsAName(List<Word> sentence, int at) {
    Word owner = sentence.get(at);
    return at + 1 < sentence.size()
        && isNameWord(sentence.get(at + 1))
        && (NameWords.isOwner(owner.text())
            || (owner.text().endsWith("s")
                && NameWords.isOwner(owner.text().substring(0, owner.text().length() - 1))));
  }

  private static boolean isPreposition(String lower) {
    return lower.equals("of") || lower.equals("for") || lower.equals("on") || lower.equals("in");
  }

  /** The word after small words that may stand inside a name; -1 if the name ends before them. */
  private static int bridge(List<Word> sentence, int start, int last, boolean headed) {
    int next = last + 1;
    String small = sentence.get(next).lower();
    int after = next + 1;
    boolean of = small.equals("of") || small.equals("for") || small.equals("on");
    if (of && after < sentence.size() && sentence.get(after).lower().equals("the")) {
      after++;
    }
    if (NameWords.isJoiner(small)
        && after < sentence.size()
        && NameWords.isJoiner(sentence.get(after).text())) {
      after++;
    }
    if (after >= sentence.size() || !isNameWord(sentence.get(after))) {
      return -1;
    }
    String head = sentence.get(last).text();
    boolean joined =
        switch (small) {
          case "of" -> takesOf(head);
          case "for", "on" -> NameWords.isOrganisationHead(head);
          case "&" -> true;
          case "and" -> joinsByAnd(sentence, start, last, after, headed);
          default -> NameWords.isJoiner(small);
        };
    return joined ? after : -1;
  }

  private static boolean takesOf(String head) {
    return NameWords.isOrganisationHead(head)
        || NameWords.isEventHead(head)
        || NameWords.isOtherHead(head)
        || NameWords.isPlaceHead(head)
        || head.equals("Republic")
        || head.equals("Kingdom")
        || head.equals("Emirates");
  }

  // "Ministry of Labour and Welfare", "Food and Drug Administration", but never "Russia and China".
  private static boolean joinsByAnd(
      List<Word> sentence, int start, int last, int after, boolean headed) {
    Word left = sentence.get(last);
    if (Known.type(left.text()) != null || Known.longest(sentence, after, sentence.size()) > 0) {
      return false;
    }
    if (headed) {
      return NameWords.isTitlePart(left.text())
          && NameWords.isTitlePart(sentence.get(after).text());
    }
    int end = after;
    while (end < sentence.size() && end < after + 4 && isNameWord(sentence.get(end))) {
      end++;
    }
    return last - start <= 2
        && end - after >= 2
        && NameWords.isOrganisationHead(sentence.get(end - 1).text())
        && !NameWords.isOrganisationHead(left.text())
        && (NameWords.isTitlePart(left.text())
            || NameWords.isTitlePart(sentence.get(after).text()));
  }
}
