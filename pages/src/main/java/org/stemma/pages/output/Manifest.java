package org.stemma.pages.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.OutputMark;

/**
 * The files that Stemma wrote into a folder.
 *
 * @param files SHA-256 in hex by relative path with {@code /}, the manifest itself left out
 */
record Manifest(SortedMap<String, String> files) {
  // Our paths hold letters, digits, and . - _ / alone, so no line needs escapes.
  private static final Pattern LINE =
      Pattern.compile("\\{\"file\":\"([A-Za-z0-9._/-]++)\",\"sha256\":\"([0-9a-f]{64})\"\\}");

  Manifest {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** The manifest of {@code folder}; null if there is none, or it is not one of ours. */
  static @Nullable Manifest read(Path folder) throws IOException {
    Path path = folder.resolve(OutputMark.MANIFEST);
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      return null;
    }
    List<String> lines = Files.readAllLines(path, StandardCharsets.UTF_8);
    if (lines.isEmpty() || !lines.getFirst().startsWith(OutputMark.FIRST_LINE)) {
      return null;
    }
    SortedMap<String, String> files = new TreeMap<>();
    for (String line : lines.subList(1, lines.size())) {
      Matcher matcher = LINE.matcher(line);
      if (!matcher.matches()) {
        return null;
      }
      files.put(matcher.group(1), matcher.group(2));
    }
    return new Manifest(files);
  }

  void write(Path folder) throws IOException {
    StringBuilder lines = new StringBuilder(OutputMark.FIRST_LINE).append("1}\n");
    files.forEach(
        (file, hash) ->
            lines
                .append("{\"file\":\"")
                .append(file)
                .append("\",\"sha256\":\"")
                .append(hash)
                .append("\"}\n"));
    Files.writeString(folder.resolve(OutputMark.MANIFEST), lines);
  }

  /** Whether the file at {@code path} is the one that the manifest lists. */
  boolean wrote(Path folder, String path) throws IOException {
    String expected = files.get(path);
    Path file = folder.resolve(path);
    return expected != null
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && expected.equals(hash(file));
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Bug: every Java platform has SHA-256", e);
    }
  }

  private static String hash(Path file) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream stream = new DigestInputStream(Files.newInputStream(file), digest)) {
      stream.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
