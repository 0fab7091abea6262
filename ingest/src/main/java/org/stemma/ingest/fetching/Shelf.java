package org.stemma.ingest.fetching;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Content;

/**
 * What was fetched before, by the hash of its bytes: the same page twice lies there once, a changed
 * page lies beside its earlier version. What a server said about a page (its tag, its date) lets
 * the next request ask only whether it has changed.
 *
 * <p>On disk: {@code bodies/HASH} and {@code addresses/HASH} (of the address), five lines each. A
 * shelf that cannot be written to is passed over: it saves time and nothing else.
 */
final class Shelf {
  /** What is known of an address. */
  record Kept(
      String tag, String changed, String mediaType, String charset, String day, Content body) {
    /** The headers of a request that asks whether it has changed. */
    Map<String, String> conditions() {
      Map<String, String> headers = new TreeMap<>();
      if (!tag.isEmpty()) {
        headers.put("If-None-Match", tag);
      }
      if (!changed.isEmpty()) {
        headers.put("If-Modified-Since", changed);
      }
      return headers;
    }

    Fetched.Page page(String address) {
      LocalDate fetched = null;
      try {
        fetched = day.isEmpty() ? null : LocalDate.parse(day);
      } catch (DateTimeException e) {
        // Somebody wrote into the shelf.
      }
      return new Fetched.Page(
          address, body, mediaType, charset.isEmpty() ? null : charset, fetched);
    }
  }

  /** Bytes that are held where there is no folder. */
  private static final long MOST_HERE = 64L << 20;

  private final @Nullable Path folder;
  private final AtomicLong held = new AtomicLong();
  private final Map<String, Kept> here = new ConcurrentHashMap<>();

  private Shelf(@Nullable Path folder) {
    this.folder = folder;
  }

  /** In a folder, which is made; or for this run, where there is none. */
  static Shelf of(@Nullable Path folder) {
    return new Shelf(folder);
  }

  /** What is known of an address; null if nothing is, or a server could not be asked about it. */
  @Nullable Kept find(String address) {
    return folder == null ? here.get(address) : read(folder, address);
  }

  private static @Nullable Kept read(Path folder, String address) {
    try {
      Path entry =
          folder.resolve("addresses").resolve(hash(address.getBytes(StandardCharsets.UTF_8)));
      if (!Files.isRegularFile(entry)) {
        return null;
      }
      List<String> lines = Files.readAllLines(entry);
      if (lines.size() < 6 || !lines.get(0).matches("[0-9a-f]{64}")) {
        return null;
      }
      byte[] body = Files.readAllBytes(folder.resolve("bodies").resolve(lines.get(0)));
      boolean whole = hash(body).equals(lines.get(0));
      return whole
          ? new Kept(
              lines.get(1),
              lines.get(2),
              lines.get(3),
              lines.get(4),
              lines.get(5),
              Content.of(body))
          : null;
    } catch (IOException | SecurityException e) {
      return null;
    }
  }

  /** Keeps a page that its server can be asked about again. */
  void keep(Fetched.Page page, HttpHeaders headers) {
    String tag = headers.firstValue("ETag").orElse("");
    String changed = headers.firstValue("Last-Modified").orElse("");
    if (tag.isEmpty() && changed.isEmpty() && folder == null) {
      return;
    }
    Kept kept =
        new Kept(
            tag,
            changed,
            page.mediaType(),
            page.charset() == null ? "" : page.charset(),
            page.day() == null ? "" : page.day().toString(),
            page.bytes());
    if (folder != null) {
      write(folder, page.address(), kept);
    } else if (held.addAndGet(kept.body().size()) <= MOST_HERE) {
      here.put(page.address(), kept);
    }
  }

  private static void write(Path folder, String address, Kept kept) {
    try {
      Path bodies = Files.createDirectories(folder.resolve("bodies"));
      Path addresses = Files.createDirectories(folder.resolve("addresses"));
      String hash = hash(kept.body().toArray());
      place(bodies.resolve(hash), kept.body().toArray());
      String entry =
          String.join(
              "\n",
              Arrays.asList(
                  hash,
                  line(kept.tag()),
                  line(kept.changed()),
                  line(kept.mediaType()),
                  line(kept.charset()),
                  line(kept.day()),
                  line(address),
                  ""));
      place(
          addresses.resolve(hash(address.getBytes(StandardCharsets.UTF_8))),
          entry.getBytes(StandardCharsets.UTF_8));
    } catch (IOException | SecurityException e) {
      // Next time it is fetched again.
    }
  }

  private static String line(String value) {
    return value.replace('\n', ' ').replace('\r', ' ');
  }

  /** Whole or not at all. */
  private static void place(Path target, byte[] bytes) throws IOException {
    Path parent = target.getParent();
    if (parent == null) {
      return;
    }
    Path half = Files.createTempFile(parent, "half", "");
    try {
      Files.write(half, bytes);
      Files.move(half, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(half);
    }
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Bug: every Java platform has SHA-256", e);
    }
  }
}
