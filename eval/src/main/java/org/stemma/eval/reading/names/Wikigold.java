package org.stemma.eval.reading.names;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Wikigold (Balasuriya et al. 2009): 145 articles of Wikipedia, all of them a test out of domain.
 * Its tags are IOB1, in which neighbouring names of one kind are one.
 */
record Wikigold() implements NamedTexts {
  @Override
  public String set() {
    return "wikigold";
  }

  @Override
  public String caveat() {
    return "Wikipedia of 2008, no news; neighbouring names of one kind count as one; the baseline"
        + " knows the most frequent kind of the set itself.";
  }

  @Override
  public SortedMap<String, List<TaggedText>> read(Path folder) throws IOException {
    Path file = folder.resolve("CONLL-format").resolve("data").resolve("wikigold.conll.txt");
    SortedMap<String, List<TaggedText>> parts = new TreeMap<>();
    parts.put("all", ColumnFile.read(file, Labels.of(set())));
    return parts;
  }
}
