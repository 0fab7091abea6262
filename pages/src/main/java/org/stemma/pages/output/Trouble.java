package org.stemma.pages.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;

/** What a failure of the file system means, in the words of people. */
public final class Trouble {
  private Trouble() {}

  /** Such as "/srv/news: access is denied". */
  public static String of(IOException failure) {
    if (!(failure instanceof FileSystemException named) || named.getFile() == null) {
      return String.valueOf(failure.getMessage());
    }
    return named.getFile() + ": " + why(named);
  }

  private static String why(FileSystemException failure) {
    @Nullable String reason = failure.getReason();
    return switch (failure) {
      case AccessDeniedException denied -> "access is denied";
      case NoSuchFileException gone -> "it does not exist, or no longer does";
      case FileAlreadyExistsException there ->
          "it is in the way (another run may be at work there)";
      case NotDirectoryException file -> "it is not a folder";
      default -> reason == null ? failure.getClass().getSimpleName() : reason;
    };
  }
}
