package org.stemma.ingest.sources;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.stemma.core.model.Code;
import org.stemma.core.model.Rejection;

/** Why something could not be read, in our words: those of the system differ by machine. */
final class Failures {
  private Failures() {}

  static Rejection rejection(String place, Exception failure) {
    return Rejection.of(place, Code.UNREADABLE, why(failure));
  }

  static String why(Exception failure) {
    return switch (failure) {
      case NoSuchFileException gone -> "it does not exist, or no longer does";
      case AccessDeniedException denied -> "access is denied";
      case SecurityException denied -> "access is denied";
      case IOException broken -> "reading it failed";
      default -> "reading it failed";
    };
  }
}
