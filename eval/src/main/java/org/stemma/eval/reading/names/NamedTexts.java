package org.stemma.eval.reading.names;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/** A data set of texts in which names are marked. */
public interface NamedTexts {
  /** The split that nothing is measured on; it tells what kind of name is the most frequent. */
  String TRAIN = "train";

  /** All sets, in the order in which they are measured. */
  static List<NamedTexts> all() {
    return List.of(
        new Conllpp(), new UniversalNer(), new WorldwideNewswire(), new GmbNews(), new Wikigold());
  }

  /** The set's name: that of its archive, of its folder and of its labels. */
  String set();

  /** What a good figure here does not say, in a sentence. */
  String caveat();

  /**
   * The texts by split, those of a split in a fixed order.
   *
   * @param folder that holds the set's files
   */
  SortedMap<String, List<TaggedText>> read(Path folder) throws IOException;
}
