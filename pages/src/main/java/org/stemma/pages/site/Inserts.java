package org.stemma.pages.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Insert;
import org.stemma.pages.site.view.Piece;

/** Verbatim words with the editor's square brackets in them. */
final class Inserts {
  /** In characters: how far before an insert the words stand that it may repeat. */
  private static final int NEAR = 24;

  private Inserts() {}

  /**
   * Dates among the inserts are written as the page writes dates, with ≈ where they rest on an
   * inferred day; one that says what the words before it say is left out.
   */
  static List<Piece> in(
      Edition edition, String text, List<Insert> inserts, List<Evidence> evidence) {
    String shown = Shown.words(text);
    Inference inference = new Inference(edition);
    List<Piece> pieces = new ArrayList<>();
    int done = 0;
    for (Insert insert : inserts.stream().sorted(Comparator.comparingInt(Insert::at)).toList()) {
      int at = Math.clamp(insert.at(), done, shown.length());
      String words = edition.days.values(Shown.words(insert.words()));
      if (repeats(shown.substring(Math.max(0, at - NEAR), at), words)) {
        continue;
      }
      if (at > done) {
        pieces.add(Piece.plain(shown.substring(done, at)));
      }
      boolean after = at > 0 && !Character.isWhitespace(shown.charAt(at - 1));
      boolean before = at < shown.length() && Character.isLetterOrDigit(shown.charAt(at));
      boolean inferred = inference.of(evidence, text, insert.words()) != null;
      String bracket = "[" + words + (inferred ? Days.ABOUT : "") + "]";
      pieces.add(new Piece((after ? " " : "") + bracket + (before ? " " : ""), Piece.Style.EDITOR));
      done = at;
    }
    if (done < shown.length()) {
      pieces.add(Piece.plain(shown.substring(done)));
    }
    return List.copyOf(pieces);
  }

  // "July 2023 [Jul 2023]" says one thing twice.
  private static boolean repeats(String before, String insert) {
    List<String> words = List.of(before.toLowerCase(Locale.ROOT).split("[\\s,.]++", -1));
    for (String part : insert.toLowerCase(Locale.ROOT).split(" ", -1)) {
      if (part.isEmpty()) {
        return false;
      }
      boolean number = Character.isDigit(part.charAt(0));
      if (words.stream().noneMatch(w -> number ? w.equals(part) : w.startsWith(part))) {
        return false;
      }
    }
    return true;
  }
}
