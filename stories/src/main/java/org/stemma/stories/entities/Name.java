package org.stemma.stories.entities;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import org.stemma.core.model.AnnotatedArticle;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Mention;
import org.stemma.core.model.MentionType;
import org.stemma.core.names.Lexicon;
import org.stemma.core.names.Names;

/**
 * A mention with its words.
 *
 * @param article its place in the canonical order of the story's articles
 * @param words as written, without white space at the ends and without a possessive ending
 */
record Name(int article, Mention mention, String words) {
  private static final int LONGEST_TITLE = 4;

  /** The words of a mention, cleaned. */
  static Name of(int place, AnnotatedArticle article, Mention mention) {
    String written = mention.span().of(article.article().words(mention.field()));
    return new Name(place, mention, clean(written));
  }

  private static String clean(String written) {
    String words = unmarked(written.strip());
    int end = words.length();
    if (end > 2
        && (words.charAt(end - 1) == 's' || words.charAt(end - 1) == 'S')
        && (words.charAt(end - 2) == '\'' || words.charAt(end - 2) == '’')) {
      end -= 2;
    } else if (end > 1 && (words.charAt(end - 1) == '\'' || words.charAt(end - 1) == '’')) {
      end -= 1;
    }
    return words.substring(0, end).strip();
  }

  // A bracket or a mark of quotation that got into the mention without its other half.
  private static String unmarked(String words) {
    int start = 0;
    int end = words.length();
    while (start < end && "(\"“‘[".indexOf(words.charAt(start)) >= 0) {
      start++;
    }
    while (end > start
        && ("( \"”[,;:".indexOf(words.charAt(end - 1)) >= 0
            || (words.charAt(end - 1) == ')' && words.lastIndexOf('(', end) < start))) {
      end--;
    }
    return words.substring(start, end);
  }

  String key() {
    return Names.key(words);
  }

  MentionType type() {
    return mention.type();
  }

  Evidence evidence(List<AnnotatedArticle> articles) {
    return Evidence.of(articles.get(article).article().id(), mention.field(), mention.span());
  }

  /**
   * Whether the words are a name: "she" and "the spokesman" name nobody, "Foreign Minister"
   * neither.
   */
  boolean names() {
    if (words.isEmpty() || UCharacter.isLowerCase(words.codePointAt(0))) {
      return false;
    }
    return type() != MentionType.PERSON || !isTitleAlone(words);
  }

  // "Foreign Minister", "Kremlin Spokesman": an office and at most whose it is.
  private static boolean isTitleAlone(String words) {
    List<String> all = List.of(words.split(" ", -1));
    for (int length = Math.min(LONGEST_TITLE, all.size()); length > 0; length--) {
      int from = all.size() - length;
      String end = String.join(" ", all.subList(from, all.size()));
      if (isOffice(end) && isWhose(all.subList(0, from))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOffice(String words) {
    Lexicon.Title title = Lexicon.title(words);
    return title == null ? Lexicon.role(words) != null : !title.alsoName();
  }

  private static boolean isWhose(List<String> words) {
    List<String> rest = new ArrayList<>(words);
    while (!rest.isEmpty()) {
      int length = rest.size();
      while (length > 0 && !isOwner(String.join(" ", rest.subList(0, length)))) {
        length--;
      }
      if (length == 0) {
        return false;
      }
      rest.subList(0, length).clear();
    }
    return true;
  }

  private static boolean isOwner(String words) {
    return isOffice(words)
        || Lexicon.country(words) != null
        || Lexicon.countryOfAdjective(words) != null
        || Lexicon.countryOfMetonym(words) != null;
  }
}
