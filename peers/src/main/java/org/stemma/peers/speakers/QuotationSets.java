package org.stemma.peers.speakers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Span;
import org.stemma.eval.reading.attributions.LabelledQuotation;
import org.stemma.eval.reading.attributions.LabelledTexts;
import org.stemma.peers.speakers.GoldText.Quotation;
import org.stemma.peers.speakers.GoldText.Who;
import org.stemma.peers.wire.Offsets;

/** Reads the quotations that were labelled by reading. */
public final class QuotationSets {
  private QuotationSets() {}

  /** Those of the module eval, whose texts lie in three data sets. */
  public static QuotationSet labelled(LabelledTexts texts) throws IOException {
    List<GoldText> all = new ArrayList<>();
    for (List<LabelledQuotation> document : documents(LabelledQuotation.all())) {
      LabelledQuotation first = document.getFirst();
      String text = texts.text(first.set(), first.document(), first.sha256());
      List<Quotation> quotations = new ArrayList<>();
      for (LabelledQuotation line : document) {
        Quotation quotation = quotation(line, text, line.quote());
        if (quotation != null) {
          quotations.add(quotation);
        }
      }
      all.add(new GoldText(first.document(), text, quotations));
    }
    return new QuotationSet("labelled news", all);
  }

  /**
   * Those of the five seeds, in the text that Stemma's ingest makes of the files. A quotation that
   * does not stand in that text (of a headline) is left out.
   *
   * @param folder of the files
   */
  public static QuotationSet seeds(Path folder) throws IOException {
    List<GoldText> texts = new ArrayList<>();
    for (List<LabelledQuotation> document : documents(SeedTexts.labels())) {
      LabelledQuotation first = document.getFirst();
      SeedTexts seed = SeedTexts.read(folder.resolve(first.document()), first.sha256());
      List<Quotation> quotations = new ArrayList<>();
      for (LabelledQuotation line : document) {
        List<Span> places = seed.places(line.quote());
        Quotation quotation = places.isEmpty() ? null : quotation(line, seed.raw(), places);
        if (quotation != null) {
          quotations.add(quotation);
        }
      }
      texts.add(new GoldText(first.document(), seed.clean(), quotations));
    }
    return new QuotationSet("seeds", texts);
  }

  // In the order of the lines.
  private static List<List<LabelledQuotation>> documents(List<LabelledQuotation> lines) {
    Map<String, List<LabelledQuotation>> documents = new LinkedHashMap<>();
    lines.forEach(
        line ->
            documents
                .computeIfAbsent(line.set() + " " + line.document(), key -> new ArrayList<>())
                .add(line));
    return List.copyOf(documents.values());
  }

  /**
   * @param labelled the text that the offsets of the line point into
   * @param spans where the quotation stands in the text that readers get
   * @return null where even people could not tell
   */
  private static @Nullable Quotation quotation(
      LabelledQuotation line, String labelled, List<Span> spans) {
    Who who =
        switch (line.speaker()) {
          case NAMED -> Who.NAMED;
          case DESCRIBED, UNNAMED -> Who.NAMELESS;
          case NONE -> Who.NOBODY;
          case UNDECIDED -> null;
        };
    if (who == null) {
      return null;
    }
    Offsets offsets = new Offsets(labelled);
    List<String> names =
        line.names().stream().map(name -> offsets.units(name).of(labelled)).toList();
    String source =
        line.source().isEmpty() ? "" : offsets.units(line.source().getFirst()).of(labelled);
    return new Quotation(spans.stream().sorted().toList(), who, source, names);
  }
}
