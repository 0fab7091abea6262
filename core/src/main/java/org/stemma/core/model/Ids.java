package org.stemma.core.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Ids that follow from content: a letter and 16 hex digits of a SHA-256, taken over a JSON array of
 * what the thing is. Equal input and version give equal ids.
 */
public final class Ids {
  private static final int DIGITS = 16;

  private Ids() {}

  /** Of an article: its outlet's name, its address or else its title, and its text. */
  public static String article(
      @Nullable String outlet, @Nullable String url, @Nullable String title, String text) {
    return of('a', Arrays.asList(outlet, url != null ? url : title, text));
  }

  /** Of a capture: its bytes. */
  public static String capture(Content content) {
    return "c-" + HexFormat.of().formatHex(sha256().digest(content.toArray())).substring(0, DIGITS);
  }

  /** Of anything that follows from its first evidence, with what else tells it from its like. */
  public static String of(char letter, Evidence first, String... details) {
    List<@Nullable String> parts = new ArrayList<>();
    parts.add(first.article());
    parts.add(first.field().label());
    parts.add(first.span().start() + "-" + first.span().end());
    parts.addAll(Arrays.asList(details));
    return of(letter, parts);
  }

  /** Of a list of parts, in order; a part may be null. */
  public static String of(char letter, List<? extends @Nullable String> parts) {
    String array = parts.stream().map(Ids::quote).collect(Collectors.joining(",", "[", "]"));
    byte[] digest = sha256().digest(array.getBytes(StandardCharsets.UTF_8));
    return letter + "-" + HexFormat.of().formatHex(digest).substring(0, DIGITS);
  }

  // The shortest JSON string: only what must be escaped is.
  private static String quote(@Nullable String part) {
    if (part == null) {
      return "null";
    }
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      switch (c) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\n' -> json.append("\\n");
        case '\r' -> json.append("\\r");
        case '\t' -> json.append("\\t");
        case '\b' -> json.append("\\b");
        case '\f' -> json.append("\\f");
        default -> {
          if (c < ' ') {
            json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          } else {
            json.append(c);
          }
        }
      }
    }
    return json.append('"').toString();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Bug: every Java platform has SHA-256", e);
    }
  }
}
