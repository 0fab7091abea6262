package org.stemma.ingest.sources;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Code;
import org.stemma.core.model.Found;
import org.stemma.core.model.Rejection;
import org.stemma.core.model.Skipped;
import org.stemma.ingest.archives.Budget;
import org.stemma.ingest.archives.EntryName;

/** What lies in a tar archive, in its order: it can be read only from front to back. */
final class TarCursor implements Cursor {
  private final Label label;
  private final TarArchiveInputStream tar;
  private final Opening opening;
  private final Budget budget;
  private @Nullable Cursor inside;
  private int entries;
  private boolean ended;

  TarCursor(Label label, InputStream stream, Opening opening, Budget budget) {
    this.label = label;
    this.tar = new TarArchiveInputStream(stream);
    this.opening = opening;
    this.budget = budget;
  }

  @Override
  public @Nullable Found next() {
    while (!ended) {
      if (inside != null) {
        Found next = inside.next();
        if (next != null) {
          return next;
        }
        inside.close();
        inside = null;
      }
      try {
        TarArchiveEntry entry = tar.getNextEntry();
        if (entry == null) {
          ended = true;
        } else if (++entries > Budget.MOST_ENTRIES) {
          ended = true;
          return label.rejection(
              Code.ARCHIVE_REFUSED, "it has more than " + Budget.MOST_ENTRIES + " entries");
        } else if (!entry.isDirectory()) {
          inside = open(entry);
        }
      } catch (IOException | IllegalArgumentException e) {
        ended = true;
        return Failures.ofPacked(label.place(), e, "after " + entries + " entries");
      }
    }
    return null;
  }

  private Cursor open(TarArchiveEntry entry) {
    String name = EntryName.normal(entry.getName());
    String place = label.place() + "!/" + name;
    boolean link = entry.isSymbolicLink() || entry.isLink();
    Found passed = Entries.passed(place, name, link);
    if (passed != null) {
      return Cursor.of(passed);
    }
    if (!entry.isFile() || entry.isSparse()) {
      return Cursor.of(
          entry.isFile()
              ? Rejection.of(place, Code.ARCHIVE_REFUSED, "it is packed in a way that is not read")
              : new Skipped(place, Skipped.Reason.NOT_A_FILE));
    }
    // The entry ends where the next begins: closing it must not close the archive.
    InputStream own =
        new FilterInputStream(tar) {
          @Override
          public void close() {}
        };
    return opening.stream(
        label.inside(name, EntryName.last(name), opening.meta().about(place)),
        budget.bound(own),
        budget);
  }

  @Override
  public void close() {
    ended = true;
    if (inside != null) {
      inside.close();
      inside = null;
    }
    Failures.closeQuietly(tar);
  }
}
