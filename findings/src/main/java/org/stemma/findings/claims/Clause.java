package org.stemma.findings.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.core.model.Span;
import org.stemma.core.tables.Tables;

/** Cuts a stretch of a sentence into the clauses that each can be true or false. */
final class Clause {
  // Where another proposition begins; what stands in the group belongs to none.
  private static final Pattern BREAK =
      Pattern.compile(
          "(?:,? (?:and|or|but) that (?=\\S))"
              + "|(?:,? (?:and|or) of (?=\\p{L}+ing\\b))"
              + "|(?:,? in (?:exchange|return) for )"
              + "|(?:,? as well as (?=\\S))"
              + "|(?:,? (?:while|whereas|although|though|amid) )"
              + "|(?: (if|unless|whether) )"
              + "|(?:; )|(?: [–—] )"
              + "|(?:, with (?=\\S))"
              + "|(?:, (?:and|but|which|who|whom|whose|where|when|as|after|before|because|including|saying|adding|despite|since|so|leaving|ending|killing|citing) )");

  /** Words with which a clause does not begin. */
  private static final Set<String> LOOSE = Tables.words(Clause.class, "loose-openers.txt");

  private static final Set<String> SUPPOSES =
      Set.of("if", "If", "unless", "Unless", "whether", "Whether");

  private Clause() {}

  /** In order, trimmed, none empty. Quotation marks do not matter here. */
  static List<Span> all(String text, Span within) {
    List<Span> clauses = new ArrayList<>();
    Matcher matcher = BREAK.matcher(text).region(within.start(), within.end());
    int start = within.start();
    boolean supposed = false;
    while (matcher.find()) {
      if (!supposed) {
        add(clauses, text, start, matcher.start());
      }
      supposed = matcher.group(1) != null;
      start = matcher.end();
    }
    if (!supposed) {
      add(clauses, text, start, within.end());
    }
    return clauses;
  }

  private static void add(List<Span> clauses, String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isEdge(text.charAt(from))) {
      from++;
    }
    while (to > from && isEdge(text.charAt(to - 1))) {
      to--;
    }
    int word = from;
    while (word < to && Character.isLetter(text.charAt(word))) {
      word++;
    }
    if (word > from && SUPPOSES.contains(text.substring(from, word))) {
      return; // "If the dam breaks" says nothing of the dam.
    }
    if (word > from && word < to && LOOSE.contains(text.substring(from, word))) {
      add(clauses, text, word, to);
    } else if (from < to) {
      clauses.add(new Span(from, to));
    }
  }

  private static boolean isEdge(char c) {
    return Character.isWhitespace(c) || ",;:.–—".indexOf(c) >= 0;
  }

  /** The end of the clause that begins at {@code start}: the next mark or connective. */
  static int end(String text, int start, int limit) {
    List<Span> clauses = all(text, new Span(start, limit));
    int end = clauses.isEmpty() ? limit : clauses.getFirst().end();
    int comma = text.indexOf(", ", start);
    return comma > start && comma < end ? comma : end;
  }
}
