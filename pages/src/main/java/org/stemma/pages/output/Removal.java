package org.stemma.pages.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.OutputMark;

/** Removes what Stemma wrote, and nothing else. */
final class Removal {
  private Removal() {}

  /** The first file, by path, that Stemma did not write or that was changed since; null if none. */
  static @Nullable String stranger(Path folder) throws IOException {
    Manifest manifest = Manifest.read(folder);
    for (Path file : files(folder)) {
      String path = relative(folder, file);
      boolean ours =
          manifest != null && (path.equals(OutputMark.MANIFEST) || manifest.wrote(folder, path));
      if (!ours) {
        return path;
      }
    }
    return null;
  }

  /**
   * Removes from {@code folder} the files that its manifest lists with their hash, or that its
   * journal lists, then the folders that are empty. What is left, if anything, stays where it is.
   */
  static void ofOurs(Path folder) throws IOException {
    Set<String> unfinished = Journal.listed(folder);
    Manifest manifest = Manifest.read(folder);
    for (Path file : files(folder)) {
      String path = relative(folder, file);
      boolean listed = manifest != null && manifest.wrote(folder, path);
      if (listed || unfinished.contains(path)) {
        Files.delete(file);
      }
    }
    Files.deleteIfExists(folder.resolve(Journal.NAME));
    if (manifest != null || !unfinished.isEmpty()) {
      Files.deleteIfExists(folder.resolve(OutputMark.MANIFEST));
    }
    removeEmptyFolders(folder);
  }

  private static void removeEmptyFolders(Path folder) throws IOException {
    List<Path> folders;
    try (Stream<Path> all = Files.walk(folder)) {
      folders =
          all.filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
              .sorted(Comparator.reverseOrder())
              .toList();
    }
    for (Path each : folders) {
      try {
        Files.delete(each);
      } catch (DirectoryNotEmptyException e) {
        // Somebody else's file is in it: it stays.
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
          .sorted()
          .toList();
    }
  }

  private static String relative(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
