package org.stemma.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file that says where in the code a fault of ours was; it goes with a person's report. */
final class DefectLog {
  private DefectLog() {}

  /**
   * Writes it into the temporary folder.
   *
   * @return its path, or why there is none
   */
  static String write(List<? extends Throwable> faults) {
    try {
      Path log = Files.createTempFile("stemma-defect-", ".log");
      try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(log))) {
        faults.forEach(fault -> fault.printStackTrace(writer));
      }
      return log.toString();
    } catch (IOException failed) {
      return "could not be written (" + failed.getMessage() + ")";
    }
  }
}
