package org.stemma.reader.heads;

import java.util.ArrayList;
import java.util.List;
import org.stemma.core.model.Span;
import org.stemma.reader.encoder.Head;
import org.stemma.reader.encoder.Said;
import org.stemma.reader.encoder.Window;

/**
 * Finds the names of a text: a sequence of tokens, none overlapping, in order.
 *
 * <p>What the model says of the windows is collected first, for all fields of the article; names
 * are told with all of it, see {@link Usage}.
 */
public final class NameHead implements Head {
  private final String text;
  private final List<List<Span>> tokens;
  private final List<Stretch> stretches = new ArrayList<>();
  private final BestPath path = new BestPath(NameTags.COUNT);

  /**
   * @param tokens of the text, one list a sentence
   */
  public NameHead(String text, List<List<Span>> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /**
   * The names of each field of an article.
   *
   * @param fields one head a field, each having read the whole of it
   * @return one list a field, in the order given
   */
  public static List<List<Name>> names(List<NameHead> fields) {
    Usage usage = Usage.of(fields.stream().flatMap(head -> head.stretches.stream()).toList());
    return fields.stream().map(head -> head.names(usage)).toList();
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
    Stretch stretch = new Stretch(text);
    int piece = from;
    for (Span token : tokens.get(sentence)) {
      while (piece < to && window.starts()[piece] < token.start()) {
        piece++;
      }
      // What the model has no piece for, a stray sign, goes with the token before.
      if (piece < to && window.starts()[piece] < token.end()) {
        stretch.add(token, said.entities(), piece * NameTags.COUNT);
      }
    }
    stretches.add(stretch);
    return to;
  }

  private List<Name> names(Usage usage) {
    List<Name> names = new ArrayList<>();
    for (Stretch stretch : stretches) {
      path.clear();
      for (int place = 0; place < stretch.size(); place++) {
        float[] elsewhere = usage.elsewhere(stretch, place);
        path.add();
        for (int tag = 0; tag < NameTags.COUNT; tag++) {
          float added = elsewhere == null ? 0 : elsewhere[tag];
          path.score(tag, stretch.score(place, tag) + added);
        }
      }
      collect(path.best(), stretch, names);
    }
    return names;
  }

  private static void collect(int[] tags, Stretch stretch, List<Name> names) {
    int start = -1;
    for (int i = 0; i <= tags.length; i++) {
      boolean inside = i < tags.length && tags[i] > 0 && tags[i] % 2 == 0;
      if (start >= 0 && !inside) {
        Span span = new Span(stretch.token(start).start(), stretch.token(i - 1).end());
        names.add(new Name(span, NameTags.TYPES.get(NameTags.type(tags[start]))));
        start = -1;
      }
      if (i < tags.length && tags[i] % 2 == 1) {
        start = i;
      }
    }
  }
}
