package org.stemma.ingest.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.core.tables.Tables;

/** What lines of a page look like, apart from prose: the rules of {@code page-lines.tsv}. */
final class LineRules {
  /** What a line is, if a rule matches the whole of it. */
  enum Kind {
    /** A button, a teaser, a heading of a box. */
    FURNITURE,
    /** The heading of a box after the text: nothing below it is the article's. */
    END,
    /** Says when or that the article was changed. */
    UPDATE,
    /** Says what was wrong in it. */
    CORRECTION,
    /** Says where it first stood. */
    REPUBLICATION,
    /** Names whom the words are from. */
    SOURCE,
    /** Says when it was published. */
    DATE,
    /** Names the authors. */
    BYLINE,
    /** Names who else helped. */
    CONTRIBUTED,
    /** Names who took the picture. */
    PHOTO,
    /** The page of a server that has no article to give. */
    ERROR_PAGE,
    /** Asks for consent to the storing of data. */
    CONSENT,
    /** Asks for money or a login. */
    PAYWALL
  }

  record Rule(Kind kind, Pattern pattern, List<String> matching, List<String> lookAlikes) {}

  /** A line and the name in it, where the rule has one. */
  record Match(Kind kind, String text, @Nullable String name) {}

  /** A rule looks at no more than this: lines of furniture are short. */
  private static final int LONGEST_LINE = 400;

  private static final List<Rule> RULES = load();
  private static final Map<Kind, List<Rule>> BY_KIND = byKind();

  private LineRules() {}

  static List<Rule> rules() {
    return RULES;
  }

  /** Lines of these kinds are never the article's text, wherever they stand in it. */
  private static final List<Kind> NEVER_TEXT =
      List.of(
          Kind.FURNITURE,
          Kind.UPDATE,
          Kind.CORRECTION,
          Kind.REPUBLICATION,
          Kind.SOURCE,
          Kind.CONTRIBUTED,
          Kind.PHOTO,
          Kind.BYLINE);

  /** The first kind, in the order of {@link Kind}, that keeps a line out of the text. */
  static @Nullable Match apartFromText(String line) {
    for (Kind kind : NEVER_TEXT) {
      Match match = match(kind, line);
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  /** The first rule of a kind that matches the whole line; null if none does. */
  static @Nullable Match match(Kind kind, String line) {
    if (line.length() > LONGEST_LINE) {
      return null;
    }
    for (Rule rule : BY_KIND.getOrDefault(kind, List.of())) {
      Matcher matcher = rule.pattern().matcher(line);
      if (matcher.matches()) {
        return new Match(kind, line, name(matcher));
      }
    }
    return null;
  }

  /** The first group that took part. */
  private static @Nullable String name(Matcher matcher) {
    for (int group = 1; group <= matcher.groupCount(); group++) {
      String words = matcher.group(group);
      if (words != null && !words.isBlank()) {
        return words.strip();
      }
    }
    return null;
  }

  private static Map<Kind, List<Rule>> byKind() {
    Map<Kind, List<Rule>> map = new EnumMap<>(Kind.class);
    for (Rule rule : RULES) {
      map.computeIfAbsent(rule.kind(), k -> new ArrayList<>()).add(rule);
    }
    return map;
  }

  private static List<Rule> load() {
    List<Rule> rules = new ArrayList<>();
    for (List<String> row : Tables.rows(LineRules.class, "page-lines.tsv", 4)) {
      rules.add(
          new Rule(
              Kind.valueOf(row.get(0)),
              Pattern.compile(row.get(1), Pattern.UNICODE_CASE),
              examples(row.get(2)),
              examples(row.get(3))));
    }
    return List.copyOf(rules);
  }

  private static List<String> examples(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(" \\| ", -1));
  }
}
