package org.stemma.pages.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Addresses of the site and out of it. */
final class Links {
  private Links() {}

  static String article(String id) {
    return "article/" + id + ".html";
  }

  static String original(String id) {
    return "original/" + id + ".html";
  }

  static String story(String id) {
    return "story/" + id + ".html";
  }

  /**
   * An address that a page may link to: {@code http} or {@code https}, with a host, without a
   * password; null for any other.
   */
  static @Nullable String outward(@Nullable String address) {
    if (address == null) {
      return null;
    }
    try {
      URI uri = new URI(address.strip());
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      return web && uri.getHost() != null && uri.getRawUserInfo() == null
          ? uri.toASCIIString()
          : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
