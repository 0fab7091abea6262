package org.stemma.core.model;

import java.util.List;

/**
 * Where the words of an article's text stand in the page that they were read from.
 *
 * @param capture id of the bytes that the runs point into
 * @param charset the name, as IANA has it, under which those bytes were decoded
 * @param runs by place in the text, none overlapping there; characters in no run have no place
 */
public record Trace(String capture, String charset, List<Run> runs) {
  /**
   * A piece of the page and the characters that it became. Where the bytes, decoded, are those
   * characters, each stands at its own; else the whole piece became the whole: a character
   * reference, a stretch of white space, a base letter with its marks.
   *
   * @param text in UTF-16 units of the article's text
   * @param from the first byte, from 0
   * @param to one past the last byte
   */
  public record Run(Span text, int from, int to) {
    public Run {
      if (from < 0 || to <= from) {
        throw new IllegalArgumentException(
            "bytes [" + from + ", " + to + ") are no piece of a page");
      }
    }
  }

  public Trace {
    runs = List.copyOf(runs);
  }
}
