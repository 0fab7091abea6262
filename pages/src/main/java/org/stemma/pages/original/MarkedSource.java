package org.stemma.pages.original;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Original;
import org.stemma.core.model.Span;
import org.stemma.core.model.Trace;

/**
 * The source of a page with marks around the places of an article's words. The marks are made of
 * noncharacters of Unicode (U+FDD0 and following), which the page's own source is freed of; each
 * pair lies within one text node, since a stretch of the source without markup does.
 */
final class MarkedSource {
  /** Before the number of a place. */
  static final char OPEN = '\uFDD0';

  /** After the number. */
  static final char NUMBERED = '\uFDD1';

  /** At the end of what stands there. */
  static final char CLOSE = '\uFDD2';

  /** The digit 0 of a number. */
  static final char ZERO = '\uFDD3';

  private static final char LAST = '\uFDEF';
  private static final int RADIX = 10;

  private record Stretch(int from, int to, int place) {}

  private MarkedSource() {}

  /**
   * The marked source; a place that is parted by markup has several pairs of marks, one that has no
   * place in the page none.
   *
   * @param text of the article
   * @param places in order; the mark's number is the index
   */
  static String of(Original original, String text, List<Place> places) {
    List<Trace.Run> runs = original.trace().runs();
    int[] bytes =
        runs.stream()
            .flatMapToInt(r -> IntStream.of(r.from(), r.to()))
            .sorted()
            .distinct()
            .toArray();
    int[] characters = new int[bytes.length];
    String html = decode(original, bytes, characters);
    List<Stretch> stretches = new ArrayList<>();
    int run = 0;
    for (int i = 0; i < places.size(); i++) {
      Span span = places.get(i).span();
      while (run < runs.size() && runs.get(run).text().end() <= span.start()) {
        run++;
      }
      Stretch open = null;
      for (int k = run; k < runs.size() && runs.get(k).text().start() < span.end(); k++) {
        Trace.Run each = runs.get(k);
        int from = characters[Arrays.binarySearch(bytes, each.from())];
        int to = characters[Arrays.binarySearch(bytes, each.to())];
        Stretch next = stretch(html, text, each.text(), span, from, to, i);
        if (next.from() >= next.to()) {
          continue;
        }
        if (open != null && joins(html, open, next)) {
          open = new Stretch(open.from(), next.to(), i);
        } else {
          add(html, stretches, open);
          open = next;
        }
      }
      add(html, stretches, open);
    }
    return marked(html, stretches);
  }

  /** What of a run belongs to a span: all of it, or its characters one by one. */
  private static Stretch stretch(
      String html, String text, Span words, Span span, int from, int to, int place) {
    int length = words.end() - words.start();
    boolean same = to - from == length && html.regionMatches(from, text, words.start(), length);
    if (!same) {
      return new Stretch(from, to, place);
    }
    int before = Math.max(0, span.start() - words.start());
    int behind = Math.max(0, words.end() - span.end());
    return new Stretch(from + before, to - behind, place);
  }

  // What lies between is something that the text leaves out, such as a soft hyphen: no markup.
  private static boolean joins(String html, Stretch open, Stretch next) {
    int between = next.from() - open.to();
    return between >= 0 && between <= 16 && html.substring(open.to(), next.from()).indexOf('<') < 0;
  }

  private static void add(String html, List<Stretch> stretches, @Nullable Stretch stretch) {
    if (stretch == null) {
      return;
    }
    int from = stretch.from();
    int to = stretch.to();
    // White space alone may stand where a table takes no words, and tags are no words.
    while (from < to && Character.isWhitespace(html.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(html.charAt(to - 1))) {
      to--;
    }
    if (from < to && html.charAt(from) != '<') {
      stretches.add(new Stretch(from, to, stretch.place()));
    }
  }

  private static String marked(String html, List<Stretch> stretches) {
    List<Stretch> ordered = new ArrayList<>(stretches);
    ordered.sort(Comparator.comparingInt(Stretch::from).thenComparingInt(Stretch::to));
    StringBuilder marked = new StringBuilder(html.length() + ordered.size() * 8);
    int done = 0;
    for (Stretch each : ordered) {
      if (each.from() < done) {
        continue;
      }
      marked.append(html, done, each.from()).append(OPEN);
      for (char digit : Integer.toString(each.place()).toCharArray()) {
        marked.append((char) (ZERO + digit - '0'));
      }
      marked.append(NUMBERED).append(html, each.from(), each.to()).append(CLOSE);
      done = each.to();
    }
    return marked.append(html, done, html.length()).toString();
  }

  /** The digits from {@code start} on as a number; -1 if there are none. */
  static int number(String text, int start, int end) {
    int number = start < end ? 0 : -1;
    for (int i = start; i < end && number >= 0; i++) {
      int digit = text.charAt(i) - ZERO;
      number = digit < 0 || digit >= RADIX || end - start > 9 ? -1 : number * RADIX + digit;
    }
    return number;
  }

  /**
   * Decodes the page, freed of what marks are made of.
   *
   * @param bytes offsets at which characters begin, ascending
   * @param characters takes the offsets of those characters
   */
  private static String decode(Original original, int[] bytes, int[] characters) {
    CharsetDecoder decoder =
        Charset.forName(original.trace().charset())
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    ByteBuffer in = ByteBuffer.wrap(original.page().toArray());
    StringBuilder html = new StringBuilder(in.remaining());
    CharBuffer out = CharBuffer.allocate(8_192);
    for (int i = 0; i <= bytes.length; i++) {
      boolean last = i == bytes.length;
      in.limit(last ? original.page().size() : Math.min(bytes[i], original.page().size()));
      boolean more = true;
      while (more) {
        out.clear();
        more = decoder.decode(in, out, last).isOverflow();
        html.append(out.flip());
      }
      if (!last) {
        characters[i] = html.length();
      }
    }
    for (int i = 0; i < html.length(); i++) {
      if (html.charAt(i) >= OPEN && html.charAt(i) <= LAST) {
        html.setCharAt(i, '\uFFFD');
      }
    }
    return html.toString();
  }
}
