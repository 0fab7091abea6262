package org.stemma.pages.site.view;

import java.util.ArrayList;
import java.util.List;

/** A stretch of words in one type. */
public record Piece(String text, Style style) {
  /** How the words are set. */
  public enum Style {
    PLAIN,
    /** The editor's, in square brackets. */
    EDITOR,
    /** The article's own words inside an utterance. */
    ARTICLE,
    /** Words that several versions of an utterance share. */
    SHARED,
    /** Words that one version alone gives to the speaker. */
    ONLY,
    /** Evidence. */
    MARKED,
    /** A name that the dossier points at. */
    NAMED
  }

  public static Piece plain(String text) {
    return new Piece(text, Style.PLAIN);
  }

  /** Words cut where the style of their characters changes; one style for each character. */
  public static List<Piece> cut(String words, Style[] styles) {
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= words.length(); i++) {
      if (i == words.length() || styles[i] != styles[start]) {
        pieces.add(new Piece(words.substring(start, i), styles[start]));
        start = i;
      }
    }
    return List.copyOf(pieces);
  }
}
