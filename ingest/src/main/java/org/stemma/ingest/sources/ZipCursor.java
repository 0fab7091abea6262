package org.stemma.ingest.sources;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Code;
import org.stemma.core.model.Found;
import org.stemma.core.model.Rejection;
import org.stemma.core.model.Stated;
import org.stemma.ingest.archives.Budget;
import org.stemma.ingest.archives.EntryName;
import org.stemma.ingest.archives.Zip;

/** What lies in a zip archive, by name, under the same rules as a folder. */
final class ZipCursor implements Cursor {
  private final Label label;
  private final Zip zip;
  private final Opening opening;
  private final Budget budget;
  private final List<Zip.Entry> entries;
  private final Map<String, Neighbours.Beside> beside = new TreeMap<>();
  private @Nullable Cursor inside;
  private int at;

  ZipCursor(Label label, Zip zip, Opening opening, Budget budget) {
    this.label = label;
    this.zip = zip;
    this.opening = opening;
    this.budget = budget;
    this.entries = zip.entries();
    findMetadata();
  }

  @Override
  public @Nullable Found next() {
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
      boolean again = at > 0 && entries.get(at).name().equals(entries.get(at - 1).name());
      Zip.Entry entry = entries.get(at++);
      if (entry.kind() != Zip.Kind.FOLDER) {
        inside = again ? Cursor.of(twice(entry)) : open(entry);
      }
    }
  }

  private Rejection twice(Zip.Entry entry) {
    return Rejection.of(
        place(entry.name()), Code.ARCHIVE_REFUSED, "two things in it have the same name");
  }

  @Override
  public void close() {
    if (inside != null) {
      inside.close();
      inside = null;
    }
    at = entries.size();
    try {
      zip.close();
    } catch (IOException e) {
      // All that was wanted has been read.
    }
  }

  private String place(String name) {
    return label.place() + "!/" + name;
  }

  private void findMetadata() {
    Map<String, Zip.Entry> files = new TreeMap<>();
    entries.stream()
        .filter(e -> e.kind() == Zip.Kind.FILE && EntryName.fault(e.name()) == null)
        .forEach(e -> files.putIfAbsent(e.name(), e));
    for (String name : files.keySet()) {
      String wanted = Neighbours.nameFor(name);
      Zip.Entry said = wanted == null ? null : files.get(wanted);
      if (wanted != null && said != null && !beside.containsKey(wanted)) {
        beside.put(wanted, read(said));
      }
    }
  }

  private Neighbours.Beside read(Zip.Entry entry) {
    try (InputStream stream = budget.bound(zip.read(entry))) {
      byte[] bytes = stream.readNBytes(Limits.RECORD + 1);
      return bytes.length > Limits.RECORD
          ? Neighbours.Beside.NOTHING
          : Neighbours.read(bytes, place(entry.name()));
    } catch (IOException e) {
      return new Neighbours.Beside(
          Stated.NOTHING, Failures.ofPacked(place(entry.name()), e, "it cannot be unpacked"));
    }
  }

  private Cursor open(Zip.Entry entry) {
    String name = entry.name();
    Found passed = Entries.passed(place(name), name, entry.kind() == Zip.Kind.LINK);
    if (passed != null) {
      return Cursor.of(passed);
    }
    if (entry.kind() == Zip.Kind.LOCKED) {
      return Cursor.of(Rejection.of(place(name), Code.PASSWORD_NEEDED));
    }
    Neighbours.Beside itself = beside.get(name);
    if (itself != null && itself.found() != null) {
      return Cursor.of(itself.found());
    }
    String wanted = Neighbours.nameFor(name);
    Neighbours.Beside said = wanted == null ? null : beside.get(wanted);
    Stated stated =
        MetaTable.joined(
            opening.meta().about(place(name)), said == null ? Stated.NOTHING : said.stated());
    Label own = label.inside(name, EntryName.last(name), stated);
    try {
      return opening.stream(own, budget.bound(zip.read(entry)), budget);
    } catch (IOException e) {
      return Cursor.of(Failures.ofPacked(own.place(), e, "it cannot be unpacked"));
    }
  }
}
