package org.stemma.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Credit;
import org.stemma.core.names.Lexicon;

/**
 * Agency marks inside the text: "OSLO, Jan 16 (Reuters) - …" at its start, "… he said. — AFP" at
 * its end. They stay in the text and are credits too.
 */
final class AgencyMarks {
  /** Group 1 is the mark. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "^[\\p{Lu}\\d][^()\\[\\].!?]{0,80}[(\\[]((?:\\p{Lu}[\\p{L}&.-]{1,24} ?){1,4})[)\\]]\\s{0,2}[-–—:]{1,2}.*",
          Pattern.DOTALL);

  private static final Pattern BARE =
      Pattern.compile(
          "^[(\\[]((?:\\p{Lu}[\\p{L}&.-]{1,24} ?){1,4})[)\\]]\\s{0,2}[-–—:]{1,2}.*",
          Pattern.DOTALL);

  private static final Pattern TAIL =
      Pattern.compile(
          "(?:^|[.!?\"”’]\\s{0,2}+)[-–—(\\[/]{0,2}\\s?+(\\p{Lu}[\\p{L}. ]{1,40}+)[)\\]]?+\\.?+$");

  private AgencyMarks() {}

  /** The agencies that the first and the last paragraph name. */
  static List<Credit> of(List<String> paragraphs) {
    List<Credit> credits = new ArrayList<>();
    if (paragraphs.isEmpty()) {
      return credits;
    }
    for (Pattern pattern : List.of(DATELINE, BARE)) {
      Matcher matcher = pattern.matcher(head(paragraphs.getFirst()));
      if (matcher.matches()) {
        String mark = matcher.group(1).strip();
        String agency = Lexicon.agency(mark);
        credits.add(new Credit(Credit.Kind.AGENCY, agency == null ? mark : agency, mark));
      }
    }
    String last = paragraphs.getLast();
    Matcher tail = TAIL.matcher(last.substring(Math.max(0, last.length() - 60)));
    if (tail.find()) {
      String mark = tail.group(1).strip();
      String agency = Lexicon.agency(mark);
      if (agency != null) {
        credits.add(new Credit(Credit.Kind.AGENCY, agency, mark));
      }
    }
    return credits.stream().distinct().toList();
  }

  /**
   * A last line that is nothing but a sign-off, "— AFP" or "PTI"; group 1 is the dash, 2 the name.
   */
  private static final Pattern SIGN_OFF =
      Pattern.compile(
          "([-–—]{1,2})?+\\s*+[(\\[]?+(\\p{Lu}[\\p{L}.&’'-]{1,24}+(?: \\p{Lu}[\\p{L}.&’'-]{1,24}+){0,3}+)[)\\]]?+\\.?+");

  /**
   * The credit of a last line that names an agency and says nothing else; null if it is something
   * else. A name that is in no list counts after a dash, if it is one word.
   */
  static @Nullable Credit signOff(String line) {
    Matcher matcher = SIGN_OFF.matcher(line);
    if (!matcher.matches()) {
      return null;
    }
    String name = matcher.group(2);
    String agency = Lexicon.agency(name);
    boolean dashed = matcher.group(1) != null && name.indexOf(' ') < 0;
    return agency == null && !dashed
        ? null
        : new Credit(Credit.Kind.AGENCY, agency == null ? name : agency, line);
  }

  private static String head(String paragraph) {
    return paragraph.substring(0, Math.min(paragraph.length(), 200));
  }
}
