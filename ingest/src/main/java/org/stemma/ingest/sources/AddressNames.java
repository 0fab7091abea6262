package org.stemma.ingest.sources;

/** The name that an address gives to what lies there. */
final class AddressNames {
  private AddressNames() {}

  /** The last part of its path, without query; "page" if it has none. */
  static String last(String address) {
    int end = 0;
    while (end < address.length() && "?#".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    int scheme = address.indexOf("://");
    int from = scheme < 0 ? 0 : scheme + 3;
    String path = from < end ? address.substring(from, end) : "";
    int slash = path.lastIndexOf('/');
    String name = slash < 0 ? "" : path.substring(slash + 1);
    return name.isEmpty() ? "page" : name;
  }

  /** The host, in lower case and without "www."; empty if there is none. */
  static String host(String address) {
    int scheme = address.indexOf("://");
    if (scheme < 0) {
      return "";
    }
    int end = scheme + 3;
    while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    String authority = address.substring(scheme + 3, end).toLowerCase(java.util.Locale.ROOT);
    String named = authority.substring(authority.lastIndexOf('@') + 1);
    int port = named.lastIndexOf(':');
    String host = port < 0 ? named : named.substring(0, port);
    return host.startsWith("www.") ? host.substring(4) : host;
  }
}
