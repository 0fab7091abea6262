package org.stemma.pages.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Code;
import org.stemma.core.model.Problem;

/**
 * A folder that may be written, and replaced as a whole.
 *
 * <p>The new tree is made in a hidden folder beside it; then two renames swap them, and the files
 * of the old tree that its manifest lists are removed. A run that was killed between two steps is
 * completed, or undone, by the next one.
 */
public final class OutputFolder {
  private final Path folder;
  private final Path fresh;
  private final Path former;
  private boolean begun;
  private boolean abandoned;

  private OutputFolder(Path folder) {
    this.folder = folder;
    this.fresh = beside(folder, "new");
    this.former = beside(folder, "old");
  }

  /**
   * Claims {@code folder} for writing, and completes what a killed run left.
   *
   * @param working the working folder, which is never replaced
   * @throws Problem with {@code OUTPUT_NOT_OURS} if it holds what Stemma did not write, is a link
   *     or a mount point, or holds the working folder; with {@code OUTPUT_FAILED} if it cannot be
   *     looked at
   */
  public static OutputFolder claim(Path folder, Path working) {
    Path absolute = working.resolve(folder).toAbsolutePath().normalize();
    Path name = absolute.getFileName();
    if (name == null) {
      throw notOurs(absolute, "it is the root of the file system");
    }
    try {
      OutputFolder output = new OutputFolder(absolute);
      output.recover();
      output.check(working.toAbsolutePath().normalize());
      return output;
    } catch (IOException | UncheckedIOException e) {
      throw failed(e);
    }
  }

  public Path path() {
    return folder;
  }

  /** Writes a whole tree. */
  @FunctionalInterface
  public interface Content {
    void to(Tree tree) throws IOException;
  }

  /**
   * Replaces the folder by what {@code content} writes. If anything fails, the folder is as before.
   *
   * @throws Problem with {@code OUTPUT_FAILED}, or {@code OUTPUT_NOT_OURS} if somebody put a file
   *     into the folder meanwhile
   */
  public void replace(Content content) {
    boolean whole = false;
    try (Journal journal = begin()) {
      SortedMap<String, String> files = new TreeMap<>();
      content.to((path, body) -> files.put(path, write(journal, path, body)));
      finish(journal, new Manifest(files));
      whole = true;
    } catch (IOException | UncheckedIOException e) {
      throw failed(e);
    } finally {
      if (!whole) {
        abandon();
      }
    }
  }

  /**
   * Removes a tree that is not finished; called when a run is interrupted, on another thread than
   * the one that writes. That one may be amid a file or amid the swap: the step is waited for, and
   * none comes after it.
   */
  public synchronized void abandon() {
    abandoned = true;
    try {
      if (begun && Files.isDirectory(fresh, LinkOption.NOFOLLOW_LINKS)) {
        Removal.ofOurs(fresh);
      }
    } catch (IOException | UncheckedIOException e) {
      // The next run tries again; what matters now is the failure that led here.
    }
  }

  private synchronized String write(Journal journal, String path, Tree.Body body)
      throws IOException {
    goOn();
    // The name first: a file that a killed run left half-written is known to be ours.
    journal.add(path);
    Path file = fresh.resolve(path);
    Files.createDirectories(file.getParent() == null ? fresh : file.getParent());
    MessageDigest digest = Manifest.sha256();
    try (OutputStream stream =
        new DigestOutputStream(
            new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)),
            digest)) {
      body.to(stream);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private void goOn() throws IOException {
    if (abandoned) {
      throw new IOException("the run was interrupted");
    }
  }

  private synchronized void finish(Journal journal, Manifest manifest) throws IOException {
    goOn();
    manifest.write(fresh);
    journal.delete();
    swap();
  }

  private void swap() throws IOException {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      checkOurs();
      Files.move(folder, former);
      try {
        Files.move(fresh, folder);
      } catch (IOException e) {
        Files.move(former, folder);
        throw e;
      }
      Removal.ofOurs(former);
    } else {
      Files.move(fresh, folder);
    }
  }

  // A killed run leaves a half-made tree, or both trees with or without the folder between them.
  private void recover() throws IOException {
    if (Journal.held(fresh)) {
      throw new FileAlreadyExistsException(fresh.toString());
    }
    if (Files.isDirectory(former, LinkOption.NOFOLLOW_LINKS)) {
      if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
        Removal.ofOurs(former);
      } else if (Manifest.read(fresh) != null) {
        Files.move(fresh, folder);
        Removal.ofOurs(former);
      } else {
        Files.move(former, folder);
      }
    }
    if (Files.isDirectory(fresh, LinkOption.NOFOLLOW_LINKS)) {
      Removal.ofOurs(fresh);
    }
  }

  private void check(Path working) throws IOException {
    if (working.startsWith(folder)) {
      throw notOurs(folder, "it holds the working folder");
    }
    checkPlace();
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (Files.isSymbolicLink(folder)) {
      throw notOurs(folder, "it is a symbolic link");
    }
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw notOurs(folder, "it is a file");
    }
    if (isMountPoint()) {
      throw notOurs(folder, "it is a mount point");
    }
    checkOurs();
  }

  // Said before a long run, not after it.
  private void checkPlace() throws IOException {
    Path above = folder.getParent();
    while (above != null && !Files.exists(above)) {
      above = above.getParent();
    }
    if (above != null && !Files.isDirectory(above)) {
      throw new NotDirectoryException(above.toString());
    }
    if (above != null && !Files.isWritable(above)) {
      throw new AccessDeniedException(above.toString());
    }
  }

  private boolean isMountPoint() throws IOException {
    Path parent = folder.getParent();
    if (parent == null || !folder.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      return parent == null;
    }
    return !Files.getAttribute(folder, "unix:dev").equals(Files.getAttribute(parent, "unix:dev"));
  }

  private void checkOurs() throws IOException {
    String stranger = Removal.stranger(folder);
    if (stranger != null) {
      throw notOurs(folder, "it holds " + stranger);
    }
  }

  private synchronized Journal begin() throws IOException {
    goOn();
    Path parent = folder.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Files.createDirectory(fresh);
    begun = true; // not before: if it is there already, it is another run's
    return Journal.begin(fresh);
  }

  private static Problem failed(Exception e) {
    Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
    return Problem.of(
        Code.OUTPUT_FAILED,
        cause instanceof IOException io ? Trouble.of(io) : String.valueOf(cause));
  }

  private static Path beside(Path folder, String what) {
    @Nullable Path name = folder.getFileName();
    return folder.resolveSibling("." + name + ".stemma-" + what);
  }

  private static Problem notOurs(Path folder, String why) {
    return Problem.of(Code.OUTPUT_NOT_OURS, folder, why);
  }
}
