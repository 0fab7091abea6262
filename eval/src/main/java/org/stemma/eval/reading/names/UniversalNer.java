package org.stemma.eval.reading.names;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Universal NER on the English Web Treebank (Mayhew et al., NAACL 2024): a token a line with its
 * number, its form and its tag, apart by tabs; a blank line between sentences. The id of a sentence
 * is that of its document, a hyphen and a number. Each sentence becomes a paragraph.
 */
record UniversalNer() implements NamedTexts {
  private static final String SENTENCE_ID = "# sent_id = ";

  @Override
  public String set() {
    return "uner-en-ewt";
  }

  @Override
  public String caveat() {
    return "Web text (weblogs, e-mails, reviews, answers), no news; tokens and sentences are given;"
        + " names of peoples, events and works are not marked and not measured.";
  }

  @Override
  public SortedMap<String, List<TaggedText>> read(Path folder) throws IOException {
    Labels labels = Labels.of(set());
    SortedMap<String, List<TaggedText>> parts = new TreeMap<>();
    parts.put("dev", texts(folder.resolve("en_ewt-ud-dev.iob2"), labels));
    parts.put("test", texts(folder.resolve("en_ewt-ud-test.iob2"), labels));
    parts.put(TRAIN, texts(folder.resolve("en_ewt-ud-train.early-clean.iob2"), labels));
    return parts;
  }

  static List<TaggedText> texts(Path file, Labels labels) throws IOException {
    List<TaggedText> texts = new ArrayList<>();
    TextBuilder builder = new TextBuilder(labels);
    String document = "";
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (line.startsWith(SENTENCE_ID)) {
        String own = line.substring(SENTENCE_ID.length(), Math.max(line.lastIndexOf('-'), 12));
        if (!own.equals(document) && !builder.isEmpty()) {
          texts.add(builder.build(document));
          builder = new TextBuilder(labels);
        }
        document = own;
      } else if (line.isBlank()) {
        builder.endParagraph();
      } else if (!line.startsWith("# ")) {
        String[] cells = line.split("\t", -1);
        builder.add(cells[1].strip(), cells[2]);
      }
    }
    if (!builder.isEmpty()) {
      texts.add(builder.build(document));
    }
    return List.copyOf(texts);
  }
}
