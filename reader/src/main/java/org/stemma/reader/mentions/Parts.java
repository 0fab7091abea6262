package org.stemma.reader.mentions;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Span;
import org.stemma.reader.words.Word;

/**
 * Cuts a run of capitals into the names in it: "Norwegian President Lena Ortiz" names a people and
 * a person, and the title belongs to neither.
 */
final class Parts {
  private final Passage passage;
  private final List<Word> sentence;
  private final Usage usage;
  private final List<Candidate> found = new ArrayList<>();

  private final List<Word> following;

  private Parts(Passage passage, int at, Usage usage) {
    List<List<Word>> sentences = passage.sentences();
    this.passage = passage;
    this.sentence = sentences.get(at);
    this.following = at + 1 < sentences.size() ? sentences.get(at + 1) : List.of();
    this.usage = usage;
  }

  /** The names in {@code run}, a range of words of the sentence of number {@code at}, in order. */
  static List<Candidate> of(Passage passage, int at, Span run, Usage usage) {
    Parts parts = new Parts(passage, at, usage);
    parts.cut(parts.withoutOpener(run.start(), run.end()), run.end());
    return parts.found;
  }

  // "Former Chelsea captain", "Yesterday Obama": what stands before the name has its capital from
  // the sentence.
  private int withoutOpener(int from, int to) {
    Word word = sentence.get(from);
    boolean opener =
        word.opens()
            && to - from > 1
            && Known.longest(sentence, from, to) == 0
            && NameWords.given(word.text()) == null
            && !word.isAllCapitals()
            && (NameWords.isNeverName(word) || usage.isSmall(word) || isVerbForm(word))
            && !(usage.isCapital(word) && !usage.isSmall(word));
    return opener && !NameWords.isRole(word.text()) && !NameWords.isTitlePart(word.text())
        ? from + 1
        : from;
  }

  // "Accompanying Ortiz", "Reportedly Ortiz"
  private boolean isVerbForm(Word word) {
    return word.text().length() > 5
        && (word.lower().endsWith("ing") || word.lower().endsWith("ly"))
        && !usage.isCapital(word);
  }

  private void cut(int start, int to) {
    int from = start;
    boolean titled = false;
    while (from < to) {
      int known = Known.longest(sentence, from, to);
      int title = titleEnd(from, to);
      if (known < 2 && title > from) {
        from = title;
        titled = true;
        continue;
      }
      int end = known > 0 ? endAfterKnown(from, from + known, to) : endOfUnknown(from, to);
      add(from, end, titled && !isAdjective(from, end));
      titled = false;
      from = end;
    }
  }

  private void add(int from, int end, boolean titled) {
    Word first = sentence.get(from);
    if (end - from == 1
        && (isCurrency(end)
            || NameWords.isNoAcronym(first.text())
            || first.isInitial()
            || isBareHead(first))) {
      return;
    }
    found.add(Candidate.of(passage, sentence, from, end, titled, following));
  }

  // "the Bank", "the Ministry" are descriptions; the lexicon has the few that are names.
  private static boolean isBareHead(Word word) {
    String text = word.text();
    return Known.type(text) == null
        && !Mentions.COMPASS.contains(text)
        && NameWords.given(text) == null
        && (headType(text) != null || NameWords.isRole(text));
  }

  // "US$5"
  private boolean isCurrency(int after) {
    return after < sentence.size() && sentence.get(after).text().startsWith("$");
  }

  private boolean isAdjective(int from, int end) {
    return Known.type(words(from, end)) == MentionType.GROUP;
  }

  private String words(int from, int end) {
    return new Span(sentence.get(from).span().start(), sentence.get(end - 1).span().end())
        .of(passage.words());
  }

  /** Where the title that starts at {@code from} ends; {@code from} if none starts there. */
  private int titleEnd(int from, int to) {
    int at = from;
    while (at < to && NameWords.isTitlePart(sentence.get(at).text()) && !isRole(at)) {
      at++;
    }
    if (at >= to || !isRole(at) || sentence.get(at).possessive()) {
      return from;
    }
    if (endsAsOrganisation(from, to)) {
      return from;
    }
    while (at < to && isRole(at)) {
      at++;
    }
    while (at + 1 < to && isSmall(at) && NameWords.isTitlePart(sentence.get(at + 1).text())) {
      at += 2;
      while (at < to && NameWords.isTitlePart(sentence.get(at).text())) {
        at++;
      }
    }
    return at;
  }

  private boolean isSmall(int at) {
    String lower = sentence.get(at).lower();
    return lower.equals("of") || lower.equals("for") || lower.equals("and");
  }

  private boolean isRole(int at) {
    String text = sentence.get(at).text();
    return NameWords.isRole(text) && NameWords.given(text) == null;
  }

  private boolean endsAsOrganisation(int from, int to) {
    return to - from > 1 && NameWords.isOrganisationHead(sentence.get(to - 1).text());
  }

  /**
   * A known word stands alone before a title, a role and a person's name, and is part of a longer
   * name before anything else ("British Airways", "Korean Peninsula").
   */
  private int endAfterKnown(int from, int known, int to) {
    if (known >= to || sentence.get(known - 1).possessive()) {
      return known;
    }
    Word next = sentence.get(known);
    if (titleEnd(known, to) > known
        || NameWords.given(next.text()) != null
        || !next.isCapital()
        || NameWords.isFamilyFirst(next.text())
        || Known.longest(sentence, known, to) == to - known) {
      return known;
    }
    return endOfUnknown(from, to);
  }

  /** The end of a name of unknown words: before a role inside it, before the words of a title. */
  private int endOfUnknown(int from, int to) {
    boolean given = NameWords.given(sentence.get(from).text()) != null;
    if (given) {
      return to;
    }
    int head = organisationEnd(from, to);
    if (head > from) {
      return head;
    }
    for (int at = from + 1; at < to; at++) {
      if (isRole(at) && !isSmall(at - 1)) {
        int end = at;
        while (end > from + 1 && NameWords.isTitlePart(sentence.get(end - 1).text())) {
          end--;
        }
        return end;
      }
    }
    return to;
  }

  // "Foreign Ministry Spokesman Ivan Petrov": the organisation ends at its noun.
  private int organisationEnd(int from, int to) {
    for (int at = from + 1; at + 1 < to; at++) {
      if (NameWords.isOrganisationHead(sentence.get(at).text())
          && !isSmall(at + 1)
          && titleEnd(at + 1, to) > at + 1) {
        return at + 1;
      }
    }
    return from;
  }

  static @Nullable MentionType headType(String word) {
    if (NameWords.isOrganisationHead(word)) {
      return MentionType.ORGANIZATION;
    }
    if (NameWords.isPlaceHead(word)) {
      return MentionType.PLACE;
    }
    if (NameWords.isEventHead(word)) {
      return MentionType.EVENT;
    }
    return NameWords.isOtherHead(word) ? MentionType.OTHER : null;
  }
}
