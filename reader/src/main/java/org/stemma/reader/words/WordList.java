package org.stemma.reader.words;

import java.util.Set;
import org.stemma.core.tables.Tables;

/**
 * A resource of words. Lines that start with # are comments; words stand apart by spaces or, where
 * a line holds a comma, by commas.
 */
public final class WordList {
  private final Set<String> words;

  private WordList(Set<String> words) {
    this.words = words;
  }

  /**
   * The list {@code name} that lies beside the class {@code beside}.
   *
   * @throws IllegalStateException if the program comes without it, which is a defect of ours
   */
  public static WordList read(Class<?> beside, String name) {
    return new WordList(Tables.words(beside, name));
  }

  /** Whether the list holds {@code word}, compared as written. */
  public boolean has(String word) {
    return words.contains(word);
  }
}
