package org.stemma.ingest.plain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.ingest.words.TitleMarks;

/**
 * The headline of a scraped text: of the lines above the prose that do not end in a full stop, the
 * one that repeats, that shares words with the prose, and that comes first.
 *
 * @param title without its mark and without the name of the site; null if there is none
 * @param mark "(2nd LD)", "UPDATE 1-"; null if there is none
 * @param site the name that the page's title adds to the headline; null if it adds none
 * @param siteLine the line that does
 */
record Headline(
    @Nullable String title,
    @Nullable String mark,
    @Nullable String site,
    @Nullable String siteLine) {
  static final Headline NONE = new Headline(null, null, null, null);

  private static final int LONGEST = 32;

  /** A headline stands so many blocks above the text at most, on most pages. */
  private static final int NEAR = 8;

  private static final Set<String> ABBREVIATIONS =
      Set.of("Inc.", "Corp.", "Co.", "Ltd.", "Jr.", "Sr.", "Bros.");

  private static final List<String> DIVIDERS = List.of(" | ", " - ", " – ", " — ", " · ", " » ");

  /** A line split where a page's title joins headline and site. */
  private record Split(String head, String site) {}

  /**
   * Finds the headline.
   *
   * @param roles one a block; only lines and prose can be headlines
   */
  static Headline find(List<Block> blocks, List<Role> roles) {
    Map<String, Integer> repeats = new HashMap<>();
    blocks.forEach(b -> repeats.merge(b.key(), 1, Integer::sum));
    int lead = lead(blocks, roles);
    Map<String, Integer> topic = Stretches.of(blocks, roles).topic(blocks);
    Headline best = NONE;
    double score = 0;
    boolean first = true;
    for (int i = 0; i < lead; i++) {
      String line = blocks.get(i).words();
      if (!isCandidate(line, roles.get(i), i)) {
        continue;
      }
      Split split = split(line, repeats, first);
      String head = split == null ? line : split.head();
      double s = score(head, repeats.getOrDefault(Tokens.key(head), 0), split != null, topic);
      s += first && i <= 1 ? 1.2 : 0;
      s += lead - i <= NEAR ? 1 : lead - i <= 2 * NEAR ? 0.5 : 0;
      s += isDated(roles, i) ? 1 : 0;
      first = false;
      if (s > score) {
        score = s;
        String mark = TitleMarks.at(head);
        String title = head.substring(mark.length()).strip();
        best =
            new Headline(
                title,
                mark.isEmpty() ? null : TitleMarks.words(mark),
                split == null ? null : split.site(),
                split == null ? null : line);
      }
    }
    return best;
  }

  /** Whether a line says nothing but the headline, with or without mark and site. */
  boolean is(String line) {
    if (title == null) {
      return false;
    }
    String key = Tokens.key(line);
    String mine = Tokens.key(title);
    if (key.equals(mine) || key.equals(Tokens.key(mark == null ? title : mark + title))) {
      return true;
    }
    return key.length() > mine.length()
        && key.startsWith(mine)
        && DIVIDERS.stream().anyMatch(d -> startsBefore(line, d, mine));
  }

  private static boolean startsBefore(String line, String divider, String key) {
    int at = line.lastIndexOf(divider);
    return at > 0
        && Tokens.key(line.substring(0, at)).equals(key)
        && Tokens.count(line.substring(at)) <= 6;
  }

  /** Where the text begins: at its first block that ends in a full stop. */
  private static int lead(List<Block> blocks, List<Role> roles) {
    List<Integer> text = BodyText.choose(blocks, roles);
    for (int i : text) {
      String line = blocks.get(i).words();
      int words = Tokens.count(line);
      boolean stops = Tokens.endsInFullStop(line) && !endsInAbbreviation(line, words);
      boolean ends = stops || words > LONGEST;
      if (roles.get(i) == Role.PROSE && ends) {
        return i;
      }
    }
    return text.isEmpty() ? blocks.size() : text.getLast() + 1;
  }

  /** Whether a date or a byline stands right below. */
  private static boolean isDated(List<Role> roles, int at) {
    for (int i = at + 1; i < roles.size() && i <= at + 5; i++) {
      if (roles.get(i) == Role.DATE || roles.get(i) == Role.BYLINE) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCandidate(String line, Role role, int at) {
    int words = Tokens.count(line);
    // "Opinion: Why the dam must go" heads an article if it comes first.
    boolean labelled = role == Role.INSERT && at <= 1;
    return (role == Role.LINE || role == Role.PROSE || labelled)
        && words <= LONGEST
        && (!Tokens.endsInFullStop(line) || endsInAbbreviation(line, words))
        && !line.endsWith(":")
        && Captions.parts(line) == null
        && Vocabulary.in(line).words(Vocabulary.Kind.PHOTO) < 2;
  }

  /** "… visits U.S.": a short line whose full stop belongs to its last word. */
  private static boolean endsInAbbreviation(String line, int words) {
    int last = line.lastIndexOf(' ') + 1;
    String word = line.substring(last);
    boolean letters = word.length() >= 4 && word.charAt(1) == '.' && word.charAt(3) == '.';
    return words <= 14 && (letters || ABBREVIATIONS.contains(word));
  }

  private static double score(String head, int repeats, boolean split, Map<String, Integer> topic) {
    int words = Tokens.count(head);
    Set<String> content = Stretches.content(head);
    double shared = 0;
    for (String word : content) {
      int times = topic.getOrDefault(word, 0);
      shared += times > 1 ? 1 : times == 1 ? 0.6 : 0;
    }
    // A share of one or two words says little.
    double relation = 3.0 * shared / StrictMath.max(content.size(), 3);
    double known = repeats > 1 || (split && repeats > 0) ? 1 : 0;
    double length = words >= 4 ? 1 : words == 3 ? 0 : -2.5;
    return relation + known + length;
  }

  /**
   * Headline and site, where the one stands alone elsewhere on the page, or the other does; in the
   * first line, which is the page's title, a bar is enough.
   */
  private static @Nullable Split split(String line, Map<String, Integer> repeats, boolean first) {
    for (String divider : DIVIDERS) {
      int at = line.lastIndexOf(divider);
      if (at <= 0) {
        continue;
      }
      String head = line.substring(0, at).strip();
      String site = line.substring(at + divider.length()).strip();
      int words = Tokens.count(site);
      if (head.isEmpty() || words < 1 || words > 5 || Tokens.count(head) < 3) {
        continue;
      }
      boolean repeated =
          repeats.containsKey(Tokens.key(head)) || repeats.containsKey(Tokens.key(site));
      if (repeated || (first && " | ".equals(divider) && SiteName.isName(site))) {
        return new Split(head, site);
      }
    }
    return null;
  }
}
