package org.stemma.eval.pages;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a data set that a page belongs to, told by its host: no site stands in both. An odd
 * first byte of the host's SHA-256 is test.
 */
enum Split {
  DEV,
  TEST;

  private static final Pattern ARCHIVED =
      Pattern.compile("https?://web\\.archive\\.org/web/\\d+/(.*)", Pattern.DOTALL);

  private static final Pattern HOST =
      Pattern.compile("[a-z][a-z0-9+.-]*+://(?:[^/?#@]*+@)?([^/?#:]++).*+", Pattern.DOTALL);

  /** As figures name it. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The split of a page.
   *
   * @param url its address, with or without a scheme; anything else is its own host
   */
  static Split of(String url) {
    Matcher archived = ARCHIVED.matcher(url);
    String live = archived.matches() ? archived.group(1) : url;
    String whole = live.contains("://") ? live : "http://" + live;
    Matcher host = HOST.matcher(whole.toLowerCase(Locale.ROOT));
    String name = host.matches() ? host.group(1) : url;
    String key = name.startsWith("www.") ? name.substring(4) : name;
    return (firstByte(key) & 1) == 1 ? TEST : DEV;
  }

  private static byte firstByte(String key) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8))[0];
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Bug: every Java platform has SHA-256", e);
    }
  }
}
