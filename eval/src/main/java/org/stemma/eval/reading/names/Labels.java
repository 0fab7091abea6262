package org.stemma.eval.reading.names;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.core.model.MentionType;
import org.stemma.core.tables.Tables;

/**
 * What the labels of one data set are to us, as {@code labels.tsv} has it.
 *
 * @param types by label, at least one each; labels that are not measured are not in it
 */
public record Labels(SortedMap<String, Set<MentionType>> types) {
  private static final int COLUMNS = 4;

  public Labels {
    types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
  }

  /**
   * The labels of a set.
   *
   * @throws IllegalStateException if the table has none of this set
   */
  public static Labels of(String set) {
    SortedMap<String, Set<MentionType>> types = new TreeMap<>();
    for (List<String> row : Tables.rows(Labels.class, "labels.tsv", COLUMNS)) {
      if (row.getFirst().equals(set)) {
        Set<MentionType> ours = EnumSet.noneOf(MentionType.class);
        Tables.values(row.get(2)).forEach(type -> ours.add(MentionType.valueOf(type)));
        types.put(row.get(1), Collections.unmodifiableSet(ours));
      }
    }
    if (types.isEmpty()) {
      throw new IllegalStateException("Bug: labels.tsv has no labels of " + set);
    }
    return new Labels(types);
  }

  /** Whether names with this label are measured. */
  public boolean measures(String label) {
    return types.containsKey(label);
  }

  /** Whether a name of this type can be right in the set. */
  public boolean measures(MentionType type) {
    return types.values().stream().anyMatch(ours -> ours.contains(type));
  }

  /** Our types that are right for a label; none for one that is not measured. */
  public Set<MentionType> types(String label) {
    return types.getOrDefault(label, Set.of());
  }
}
