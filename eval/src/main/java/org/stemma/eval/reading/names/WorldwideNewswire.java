package org.stemma.eval.reading.names;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The worldwide newswire set (Stanford NLP, en-worldwide-newswire): articles of about 85 outlets
 * outside the United States and Europe, a file each. A line has a token and its tag; tags of names
 * inside names, in further columns, are left out. A blank line ends a paragraph, and the set marks
 * no sentences: one ends behind a token that is a stop and the closing marks behind it.
 *
 * <p>The split follows from the first hex digit of the SHA-256 of the file name: 0 and 1 test, 2
 * and 3 dev, the rest is for training.
 */
record WorldwideNewswire() implements NamedTexts {
  private static final Set<String> STOPS = Set.of(".", "!", "?", "...", "…");
  private static final Set<String> CLOSERS = Set.of("\"", "''", "”", "’", "'", ")");

  /** Second copies of texts that the set holds under another name as well. */
  private static final Set<String> COPIES =
      Set.of(
          "arg_buenosairestimes_6",
          "canada_indig_5",
          "cn_article_scmp_1",
          "cn_article_scmp_58",
          "sa_star_13");

  @Override
  public String set() {
    return "worldwide-newswire";
  }

  @Override
  public String caveat() {
    return "Tokens are given, sentences are cut at stops, and there are no headlines or captions;"
        + " names inside names, events, works, chains and the identity of bearers are not measured.";
  }

  @Override
  public SortedMap<String, List<TaggedText>> read(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder.resolve("processed_annotated"))) {
      files = all.filter(file -> fileName(file).endsWith(".txt.tsv")).sorted().toList();
    }
    Labels labels = Labels.of(set());
    SortedMap<String, List<TaggedText>> parts = new TreeMap<>();
    for (Path file : files) {
      if (!COPIES.contains(fileName(file).replace(".txt.tsv", ""))) {
        parts
            .computeIfAbsent(split(fileName(file)), split -> new ArrayList<>())
            .add(text(file, labels));
      }
    }
    return parts;
  }

  static TaggedText text(Path file, Labels labels) throws IOException {
    TextBuilder builder = new TextBuilder(labels);
    boolean stopped = false;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      // Three lines of the set have blanks where the others have a tab.
      String[] cells = line.strip().split(line.indexOf('\t') >= 0 ? "\t" : "\\s++", -1);
      String token = cells[0].strip();
      if (token.isEmpty()) {
        builder.endParagraph();
        stopped = false;
        continue;
      }
      String tag = cells.length > 1 ? cells[1].strip() : "O";
      if (stopped && !CLOSERS.contains(token)) {
        // A stop inside a name ends no sentence.
        if (!tag.startsWith("I-")) {
          builder.endSentence();
        }
        stopped = false;
      }
      builder.add(token, tag);
      stopped |= STOPS.contains(token);
    }
    return builder.build(fileName(file));
  }

  private static String fileName(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static String split(String file) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(file.getBytes(StandardCharsets.UTF_8));
      return switch ((digest[0] & 0xFF) >> 4) {
        case 0, 1 -> "test";
        case 2, 3 -> "dev";
        default -> TRAIN;
      };
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Bug: every Java platform has SHA-256", e);
    }
  }
}
