package org.stemma.pages.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.core.model.Witness;
import org.stemma.pages.output.Tree;
import org.stemma.pages.record.RecordReader;
import org.stemma.pages.site.DossierView;
import org.stemma.pages.site.Phrases;

/**
 * Writes dossiers as Markdown and their findings as CSV tables. The same record, the same bytes.
 * One story at a time is in memory. Not thread-safe.
 *
 * <p>Where the record turns out to be damaged, {@code core.model.Problem} is thrown, with {@code
 * DOSSIER_UNREADABLE}.
 */
public final class Export {
  /** What spreadsheet programs need to take a file for UTF-8. */
  private static final String BOM = "\uFEFF";

  private static final List<Sheet> SHEETS =
      Stream.concat(StorySheets.ALL.stream(), FindingSheets.ALL.stream()).toList();

  private final RecordReader record;
  private final List<String> stories;
  private final Phrases phrases = Phrases.load();

  /**
   * @param stories ids of those that are wanted, in their order
   */
  public Export(RecordReader record, List<String> stories) {
    this.record = record;
    this.stories = List.copyOf(stories);
  }

  /** The names of the tables: {@code quotes}, {@code claims} and so on. */
  public static List<String> tables() {
    return SHEETS.stream().map(Sheet::name).toList();
  }

  /** Writes {@code ID.md} for each story, and {@code index.md}. */
  public void markdown(Tree tree) throws IOException {
    List<String> index = new ArrayList<>();
    Markdown markdown = new Markdown(phrases);
    for (String story : stories) {
      DossierView view = new DossierView(phrases, record.story(story));
      String name = story + ".md";
      tree.write(name, stream -> markdown.write(view, record.version(), writer(stream)));
      index.add("[" + Escape.markdown(view.headline()) + "](" + name + ")");
    }
    tree.write(
        "index.md",
        stream -> {
          Writer writer = writer(stream);
          Lines lines = new Lines(writer);
          lines.heading(1, Escape.markdown(phrases.say("index.title")));
          for (String entry : index) {
            lines.item(0, entry);
          }
          writer.flush();
        });
  }

  /** Writes all stories one after another; {@code stream} is flushed and stays open. */
  public void markdown(OutputStream stream) throws IOException {
    Writer writer = writer(stream);
    Markdown markdown = new Markdown(phrases);
    String between = "";
    for (String story : stories) {
      writer.write(between);
      markdown.write(new DossierView(phrases, record.story(story)), record.version(), writer);
      between = "\n";
    }
    writer.flush();
  }

  /**
   * Writes {@code NAME.csv} for each table.
   *
   * @param bom whether each begins with a byte order mark
   */
  public void csv(Tree tree, boolean bom) throws IOException {
    List<Spool> spools = new ArrayList<>();
    try {
      List<Csv> tables = new ArrayList<>();
      for (Sheet sheet : SHEETS) {
        Spool spool = new Spool();
        spools.add(spool);
        tables.add(begun(sheet, spool.writer(), bom));
      }
      rows(SHEETS, tables);
      for (int i = 0; i < SHEETS.size(); i++) {
        tree.write(SHEETS.get(i).name() + ".csv", spools.get(i)::copyTo);
      }
    } finally {
      for (Spool spool : spools) {
        spool.close();
      }
    }
  }

  /**
   * Writes one table; {@code stream} is flushed and stays open.
   *
   * @param name one of {@link #tables}
   * @throws IllegalArgumentException if there is no such table
   */
  public void csv(String name, OutputStream stream, boolean bom) throws IOException {
    Sheet sheet =
        SHEETS.stream()
            .filter(s -> s.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no table " + name));
    Writer writer = writer(stream);
    rows(List.of(sheet), List.of(begun(sheet, writer, bom)));
    writer.flush();
  }

  private static Csv begun(Sheet sheet, Writer writer, boolean bom) throws IOException {
    writer.write(bom ? BOM : "");
    Csv csv = new Csv(writer);
    csv.header(sheet.columns());
    return csv;
  }

  private void rows(List<Sheet> sheets, List<Csv> tables) throws IOException {
    Set<String> told = new HashSet<>();
    for (String story : stories) {
      DossierView view = new DossierView(phrases, record.story(story));
      view.dossier().story().witnesses().forEach(w -> told.add(w.id()));
      for (int i = 0; i < sheets.size(); i++) {
        sheets.get(i).rows().of(view, tables.get(i));
      }
    }
    int articles = sheets.indexOf(StorySheets.ARTICLES);
    if (articles >= 0 && stories.size() == record.stories().size()) {
      strays(told, tables.get(articles));
    }
  }

  // Articles that stand in no story.
  private void strays(Set<String> told, Csv csv) throws IOException {
    for (String id : record.articles()) {
      if (!told.contains(id)) {
        Witness witness = record.witness(id);
        StorySheets.article(csv, witness, null, null, null);
      }
    }
  }

  private static Writer writer(OutputStream stream) {
    return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }
}
