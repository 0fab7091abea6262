package org.stemma.eval.reading.names;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.eval.reading.QuotedTable;

/**
 * News of the Groningen Meaning Bank (Bos et al. 2017) as a table of tokens: a quoted CSV in
 * windows-1252 with the sentence at its first token, the word, its part of speech and its tag.
 * Documents stand in order but are not marked, so ten sentences in a row make one, each of them a
 * paragraph; by their numbers they fall into the splits. The last sentence is cut off and left out.
 */
record GmbNews() implements NamedTexts {
  private static final int LAST_TRAIN = 38_000;
  private static final int LAST_DEV = 43_000;
  private static final int LAST_TEST = 47_958;

  private static final int SENTENCES_A_TEXT = 10;
  private static final int COLUMNS = 4;
  private static final String SENTENCE = "Sentence: ";

  @Override
  public String set() {
    return "gmb-news";
  }

  @Override
  public String caveat() {
    return "Labels are partly made by machines and never checked as a whole; mostly Voice of America;"
        + " documents are guessed; a people may count as a place, as the set has both in one.";
  }

  @Override
  public SortedMap<String, List<TaggedText>> read(Path folder) throws IOException {
    Labels labels = Labels.of(set());
    SortedMap<String, List<TaggedText>> parts = new TreeMap<>();
    TextBuilder builder = new TextBuilder(labels);
    int number = 0;
    try (QuotedTable table =
        QuotedTable.open(folder.resolve("ner_dataset.csv"), Charset.forName("windows-1252"), ',')) {
      table.next();
      for (List<String> cells = table.next(); cells != null; cells = table.next()) {
        if (cells.size() != COLUMNS) {
          throw new IOException(
              "ner_dataset.csv has a row of " + cells.size() + " cells: " + cells);
        }
        if (!cells.getFirst().isEmpty()) {
          int next = Integer.parseInt(cells.getFirst().substring(SENTENCE.length()));
          builder.endParagraph();
          if (textOf(next) != textOf(number)) {
            add(parts, builder, number);
            builder = new TextBuilder(labels);
          }
          number = next;
        }
        String word = cells.get(1).strip();
        if (!word.isEmpty() && number <= LAST_TEST) {
          builder.add(TextBuilder.mark(word), cells.get(3));
        }
      }
    }
    add(parts, builder, number);
    return parts;
  }

  private static void add(
      SortedMap<String, List<TaggedText>> parts, TextBuilder builder, int sentence) {
    if (!builder.isEmpty()) {
      parts
          .computeIfAbsent(split(sentence), split -> new ArrayList<>())
          .add(builder.build("gmb-" + sentence));
    }
  }

  private static int textOf(int sentence) {
    return (sentence - 1) / SENTENCES_A_TEXT;
  }

  private static String split(int sentence) {
    return sentence <= LAST_TRAIN ? TRAIN : sentence <= LAST_DEV ? "dev" : "test";
  }
}
