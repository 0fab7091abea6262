package org.stemma.eval.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Dating;
import org.stemma.core.model.Field;
import org.stemma.core.model.ResolvedTime;
import org.stemma.core.model.Span;
import org.stemma.core.time.Times;
import org.stemma.eval.measure.Figure;
import org.stemma.eval.measure.Measure;
import org.stemma.eval.time.TimeMlDocument.Marked;

/**
 * Temporal expressions on the training set of TempEval-3 (TimeBank and AQUAINT, cleaned). Of the
 * documents in the order of their names every fifth is for development, the others are held out.
 */
public final class TempEval implements Measure {
  private static final int DEV_EVERY = 5;

  private static final Pattern YEAR_OR_MONTH =
      Pattern.compile(
          "\\b(?:((?:19|20)\\d\\d)|(January|February|March|April|May|June|July|August|September|October|November|December))\\b");

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  @Override
  public String name() {
    return "time.tempeval3-tbaq";
  }

  @Override
  public Optional<Path> archive() {
    return Optional.of(Path.of("time", "tempeval3-tbaq.tar.gz"));
  }

  @Override
  public String caveat() {
    return "American wire copy and business pages of 1989 to 2000, half of it company results: says"
        + " little about undated pages, other outlets' ways with dates, or the tense of live news.";
  }

  @Override
  public List<Figure> run(Path folder) throws IOException {
    List<TimeMlDocument> dev = new ArrayList<>();
    List<TimeMlDocument> heldOut = new ArrayList<>();
    List<Path> files = files(folder);
    for (int i = 0; i < files.size(); i++) {
      (i % DEV_EVERY == 0 ? dev : heldOut).add(TimeMlDocument.read(files.get(i)));
    }
    List<Figure> figures = new ArrayList<>();
    figures.addAll(figures("dev", dev));
    figures.addAll(figures("test", heldOut));
    return figures;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.getFileName().toString().endsWith(".tml"))
          .sorted(Comparator.comparing(file -> file.getFileName().toString()))
          .toList();
    }
  }

  private List<Figure> figures(String split, List<TimeMlDocument> documents) {
    TimexScore ours = score(documents, TempEval::ours);
    TimexScore dumb = score(documents, TempEval::dumb);
    return List.of(
        figure(
            split,
            "relaxed F1",
            ours.relaxedF1(),
            dumb.relaxedF1(),
            "94.96 SynTime (platinum)",
            ours.gold()),
        figure(
            split,
            "strict F1",
            ours.strictF1(),
            dumb.strictF1(),
            "92.09 SynTime (platinum)",
            ours.gold()),
        figure(
            split,
            "value F1",
            ours.valueF1(),
            dumb.valueF1(),
            "77.61 HeidelTime-t (platinum)",
            ours.gold()),
        figure(
            split,
            "value accuracy, calendar days",
            ours.dayAccuracy(),
            dumb.dayAccuracy(),
            null,
            ours.days()));
  }

  private Figure figure(
      String split, String metric, double value, double baseline, @Nullable String peer, int n) {
    return new Figure(name(), split, metric, value, baseline, peer, n, true);
  }

  private static TimexScore score(
      List<TimeMlDocument> documents, Function<TimeMlDocument, List<Marked>> system) {
    TimexScore score = new TimexScore();
    documents.forEach(document -> score.add(document.expressions(), system.apply(document)));
    return score;
  }

  static List<Marked> ours(TimeMlDocument document) {
    LocalDate day = document.created();
    Dating created =
        new Dating(day.toString(), day, day, List.of(Dating.Basis.STATED), List.of(), List.of());
    List<Marked> marked = new ArrayList<>();
    for (ResolvedTime time : Times.resolve(Times.find(Field.TEXT, document.text()), created)) {
      String value = time.value();
      marked.add(new Marked(time.expression().span(), value == null ? "" : value));
    }
    return marked;
  }

  /** The dumb baseline: four figures are a year, a month's name is that month of the same year. */
  private static List<Marked> dumb(TimeMlDocument document) {
    List<Marked> marked = new ArrayList<>();
    Matcher matcher = YEAR_OR_MONTH.matcher(document.text());
    while (matcher.find()) {
      String year = matcher.group(1);
      String value =
          year != null
              ? year
              : String.format(
                  Locale.ROOT,
                  "%04d-%02d",
                  document.created().getYear(),
                  MONTHS.indexOf(matcher.group(2)) + 1);
      marked.add(new Marked(new Span(matcher.start(), matcher.end()), value));
    }
    return marked;
  }
}
