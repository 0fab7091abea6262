package org.stemma.pages.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.TreeSet;

/**
 * Lists the files of a tree that is not finished, each before it is written; locked while the run
 * that writes it lives.
 */
final class Journal implements Closeable {
  static final String NAME = ".stemma-unfinished";

  private final Path path;
  // Kept open: a lock ends when any channel of this process to the same file is closed.
  private final FileChannel channel;

  private Journal(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /** A new one in {@code tree}, with its lock where the file system has locks. */
  static Journal begin(Path tree) throws IOException {
    Path path = tree.resolve(NAME);
    FileChannel channel =
        FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try {
      channel.tryLock();
    } catch (IOException | OverlappingFileLockException e) {
      // Without a lock two runs at once are not told from a killed one and a new one.
    }
    return new Journal(path, channel);
  }

  /** Whether a run that still lives is writing {@code tree}. */
  static boolean held(Path tree) {
    try (FileChannel channel =
            FileChannel.open(
                tree.resolve(NAME), StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        var lock = channel.tryLock()) {
      return lock == null;
    } catch (OverlappingFileLockException e) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** The files that the journal in {@code tree} lists; none if there is no journal. */
  static Set<String> listed(Path tree) throws IOException {
    Path path = tree.resolve(NAME);
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
        ? new TreeSet<>(Files.readAllLines(path, StandardCharsets.UTF_8))
        : Set.of();
  }

  void add(String file) throws IOException {
    ByteBuffer line = ByteBuffer.wrap((file + "\n").getBytes(StandardCharsets.UTF_8));
    while (line.hasRemaining()) {
      channel.write(line);
    }
  }

  /** Takes the journal away: the tree is whole. */
  void delete() throws IOException {
    Files.delete(path);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
