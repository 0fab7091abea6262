package org.stemma.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.eval.DataFolder;
import org.stemma.eval.reading.attributions.LabelledTexts;
import org.stemma.eval.reading.attributions.Polnear;
import org.stemma.eval.reading.names.Labels;
import org.stemma.eval.reading.names.NamedTexts;
import org.stemma.eval.reading.names.TaggedText;
import org.stemma.peers.names.NameSet;
import org.stemma.peers.speakers.QuotationSet;
import org.stemma.peers.speakers.QuotationSets;
import org.stemma.peers.wire.Question;

/**
 * What is read: the same for everybody.
 *
 * @param names sets with marked names
 * @param quotations sets with known speakers
 * @param speed news without labels
 * @param left what could not be had, each with its reason
 */
record Input(
    List<NameSet> names, List<QuotationSet> quotations, List<Question> speed, List<String> left) {
  /** The parts of sets on which names are judged. */
  private static final List<List<String>> PARTS =
      List.of(
          List.of("worldwide-newswire", "dev"),
          List.of("wikigold", "all"),
          List.of("conllpp", "test"));

  /** Speed is measured on every seventh article, by name: twelve of seven outlets. */
  private static final int EVERY = 7;

  static Input read(Settings settings) {
    DataFolder data = settings.data();
    List<String> left = new ArrayList<>();
    List<NameSet> names = new ArrayList<>();
    for (List<String> part : PARTS) {
      NameSet set = had(left, part.getFirst(), () -> names(data, part.get(0), part.get(1)));
      if (set != null) {
        names.add(new NameSet(set.title(), settings.some(set.texts()), set.labels()));
      }
    }
    List<QuotationSet> quotations = new ArrayList<>();
    QuotationSet labelled = had(left, "labelled quotations", () -> labelled(data));
    if (labelled != null) {
      quotations.add(labelled);
    }
    QuotationSet seeds = had(left, "seeds", () -> QuotationSets.seeds(settings.seeds()));
    if (seeds != null) {
      quotations.add(seeds);
    }
    List<Question> speed = had(left, "polnear", () -> speed(data));
    return new Input(
        names,
        quotations.stream()
            .map(set -> new QuotationSet(set.title(), settings.some(set.texts())))
            .toList(),
        speed == null ? List.of() : settings.some(speed),
        left);
  }

  private static NameSet names(DataFolder data, String set, String part) throws IOException {
    NamedTexts texts =
        NamedTexts.all().stream().filter(t -> t.set().equals(set)).findFirst().orElseThrow();
    Path folder = folder(data, "reading", set);
    List<TaggedText> tagged = texts.read(folder).getOrDefault(part, List.of());
    return new NameSet(set + " " + part, tagged, Labels.of(set));
  }

  private static QuotationSet labelled(DataFolder data) throws IOException {
    return QuotationSets.labelled(
        new LabelledTexts(
            unpacked(data, "pages", LabelledTexts.ZYTE),
            unpacked(data, "pages", LabelledTexts.WCXB),
            unpacked(data, "stories", LabelledTexts.CONTEST)));
  }

  private static List<Question> speed(DataFolder data) throws IOException {
    List<Question> all =
        Polnear.read(unpacked(data, "reading", "polnear"))
            .getOrDefault(Polnear.DEV, List.of())
            .stream()
            .map(article -> new Question(article.name(), article.text(), null))
            .toList();
    List<Question> sample = new ArrayList<>();
    for (int i = 0; i < all.size(); i += EVERY) {
      sample.add(all.get(i));
    }
    return sample;
  }

  private static Path folder(DataFolder data, String stage, String set) throws IOException {
    Path unpacked = unpacked(data, stage, set);
    Path own = unpacked.resolve(set);
    return Files.isDirectory(own) ? own : unpacked;
  }

  private static Path unpacked(DataFolder data, String stage, String set) throws IOException {
    Path archive = Path.of(stage, set + ".tar.gz");
    if (!data.holds(archive)) {
      throw new IOException("no " + archive + " in the data folder");
    }
    return data.open(archive, data.digest(archive));
  }

  private interface Reading<T> {
    T read() throws IOException;
  }

  private static <T> @Nullable T had(List<String> left, String what, Reading<T> reading) {
    try {
      return reading.read();
    } catch (IOException e) {
      String why = e instanceof NoSuchFileException ? "no file " : "";
      left.add("not read: " + what + " (" + why + e.getMessage() + ")");
      return null;
    }
  }
}
