package org.stemma.peers.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes figures as Markdown, a table a part, and as a table for programs. */
public final class Page {
  private static final String NOT_MEASURED = "–";

  private Page() {}

  /**
   * The page.
   *
   * @param notes what a reader must know of a part, by part
   * @param remarks of the run as a whole
   */
  public static String markdown(
      List<Figure> figures, Map<String, String> notes, List<String> remarks) {
    StringBuilder page = new StringBuilder("# Side by side\n");
    remarks.forEach(remark -> page.append("\n- ").append(remark));
    page.append('\n');
    Map<String, List<Figure>> parts =
        figures.stream()
            .collect(Collectors.groupingBy(Figure::part, LinkedHashMap::new, Collectors.toList()));
    parts.forEach(
        (part, own) -> {
          page.append("\n## ").append(part).append("\n\n");
          if (notes.containsKey(part)) {
            page.append(notes.get(part)).append("\n\n");
          }
          table(page, own);
        });
    return page.toString();
  }

  private static void table(StringBuilder page, List<Figure> figures) {
    Set<String> columns = new LinkedHashSet<>();
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    for (Figure figure : figures) {
      columns.add(figure.column());
      rows.computeIfAbsent(figure.reader(), reader -> new LinkedHashMap<>())
          .put(figure.column(), figure.value());
    }
    row(page, "", columns.stream().toList());
    row(page, "---", columns.stream().map(column -> "--:").toList());
    rows.forEach(
        (reader, values) ->
            row(
                page,
                reader,
                columns.stream().map(c -> values.getOrDefault(c, NOT_MEASURED)).toList()));
  }

  private static void row(StringBuilder page, String head, List<String> cells) {
    page.append("| ").append(head);
    cells.forEach(cell -> page.append(" | ").append(cell));
    page.append(" |\n");
  }

  /** A line a figure, with a header: part, reader, measure, value, n. */
  public static String tsv(List<Figure> figures) {
    List<String> lines = new ArrayList<>();
    lines.add("part\treader\tmeasure\tvalue\tn");
    for (Figure figure : figures) {
      lines.add(
          String.join(
              "\t",
              figure.part(),
              figure.reader(),
              figure.column(),
              figure.value(),
              String.valueOf(figure.n())));
    }
    return String.join("\n", lines) + "\n";
  }
}
