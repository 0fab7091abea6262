package org.stemma.ingest.fetching;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An address as it is sent: ASCII, without fragment. */
final class Target {
  private Target() {}

  /**
   * The address that {@code words} mean.
   *
   * @return null if they are no address of http or https with a host and without a password
   */
  static @Nullable URI of(String words) {
    String clean = words.strip();
    int hash = clean.indexOf('#');
    String bare = hash < 0 ? clean : clean.substring(0, hash);
    int scheme = bare.indexOf("://");
    String kind = scheme < 0 ? "" : bare.substring(0, scheme).toLowerCase(Locale.ROOT);
    if (!kind.equals("http") && !kind.equals("https")) {
      return null;
    }
    int end = scheme + 3;
    while (end < bare.length() && "/?\\".indexOf(bare.charAt(end)) < 0) {
      end++;
    }
    String authority = bare.substring(scheme + 3, end);
    if (authority.isEmpty() || authority.indexOf('@') >= 0) {
      return null;
    }
    try {
      String host = authority.startsWith("[") ? authority : ascii(authority);
      String path = escaped(bare.substring(end).replace('\\', '/'));
      URI uri = new URI(kind + "://" + host + (path.startsWith("/") ? path : "/" + path));
      return uri.getHost() == null ? null : uri;
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }

  private static String ascii(String authority) {
    int colon = authority.lastIndexOf(':');
    String host = colon < 0 ? authority : authority.substring(0, colon);
    String port = colon < 0 ? "" : authority.substring(colon);
    return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT)
        + (port.equals(":") ? "" : port);
  }

  /** What browsers escape in a path and query: spaces, quotes, brackets, all that is not ASCII. */
  private static String escaped(String path) {
    StringBuilder out = new StringBuilder(path.length());
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      int c = b & 0xff;
      if (c <= ' ' || c >= 0x7f || "\"<>^`{|}[]".indexOf(c) >= 0) {
        out.append(String.format(Locale.ROOT, "%%%02X", c));
      } else {
        out.append((char) c);
      }
    }
    return mendedPercents(out.toString());
  }

  private static String mendedPercents(String path) {
    StringBuilder out = new StringBuilder(path.length());
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      boolean escape =
          i + 2 < path.length()
              && Character.digit(path.charAt(i + 1), 16) >= 0
              && Character.digit(path.charAt(i + 2), 16) >= 0;
      out.append(c == '%' && !escape ? "%25" : c);
    }
    return out.toString();
  }
}
