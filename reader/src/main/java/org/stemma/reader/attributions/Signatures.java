package org.stemma.reader.attributions;

import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Mention;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Span;

/** Names behind a dash, as readers' letters and mottos have them: "“…” — Lena Ortiz". */
final class Signatures {
  private Signatures() {}

  /**
   * Who signs a quotation.
   *
   * @param line of the name
   * @param range of its pieces
   */
  record Signature(Line line, Span range) {}

  /**
   * The name that signs the quotation at a place in the line of a number; null if none does. It may
   * be in the line after.
   */
  static @Nullable Signature behind(Lines lines, int number, int quote) {
    Line line = lines.get(number);
    if (quote + 1 < line.size() || number + 1 == lines.size()) {
      return of(line, quote + 1);
    }
    return of(lines.get(number + 1), 0);
  }

  private static @Nullable Signature of(Line line, int start) {
    int at = start;
    while (line.is(at, ".", ",")) {
      at++;
    }
    if (!line.is(at, "―", "—", "–", "-", "--")) {
      return null;
    }
    Mention mention = line.mention(at + 1);
    if (mention == null || mention.type() != MentionType.PERSON) {
      return null;
    }
    int end = line.mentionEnd(at + 1);
    boolean closes = end >= line.size() || line.isMark(end);
    return closes && !line.isPossessive(end - 1)
        ? new Signature(line, new Span(at + 1, end))
        : null;
  }
}
