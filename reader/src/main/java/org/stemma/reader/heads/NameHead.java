package org.stemma.reader.heads;

import java.util.ArrayList;
import java.util.List;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Span;
import org.stemma.reader.encoder.Head;
import org.stemma.reader.encoder.Said;
import org.stemma.reader.encoder.Window;

/** Finds the names of a text: a sequence of tokens, none overlapping, in order. */
public final class NameHead implements Head {
  /** In the order of {@code TYPES} in {@code training/reader/labels.py}. */
  private static final List<MentionType> TYPES =
      List.of(
          MentionType.PERSON,
          MentionType.ORGANIZATION,
          MentionType.PLACE,
          MentionType.GROUP,
          MentionType.EVENT,
          MentionType.WORK,
          MentionType.OTHER);

  private static final int TAGS = 1 + 2 * TYPES.size();

  private final List<List<Span>> tokens;
  private final List<Name> names = new ArrayList<>();
  private final BestPath path = new BestPath(TAGS);

  /**
   * @param tokens of the text, one list a sentence
   */
  public NameHead(List<List<Span>> tokens) {
    this.tokens = tokens;
  }

  /** The names found so far. */
  public List<Name> names() {
    return List.copyOf(names);
  }

  @Override
  public void read(Window window, Said said) {
    int piece = 1;
    while (piece < window.size() - 1) {
      piece = sentence(window, said, piece);
    }
  }

  /** Reads the share of a sentence that begins at a piece, and returns the piece behind it. */
  private int sentence(Window window, Said said, int from) {
    int sentence = window.sentences()[from];
    int to = from;
    while (window.sentences()[to] == sentence) {
      to++;
    }
    List<Span> inWindow = new ArrayList<>();
    path.clear();
    int piece = from;
    for (Span token : tokens.get(sentence)) {
      while (piece < to && window.starts()[piece] < token.start()) {
        piece++;
      }
      // What the model has no piece for, a stray sign, goes with the token before.
      if (piece < to && window.starts()[piece] < token.end()) {
        inWindow.add(token);
        path.add();
        for (int tag = 0; tag < TAGS; tag++) {
          path.score(tag, said.entities().get(piece * TAGS + tag));
        }
      }
    }
    collect(path.best(), inWindow);
    return to;
  }

  private void collect(int[] tags, List<Span> inWindow) {
    int start = -1;
    for (int i = 0; i <= tags.length; i++) {
      boolean inside = i < tags.length && tags[i] > 0 && tags[i] % 2 == 0;
      if (start >= 0 && !inside) {
        Span span = new Span(inWindow.get(start).start(), inWindow.get(i - 1).end());
        names.add(new Name(span, TYPES.get((tags[start] - 1) / 2)));
        start = -1;
      }
      if (i < tags.length && tags[i] % 2 == 1) {
        start = i;
      }
    }
  }
}
