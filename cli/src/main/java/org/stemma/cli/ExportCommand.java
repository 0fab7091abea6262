package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Code;
import org.stemma.core.model.Problem;
import org.stemma.pages.export.Export;
import org.stemma.pages.output.OutputFolder;
import org.stemma.pages.record.RecordReader;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.TypeConversionException;

/** {@code stemma export DIR --format FORMAT}. */
@CommandLine.Command(
    name = "export",
    description = "Write a dossier as Markdown to paste, or its findings as CSV tables.",
    footer = {
      "",
      "Examples:",
      "  stemma export dossier --format markdown               all stories, to read or pipe",
      "  stemma export dossier --format markdown --out notes   a file for each story",
      "  stemma export dossier --format csv --out tables       a file for each table",
      "  stemma export dossier --format csv --table claims > claims.csv",
      "  stemma export dossier --format markdown --story s-01 | pbcopy",
      "",
      "Tables: stories, articles, lineage, entities, summary, quotes, claims, timeline,",
      "conflicts, coverage. Columns, and how evidence is written: docs/export.md.",
      "--out makes a folder, or replaces one that an export wrote; a folder that holds",
      "anything else is refused, and so is a dossier."
    })
final class ExportCommand implements Callable<Integer> {
  /** What a dossier can be written as. */
  enum Format {
    MARKDOWN,
    CSV
  }

  @ParentCommand @Nullable Main main;

  @Parameters(
      index = "0",
      paramLabel = "DIR",
      description = "a folder that stemma read wrote, or its record.json")
  Path dossier = Path.of("dossier");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      required = true,
      converter = FormatName.class,
      description = "markdown (or md), or csv")
  Format format = Format.MARKDOWN;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description = "where the files go (default: standard output)")
  @Nullable Path out;

  @Option(
      names = "--story",
      paramLabel = "ID",
      description = "only this story; the first digits of an id will do")
  @Nullable String story;

  @Option(
      names = "--table",
      paramLabel = "NAME",
      description = "with csv and without --out: which table is printed")
  @Nullable String table;

  @Option(
      names = "--bom",
      description = "with csv: begin with a byte order mark, without which Excel garbles letters")
  boolean bom;

  @Option(names = "--quiet", description = "say nothing but errors")
  boolean quiet;

  @Override
  public Integer call() throws IOException {
    Terminal terminal = Main.terminal(main);
    checkOptions();
    Path place = terminal.working().resolve(dossier);
    OutputFolder target = out == null ? null : claim(out, place, terminal);
    try (RecordReader record = RecordReader.open(place, folder(dossier))) {
      List<String> stories = stories(record);
      Export export = new Export(record, stories);
      if (target == null) {
        print(export, terminal);
      } else {
        write(export, target);
        new Messages(terminal.err(), quiet)
            .note(Messages.count(stories.size(), "story", "stories") + " in " + out + ".");
      }
    }
    return Exit.DONE;
  }

  private void checkOptions() {
    if (format == Format.MARKDOWN && (table != null || bom)) {
      throw wrong("--table and --bom belong to --format csv");
    }
    if (format == Format.CSV && out == null && table == null) {
      throw wrong("several tables need --out FOLDER, or choose one with --table NAME");
    }
    if (out != null && table != null) {
      throw wrong("--out writes every table; leave out --table");
    }
    if (table != null && !Export.tables().contains(table)) {
      throw wrong("there is no table " + table + ", but " + String.join(", ", Export.tables()));
    }
  }

  // A dossier is Stemma's own and could be replaced; nobody who exports one means that.
  private static OutputFolder claim(Path out, Path dossier, Terminal terminal) {
    Path folder = terminal.working().resolve(out).toAbsolutePath().normalize();
    Path source = dossier.toAbsolutePath().normalize();
    if (folder.startsWith(source) || holdsRecord(folder)) {
      throw wrong("--out " + out + " is or lies in a dossier; choose a new or an empty folder");
    }
    return OutputFolder.claim(out, terminal.working());
  }

  /** The folder to read into again, if the record cannot be used. */
  private static Path folder(Path dossier) {
    Path name = dossier.getFileName();
    if (name == null || !name.toString().endsWith(".json")) {
      return dossier;
    }
    Path parent = dossier.getParent();
    return parent == null ? Path.of(".") : parent;
  }

  private static boolean holdsRecord(Path folder) {
    return Files.exists(folder.resolve("record.json"));
  }

  private List<String> stories(RecordReader record) {
    String wanted = story;
    if (wanted == null) {
      return record.stories();
    }
    // A letter, a dash, and one digit at least: less would be no choice.
    List<String> found =
        wanted.length() < 3
            ? List.of()
            : record.stories().stream().filter(id -> id.startsWith(wanted)).toList();
    if (found.isEmpty()) {
      throw Problem.of(Code.ID_UNKNOWN, wanted);
    }
    return found;
  }

  private void print(Export export, Terminal terminal) throws IOException {
    if (table == null) {
      export.markdown(terminal.out());
    } else {
      export.csv(table, terminal.out(), bom);
    }
    terminal.out().flush();
  }

  private void write(Export export, OutputFolder target) {
    Interruption.Undo undo = Interruption.with(target::abandon);
    try {
      target.replace(
          tree -> {
            if (format == Format.CSV) {
              export.csv(tree, bom);
            } else {
              export.markdown(tree);
            }
          });
    } finally {
      undo.close();
    }
  }

  private static Problem wrong(String why) {
    return Problem.of(Code.OPTION_WRONG, why, "stemma export");
  }

  /** The formats by the names that people know them by. */
  static final class FormatName implements ITypeConverter<Format> {
    @Override
    public Format convert(String name) {
      return switch (name.toLowerCase(Locale.ROOT)) {
        case "markdown", "md" -> Format.MARKDOWN;
        case "csv" -> Format.CSV;
        default -> throw new TypeConversionException("'" + name + "' is neither markdown nor csv");
      };
    }
  }
}
