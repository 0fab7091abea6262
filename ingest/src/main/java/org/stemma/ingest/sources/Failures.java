package org.stemma.ingest.sources;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.stemma.core.model.Code;
import org.stemma.core.model.Rejection;
import org.stemma.ingest.archives.Budget;
import org.stemma.ingest.archives.Zip;

/** Why something could not be read, in our words: those of the system differ by machine. */
final class Failures {
  private Failures() {}

  static Rejection rejection(String place, Exception failure) {
    return switch (failure) {
      case Budget.Spent bomb ->
          Rejection.of(place, Code.ARCHIVE_REFUSED, String.valueOf(bomb.getMessage()));
      case Zip.TooMany many ->
          Rejection.of(place, Code.ARCHIVE_REFUSED, String.valueOf(many.getMessage()));
      case UnsupportedZipFeatureException packed ->
          Rejection.of(place, Code.ARCHIVE_REFUSED, "it is packed in a way that is not read");
      default -> Rejection.of(place, Code.UNREADABLE, why(failure));
    };
  }

  /** Of something that is packed: there a failure is more likely the file's than the disk's. */
  static Rejection ofPacked(String place, Exception failure, String where) {
    boolean own =
        failure instanceof Budget.Spent
            || failure instanceof Zip.TooMany
            || failure instanceof UnsupportedZipFeatureException
            || failure instanceof java.nio.file.FileSystemException
            || failure instanceof SecurityException;
    return own ? rejection(place, failure) : Rejection.of(place, Code.CUT_OFF, where);
  }

  static String why(Exception failure) {
    return switch (failure) {
      case NoSuchFileException gone -> "it does not exist, or no longer does";
      case AccessDeniedException denied -> "access is denied";
      case SecurityException denied -> "access is denied";
      default -> "reading it failed";
    };
  }

  static void closeQuietly(Closeable stream) {
    try {
      stream.close();
    } catch (IOException e) {
      // All that was wanted has been read.
    }
  }
}
