package org.stemma.ingest.sources;

import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Code;
import org.stemma.core.model.Found;
import org.stemma.core.model.Rejection;
import org.stemma.core.model.Skipped;
import org.stemma.ingest.archives.EntryName;

/** What is passed over in an archive, as in a folder. */
final class Entries {
  private Entries() {}

  /** A refusal, or a thing passed over; null if it is to be read. */
  static @Nullable Found passed(String place, String name, boolean link) {
    String fault = EntryName.fault(name);
    if (fault != null) {
      return Rejection.of(place, Code.ARCHIVE_REFUSED, fault);
    }
    if (link) {
      return new Skipped(place, Skipped.Reason.SYMBOLIC_LINK);
    }
    for (String part : name.split("/", -1)) {
      if (part.startsWith(".") || part.equals("__MACOSX")) {
        return new Skipped(place, Skipped.Reason.HIDDEN);
      }
    }
    if (("/" + name).contains("_files/")) {
      return new Skipped(place, Skipped.Reason.PAGE_FILES);
    }
    return Neighbours.isNote(name) ? new Skipped(place, Skipped.Reason.NOTES) : null;
  }
}
