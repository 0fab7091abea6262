package org.stemma.eval;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * The folder of data sets, and where their archives are unpacked.
 *
 * @param archives holds {@code pages/}, {@code reading/} and so on, each with archives
 * @param unpacked where archives are unpacked, once each; can be removed at any time
 */
public record DataFolder(Path archives, Path unpacked) {
  private static final String VARIABLE = "STEMMA_DATA";

  /** The folder named by {@code STEMMA_DATA}, or else {@code ../shared/data} beside the project. */
  public static Path standard(Path root) {
    String named = System.getenv(VARIABLE);
    return named == null
        ? root.resolve("../shared/data").toAbsolutePath().normalize()
        : Path.of(named);
  }

  /** SHA-256 of an archive's bytes, in hex. */
  public String digest(Path archive) throws IOException {
    try (InputStream stream = Files.newInputStream(archives.resolve(archive))) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Bug: every Java platform has SHA-256", e);
    }
  }

  public boolean holds(Path archive) {
    return Files.isRegularFile(archives.resolve(archive));
  }

  /** The folder of an archive's content; unpacked now if it was not, or if the archive changed. */
  public Path open(Path archive, String digest) throws IOException {
    Path target = unpacked.resolve(digest.substring(0, 16));
    Path complete = target.resolve(".complete");
    if (!Files.exists(complete)) {
      unpack(archives.resolve(archive), target);
      Files.writeString(complete, digest, StandardCharsets.UTF_8);
    }
    return target;
  }

  private static void unpack(Path archive, Path target) throws IOException {
    try (InputStream file = new BufferedInputStream(Files.newInputStream(archive));
        InputStream plain =
            archive.toString().endsWith(".xz")
                ? new XZCompressorInputStream(file)
                : new GZIPInputStream(file);
        TarArchiveInputStream tar = new TarArchiveInputStream(plain)) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
          throw new IOException(archive + " holds a path outside itself: " + entry.getName());
        }
        if (entry.isFile()) {
          Files.createDirectories(path.getParent() == null ? target : path.getParent());
          try (OutputStream out = Files.newOutputStream(path)) {
            tar.transferTo(out);
          }
        }
      }
    }
  }
}
