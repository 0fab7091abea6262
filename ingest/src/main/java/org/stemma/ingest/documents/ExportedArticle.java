package org.stemma.ingest.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.core.tables.Tables;
import org.stemma.core.time.Times;

/**
 * One article of an export with what is printed about it in a form that leaves no doubt; all else
 * stays in its text.
 *
 * @param text its lines, without those that the other parts were read from
 */
public record ExportedArticle(
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String published,
    List<String> authors,
    String text) {
  private static final Map<String, String> LABELS = labels();
  private static final Pattern LENGTH = Pattern.compile("(?i)(?:length: ?)?\\d[\\d,.]{0,8} words?");
  private static final Pattern COPYRIGHT = Pattern.compile("(?i)(?:copyright|©|\\(c\\)).{2,200}");

  /** The head of an article has no more lines. */
  private static final int HEAD = 30;

  /** Title, outlet and date in a row: what a head begins with where nothing in it is labelled. */
  private static final int UNLABELLED = 3;

  public ExportedArticle {
    authors = List.copyOf(authors);
  }

  private static Map<String, String> labels() {
    Map<String, String> labels = new TreeMap<>();
    for (List<String> row : Tables.rows(ExportedArticle.class, "export-labels.tsv", 2)) {
      labels.put(row.get(0), row.get(1));
    }
    return labels;
  }

  static ExportedArticle of(List<String> lines) {
    Head head = new Head();
    int body = head.read(lines);
    if (body == 0) {
      return new ExportedArticle(null, null, null, List.of(), String.join("\n", lines).strip());
    }
    List<String> text = new ArrayList<>();
    for (String line : lines.subList(body, lines.size())) {
      String label = label(line);
      boolean about = label != null && "DROP".equals(LABELS.get(label));
      boolean opens = text.isEmpty() && label != null && "BODY".equals(LABELS.get(label));
      if (!about) {
        text.add(opens ? line.substring(line.indexOf(':') + 1) : line);
      }
    }
    return new ExportedArticle(
        head.title, head.outlet, head.published, head.authors, String.join("\n", text).strip());
  }

  /**
   * The label that a line begins with, in lower case; null if it begins with none that is known.
   */
  private static @Nullable String label(String line) {
    int colon = line.indexOf(':');
    String label =
        colon < 1 || colon > 30 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
    return LABELS.containsKey(label) ? label : null;
  }

  /** What stands above the text of one article. */
  private static final class Head {
    private @Nullable String title;
    private @Nullable String outlet;
    private @Nullable String published;
    private final List<String> authors = new ArrayList<>();

    /** Where the text begins; 0 if there is no head that is known for sure. */
    int read(List<String> lines) {
      List<String> bare = new ArrayList<>();
      int labelled = 0;
      int end = 0;
      int seen = 0;
      boolean sure = false;
      for (int i = 0; i < lines.size() && seen < HEAD; i++) {
        String line = lines.get(i).strip();
        if (line.isEmpty()) {
          continue;
        }
        seen++;
        String label = label(line);
        if (label != null) {
          labelled++;
          String field = LABELS.getOrDefault(label, "");
          String value = line.substring(line.indexOf(':') + 1).strip();
          end = i + 1;
          if (field.equals("BODY")) {
            if (!value.isEmpty()) {
              end = i; // the text begins behind its label
            }
            sure = true;
            break;
          }
          take(field, value);
        } else if (LENGTH.matcher(line).matches()) {
          sure = true;
          end = i + 1;
        } else if (COPYRIGHT.matcher(line).matches() && line.length() < 200) {
          end = i + 1;
        } else if (line.equalsIgnoreCase("body")) {
          sure = true;
          end = i + 1;
          break;
        } else if (end == 0 || (!sure && labelled > 0)) {
          bare.add(line);
        }
      }
      if (!sure && labelled < 2) {
        return 0;
      }
      unlabelled(bare);
      return end;
    }

    private void take(String field, String value) {
      if (value.isEmpty()) {
        return;
      }
      switch (field) {
        case "TITLE" -> title = title == null ? value : title;
        case "OUTLET" -> outlet = outlet == null ? value : outlet;
        case "DATE" -> published = published == null ? value : published;
        case "AUTHOR" -> authors.add(value);
        default -> {
          // Known to be about the article and not of it.
        }
      }
    }

    private void unlabelled(List<String> bare) {
      boolean three =
          bare.size() >= UNLABELLED
              && bare.get(1).length() < 60
              && Times.read(bare.get(2), null, null) != null;
      if (three) {
        title = title == null ? bare.get(0) : title;
        outlet = outlet == null ? bare.get(1) : outlet;
        published = published == null ? bare.get(2) : published;
      } else if (title == null && !bare.isEmpty()) {
        title = bare.get(0);
      }
    }
  }
}
