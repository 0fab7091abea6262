package org.stemma.pages.export;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A table while it grows, story by story, beside others: on the disk, gone when closed. A tree
 * takes one file at a time, and memory would grow with the record.
 */
final class Spool implements Closeable {
  private final FileChannel channel;
  private final Writer writer;

  Spool() throws IOException {
    Path file = Files.createTempFile("stemma-export-", ".csv");
    channel =
        FileChannel.open(
            file,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    unname(file);
    writer =
        new BufferedWriter(
            new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8));
  }

  // Where an open file may lose its name, nothing is left even if the program is stopped.
  private static void unname(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // Where it may not, it goes when it is closed.
    }
  }

  Writer writer() {
    return writer;
  }

  /** All that was written so far. */
  void copyTo(OutputStream stream) throws IOException {
    writer.flush();
    channel.position(0);
    Channels.newInputStream(channel).transferTo(stream);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
