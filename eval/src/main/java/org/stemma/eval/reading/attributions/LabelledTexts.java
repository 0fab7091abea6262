package org.stemma.eval.reading.attributions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.stemma.eval.reading.QuotedTable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The texts that {@code quotations.tsv} points into, as three data sets have them: the bodies of
 * Zyte's benchmark by the id of the page, the main contents of WCXB by the number of the file, and
 * the articles of the contest's pairs by their address (the last text of one address counts).
 */
public final class LabelledTexts {
  public static final String ZYTE = "zyte-aeb";
  public static final String WCXB = "wcxb-dev-articles";
  public static final String CONTEST = "tgcontest-en-pairs";

  private final Path wcxb;
  private final Map<String, String> zyte = new HashMap<>();
  private final Map<String, String> contest = new HashMap<>();

  /** Reads the sets from their unpacked archives. */
  public LabelledTexts(Path zyteArchive, Path wcxbArchive, Path contestArchive) throws IOException {
    wcxb = wcxbArchive.resolve(WCXB).resolve("ground-truth");
    JsonNode pages = json(zyteArchive.resolve(ZYTE).resolve("ground-truth.json"));
    for (String id : pages.propertyNames()) {
      zyte.put(id, pages.get(id).path("articleBody").asString(""));
    }
    Path pool = contestArchive.resolve(CONTEST).resolve("en_train_pool.tsv");
    try (QuotedTable table = QuotedTable.open(pool, StandardCharsets.UTF_8, '\t')) {
      List<String> header = table.next();
      for (List<String> row = table.next(); row != null && header != null; row = table.next()) {
        for (String side : List.of("first", "second")) {
          contest.put(
              row.get(header.indexOf("INPUT:" + side + "_url")),
              row.get(header.indexOf("INPUT:" + side + "_text")));
        }
      }
    }
  }

  /**
   * The text of a document, exactly the one that was labelled.
   *
   * @throws IOException if there is none, or its SHA-256 is another
   */
  public String text(String set, String document, String sha256) throws IOException {
    String text =
        switch (set) {
          case ZYTE -> zyte.get(document);
          case CONTEST -> contest.get(document);
          case WCXB ->
              json(wcxb.resolve(document + ".json"))
                  .path("ground_truth")
                  .path("main_content")
                  .asString("");
          default -> null;
        };
    if (text == null) {
      throw new IOException("there is no text " + document + " in " + set);
    }
    if (!sha256(text).equals(sha256)) {
      throw new IOException("the text " + document + " of " + set + " is not the labelled one");
    }
    return text;
  }

  public static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Bug: every Java platform has SHA-256", e);
    }
  }

  private static JsonNode json(Path file) throws IOException {
    return JsonMapper.shared().readTree(Files.readAllBytes(file));
  }
}
