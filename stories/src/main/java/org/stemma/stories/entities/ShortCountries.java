package org.stemma.stories.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.AnnotatedArticle;
import org.stemma.core.model.MentionType;

/**
 * "the North", where the article names one country that begins so, more often than anything else
 * that does. Where it does not, "the North" is tied to nothing.
 */
final class ShortCountries {
  private ShortCountries() {}

  /** The units of one article, short forms turned into their countries or left out. */
  static List<Unit> resolve(AnnotatedArticle article, List<Unit> units) {
    List<Unit> resolved = new ArrayList<>();
    for (Unit unit : units) {
      if (!isShort(article, unit)) {
        resolved.add(unit);
      } else {
        String country = country(first(unit), units);
        if (country != null) {
          resolved.add(
              new Unit(
                  unit.article(),
                  unit.chain(),
                  unit.names(),
                  MentionType.PLACE,
                  Identity.COUNTRY + country));
        } else if (!isDirection(first(unit))) {
          resolved.add(unit);
        }
      }
    }
    return resolved;
  }

  private static String first(Unit unit) {
    return bare(unit.names().getFirst().words());
  }

  private static String bare(String words) {
    return words.regionMatches(true, 0, "the ", 0, 4) ? words.substring(4).strip() : words;
  }

  private static boolean isShort(AnnotatedArticle article, Unit unit) {
    return unit.identity() == null
        && (unit.type() == MentionType.PLACE || unit.type() == MentionType.OTHER)
        && unit.names().stream().allMatch(name -> isShort(article, name, first(unit)));
  }

  private static boolean isShort(AnnotatedArticle article, Name name, String word) {
    if (!bare(name.words()).equals(word) || word.indexOf(' ') >= 0) {
      return false;
    }
    int start = name.mention().span().start();
    String before = article.article().words(name.mention().field()).substring(0, start);
    return isDirection(word)
        || name.words().length() > word.length()
        || before.regionMatches(true, Math.max(0, before.length() - 4), "the ", 0, 4);
  }

  private static boolean isDirection(String word) {
    return switch (word) {
      case "North", "South", "East", "West" -> true;
      default -> false;
    };
  }

  private static @Nullable String country(String word, List<Unit> units) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    SortedMap<String, Integer> firsts = new TreeMap<>();
    for (Unit unit : units) {
      String country = Identity.country(unit.identity());
      boolean named = country != null && country.startsWith(word + " ");
      boolean rival = !named && unit.names().stream().anyMatch(name -> begins(name, word));
      if (named || rival) {
        String who = named ? Identity.COUNTRY + country : "";
        counts.merge(who, unit.names().size(), Integer::sum);
        firsts.merge(who, unit.firstInText(), Math::min);
      }
    }
    String best = null;
    for (String who : counts.keySet()) {
      if (best == null || before(who, best, counts, firsts)) {
        best = who;
      }
    }
    return best == null || best.isEmpty() ? null : Identity.country(best);
  }

  private static boolean before(
      String who, String other, SortedMap<String, Integer> counts, SortedMap<String, Integer> at) {
    int more = Integer.compare(counts.getOrDefault(who, 0), counts.getOrDefault(other, 0));
    return more > 0 || (more == 0 && at.getOrDefault(who, 0) < at.getOrDefault(other, 0));
  }

  // "Northern Ireland", "North Sea"
  private static boolean begins(Name name, String word) {
    String words = bare(name.words());
    return words.startsWith(word + " ") || words.startsWith(word + "ern ");
  }
}
