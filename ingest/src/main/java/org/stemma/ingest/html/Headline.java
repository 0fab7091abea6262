package org.stemma.ingest.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The title of the article, and where the page prints it.
 *
 * @param words null if the page has no title at all
 * @param element the printed headline; null if only metadata have it
 * @param suffix what follows the headline in the page's title, a site name as a rule; null if
 *     nothing does
 */
record Headline(@Nullable String words, @Nullable Element element, @Nullable String suffix) {
  private static final int MOST_HEADINGS = 120;

  /** In characters; nothing longer is a headline. */
  private static final int LONGEST = 400;

  /** Kickers and dates inside a heading are few. */
  private static final int MOST_PARTS = 8;

  /** Headings so low are headlines only where they say what the page's title says. */
  private static final double LOW_HEADING = 0.6;

  /** What a heading that links to the front page loses against others. */
  private static final double LOGO = 0.5;

  /** A lone h1 with fewer words that the page's title does not know may be the logo. */
  private static final int LONE_WORDS = 4;

  /** Between a headline and a site's name: a space, a mark, a space. */
  private static final Pattern SEPARATOR = Pattern.compile(" (?:[|–—\\-·•»:/]|::|&raquo;) ");

  static Headline of(Document page, Marks marks, MetaTags tags, Hints hints) {
    String found = tags.first(STATED);
    String stated = found == null ? "" : found;
    String titled = Words.tidy(page.title());
    Element printed = printed(marks, hints, stated.isEmpty() ? titled : stated);
    if (printed != null) {
      String words = core(printed, stated, titled);
      return new Headline(words, printed, rest(titled, words));
    }
    String best = stated.isEmpty() ? titled : stated;
    if (best.isEmpty()) {
      return new Headline(null, null, null);
    }
    String cut = withoutSuffix(best, tags);
    return new Headline(cut, null, rest(titled, cut));
  }

  /**
   * The words of a printed headline without those that a page sets before or behind it in the same
   * heading, a kicker or a date, where the stated title says that they are none of it.
   */
  private static String core(Element printed, String stated, String titled) {
    String whole = Words.tidy(printed.text());
    String key = Words.key(whole);
    if (whole.length() > LONGEST || printed.childrenSize() > MOST_PARTS) {
      return whole;
    }
    for (Element child : printed.children()) {
      String part = Words.tidy(child.text());
      if (part.isEmpty() || part.length() >= whole.length()) {
        continue;
      }
      String rest =
          whole.startsWith(part)
              ? whole.substring(part.length()).strip()
              : whole.endsWith(part)
                  ? whole.substring(0, whole.length() - part.length()).strip()
                  : "";
      String restKey = Words.key(rest);
      for (String title : List.of(stated, titled)) {
        String said = Words.key(title);
        boolean only = !said.startsWith(key) && !said.contains(key);
        if (Words.count(rest) >= 2 && only && said.startsWith(restKey)) {
          return rest;
        }
      }
      String partKey = Words.key(part);
      if (Words.count(part) >= 3 && !stated.isEmpty() && partKey.equals(Words.key(stated))) {
        return part;
      }
    }
    return whole;
  }

  /** Whether a heading is the name of the site: it links to the front page. */
  private static boolean logo(Element heading) {
    Element link = heading.selectFirst("a[href]");
    if (link == null && heading.parent() != null && heading.parent().normalName().equals("a")) {
      link = heading.parent();
    }
    if (link == null) {
      return false;
    }
    String href = link.attr("href").strip();
    int scheme = href.indexOf("://");
    String path = scheme < 0 ? href : href.substring(Math.max(href.indexOf('/', scheme + 3), 0));
    boolean hostOnly = scheme >= 0 && href.indexOf('/', scheme + 3) < 0;
    return hostOnly || path.equals("/") || path.startsWith("/index.") || path.startsWith("index.");
  }

  private static final List<String> STATED = List.of("og:title", "twitter:title", "title");

  /** The heading that shares most words with the page's title; a lone h1 needs to share a few. */
  private static @Nullable Element printed(Marks marks, Hints hints, String title) {
    List<Element> headings = new ArrayList<>();
    for (Element e : marks.headings()) {
      boolean titling =
          e.normalName().equals("h1")
              || Hint.HEADLINE.in(hints.of(e))
              || e.attr("itemprop").equals("headline")
              || e.normalName().length() == 2;
      if (titling && headings.size() < MOST_HEADINGS && shown(e, hints)) {
        headings.add(e);
      }
    }
    Set<String> wanted = words(title);
    Element best = null;
    double bestScore = 0.5;
    for (Element heading : headings) {
      String words = Words.tidy(heading.text());
      if (words.isEmpty() || words.length() > LONGEST) {
        continue;
      }
      double share = overlap(words(words), wanted);
      double bonus = heading.normalName().equals("h1") ? 0.15 : 0;
      bonus -= logo(heading) ? LOGO : 0;
      boolean low = heading.normalName().equals("h3") || heading.normalName().equals("h4");
      if (low && share < LOW_HEADING) {
        continue;
      }
      if (share > 0 && share + bonus > bestScore) {
        best = heading;
        bestScore = share + bonus;
      }
    }
    if (best != null) {
      return best;
    }
    // Headlines for sharing may be worded quite differently from the printed one.
    List<Element> firsts =
        headings.stream()
            .filter(e -> e.normalName().equals("h1"))
            .filter(e -> !logo(e))
            .filter(e -> Words.count(e.text()) >= (title.isEmpty() ? 1 : LONE_WORDS))
            .toList();
    return firsts.size() == 1 ? firsts.getFirst() : null;
  }

  private static boolean shown(Element element, Hints hints) {
    for (Element e = element; e != null; e = e.parent()) {
      if (Visibility.hidden(e, hints)) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> words(String line) {
    String key = Words.key(line);
    return key.isEmpty() ? Set.of() : new HashSet<>(List.of(key.split(" ", -1)));
  }

  /** Shared words in the shorter of the two, 0 to 1, with a little less for what else they have. */
  private static double overlap(Set<String> left, Set<String> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return 0;
    }
    long shared = left.stream().filter(right::contains).count();
    double smaller = (double) shared / Math.min(left.size(), right.size());
    double both = (double) shared / (left.size() + right.size() - shared);
    return 0.3 * smaller + 0.7 * both;
  }

  /** A title without what follows its last separator, if the site's own metadata repeat that. */
  private static String withoutSuffix(String title, MetaTags tags) {
    String site = tags.first(List.of("og:site_name", "application-name"));
    String name = site == null ? "" : Words.key(site);
    List<String> parts = List.of(SEPARATOR.split(title, -1));
    if (parts.size() < 2) {
      return title;
    }
    String last = parts.getLast();
    boolean known = !name.isEmpty() && Words.key(last).equals(name);
    boolean shortTail = Words.count(last) <= 4 && Words.count(title) - Words.count(last) >= 4;
    if (!known && !shortTail) {
      return title;
    }
    return title.substring(0, title.length() - last.length() - 3).stripTrailing();
  }

  /** What follows {@code words} in the page's title, without the separator. */
  private static @Nullable String rest(String titled, String words) {
    if (titled.length() <= words.length() + 3 || !titled.startsWith(words)) {
      return null;
    }
    String rest = titled.substring(words.length());
    if (!SEPARATOR.matcher(rest).lookingAt()) {
      return null;
    }
    List<String> parts = List.of(SEPARATOR.split(rest, -1));
    String last = parts.getLast().strip();
    return last.isEmpty() ? null : last;
  }
}
