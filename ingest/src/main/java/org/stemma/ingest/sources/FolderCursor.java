package org.stemma.ingest.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Found;
import org.stemma.core.model.OutputMark;
import org.stemma.core.model.Skipped;
import org.stemma.core.model.Skipped.Reason;
import org.stemma.core.model.Stated;

/** A folder and all that is in it, in the order of the paths below the input, with {@code /}. */
final class FolderCursor implements Cursor {
  private final Path folder;
  private final String prefix;
  private final Opening opening;
  private final Map<String, Neighbours.Beside> beside = new TreeMap<>();
  private @Nullable List<Entry> entries;
  private int at;
  private @Nullable Cursor inside;

  /**
   * @param prefix the place of the folder, ending in {@code /}; empty for the input itself
   */
  FolderCursor(Path folder, String prefix, Opening opening) {
    this.folder = folder;
    this.prefix = prefix;
    this.opening = opening;
  }

  private record Entry(Path path, String name, @Nullable BasicFileAttributes attributes) {
    boolean folder() {
      return attributes != null && attributes.isDirectory();
    }

    boolean file() {
      return attributes != null && attributes.isRegularFile();
    }

    /** A folder sorts as its first file would. */
    String key() {
      return folder() ? name + "/" : name;
    }
  }

  @Override
  public @Nullable Found next() {
    if (entries == null) {
      try {
        entries = list();
      } catch (IOException | SecurityException e) {
        entries = List.of();
        return Failures.rejection(prefix.isEmpty() ? FileNames.of(folder) + "/" : prefix, e);
      }
    }
    while (true) {
      if (inside != null) {
        Found next = inside.next();
        if (next != null) {
          return next;
        }
        inside.close();
        inside = null;
      }
      if (at >= entries.size()) {
        return null;
      }
      inside = open(entries.get(at++));
    }
  }

  @Override
  public void close() {
    if (inside != null) {
      inside.close();
      inside = null;
    }
    entries = List.of();
    at = 0;
  }

  private List<Entry> list() throws IOException {
    List<Entry> found = new ArrayList<>();
    try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
      for (Path path : paths) {
        BasicFileAttributes attributes = null;
        try {
          attributes =
              Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
          // It vanished meanwhile; opening it says so.
        }
        found.add(new Entry(path, FileNames.of(path), attributes));
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    found.sort(Comparator.comparing(Entry::key));
    findMetadata(found);
    return found;
  }

  private void findMetadata(List<Entry> all) {
    Map<String, Entry> files = new TreeMap<>();
    for (Entry entry : all) {
      if (entry.file() && !entry.name().startsWith(".")) {
        files.put(entry.name(), entry);
      }
    }
    for (String name : files.keySet()) {
      String wanted = Neighbours.nameFor(name);
      Entry said = wanted == null ? null : files.get(wanted);
      if (said != null && wanted != null && !beside.containsKey(wanted)) {
        beside.put(wanted, Neighbours.read(said.path(), prefix + wanted));
      }
    }
  }

  private Cursor open(Entry entry) {
    String place = prefix + entry.name();
    BasicFileAttributes attributes = entry.attributes();
    if (entry.name().startsWith(".")) {
      return Cursor.of(new Skipped(place, Reason.HIDDEN));
    }
    if (attributes != null && attributes.isSymbolicLink()) {
      return Cursor.of(new Skipped(place, Reason.SYMBOLIC_LINK));
    }
    if (entry.folder()) {
      return folder(entry, place + "/");
    }
    if (attributes != null && !attributes.isRegularFile()) {
      return Cursor.of(new Skipped(place, Reason.NOT_A_FILE));
    }
    if (Neighbours.isNote(entry.name())) {
      return Cursor.of(new Skipped(place, Reason.NOTES));
    }
    Neighbours.Beside itself = beside.get(entry.name());
    if (itself != null && itself.found() != null) {
      return Cursor.of(itself.found());
    }
    String wanted = Neighbours.nameFor(entry.name());
    Neighbours.Beside said = wanted == null ? null : beside.get(wanted);
    Stated stated =
        MetaTable.joined(
            opening.meta().about(place), said == null ? Stated.NOTHING : said.stated());
    return opening.file(entry.path(), place, entry.name(), stated);
  }

  private Cursor folder(Entry entry, String place) {
    if (entry.name().endsWith("_files")) {
      return Cursor.of(new Skipped(place, Reason.PAGE_FILES));
    }
    return writtenByStemma(entry.path())
        ? Cursor.of(new Skipped(place, Reason.OUTPUT_OF_STEMMA))
        : new FolderCursor(entry.path(), place, opening);
  }

  /** Whether the folder holds a manifest whose first line is one of ours. */
  static boolean writtenByStemma(Path folder) {
    try (InputStream manifest = Files.newInputStream(folder.resolve(OutputMark.MANIFEST))) {
      String start = new String(manifest.readNBytes(512), StandardCharsets.UTF_8);
      return start.lines().findFirst().orElse("").startsWith(OutputMark.FIRST_LINE);
    } catch (IOException | SecurityException e) {
      return false;
    }
  }
}
