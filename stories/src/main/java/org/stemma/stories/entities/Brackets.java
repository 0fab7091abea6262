package org.stemma.stories.entities;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.core.model.AnnotatedArticle;
import org.stemma.core.model.MentionType;
import org.stemma.core.names.Names;

/**
 * What the articles themselves say that initials stand for: "Nordhaven Harbour Board (NHB)". The
 * convention, and the check that the initials' letters occur in the name in order, follow Schwartz
 * and Hearst 2003, "A simple algorithm for identifying abbreviation definitions".
 */
final class Brackets {
  private Brackets() {}

  /** Keys of initials and the full name, for initials that are explained in one way only. */
  static SortedMap<String, String> of(List<AnnotatedArticle> articles) {
    SortedMap<String, String> found = new TreeMap<>();
    for (int i = 0; i < articles.size(); i++) {
      Name before = null;
      for (var mention : articles.get(i).annotation().mentions()) {
        Name name = Name.of(i, articles.get(i), mention);
        if (before != null && explains(articles.get(i), before, name)) {
          String full = before.words();
          found.merge(
              name.key(), full, (a, b) -> Names.key(a).equals(Names.key(b)) ? least(a, b) : "");
        }
        before = name;
      }
    }
    found.values().removeIf(String::isEmpty);
    return found;
  }

  private static String least(String a, String b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  private static boolean explains(AnnotatedArticle article, Name full, Name brief) {
    if (!full.mention().field().equals(brief.mention().field())
        || full.mention().span().end() + 2 != brief.mention().span().start()
        || !Names.isAcronym(brief.words())
        || isNobodysInitials(full.type())) {
      return false;
    }
    String words = article.article().words(full.mention().field());
    int end = brief.mention().span().end();
    return words.startsWith(" (", full.mention().span().end())
        && end < words.length()
        && words.charAt(end) == ')'
        && full.words().indexOf(' ') > 0
        && inOrder(brief.key(), full.key());
  }

  // "MOSCOW (AP)" and "Lena Ortiz (NDP)" explain nothing.
  private static boolean isNobodysInitials(MentionType type) {
    return type == MentionType.PERSON || type == MentionType.PLACE || type == MentionType.GROUP;
  }

  private static boolean inOrder(String initials, String name) {
    int at = 0;
    for (int i = 0; i < name.length() && at < initials.length(); i++) {
      if (name.charAt(i) == initials.charAt(at)) {
        at++;
      }
    }
    return at == initials.length() && name.charAt(0) == initials.charAt(0);
  }
}
