package org.stemma.eval.reading.names;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * CoNLL++ (Wang et al., EMNLP 2019, "CrossWeigh"): the news wire of the shared task of CoNLL 2003,
 * with the mistakes of its test part corrected; its own three files are the splits.
 */
record Conllpp() implements NamedTexts {
  @Override
  public String set() {
    return "conllpp";
  }

  @Override
  public String caveat() {
    return "Reuters of 1996, a third of it sports with headlines in capitals and tables; tokens and"
        + " sentences are given; peoples, events and works are one kind; only test is corrected.";
  }

  @Override
  public SortedMap<String, List<TaggedText>> read(Path folder) throws IOException {
    Labels labels = Labels.of(set());
    SortedMap<String, List<TaggedText>> parts = new TreeMap<>();
    for (String split : List.of("dev", "test", TRAIN)) {
      parts.put(split, ColumnFile.read(folder.resolve("conllpp_" + split + ".txt"), labels));
    }
    return parts;
  }
}
