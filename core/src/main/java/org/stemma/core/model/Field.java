package org.stemma.core.model;

import java.util.Comparator;
import java.util.Locale;

/**
 * One of the texts of an article, into which spans point.
 *
 * @param index the place in the list of captions, credits or notices, from 0; always 0 for the
 *     other kinds
 */
public record Field(Kind kind, int index) implements Comparable<Field> {
  /** In the order in which lists "by field" go. */
  public enum Kind {
    TEXT,
    TITLE,
    STANDFIRST,
    CAPTION,
    CREDIT,
    NOTICE
  }

  public static final Field TEXT = new Field(Kind.TEXT, 0);
  public static final Field TITLE = new Field(Kind.TITLE, 0);
  public static final Field STANDFIRST = new Field(Kind.STANDFIRST, 0);

  public Field {
    boolean listed = kind == Kind.CAPTION || kind == Kind.CREDIT || kind == Kind.NOTICE;
    if (index < 0 || (!listed && index != 0)) {
      throw new IllegalArgumentException("field " + kind + " cannot have index " + index);
    }
  }

  public static Field caption(int index) {
    return new Field(Kind.CAPTION, index);
  }

  public static Field credit(int index) {
    return new Field(Kind.CREDIT, index);
  }

  public static Field notice(int index) {
    return new Field(Kind.NOTICE, index);
  }

  /** As the record writes it: {@code text}, {@code title}, {@code caption:0}. */
  public String label() {
    String name = kind.name().toLowerCase(Locale.ROOT);
    return kind.compareTo(Kind.CAPTION) < 0 ? name : name + ":" + index;
  }

  @Override
  public int compareTo(Field other) {
    return Comparator.comparing(Field::kind).thenComparingInt(Field::index).compare(this, other);
  }
}
