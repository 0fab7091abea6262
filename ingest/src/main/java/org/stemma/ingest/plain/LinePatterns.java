package org.stemma.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.core.tables.Tables;

/** Lines that say something about the article: the rules of {@code line-patterns.tsv}. */
final class LinePatterns {
  /** What a line says; the file explains each. */
  enum Kind {
    SOURCE,
    CONTRIBUTED,
    REPUBLICATION,
    CORRECTION,
    UPDATE,
    RIGHTS,
    BYLINE,
    PHOTO,
    AIM,
    WEB
  }

  /**
   * A line that a rule matches.
   *
   * @param name the name in it, if the rule has one
   */
  record Match(Kind kind, @Nullable String name) {}

  private record Rule(Kind kind, Pattern pattern) {}

  private static final int LONGEST = 900;
  private static final List<Rule> RULES = load();

  private LinePatterns() {}

  /** The first rule of a kind that matches the whole line; null if none does. */
  static @Nullable Match match(Kind kind, String line) {
    if (line.length() > LONGEST) {
      return null;
    }
    for (Rule rule : RULES) {
      if (rule.kind() == kind) {
        Matcher matcher = rule.pattern().matcher(line);
        if (matcher.matches()) {
          String name = matcher.groupCount() > 0 ? matcher.group(1) : null;
          return new Match(kind, name == null ? null : name.strip());
        }
      }
    }
    return null;
  }

  private static List<Rule> load() {
    List<Rule> rules = new ArrayList<>();
    for (List<String> row : Tables.rows(LinePatterns.class, "line-patterns.tsv")) {
      rules.add(new Rule(Kind.valueOf(row.getFirst()), Pattern.compile(row.get(1))));
    }
    return rules;
  }
}
