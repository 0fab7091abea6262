package org.stemma.ingest.extract;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Tells a page that holds no article because it asks for a login first. */
final class LoginForms {
  private static final Pattern PASSWORD =
      Pattern.compile("(?i)<input\\b[^>]{0,500}\\btype\\s{0,3}=\\s{0,3}[\"']?password\\b");

  private LoginForms() {}

  static boolean in(byte[] page) {
    return PASSWORD.matcher(new String(page, StandardCharsets.ISO_8859_1)).find();
  }
}
