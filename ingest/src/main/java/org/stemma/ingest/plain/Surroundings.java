package org.stemma.ingest.plain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Caption;
import org.stemma.core.model.Credit;
import org.stemma.core.model.Notice;

/**
 * What stands around the text and a finding may stand on: captions, credits, notices, names.
 *
 * @param siteName the outlet's own name, which a notice of kind OUTLET then holds
 */
record Surroundings(
    List<String> authors,
    @Nullable String section,
    @Nullable String siteName,
    List<Caption> captions,
    List<Credit> credits,
    List<Notice> notices) {
  /** "MOSCOW, Jan 16 (Halyard) -": an agency's mark at the beginning of the first sentence. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?u)^\\p{Lu}[^()]{1,60}?[ ,](\\((\\p{Lu}[\\p{L}.&' -]{1,40}+)\\)|/(\\p{Lu}[\\p{L} .-]{1,30}+)/)"
              + "\\s?(?:[-–—]{1,2}|\\.)");

  /** "By" and a name in a republication note. */
  private static final Pattern ORIGINAL =
      Pattern.compile(
          "(?u)\\b(?:by|in|on|from|at|von|vom|im|in der|par|dans|por|en|da|su|door|in het) (?:[Tt]he )?"
              + "((?:The )?\\p{Lu}[\\p{L}\\d&'’-]{0,30}+(?: (?:(?:of|the|and|of the) )?\\p{Lu}[\\p{L}\\d&'’-]{0,30}+){0,5}+)");

  /** Where a republication note says "The Ledger", the article is part of the name. */
  private static final int LONGEST_NAME = 60;

  /** A date line stands so many blocks above the headline, or below the text, at most. */
  private static final int HEAD = 6;

  private static final int FOOT = 4;

  static Surroundings of(
      List<Block> blocks,
      List<Role> roles,
      List<Integer> chosen,
      Headline headline,
      List<String> paragraphs) {
    Set<String> authors = new LinkedHashSet<>();
    Set<Credit> credits = new LinkedHashSet<>();
    Set<Notice> notices = new LinkedHashSet<>();
    List<Caption> captions = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    String section = null;
    String mark = headline.mark();
    if (mark != null) {
      notices.add(new Notice(Notice.Kind.UPDATE, mark));
    }
    int first = chosen.getFirst();
    Set<Integer> dated = dateLines(blocks, roles, first, chosen.getLast());
    for (int i = 0; i < blocks.size(); i++) {
      String line = blocks.get(i).words();
      switch (roles.get(i)) {
        case DATE -> {
          if (dated.contains(i)) {
            notices.add(new Notice(Notice.Kind.DATE, line));
            for (String name : Bylines.inDateLine(line)) {
              authors.add(name);
              credits.add(new Credit(Credit.Kind.BYLINE, name, line));
            }
          }
        }
        case BYLINE -> {
          List<String> names = Bylines.authors(line);
          authors.addAll(names);
          names.forEach(n -> credits.add(new Credit(Credit.Kind.BYLINE, n, line)));
        }
        case CONTRIBUTED -> contributed(line, authors, credits);
        case SOURCE -> source(line, credits);
        case REPUBLICATION -> republication(line, credits, notices);
        case CORRECTION -> notices.add(new Notice(Notice.Kind.CORRECTION, line));
        case UPDATE -> notices.add(new Notice(Notice.Kind.UPDATE, line));
        case PHOTO -> photo(line, credits);
        case PATH -> section = section == null && i < first ? LineShape.section(line) : section;
        case CAPTION -> {
          if (seen.add(Tokens.key(line))) {
            captions.add(caption(line, credits));
          }
        }
        default -> {}
      }
    }
    Matcher dateline = DATELINE.matcher(paragraphs.getFirst());
    if (dateline.find()) {
      String name = dateline.group(2) != null ? dateline.group(2) : dateline.group(3);
      if (name != null) {
        credits.add(new Credit(Credit.Kind.AGENCY, name.strip(), dateline.group(1)));
      }
    }
    SiteName site = SiteName.find(blocks, roles, headline);
    if (site != null) {
      notices.add(new Notice(Notice.Kind.OUTLET, site.line()));
    }
    return new Surroundings(
        List.copyOf(authors),
        section,
        site == null ? null : site.name(),
        captions,
        List.copyOf(credits),
        List.copyOf(notices));
  }

  /**
   * The date lines that speak about the article: between headline and text; else above them, but
   * not the day's date over a whole page's menus; or right below the text with a label.
   */
  private static Set<Integer> dateLines(List<Block> blocks, List<Role> roles, int first, int last) {
    int title = -1;
    for (int i = 0; i < first; i++) {
      title = title < 0 && roles.get(i) == Role.TITLE ? i : title;
    }
    Set<Integer> below = new TreeSet<>();
    Set<Integer> above = new TreeSet<>();
    for (int i = 0; i < blocks.size() && i <= last + FOOT; i++) {
      if (roles.get(i) != Role.DATE) {
        continue;
      }
      boolean labelled = blocks.get(i).hits().phrases(Vocabulary.Kind.PUBLISHED) > 0;
      if (i > title && (i < first || ((labelled || i < first + FOOT) && i <= last + FOOT))) {
        below.add(i);
      } else if (i < title && title - i <= HEAD) {
        above.add(i);
      }
    }
    return below.isEmpty() ? above : below;
  }

  private static void contributed(String line, Set<String> authors, Set<Credit> credits) {
    List<String> reporters = Bylines.reporters(line);
    authors.addAll(reporters);
    reporters.forEach(n -> credits.add(new Credit(Credit.Kind.BYLINE, n, line)));
    Matcher names = CONTRIBUTORS.matcher(line);
    while (names.find()) {
      for (String name : Bylines.names(names.group(1).strip(), false)) {
        if (!reporters.contains(name)) {
          credits.add(new Credit(Credit.Kind.CONTRIBUTED, name, line));
        }
      }
    }
  }

  private static final Pattern CONTRIBUTORS =
      Pattern.compile("(?iu)(?:\\b(?:by|from)\\b|^) ?+(\\p{Lu}[^;.()]{3,200})");

  private static void source(String line, Set<Credit> credits) {
    LinePatterns.Match match = LinePatterns.match(LinePatterns.Kind.SOURCE, line);
    String name = match == null ? null : match.name();
    credits.add(new Credit(Credit.Kind.AGENCY, name == null ? line : name, line));
  }

  private static void photo(String line, Set<Credit> credits) {
    LinePatterns.Match match = LinePatterns.match(LinePatterns.Kind.PHOTO, line);
    String name = match == null ? null : match.name();
    if (name != null) {
      credits.add(new Credit(Credit.Kind.PHOTO, name, line));
    }
  }

  private static void republication(String line, Set<Credit> credits, Set<Notice> notices) {
    notices.add(new Notice(Notice.Kind.REPUBLICATION, line));
    Matcher matcher = ORIGINAL.matcher(line);
    if (matcher.find()) {
      String name = matcher.group(1);
      int the = matcher.start(1) - 4;
      boolean article = the >= 0 && line.startsWith("The ", the);
      String full = article ? line.substring(the, matcher.end(1)) : name;
      if (full.length() <= LONGEST_NAME) {
        credits.add(new Credit(Credit.Kind.REPUBLISHED, full, line));
      }
    }
  }

  private static Caption caption(String line, Set<Credit> credits) {
    Captions.Parts parts = Captions.parts(line);
    if (parts == null) {
      return new Caption(line, null);
    }
    credits.add(new Credit(Credit.Kind.PHOTO, parts.credit(), parts.tail()));
    return new Caption(parts.words(), parts.credit());
  }
}
