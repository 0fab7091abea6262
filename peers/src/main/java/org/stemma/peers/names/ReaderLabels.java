package org.stemma.peers.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.core.model.Field;
import org.stemma.core.model.Mention;
import org.stemma.core.model.MentionType;
import org.stemma.core.tables.Tables;
import org.stemma.peers.wire.Answer;
import org.stemma.peers.wire.Offsets;

/**
 * What the labels of one reader are to us, as {@code labels.tsv} has it.
 *
 * @param types by label; labels that are not in it are no names
 */
public record ReaderLabels(SortedMap<String, MentionType> types) {
  private static final int COLUMNS = 4;

  public ReaderLabels {
    types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
  }

  /**
   * The labels of a reader.
   *
   * @throws IllegalStateException if the table has none of this reader
   */
  public static ReaderLabels of(String reader) {
    SortedMap<String, MentionType> types = new TreeMap<>();
    for (List<String> row : Tables.rows(ReaderLabels.class, "labels.tsv", COLUMNS)) {
      if (row.getFirst().equals(reader)) {
        types.put(row.get(1), MentionType.valueOf(row.get(2)));
      }
    }
    if (types.isEmpty()) {
      throw new IllegalStateException("Bug: labels.tsv has no labels of " + reader);
    }
    return new ReaderLabels(types);
  }

  /** The names of an answer as mentions in the text, in no chains. */
  List<Mention> mentions(Answer answer, String text) {
    Offsets offsets = new Offsets(text);
    List<Mention> mentions = new ArrayList<>();
    for (Answer.Name name : answer.names()) {
      MentionType type = types.get(name.label());
      if (type != null) {
        mentions.add(new Mention(Field.TEXT, offsets.units(name.span()), type, null, 0, false));
      }
    }
    return List.copyOf(mentions);
  }
}
