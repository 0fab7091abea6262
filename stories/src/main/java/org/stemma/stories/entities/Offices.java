package org.stemma.stories.entities;

import com.ibm.icu.lang.UCharacter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.core.names.Lexicon;
import org.stemma.core.tables.Tables;

/**
 * Which offices words name, and which of them one person hardly holds beside another; {@code
 * offices.tsv} and {@code office-words.tsv} say so.
 */
final class Offices {
  static final String TABLE = "offices.tsv";
  static final String WORDS = "office-words.tsv";

  private static final int LONGEST_TITLE = 4;
  private static final Map<String, String> BY_TITLE = new HashMap<>(); // asked only, never listed
  private static final Map<String, List<String>> ALSO = new HashMap<>(); // asked only
  private static final Map<String, Kind> KINDS = new HashMap<>(); // asked only

  private enum Kind {
    PAST,
    OTHER
  }

  static {
    for (List<String> row : Tables.rows(Offices.class, TABLE, 3)) {
      ALSO.put(row.get(0), Tables.values(row.get(2)));
      for (String title : Tables.values(row.get(1))) {
        BY_TITLE.put(title.toLowerCase(Locale.ROOT), row.get(0));
      }
    }
    for (List<String> row : Tables.rows(Offices.class, WORDS, 3)) {
      KINDS.put(row.get(0), Kind.valueOf(row.get(1)));
    }
  }

  private Offices() {}

  /**
   * The offices of a role ("former mayor of Tanna"), sorted; none of one that excludes nothing.
   *
   * @param past whether those count that it says were held once
   */
  static SortedSet<String> of(String role, boolean past) {
    SortedSet<String> offices = new TreeSet<>();
    List<String> words = List.of(role.replace("ex-", "ex ").split("[ \u00a0]", -1));
    if (!past && words.stream().anyMatch(word -> is(word, Kind.PAST))) {
      return offices;
    }
    boolean open = true;
    for (int i = 0; i < words.size(); i++) {
      boolean and = words.get(i).equals("and");
      boolean link = RoleWords.is(words.get(i), RoleWords.Kind.LINK);
      if (open && (and || link)) {
        addLast(words.subList(0, i), offices);
      }
      open = (open || and) && !link;
    }
    if (open) {
      addLast(words, offices);
    }
    return offices;
  }

  private static void addLast(List<String> words, SortedSet<String> offices) {
    String office = last(words);
    if (office != null) {
      offices.add(office);
    }
  }

  /**
   * The first office that stands in {@code words}, as in "the president of Tanna"; null if none.
   */
  static @Nullable String first(String words) {
    List<String> all = List.of(words.strip().split(" ", -1));
    for (int end = 1; end <= all.size(); end++) {
      String office = last(all.subList(0, end));
      boolean goesOn = end < all.size() && last(all.subList(0, end + 1)) != null;
      if (office != null && !goesOn) {
        return office;
      }
    }
    return null;
  }

  // The longest title at the end decides: an attorney general is no general.
  private static @Nullable String last(List<String> words) {
    int end = words.size();
    for (int length = Math.min(LONGEST_TITLE, end); length > 0; length--) {
      String written = String.join(" ", words.subList(end - length, end));
      Lexicon.Title title = title(written);
      if (title != null) {
        boolean other = end > length && is(words.get(end - length - 1), Kind.OTHER);
        return other ? null : BY_TITLE.get(title.name().toLowerCase(Locale.ROOT));
      }
    }
    return null;
  }

  // The lexicon has "Attorney General" with capitals only.
  private static Lexicon.@Nullable Title title(String words) {
    Lexicon.Title title = Lexicon.title(words);
    title = title == null ? Lexicon.role(words) : title;
    return title == null && words.indexOf(' ') > 0
        ? Lexicon.title(UCharacter.toTitleCase(Locale.ROOT, words, null))
        : title;
  }

  private static boolean is(String word, Kind kind) {
    return KINDS.get(word.toLowerCase(Locale.ROOT)) == kind;
  }

  /** Whether one person may hold some office of the ones and of the others. */
  static boolean share(SortedSet<String> ones, SortedSet<String> others) {
    return ones.stream().anyMatch(one -> others.stream().anyMatch(other -> share(one, other)));
  }

  private static boolean share(String one, String other) {
    return one.equals(other)
        || ALSO.getOrDefault(one, List.of()).contains(other)
        || ALSO.getOrDefault(other, List.of()).contains(one);
  }
}
