package org.stemma.reader.heads;

import java.util.List;
import org.stemma.core.model.MentionType;

/** The tags of names: outside, then beginning and inside of each type. */
final class NameTags {
  /** In the order of {@code TYPES} in {@code training/reader/labels.py}. */
  static final List<MentionType> TYPES =
      List.of(
          MentionType.PERSON,
          MentionType.ORGANIZATION,
          MentionType.PLACE,
          MentionType.GROUP,
          MentionType.EVENT,
          MentionType.WORK,
          MentionType.OTHER);

  static final int COUNT = 1 + 2 * TYPES.size();
  static final int OUTSIDE = 0;

  private NameTags() {}

  static int beginning(int type) {
    return 1 + 2 * type;
  }

  static int inside(int type) {
    return 2 + 2 * type;
  }

  /** The type that a tag other than {@link #OUTSIDE} belongs to. */
  static int type(int tag) {
    return (tag - 1) / 2;
  }
}
