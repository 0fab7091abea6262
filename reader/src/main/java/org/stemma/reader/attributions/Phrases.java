package org.stemma.reader.attributions;

import org.stemma.reader.mentions.NameWords;

/** Passes over what stands between a verb of saying and what was said. */
final class Phrases {
  private static final int ADDRESSEE = 7;

  private final Line line;

  Phrases(Line line) {
    this.line = line;
  }

  /** Past words of time, occasion and audience: "on Monday", "in a statement", "to reporters". */
  int adjuncts(int start, int end) {
    int at = start;
    while (at < end) {
      int next = at;
      if (Grammar.isTime(line.lower(at)) || line.is(at, "reporters", "journalists")) {
        next = at + 1;
      } else if (Grammar.isPreposition(line.lower(at))) {
        next = afterPhrase(at, end);
      } else if (isNumber(at) && at > start && Grammar.isTime(line.lower(at - 1))) {
        next = at + 1;
      }
      if (next == at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private boolean isNumber(int at) {
    String lower = line.lower(at);
    return !lower.isEmpty() && Character.isDigit(lower.charAt(0));
  }

  private int afterPhrase(int at, int end) {
    if (Grammar.isTime(line.lower(at + 1))) {
      return at + 1;
    }
    for (int i = at + 1; i < Math.min(end, at + 6); i++) {
      if (line.mention(i) != null
          && line.is(at, "to", "on", "at", "in", "via", "by")
          && i <= at + 2) {
        int after = line.mentionEnd(i);
        return line.isPossessive(after - 1) ? occasion(after, end, at) : after;
      }
      if (Grammar.isOccasion(line.lower(i))) {
        return i + 1;
      }
      if (line.isMark(i) || line.isQuote(i) || line.is(i, "that")) {
        break;
      }
    }
    return at;
  }

  private int occasion(int from, int end, int otherwise) {
    for (int i = from; i < Math.min(end, from + 4); i++) {
      if (Grammar.isOccasion(line.lower(i))) {
        return i + 1;
      }
    }
    return otherwise;
  }

  /** Past whom a verb of telling tells, and what {@link #adjuncts} passes over. */
  int afterAddressee(int start, int end) {
    int at = start;
    if (line.is(at, "the", "a", "an", "his", "her", "their", "its")) {
      at++;
      while (at < Math.min(end, start + ADDRESSEE)
          && line.mention(at) == null
          && !Grammar.isOccasion(line.lower(at))
          && !line.is(at, "that")
          && !line.isMark(at)
          && !line.isQuote(at)) {
        at++;
      }
      at =
          line.mention(at) != null
              ? line.mentionEnd(at)
              : line.is(at, "that") || line.isMark(at) ? at : at + 1;
    } else if (line.mention(at) != null) {
      at = line.mentionEnd(at);
      while (at < end && !line.lower(at).isEmpty() && NameWords.isRole(line.lower(at))) {
        at++;
      }
    } else {
      at++;
    }
    return adjuncts(Math.min(at, end), end);
  }
}
