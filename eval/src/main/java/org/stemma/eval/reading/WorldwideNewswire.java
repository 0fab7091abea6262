package org.stemma.eval.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.core.model.Mention;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Reader;
import org.stemma.core.model.Span;
import org.stemma.eval.measure.Figure;
import org.stemma.eval.measure.Measure;
import org.stemma.reader.StandardReader;

/**
 * The names that the reader finds in the worldwide newswire set (Stanford NLP,
 * en-worldwide-newswire): articles of about 85 outlets outside the United States and Europe. A name
 * counts if its span and its type are exactly those of the set; people, organisations, places (its
 * locations and facilities) and groups (its NORP) are scored.
 *
 * <p>The split follows from the first hex digit of the SHA-256 of the file name: 0 and 1 test, 2
 * and 3 dev, the rest is for training. The baseline takes every run of capitalised tokens that does
 * not open a sentence for a name of the type that is most frequent in the part for training.
 */
public final class WorldwideNewswire implements Measure {
  private static final Set<MentionType> SCORED =
      Set.of(MentionType.PERSON, MentionType.ORGANIZATION, MentionType.PLACE, MentionType.GROUP);

  /** Second copies of texts that the set holds under another name as well. */
  private static final Set<String> COPIES =
      Set.of(
          "arg_buenosairestimes_6",
          "canada_indig_5",
          "cn_article_scmp_1",
          "cn_article_scmp_58",
          "sa_star_13");

  /** The parts of the set. */
  private enum Split {
    DEV,
    TEST,
    TRAIN
  }

  @Override
  public String name() {
    return "reading.worldwide-newswire";
  }

  @Override
  public Optional<Path> archive() {
    return Optional.of(Path.of("reading", "worldwide-newswire.tar.gz"));
  }

  @Override
  public String caveat() {
    return "Tokens are given, sentences are cut at stops, and there are no headlines or captions;"
        + " names inside names, events, works, chains and the identity of bearers are not measured.";
  }

  @Override
  public List<Figure> run(Path folder) throws IOException {
    Path texts = folder.resolve("processed_annotated");
    if (!Files.isDirectory(texts)) {
      texts = folder.resolve("worldwide-newswire").resolve("processed_annotated");
    }
    Map<Split, List<NewswireText>> parts = read(texts);
    MentionType usual = mostFrequent(parts.getOrDefault(Split.TRAIN, List.of()));
    List<Figure> figures = new ArrayList<>();
    try (Reader reader = new StandardReader()) {
      figures.addAll(figures("dev", parts.getOrDefault(Split.DEV, List.of()), reader, usual));
      figures.addAll(figures("test", parts.getOrDefault(Split.TEST, List.of()), reader, usual));
    }
    return List.copyOf(figures);
  }

  private List<Figure> figures(
      String split, List<NewswireText> texts, Reader reader, MentionType usual) {
    SpanScore typed = SpanScore.NONE;
    SpanScore untyped = SpanScore.NONE;
    SpanScore typedRuns = SpanScore.NONE;
    SpanScore untypedRuns = SpanScore.NONE;
    for (NewswireText text : texts) {
      List<NewswireText.Name> found = names(reader.read(text.article()).mentions());
      List<Span> runs = text.capitalisedRuns();
      List<Span> gold = spans(text.names());
      typed = typed.plus(SpanScore.of(found, text.names()));
      untyped = untyped.plus(SpanScore.of(spans(found), gold));
      typedRuns =
          typedRuns.plus(
              SpanScore.of(
                  runs.stream().map(run -> new NewswireText.Name(run, usual)).toList(),
                  text.names()));
      untypedRuns = untypedRuns.plus(SpanScore.of(runs, gold));
    }
    return List.of(
        figure(split, "F1", typed.f1(), typedRuns.f1(), typed.gold()),
        figure(split, "precision", typed.precision(), typedRuns.precision(), typed.found()),
        figure(split, "recall", typed.recall(), typedRuns.recall(), typed.gold()),
        figure(split, "untyped F1", untyped.f1(), untypedRuns.f1(), untyped.gold()));
  }

  private Figure figure(String split, String metric, double value, double baseline, int n) {
    return new Figure(name(), split, metric, value, baseline, null, n, true);
  }

  private static List<NewswireText.Name> names(List<Mention> mentions) {
    return mentions.stream()
        .filter(m -> m.field().equals(NewswireText.field()) && SCORED.contains(m.type()))
        .map(m -> new NewswireText.Name(m.span(), m.type()))
        .toList();
  }

  private static List<Span> spans(List<NewswireText.Name> names) {
    return names.stream().map(NewswireText.Name::span).toList();
  }

  /** The texts by split, in the order of their names. */
  private static Map<Split, List<NewswireText>> read(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> fileName(file).endsWith(".txt.tsv")).sorted().toList();
    }
    Map<Split, List<NewswireText>> parts = new EnumMap<>(Split.class);
    for (Path file : files) {
      if (!COPIES.contains(fileName(file).replace(".txt.tsv", ""))) {
        parts
            .computeIfAbsent(split(fileName(file)), s -> new ArrayList<>())
            .add(NewswireText.read(file));
      }
    }
    return parts;
  }

  private static String fileName(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static Split split(String file) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(file.getBytes(StandardCharsets.UTF_8));
      return switch ((digest[0] & 0xFF) >> 4) {
        case 0, 1 -> Split.TEST;
        case 2, 3 -> Split.DEV;
        default -> Split.TRAIN;
      };
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Bug: every Java platform has SHA-256", e);
    }
  }

  /**
   * The most frequent type of names; the first in the order of {@link MentionType} if two are even.
   */
  private static MentionType mostFrequent(List<NewswireText> texts) {
    Map<MentionType, Integer> counts = new EnumMap<>(MentionType.class);
    for (NewswireText text : texts) {
      text.names().forEach(name -> counts.merge(name.type(), 1, Integer::sum));
    }
    MentionType most = MentionType.PERSON;
    for (var count : counts.entrySet()) {
      if (count.getValue() > counts.getOrDefault(most, 0)) {
        most = count.getKey();
      }
    }
    return most;
  }
}
