package org.stemma.ingest.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.stemma.core.model.Span;
import org.stemma.core.model.Trace;

/**
 * Joins characters and their places to runs: as long as the source says the very same, else one
 * character, or those of one piece of the source.
 */
final class Runs {
  private record Run(int start, int end, int from, int to) {}

  private final String html;
  private final List<Run> runs = new ArrayList<>();

  Runs(String html) {
    this.html = html;
  }

  boolean isEmpty() {
    return runs.isEmpty();
  }

  /** Adds words that stand at {@code start} of the text, after all that were added before. */
  void add(int start, PlacedText words) {
    int i = 0;
    while (i < words.length()) {
      int from = words.from(i);
      int end = verbatim(words, i);
      if (end > i) {
        runs.add(new Run(start + i, start + end, from, from + end - i));
      } else {
        end = shared(words, i);
        if (from != PlacedText.NOWHERE) {
          runs.add(new Run(start + i, start + end, from, words.to(i)));
        }
      }
      i = end;
    }
  }

  /** The end of the stretch from {@code start} on that the source says as it is. */
  private int verbatim(PlacedText words, int start) {
    int from = words.from(start);
    int end = start;
    while (from != PlacedText.NOWHERE && end < words.length()) {
      int at = from + end - start;
      boolean pair = end + 1 < words.length() && Character.isHighSurrogate(words.charAt(end));
      int units = pair ? 2 : 1;
      boolean here = words.from(end) == at && words.to(end) == at + units;
      if (!here
          || words.charAt(end) != html.charAt(at)
          || (pair && words.charAt(end + 1) != html.charAt(at + 1))) {
        break;
      }
      end += units;
    }
    return end;
  }

  /** The end of the characters that share the place of the one at {@code start}. */
  private static int shared(PlacedText words, int start) {
    int end = start + 1;
    while (end < words.length()
        && words.from(end) == words.from(start)
        && words.to(end) == words.to(start)) {
      end++;
    }
    return end;
  }

  /** All runs, their places in bytes of the capture. */
  List<Trace.Run> inBytes(byte[] bytes, PageSource page) {
    int[] places =
        runs.stream()
            .flatMapToInt(r -> IntStream.of(r.from(), r.to()))
            .sorted()
            .distinct()
            .toArray();
    int[] offsets = ByteOffsets.of(bytes, page, places);
    return runs.stream()
        .map(
            r ->
                new Trace.Run(
                    new Span(r.start(), r.end()),
                    offsets[Arrays.binarySearch(places, r.from())],
                    offsets[Arrays.binarySearch(places, r.to())]))
        .toList();
  }
}
