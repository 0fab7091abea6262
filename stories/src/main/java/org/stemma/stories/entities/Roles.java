package org.stemma.stories.entities;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.AnnotatedArticle;
import org.stemma.core.model.Field;
import org.stemma.core.model.Mention;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Span;
import org.stemma.core.names.Lexicon;
import org.stemma.core.names.Names;

/**
 * Titles and offices beside the names of people: before a name ("dam engineer Lena Ortiz"), in an
 * apposition before it ("the dam's engineer, Lena Ortiz, said") and behind it ("Lena Ortiz, mayor
 * of Tanna, said"). Whatever is no plain case is left out.
 */
final class Roles {
  /** An office in an article's words. */
  record Found(String text, Field field, Span span) {}

  private static final int REACH = 160;
  private static final int LONGEST_TITLE = 4;
  private static final int MOST_WORDS = 9;
  private static final int MOST_WORDS_BEHIND = 14;

  private final AnnotatedArticle article;
  private final Field field;
  private final String text;

  private Roles(AnnotatedArticle article, Field field) {
    this.article = article;
    this.field = field;
    this.text = article.article().words(field);
  }

  /** The offices that stand beside one mention of a person, in order. */
  static List<Found> beside(AnnotatedArticle article, Mention person) {
    Roles roles = new Roles(article, person.field());
    List<Found> found = new ArrayList<>();
    Span span = person.span();
    Span sentence = roles.sentence(span);
    roles.addInside(span, found);
    int from = Math.max(sentence.start(), span.start() - REACH);
    Phrase before = Phrase.of(roles.text, from, span.start());
    if (!before.words().isEmpty()) {
      if (!before.words().getLast().closed()) {
        roles.addBefore(before, found);
      } else if (roles.isAfterComma(before, span) && roles.endsApposition(span, sentence)) {
        roles.addApposition(before, found);
      }
    }
    roles.addBehind(span, sentence, found);
    return found;
  }

  private Span sentence(Span span) {
    if (!field.equals(Field.TEXT)) {
      return new Span(0, text.length());
    }
    int at = article.annotation().sentenceAt(span.start());
    return at < 0 ? span : article.annotation().sentences().get(at);
  }

  // The reader took the title into the name.
  private void addInside(Span span, List<Found> found) {
    String words = span.of(text);
    String name = Names.untitled(words);
    int title = words.length() - name.length();
    if (title > 1 && words.endsWith(name)) {
      Phrase phrase = Phrase.of(text, span.start(), span.start() + title);
      int count = phrase.words().size();
      if (count > 0 && isOffice(phrase.text(0, count))) {
        add(phrase, 0, count, found);
      }
    }
  }

  private void addBefore(Phrase phrase, List<Found> found) {
    int end = phrase.words().size();
    int title = titleLength(phrase, end);
    if (title == 0) {
      return;
    }
    int from = end - title;
    while (from > 0
        && end - from < MOST_WORDS
        && !phrase.words().get(from - 1).closed()
        && !phrase.words().get(from).opened()
        && isModifier(phrase.words().get(from - 1))) {
      from--;
    }
    add(phrase, withoutPlace(phrase, from, end - title), end, found);
  }

  // "In Tanna President Lena Ortiz said": she need not be Tanna's president.
  private int withoutPlace(Phrase phrase, int from, int title) {
    int first = from;
    boolean preposition =
        from > 0 && RoleWords.is(phrase.words().get(from - 1).text(), RoleWords.Kind.BEFORE_PLACE);
    while (preposition
        && first < title
        && isIn(phrase.words().get(first).span(), MentionType.PLACE)
        && !phrase.words().get(first).isPossessive()) {
      first++;
    }
    return first;
  }

  private boolean isModifier(Phrase.Word word) {
    String words = word.text();
    return RoleWords.is(words, RoleWords.Kind.MODIFIER)
        || (!word.isCapital() && RoleWords.is(words, RoleWords.Kind.SMALL_MODIFIER))
        || Lexicon.countryOfAdjective(words) != null
        || Lexicon.country(words) != null
        || Lexicon.countryOfMetonym(words) != null
        || isOffice(words)
        || (word.isCapital() && isInName(word));
  }

  // Of other people only in the possessive: "Ortiz's deputy Sam Reed", not "Ortiz deputy Sam Reed".
  private boolean isInName(Phrase.Word word) {
    Mention mention = mentionAt(word.span());
    return mention != null && (mention.type() != MentionType.PERSON || word.isPossessive());
  }

  private boolean isIn(Span span, MentionType type) {
    Mention mention = mentionAt(span);
    return mention != null && mention.type() == type;
  }

  private @Nullable Mention mentionAt(Span span) {
    List<Mention> mentions = article.annotation().mentions();
    int low = 0;
    int high = mentions.size() - 1;
    Mention last = null;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Mention mention = mentions.get(middle);
      int order = mention.field().compareTo(field);
      if (order < 0 || (order == 0 && mention.span().start() <= span.start())) {
        last = mention;
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return last != null && last.field().equals(field) && last.span().overlaps(span) ? last : null;
  }

  private boolean isAfterComma(Phrase before, Span span) {
    String between = text.substring(before.words().getLast().span().end(), span.start());
    return between.equals(", ");
  }

  // Between commas, or at the end: else it may be a list.
  private boolean endsApposition(Span span, Span sentence) {
    if (span.end() >= sentence.end()) {
      return true;
    }
    char next = text.charAt(span.end());
    return next == ',' || next == '.' || next == ';' || next == ')' || next == ':';
  }

  private void addApposition(Phrase phrase, List<Found> found) {
    int end = phrase.words().size();
    for (int from = end - 1; from >= 0 && end - from <= MOST_WORDS; from--) {
      Phrase.Word word = phrase.words().get(from);
      if (from < end - 1 && word.closed()) {
        return;
      }
      boolean determiner = RoleWords.is(word.text(), RoleWords.Kind.DETERMINER);
      int office = from + 1;
      if ((determiner || word.isPossessive()) && hasOffice(phrase, office, end)) {
        add(phrase, determiner ? office : ownerFrom(phrase, from), end, found);
        return;
      }
    }
  }

  // "mayor", "envoy to the islands"
  private static boolean hasOffice(Phrase phrase, int from, int end) {
    for (int head = from + 1; head <= end; head++) {
      boolean last =
          head == end || RoleWords.is(phrase.words().get(head).text(), RoleWords.Kind.LINK);
      if (last) {
        int title = titleLength(phrase, head);
        return title > 0 && head - title >= from;
      }
    }
    return false;
  }

  // "North Korea's" is two words of one name.
  private int ownerFrom(Phrase phrase, int possessive) {
    int from = possessive;
    Mention owner = mentionAt(phrase.words().get(possessive).span());
    while (owner != null
        && from > 0
        && owner.span().contains(phrase.words().get(from - 1).span())) {
      from--;
    }
    return from;
  }

  private void addBehind(Span span, Span sentence, List<Found> found) {
    int start = span.end() + 1;
    int limit = Math.min(sentence.end(), start + REACH);
    if (start >= limit || !text.startsWith(", ", span.end())) {
      return;
    }
    Phrase phrase = Phrase.of(text, start, limit);
    int end = 0;
    boolean closed = false;
    while (end < phrase.words().size() && end < MOST_WORDS_BEHIND && !closed) {
      if (end > 0 && phrase.words().get(end).opened()) {
        return;
      }
      closed = phrase.words().get(end).closed();
      end++;
    }
    boolean whole = closed || (end == phrase.words().size() && limit == sentence.end());
    if (end > 0) { // else only marks stand there
      addBehind(phrase, end, whole, found);
    }
  }

  private void addBehind(Phrase phrase, int end, boolean whole, List<Found> found) {
    boolean determined = RoleWords.is(phrase.words().getFirst().text(), RoleWords.Kind.DETERMINER);
    int from = determined ? 1 : 0;
    for (int head = from + 1; head <= end && head - from <= MOST_WORDS; head++) {
      boolean last =
          head == end || RoleWords.is(phrase.words().get(head).text(), RoleWords.Kind.LINK);
      if (last) {
        int title = titleLength(phrase, head);
        int until = until(phrase, head, end);
        if (title > 0
            && head - title >= from
            && (whole || (until > head && until < end))
            && (determined || allModifiers(phrase, from, head - title))) {
          add(phrase, from, until, found);
        }
        return;
      }
    }
  }

  private boolean allModifiers(Phrase phrase, int from, int to) {
    for (int i = from; i < to; i++) {
      Phrase.Word word = phrase.words().get(i);
      if (!isModifier(word) && !word.isPossessive() && !word.isCapital()) {
        return false;
      }
    }
    return true;
  }

  // A relative clause says more than the office.
  private static int until(Phrase phrase, int head, int end) {
    for (int i = head; i < end; i++) {
      String word = phrase.words().get(i).text();
      if (word.equals("who") || word.equals("which") || word.equals("and")) {
        return i;
      }
    }
    return end;
  }

  private static int titleLength(Phrase phrase, int end) {
    for (int length = Math.min(LONGEST_TITLE, end); length > 0; length--) {
      // the lexicon passes over "the"
      boolean broken =
          RoleWords.is(phrase.words().get(end - length).text(), RoleWords.Kind.DETERMINER);
      for (int i = end - length; i < end - 1; i++) {
        broken |= phrase.words().get(i).closed();
      }
      if (!broken && isOffice(phrase.text(end - length, end))) {
        return length;
      }
    }
    return 0;
  }

  private static boolean isOffice(String words) {
    Lexicon.Title title = Lexicon.title(words);
    if (title != null) {
      return title.kind() != Lexicon.Title.Kind.HONORIFIC;
    }
    return Lexicon.role(words) != null;
  }

  private void add(Phrase phrase, int from, int to, List<Found> found) {
    if (from < to) {
      Span span = phrase.span(from, to);
      found.add(new Found(span.of(text), field, span));
    }
  }
}
