package org.stemma.reader.mentions;

import java.util.List;
import java.util.Locale;
import org.stemma.core.model.Span;
import org.stemma.reader.words.WordList;

/** Takes "US-led" and "Korean-Russian" apart: what is behind the hyphen is another word. */
final class Compounds {
  private static final WordList TAILS = WordList.read(Compounds.class, "compound-tails.txt");

  private Compounds() {}

  /** The names in what was found as one, in order; one, unless two peoples or states are joined. */
  static List<Span> parts(String text, Span name) {
    String words = name.of(text);
    int hyphen = words.lastIndexOf('-');
    if (hyphen <= 0 || hyphen + 1 == words.length()) {
      return List.of(name);
    }
    String head = words.substring(0, hyphen);
    String tail = words.substring(hyphen + 1);
    Span first = new Span(name.start(), name.start() + hyphen);
    if (TAILS.has(tail.toLowerCase(Locale.ROOT))) {
      return List.of(first);
    }
    return isState(head) && isState(tail)
        ? List.of(first, new Span(name.start() + hyphen + 1, name.end()))
        : List.of(name);
  }

  private static boolean isState(String words) {
    return Known.country(words) != null || Known.countryOfAdjective(words) != null;
  }
}
