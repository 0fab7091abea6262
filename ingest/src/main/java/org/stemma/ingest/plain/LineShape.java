package org.stemma.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.time.Times;
import org.stemma.ingest.plain.Vocabulary.Kind;

/** What a single line looks like, without its neighbours. */
final class LineShape {
  /** A sentence has so many words at least, if it ends as one. */
  private static final int SHORTEST = 2;

  /** So many words are prose without a full stop, if enough of them are common ones. */
  private static final int LONG = 20;

  /** So many words are prose whatever they are. */
  private static final int CERTAIN = 60;

  /** Furniture that speaks in sentences is no longer than this, in words. */
  private static final int LONGEST_OFFER = 45;

  private LineShape() {}

  /** What the line is by itself; {@link Role#LINE} where nothing tells. */
  static Role role(Block block, @Nullable String language) {
    String line = block.words();
    int words = block.count();
    Role said = said(line, words);
    if (said != null) {
      return said;
    }
    if (isPath(line)) {
      return Role.PATH;
    }
    if (Vocabulary.isOnly(Kind.COMMENTS, line)) {
      return Role.COMMENTS;
    }
    if (Vocabulary.isOnly(Kind.LABEL, line)) {
      return Role.LABEL;
    }
    if (words <= 30 && !Tokens.endsInFullStop(line) && opensWithLabel(line)) {
      return Role.INSERT;
    }
    boolean prose = isProse(line, words, language);
    Vocabulary.Hits hits = block.hits();
    if (!prose && isButtons(hits, words)) {
      return Role.CHROME;
    }
    if (isOffer(line, hits, words)) {
      return Role.CHROME;
    }
    if (language != null
        && words <= LONGEST_OFFER
        && !Tokens.hasQuotes(line)
        && Tongue.isForeign(line, language)) {
      return Role.CHROME;
    }
    return prose ? Role.PROSE : Role.LINE;
  }

  private static @Nullable Role said(String line, int words) {
    if (words <= 60 && LinePatterns.match(LinePatterns.Kind.RIGHTS, line) != null) {
      return Role.RIGHTS;
    }
    if (isDateLine(line, words)) {
      return Role.DATE;
    }
    if (words <= 60 && LinePatterns.match(LinePatterns.Kind.REPUBLICATION, line) != null) {
      return Role.REPUBLICATION;
    }
    if (LinePatterns.match(LinePatterns.Kind.CORRECTION, line) != null) {
      return Role.CORRECTION;
    }
    if (words <= 40 && LinePatterns.match(LinePatterns.Kind.UPDATE, line) != null) {
      return Role.UPDATE;
    }
    if (words <= 60 && LinePatterns.match(LinePatterns.Kind.CONTRIBUTED, line) != null) {
      return Role.CONTRIBUTED;
    }
    if (words <= 14 && LinePatterns.match(LinePatterns.Kind.SOURCE, line) != null) {
      return Role.SOURCE;
    }
    if (words <= 16 && LinePatterns.match(LinePatterns.Kind.PHOTO, line) != null) {
      return Role.PHOTO;
    }
    if (LinePatterns.match(LinePatterns.Kind.WEB, line) != null) {
      return Role.CHROME;
    }
    if (words <= 24 && !Bylines.authors(line).isEmpty()) {
      return Role.BYLINE;
    }
    return null;
  }

  /** "Home > World > Asia": short parts, divided alike, none a sentence. */
  private static boolean isPath(String line) {
    if (line.length() > 200 || Tokens.endsSentence(line)) {
      return false;
    }
    for (String divider : List.of(" > ", " » ", " › ", " / ", " | ", " → ", " ▸ ", " \\ ")) {
      List<String> parts = parts(line, divider);
      int needed = " / ".equals(divider) || " | ".equals(divider) ? 3 : 2;
      boolean brief = parts.stream().allMatch(p -> Tokens.count(p) <= 5);
      if (parts.size() >= needed && brief) {
        return true;
      }
    }
    return false;
  }

  /** The last part of a path. */
  static @Nullable String section(String path) {
    String last = null;
    for (String divider : List.of(" > ", " » ", " › ", " / ", " | ", " → ", " ▸ ", " \\ ")) {
      List<String> parts = parts(path, divider);
      if (last == null && parts.size() > 1) {
        last = parts.getLast();
      }
    }
    return last == null || last.isBlank() ? null : last.strip();
  }

  private static List<String> parts(String line, String divider) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int at = line.indexOf(divider); at >= 0; at = line.indexOf(divider, start)) {
      parts.add(line.substring(start, at));
      start = at + divider.length();
    }
    parts.add(line.substring(start));
    return parts;
  }

  /** "Read more: How the dam broke": a label, a mark, and what it points to. */
  private static boolean opensWithLabel(String line) {
    for (int i = 0; i < line.length() && i <= 40; i++) {
      if (":|»–—>→".indexOf(line.charAt(i)) >= 0) {
        return Vocabulary.isOnly(Kind.LABEL, line.substring(0, i));
      }
    }
    return false;
  }

  /** A date, and hardly a word that is neither part of it nor a label of dates. */
  private static boolean isDateLine(String line, int words) {
    if (words > 24 || line.chars().noneMatch(Character::isDigit)) {
      return false;
    }
    List<Times.Printed> dates = Times.readAll(line, null);
    if (dates.isEmpty()) {
      return false;
    }
    StringBuilder rest = new StringBuilder();
    int from = 0;
    for (Times.Printed date : dates) {
      rest.append(line, from, date.start()).append(' ');
      from = date.end();
    }
    rest.append(line, from, line.length());
    Vocabulary.Hits hits = Vocabulary.in(rest.toString());
    long numbers =
        hits.words().stream().filter(w -> w.chars().anyMatch(Character::isDigit)).count();
    long named =
        hits.words().size()
            - hits.words(Kind.PUBLISHED, Kind.BUTTON, Kind.PLATFORM, Kind.ROLE)
            - numbers;
    return named <= 3 && !(named > 0 && Tokens.endsInFullStop(line));
  }

  /** Ends as a sentence, or is long and made as sentences are. */
  static boolean isProse(String line, int words, @Nullable String language) {
    if (Tokens.endsSentence(line)) {
      return words >= SHORTEST;
    }
    boolean introduces = line.endsWith(":") && words >= 6;
    return introduces
        || words >= CERTAIN
        || (words >= LONG && language != null && Tongue.share(line, language) >= 0.2);
  }

  /** Nearly every word is one that pages put on buttons. */
  private static boolean isButtons(Vocabulary.Hits hits, int words) {
    if (hits.words().isEmpty()) {
      return true;
    }
    if (words > 20) {
      return false;
    }
    int known = 0;
    int telling = hits.words(Kind.BUTTON, Kind.OFFER, Kind.PLATFORM, Kind.COMMENTS, Kind.LABEL);
    for (int i = 0; i < hits.words().size(); i++) {
      String word = hits.words().get(i);
      boolean link = word.length() <= 3 && Tongue.isKnown(word);
      known += link || Character.isDigit(word.charAt(0)) ? 1 : 0;
    }
    int all = hits.words().size();
    return telling > 0 && telling * 2 >= all && (telling + known) * 4 >= all * 3;
  }

  /** Sentences that want something of the reader: dense in such words, and speaking to him. */
  private static boolean isOffer(String line, Vocabulary.Hits hits, int words) {
    if (words > LONGEST_OFFER || Tokens.hasQuotes(line)) {
      return false;
    }
    int offers = hits.phrases(Kind.OFFER);
    int address = hits.phrases(Kind.READER);
    int pay = hits.phrases(Kind.PAYWALL);
    int dense = hits.words(Kind.OFFER, Kind.READER, Kind.BUTTON, Kind.PLATFORM, Kind.PAYWALL);
    boolean opens = opensWithOffer(hits);
    boolean wants = (address > 0 || opens) && offers + pay > 0 && offers + address + pay >= 2;
    boolean consent = hits.phrases(Kind.CONSENT) > 0 && address > 0;
    return (consent && dense * 6 >= hits.words().size())
        || (wants && dense * 10 >= hits.words().size() * 3)
        || (pay > 0 && (address > 0 || offers > 0) && dense * 4 >= hits.words().size());
  }

  /** "Sign up …", "Subscribe …": an order at the beginning. */
  private static boolean opensWithOffer(Vocabulary.Hits hits) {
    boolean[] offer = hits.covered().get(Kind.OFFER);
    boolean[] button = hits.covered().get(Kind.BUTTON);
    return (offer != null && offer[0]) || (button != null && button[0]);
  }
}
