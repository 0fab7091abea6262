package org.stemma.peers.speakers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stemma.core.model.Article;
import org.stemma.core.model.Capture;
import org.stemma.core.model.Content;
import org.stemma.core.model.Rejection;
import org.stemma.core.model.Source;
import org.stemma.core.model.Span;
import org.stemma.core.model.Stated;
import org.stemma.core.tables.Tables;
import org.stemma.eval.reading.attributions.LabelledQuotation;
import org.stemma.eval.reading.attributions.LabelledTexts;
import org.stemma.ingest.extract.StandardIngest;
import org.stemma.peers.wire.Offsets;

/**
 * A scraped file, and the text of its article.
 *
 * @param raw that the labels point into
 * @param clean as Stemma's ingest makes it; every reader gets this one
 */
record SeedTexts(String raw, String clean) {
  private static final int COLUMNS = 9;

  /** The lines of {@code seeds.tsv}, in order; offsets count code points. */
  static List<LabelledQuotation> labels() {
    return Tables.rows(SeedTexts.class, "seeds.tsv", COLUMNS).stream()
        .map(LabelledQuotation::of)
        .toList();
  }

  /**
   * @throws IOException if it cannot be read, or is not the file that was labelled
   */
  static SeedTexts read(Path file, String sha256) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String raw = new String(bytes, StandardCharsets.UTF_8);
    if (!LabelledTexts.sha256(raw).equals(sha256)) {
      throw new IOException(file + " is not the file that was labelled");
    }
    String name = String.valueOf(file.getFileName());
    Capture capture =
        new Capture(
            Source.file(name),
            name,
            Capture.Shape.DOCUMENT,
            Content.of(bytes),
            Stated.NOTHING,
            null);
    return switch (new StandardIngest().read(capture).getFirst()) {
      case Article article -> new SeedTexts(raw, article.text());
      case Rejection refused -> throw new IOException(file + " was refused: " + refused);
    };
  }

  /**
   * Where the words stand in the clean text, with the marks around them; empty unless all do.
   *
   * @param ofRaw in code points of the raw text
   */
  List<Span> places(List<Span> ofRaw) {
    Offsets before = new Offsets(raw);
    Offsets after = new Offsets(clean);
    List<Span> places = new ArrayList<>();
    for (Span span : ofRaw) {
      Span units = before.units(span);
      String marked = raw.substring(units.start() - 1, units.end() + 1);
      int at = clean.indexOf(marked);
      if (at < 0) {
        return List.of();
      }
      places.add(after.points(new Span(at + 1, at + marked.length() - 1)));
    }
    return List.copyOf(places);
  }
}
