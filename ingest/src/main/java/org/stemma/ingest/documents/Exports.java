package org.stemma.ingest.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.core.tables.Tables;

/**
 * Cuts what a press database exported into its articles. It is cut only at what is printed for that
 * end: lines that number the documents without a gap, or lines that end each of them. A text
 * without them is one article.
 */
public final class Exports {
  private static final List<Form> FORMS =
      Tables.rows(Exports.class, "export-forms.tsv", 5).stream()
          .map(row -> new Form(Place.valueOf(row.get(1)), Pattern.compile(row.get(2))))
          .toList();

  private static final int LONGEST_LINE = 120;

  /** Where a line of a form stands: at the head of an article, with its number, or at its foot. */
  private enum Place {
    NUMBERS,
    ENDS
  }

  private record Form(Place place, Pattern pattern) {}

  private Exports() {}

  /** The articles in {@code text}, in its order; one if nothing says that there are more. */
  public static List<ExportedArticle> split(String text) {
    List<String> lines = text.lines().toList();
    Map<Form, List<Integer>> hits = new TreeMap<>(Comparator.comparingInt(FORMS::indexOf));
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.length() > LONGEST_LINE) {
        continue;
      }
      for (Form form : FORMS) {
        if (form.pattern().matcher(line).matches()) {
          hits.computeIfAbsent(form, none -> new ArrayList<>()).add(i);
        }
      }
    }
    List<List<String>> pieces = List.of(lines);
    for (Map.Entry<Form, List<Integer>> hit : hits.entrySet()) {
      List<List<String>> cut =
          hit.getKey().place() == Place.NUMBERS
              ? numbered(hit.getKey(), hit.getValue(), lines)
              : ended(hit.getValue(), lines);
      if (cut.size() > pieces.size()) {
        pieces = cut;
      }
    }
    return pieces.stream().map(Exports::withoutForms).map(ExportedArticle::of).toList();
  }

  /** Cut before each number, if they count from one to the stated end. */
  private static List<List<String>> numbered(Form form, List<Integer> at, List<String> lines) {
    List<Integer> starts = new ArrayList<>();
    int expected = 1;
    int all = 0;
    for (int line : at) {
      Matcher m = form.pattern().matcher(lines.get(line).strip());
      if (!m.matches()) {
        continue;
      }
      int number = Integer.parseInt(m.group(1));
      int stated = Integer.parseInt(m.group(2));
      all = all == 0 ? stated : all;
      if (number == expected && stated == all) {
        starts.add(line);
        expected++;
      } else if (number != expected - 1) {
        return List.of(lines); // a gap: they count something else
      }
    }
    if (starts.size() < 2) {
      return List.of(lines);
    }
    List<List<String>> pieces = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
      pieces.add(lines.subList(starts.get(i), end));
    }
    return pieces;
  }

  private static List<List<String>> ended(List<Integer> ends, List<String> lines) {
    if (ends.size() < 2) {
      return List.of(lines);
    }
    List<List<String>> pieces = new ArrayList<>();
    int start = 0;
    for (int end : ends) {
      pieces.add(lines.subList(start, end));
      start = end + 1;
    }
    return pieces;
  }

  private static List<String> withoutForms(List<String> lines) {
    return lines.stream()
        .filter(
            line ->
                line.length() > LONGEST_LINE
                    || FORMS.stream().noneMatch(f -> f.pattern().matcher(line.strip()).matches()))
        .toList();
  }
}
