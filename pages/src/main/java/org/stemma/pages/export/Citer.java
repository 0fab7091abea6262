package org.stemma.pages.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.pages.site.view.Letter;
import org.stemma.pages.site.view.Mark;
import org.stemma.pages.site.view.Ref;

/** Citations as a line of Markdown has them: letter, sentence, outlet, date. */
final class Citer {
  /** Behind an inferred date. */
  private static final String ABOUT = " ≈";

  private final Map<String, Letter> letters = new HashMap<>();

  Citer(List<Letter> letters) {
    for (Letter letter : letters) {
      if (letter.siglum() != null) {
        this.letters.put(letter.siglum(), letter);
      }
    }
  }

  /**
   * " — A 1, 3, Harbour Gazette, Tue 13 May 2031; B 2, …"; the reference whose very words the line
   * has is bold; empty without references.
   */
  String cite(List<Ref> refs) {
    Map<String, List<String>> sentences = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    for (Ref ref : refs) {
      String siglum = ref.key().substring(0, ref.key().indexOf('-'));
      List<String> those = sentences.computeIfAbsent(siglum, s -> new ArrayList<>());
      // Two spans of one sentence are one place here, whichever of them has the line's own words.
      if (seen.add(ref.key() + " " + ref.note())) {
        those.add(place(ref, siglum, those.isEmpty()));
      }
    }
    List<String> cited = new ArrayList<>();
    sentences.forEach(
        (siglum, places) -> cited.add(String.join(", ", places) + ", " + source(siglum)));
    return cited.isEmpty() ? "" : " — " + String.join("; ", cited);
  }

  private static String place(Ref ref, String siglum, boolean first) {
    String label = ref.label().replace('\u00A0', ' ');
    // The letter stands once, before the first of its sentences.
    String shown =
        first || !label.startsWith(siglum + " ") ? label : label.substring(siglum.length() + 1);
    String escaped = Escape.markdown(shown);
    String place = ref.own() ? "**" + escaped + "**" : escaped;
    return ref.note() == null ? place : place + " (" + Escape.markdown(ref.note()) + ")";
  }

  /** "Harbour Gazette, Tue 13 May 2031". */
  String source(String siglum) {
    Letter letter = letters.get(siglum);
    return letter == null
        ? ""
        : Escape.markdown(letter.outlet())
            + ", "
            + Escape.markdown(letter.published())
            + (letter.inferred() ? ABOUT : "");
  }

  /** " (2 outlets · 1 origin)"; empty where nobody counts. */
  static String support(@Nullable Mark mark) {
    if (mark == null) {
      return "";
    }
    String counts = Escape.markdown(String.join(" · ", mark.words()));
    return mark.label() == null
        ? " (" + counts + ")"
        : " (" + Escape.markdown(mark.label()) + ": " + counts + ")";
  }

  /** A date, with its mark if it is inferred. */
  static String date(String date, boolean inferred) {
    return Escape.markdown(date) + (inferred ? ABOUT : "");
  }
}
