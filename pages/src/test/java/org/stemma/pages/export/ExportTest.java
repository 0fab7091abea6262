package org.stemma.pages.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.core.model.Reading;
import org.stemma.pages.fixture.Folder;
import org.stemma.pages.fixture.InventedReading;
import org.stemma.pages.fixture.ManyStories;
import org.stemma.pages.output.Tree;
import org.stemma.pages.record.RecordReader;

class ExportTest {
  private static final InventedReading INVENTED = new InventedReading();
  private static final String A = "Harbour Gazette, Tue 13 May 2031, 18:05 (UTC+02:00)";
  private static final String B = "Outlet not named, 13–14 May 2031 ≈";

  @TempDir Path folder = Path.of("");

  // Markdown

  @Test
  void there_is_a_file_for_each_story_and_one_that_lists_them() throws IOException {
    SortedMap<String, String> files = written(INVENTED.reading(), Export::markdown);
    assertThat(files).hasSize(3).containsKey(INVENTED.story + ".md");
    assertThat(files.get("index.md"))
        .startsWith("# Stories\n\n- [Old bridge at 𝔙ellin closed](" + INVENTED.story + ".md)\n");
  }

  @Test
  void every_line_names_letter_sentence_outlet_and_date() throws IOException {
    String dossier = dossier();
    assertThat(dossier)
        .startsWith("# Old bridge at 𝔙ellin closed\n\nHeadline of A. 2 articles.")
        .contains(
            "- **2.1** **13 May 2031",
            "The old bridge at 𝔙ellin was closed on Tuesday",
            " — **A 1**, " + A + "; B 1, " + B + "\n")
        .contains("**A 1**, **2**, caption, title, " + A);
  }

  @Test
  void what_is_disputed_says_so_and_who_denies_it() throws IOException {
    assertThat(dossier())
        .contains("**4.1** **Disputed**: ")
        .containsPattern("  - \\*\\*denies\\*\\*, possible · Ada Torv: .* — B 4, Outlet not named");
  }

  @Test
  void speakers_that_differ_are_shown_with_their_versions() throws IOException {
    assertThat(dossier())
        .contains("- **3.1** **Speaker differs:** Ada Torv in A; Oskar Lind in B (2 outlets")
        .contains("\n  - “The bridge is safe for walkers,” — A 3, " + A + "\n")
        .contains("\n  - “The bridge is safe,” (");
  }

  @Test
  void every_entry_of_a_list_but_those_of_entries_below_it_is_cited() throws IOException {
    List<String> lines = dossier().lines().toList();
    for (int i = 0; i < lines.size() && !lines.get(i).startsWith("## 9"); i++) {
      boolean entry = lines.get(i).matches(" *- .*");
      boolean parent = i + 1 < lines.size() && lines.get(i + 1).startsWith("  - ");
      boolean caution = lines.get(i).endsWith(")") && !lines.get(i).startsWith("- **");
      boolean line = lines.get(i).contains("One line of text");
      if (entry && !parent && !caution && !line) {
        assertThat(lines.get(i)).contains(" — ");
      }
    }
  }

  @Test
  void no_markup_of_an_article_becomes_markup() throws IOException {
    SortedMap<String, String> files = written(INVENTED.reading(), Export::markdown);
    String hostile =
        files.entrySet().stream()
            .filter(f -> f.getKey().startsWith("s-") && !f.getKey().contains(INVENTED.story))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElseThrow();
    assertThat(hostile)
        .startsWith("# \\<script\\>alert(\"x\")\\</script\\> \\& “عاجل” www")
        .doesNotContainPattern("(?<!\\\\)<(?!https?://)")
        .doesNotContain("javascript:", "\u202E");
  }

  @Test
  void a_story_of_which_nothing_could_be_found_out_has_its_article() throws IOException {
    for (String dossier : written(INVENTED.reading(), Export::markdown).values()) {
      assertThat(dossier.startsWith("# Stories") || dossier.contains("## 9 How good")).isTrue();
      assertThat(dossier).doesNotContain("null").endsWith("\n").doesNotContain("\n\n\n");
    }
  }

  @Test
  void to_a_stream_go_the_wanted_stories_alone() throws IOException {
    Folder.write(INVENTED.reading(), folder);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (RecordReader record = RecordReader.open(folder, folder)) {
      new Export(record, List.of(INVENTED.story)).markdown(bytes);
      assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(dossier());
    }
  }

  // CSV

  @Test
  void the_columns_stay() throws IOException {
    SortedMap<String, String> headers = new TreeMap<>();
    written(INVENTED.reading(), (export, tree) -> export.csv(tree, false))
        .forEach((file, table) -> headers.put(file, table.substring(0, table.indexOf("\r\n"))));
    assertThat(headers)
        .hasSize(10)
        .containsEntry(
            "articles.csv",
            "article,story,letter,outlet,domain,outlet_basis,title,authors,published,earliest,"
                + "latest,published_basis,language,url,line_of_text,credit,sentences,sources,"
                + "warnings")
        .containsEntry(
            "quotes.csv",
            "story,quote,text,when,agreed,outlets,unnamed_outlets,origins,unstated,behind,version,"
                + "kind,speaker,speaker_kind,speaker_entity,via,article,letter,outlet,published,"
                + "evidence")
        .containsEntry(
            "claims.csv",
            "story,claim,text,disputed,outlets,unnamed_outlets,origins,unstated,behind,"
                + "against_outlets,against_unnamed_outlets,against_origins,against_unstated,"
                + "against_behind,position,stance,modality,holder,holder_kind,holder_entity,via,"
                + "article,letter,outlet,published,evidence")
        .containsEntry(
            "timeline.csv",
            "story,event,from,to,open_end,granularity,approximate,resolved_from,status,text,"
                + "disputed,outlets,unnamed_outlets,origins,unstated,behind,letters,evidence")
        .containsEntry(
            "conflicts.csv",
            "story,conflict,kind,status,scope,reason,side,value,outlets,unnamed_outlets,origins,"
                + "unstated,behind,letters,evidence")
        .containsEntry(
            "coverage.csv",
            "story,row,finding,text,charged,article,letter,outlet,published,state,evidence")
        .containsEntry(
            "lineage.csv",
            "story,from,from_letter,to,to_letter,kind,basis,share,directed,passages,"
                + "from_evidence,to_evidence")
        .containsEntry(
            "entities.csv",
            "story,entity,type,name,mentions,letters,spellings,evidence,roles,role_evidence,why")
        .containsEntry(
            "summary.csv",
            "story,line,role,text,disputed,outlets,unnamed_outlets,origins,unstated,behind,"
                + "letters,evidence")
        .containsEntry(
            "stories.csv", "story,headline,headline_letter,earliest,latest,articles,lines_of_text");
  }

  @Test
  void every_row_has_a_cell_for_each_column() throws IOException {
    written(INVENTED.reading(), (export, tree) -> export.csv(tree, false))
        .forEach(
            (file, table) -> {
              List<List<String>> rows = parse(table);
              assertThat(rows).as(file).hasSizeGreaterThan(1);
              assertThat(rows).as(file).allMatch(row -> row.size() == rows.getFirst().size());
            });
  }

  @Test
  void evidence_is_article_sentence_and_characters_with_the_words() throws IOException {
    Map<String, String> event = rows("timeline").getFirst();
    assertThat(event)
        .containsEntry("event", INVENTED.event)
        .containsEntry("letters", "A B")
        .containsEntry(
            "evidence",
            INVENTED.first.id()
                + " s1:2-48 “The old bridge at 𝔙ellin was closed on Tuesday”\n"
                + INVENTED.second.id()
                + " s1:0-40 “The bridge at Vellin was shut on Tuesday”");
  }

  @Test
  void a_row_is_a_position_and_says_whether_its_claim_is_disputed() throws IOException {
    List<Map<String, String>> claims = rows("claims");
    assertThat(claims).extracting(c -> c.get("disputed")).containsOnly("true");
    assertThat(claims).extracting(c -> c.get("stance")).contains("DENIED");
    assertThat(claims).extracting(c -> c.get("letter")).contains("A", "B");
  }

  @Test
  void articles_without_a_story_are_listed_too_but_not_when_one_story_is_wanted()
      throws IOException {
    assertThat(rows("articles"))
        .extracting(a -> a.get("article"))
        .contains(INVENTED.alone.id(), INVENTED.first.id());
    Folder.write(INVENTED.reading(), folder);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (RecordReader record = RecordReader.open(folder, folder)) {
      new Export(record, List.of(INVENTED.story)).csv("articles", bytes, true);
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .startsWith("\uFEFFarticle,story")
        .contains(INVENTED.first.id())
        .doesNotContain(INVENTED.alone.id());
  }

  @Test
  void dates_are_iso_and_open_where_they_are_not_known() throws IOException {
    assertThat(rows("articles"))
        .extracting(a -> a.get("published"))
        .contains("2031-05-13T18:05+02:00", "2031-05-13/2031-05-14", "");
  }

  @Test
  void the_same_record_gives_the_same_bytes() throws IOException {
    Reading many = ManyStories.of(30, 4);
    assertThat(written(many, (export, tree) -> export.csv(tree, false)))
        .isEqualTo(written(many, (export, tree) -> export.csv(tree, false)));
    assertThat(written(many, Export::markdown)).hasSize(31);
  }

  private interface Way {
    void write(Export export, Tree tree) throws IOException;
  }

  private SortedMap<String, String> written(Reading reading, Way way) throws IOException {
    Folder.write(reading, folder);
    SortedMap<String, String> files = new TreeMap<>();
    try (RecordReader record = RecordReader.open(folder, folder)) {
      way.write(
          new Export(record, record.stories()),
          (path, body) -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            body.to(bytes);
            files.put(path, bytes.toString(StandardCharsets.UTF_8));
          });
    }
    return files;
  }

  private String dossier() throws IOException {
    return String.valueOf(
        written(INVENTED.reading(), Export::markdown).get(INVENTED.story + ".md"));
  }

  private List<Map<String, String>> rows(String table) throws IOException {
    String file =
        String.valueOf(
            written(INVENTED.reading(), (export, tree) -> export.csv(tree, false))
                .get(table + ".csv"));
    List<List<String>> rows = parse(file);
    List<Map<String, String>> named = new ArrayList<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      Map<String, String> cells = new TreeMap<>();
      for (int i = 0; i < row.size(); i++) {
        cells.put(rows.getFirst().get(i), row.get(i));
      }
      named.add(cells);
    }
    return named;
  }

  /** As RFC 4180 reads. */
  private static List<List<String>> parse(String table) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < table.length(); i++) {
      char c = table.charAt(i);
      if (quoted) {
        if (c != '"') {
          cell.append(c);
        } else if (i + 1 < table.length() && table.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else {
          quoted = false;
        }
      } else if (c == '"') {
        quoted = true;
      } else if (c == ',' || c == '\n') {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(List.copyOf(row));
          row.clear();
        }
      } else if (c != '\r') {
        cell.append(c);
      }
    }
    return rows;
  }
}
