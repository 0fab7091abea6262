package org.stemma.ingest.archives;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** A zip archive: its entries by name, each read when it is asked for. */
public final class Zip implements AutoCloseable {
  /** A directory of entries larger than this, in bytes, belongs to no archive of articles. */
  private static final long LARGEST_DIRECTORY = 32L << 20;

  private static final int END = 22;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final int END_MARK = 0x06054b50;

  /** What an entry is. */
  public enum Kind {
    FILE,
    FOLDER,
    LINK,
    LOCKED
  }

  /** One entry; its name has {@code /} between the parts. */
  public static final class Entry {
    private final String name;
    private final Kind kind;
    private final ZipArchiveEntry inside;

    Entry(String name, Kind kind, ZipArchiveEntry inside) {
      this.name = name;
      this.kind = kind;
      this.inside = inside;
    }

    public String name() {
      return name;
    }

    public Kind kind() {
      return kind;
    }
  }

  /** Thrown where there is more in an archive than is looked at. */
  public static final class TooMany extends IOException {
    private static final long serialVersionUID = 1;

    TooMany() {
      super("it has more than " + Budget.MOST_ENTRIES + " entries");
    }
  }

  private final ZipFile file;
  private final List<Entry> entries;

  private Zip(ZipFile file, List<Entry> entries) {
    this.file = file;
    this.entries = entries;
  }

  /**
   * Opens an archive.
   *
   * @throws TooMany if it has too many entries
   * @throws IOException if it is no zip archive, or a damaged one
   */
  public static Zip open(SeekableByteChannel channel) throws IOException {
    refuseMany(channel);
    ZipFile file = ZipFile.builder().setSeekableByteChannel(channel).get();
    List<Entry> entries = new ArrayList<>();
    for (ZipArchiveEntry entry : Collections.list(file.getEntries())) {
      Kind kind =
          entry.isDirectory()
              ? Kind.FOLDER
              : entry.isUnixSymlink()
                  ? Kind.LINK
                  : entry.getGeneralPurposeBit().usesEncryption() ? Kind.LOCKED : Kind.FILE;
      entries.add(new Entry(EntryName.normal(entry.getName()), kind, entry));
    }
    if (entries.size() > Budget.MOST_ENTRIES) {
      file.close();
      throw new TooMany();
    }
    entries.sort(Comparator.comparing(Entry::name));
    return new Zip(file, List.copyOf(entries));
  }

  /** Opens an archive that is held. */
  public static Zip open(byte[] bytes) throws IOException {
    return open(new SeekableInMemoryByteChannel(bytes));
  }

  /** All entries, by name. */
  public List<Entry> entries() {
    return entries;
  }

  /**
   * What is in an entry.
   *
   * @throws IOException if it cannot be read, or is packed in a way that is not known
   */
  public InputStream read(Entry entry) throws IOException {
    return file.getInputStream(entry.inside);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  /** The library reads the whole directory into memory, so its size is looked at before. */
  private static void refuseMany(SeekableByteChannel channel) throws IOException {
    long size = channel.size();
    int length = (int) StrictMath.min(size, END + LONGEST_COMMENT);
    ByteBuffer tail = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    channel.position(size - length);
    while (tail.hasRemaining() && channel.read(tail) >= 0) {
      // Until all of it is there.
    }
    channel.position(0);
    for (int at = length - END; at >= 0; at--) {
      if (tail.getInt(at) == END_MARK) {
        long directory = tail.getInt(at + 12) & 0xffffffffL;
        // All ones: the size stands elsewhere (zip64), because it is 4 GB or the maker likes that.
        long bound = directory == 0xffffffffL ? size : directory;
        if (bound > LARGEST_DIRECTORY && (directory != 0xffffffffL || size > 4L << 30)) {
          throw new TooMany();
        }
        return;
      }
    }
  }
}
