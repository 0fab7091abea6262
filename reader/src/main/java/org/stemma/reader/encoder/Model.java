package org.stemma.reader.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Properties;
import org.stemma.core.model.Code;
import org.stemma.core.model.Problem;

/**
 * The model that this version of the program is made for: its files on the class path, each pinned
 * by its SHA-256.
 *
 * @param name for the record
 */
record Model(
    String name, String model, String modelSha256, String vocabularyFile, String vocabularySha256) {
  static final Model PINNED = pinned();

  /**
   * The weights.
   *
   * @throws Problem if they are missing, or are not the pinned ones
   */
  byte[] weights() {
    return checked(model, modelSha256);
  }

  /**
   * The word pieces, one a line, in UTF-8.
   *
   * @throws Problem if it is missing, or is not the pinned one
   */
  byte[] vocabulary() {
    return checked(vocabularyFile, vocabularySha256);
  }

  private static byte[] checked(String file, String sha256) {
    try (InputStream stream = Model.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw Problem.of(Code.MODEL_UNAVAILABLE, "its file " + file + " is missing");
      }
      byte[] bytes = stream.readAllBytes();
      String found = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      if (!found.equals(sha256)) {
        throw Problem.of(
            Code.MODEL_UNAVAILABLE,
            "its file " + file + " has the SHA-256 " + found + " and not " + sha256);
      }
      return bytes;
    } catch (IOException e) {
      throw Problem.of(
          Code.MODEL_UNAVAILABLE, "its file " + file + " cannot be read: " + e.getMessage());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Bug: every Java platform has SHA-256", e);
    }
  }

  private static Model pinned() {
    Properties pinned = new Properties();
    try (InputStream stream = Model.class.getResourceAsStream("model.properties")) {
      if (stream == null) {
        throw new IllegalStateException("Bug: no model.properties beside " + Model.class.getName());
      }
      pinned.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Bug: model.properties cannot be read", e);
    }
    return new Model(
        value(pinned, "name"),
        value(pinned, "model"),
        value(pinned, "model.sha256"),
        value(pinned, "vocabulary"),
        value(pinned, "vocabulary.sha256"));
  }

  private static String value(Properties properties, String key) {
    String value = properties.getProperty(key);
    if (value == null) {
      throw new IllegalStateException("Bug: model.properties has no " + key);
    }
    return value;
  }
}
