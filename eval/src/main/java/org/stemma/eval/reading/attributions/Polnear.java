package org.stemma.eval.reading.attributions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Span;

/**
 * PolNeAR (Newell, Margolin and Ruths, LREC 2018): articles of seven American outlets on the
 * election of 2016, each with stand-off annotations (brat) of a source, a cue and a content. Where
 * several people annotated one, the first by id counts.
 *
 * <p>Splits: the set's own development part is dev. Its test part is not used. Instead, of its part
 * for training, {@code outlet} is all of one outlet and {@code test} what the others published from
 * {@link #HELD_BACK_FROM} on; neither is trained on.
 */
public final class Polnear {
  public static final String DEV = "dev";
  static final String TEST = "test";
  static final String OUTLET = "outlet";

  private static final String HELD_BACK_FROM = "2016-08-01";
  private static final String HELD_BACK_OUTLET = "usa-today";

  private static final List<String> COLUMNS =
      List.of("compartment", "filename", "publisher", "publication_date");

  /** {@code T3<tab>Content 115 290<tab>…}, or with several spans, {@code 767 798;811 905}. */
  private static final Pattern PART =
      Pattern.compile("(T\\d++)\t(?:Source|Cue|Content) ([0-9 ;]++)(?:\t.*+)?+");

  /** {@code E1<tab>Attribution:T4 Content:T3 Cue:T2 Source:T1}. */
  private static final Pattern EVENT = Pattern.compile("E\\d++\t(Attribution\\S*+ .++)");

  private Polnear() {}

  /** The articles by split, in the order of their names. */
  public static SortedMap<String, List<AttributedText>> read(Path folder) throws IOException {
    Path own = folder.resolve("polnear");
    Path data = (Files.isDirectory(own) ? own : folder).resolve("data");
    SortedMap<String, List<AttributedText>> parts = new TreeMap<>();
    List<String> rows = Files.readAllLines(data.resolve("metadata.tsv"), StandardCharsets.UTF_8);
    List<String> header = Arrays.asList(rows.getFirst().split("\t", -1));
    int[] at = COLUMNS.stream().mapToInt(header::indexOf).toArray();
    for (String row : rows.subList(1, rows.size()).stream().sorted().toList()) {
      String[] cells = row.split("\t", -1);
      String split = split(cells[at[0]], cells[at[2]], cells[at[3]]);
      if (split != null) {
        parts
            .computeIfAbsent(split, s -> new ArrayList<>())
            .add(text(data.resolve(cells[at[0]]), cells[at[1]]));
      }
    }
    return parts;
  }

  private static @Nullable String split(String compartment, String publisher, String published) {
    return switch (compartment) {
      case "dev" -> DEV;
      case "train" ->
          publisher.equals(HELD_BACK_OUTLET)
              ? OUTLET
              : published.compareTo(HELD_BACK_FROM) >= 0 ? TEST : null;
      default -> null;
    };
  }

  private static AttributedText text(Path compartment, String name) throws IOException {
    String text =
        Files.readString(
            compartment.resolve("text").resolve(name + ".txt"), StandardCharsets.UTF_8);
    List<Path> annotations = new ArrayList<>();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(compartment.resolve("attributions"), name + "_*.ann")) {
      files.forEach(annotations::add);
    }
    if (annotations.isEmpty()) {
      throw new IOException(name + " has no annotations");
    }
    annotations.sort(null);
    List<String> lines = Files.readAllLines(annotations.getFirst(), StandardCharsets.UTF_8);
    return new AttributedText(name, text, attributions(lines, new CodePoints(text)));
  }

  /**
   * The attributions of an annotation file, in its order. Notes, marks such as {@code Discuss}, and
   * what is left of a line that a span's words broke are passed over, as is an attribution without
   * a cue or a content.
   */
  static List<GoldAttribution> attributions(List<String> lines, CodePoints points) {
    Map<String, List<Span>> spans = new HashMap<>();
    for (String line : lines) {
      Matcher part = PART.matcher(line);
      if (part.matches()) {
        spans.put(part.group(1), spans(part.group(2), points));
      }
    }
    List<GoldAttribution> attributions = new ArrayList<>();
    for (String line : lines) {
      Matcher event = EVENT.matcher(line);
      if (event.matches()) {
        String[] roles = event.group(1).split(" ", -1);
        List<Span> cue = spans("Cue", roles, spans);
        List<Span> content = spans("Content", roles, spans);
        if (!cue.isEmpty() && !content.isEmpty()) {
          attributions.add(new GoldAttribution(spans("Source", roles, spans), cue, content));
        }
      }
    }
    return List.copyOf(attributions);
  }

  // A second part of one kind has a number behind its role: Content2:T9.
  private static List<Span> spans(String role, String[] roles, Map<String, List<Span>> spans) {
    List<Span> all = new ArrayList<>();
    for (String one : roles) {
      int colon = one.indexOf(':');
      if (colon > 0 && one.substring(0, colon).replaceFirst("\\d++$", "").equals(role)) {
        all.addAll(spans.getOrDefault(one.substring(colon + 1), List.of()));
      }
    }
    return all.stream().sorted().toList();
  }

  private static List<Span> spans(String offsets, CodePoints points) {
    List<Span> spans = new ArrayList<>();
    for (String one : offsets.strip().split(";", -1)) {
      String[] ends = one.strip().split(" ", -1);
      spans.add(points.span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
    }
    return spans;
  }
}
