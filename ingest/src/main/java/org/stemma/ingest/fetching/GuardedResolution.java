package org.stemma.ingest.fetching;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Makes the check of an address and the connection to it one: the JDK's client resolves a name by
 * itself when it connects, so a name could be harmless when it was checked and lead into the own
 * network a moment later (DNS rebinding). Through this provider, which Java finds by its service
 * file, a name under guard never resolves to anything but public addresses, whoever asks. Every
 * other name resolves as ever.
 */
public final class GuardedResolution extends InetAddressResolverProvider {
  private static final Map<String, Integer> GUARDED = new ConcurrentHashMap<>();
  private static volatile boolean installed;

  /** For the JDK, which makes one. */
  public GuardedResolution() {}

  /** Whether Java resolves names through this class. */
  static boolean installed() {
    if (!installed) {
      try {
        // Java asks for its provider when the first name is looked up; a literal address is none.
        InetAddress.getByName("localhost");
      } catch (UnknownHostException e) {
        // Asked it has.
      }
    }
    return installed;
  }

  /** A name that is being fetched from. */
  interface Guard {
    /** Ends it. */
    void close();
  }

  /** Until it is closed, {@code host} resolves to public addresses only. */
  static Guard over(String host) {
    String key = key(host);
    GUARDED.merge(key, 1, Integer::sum);
    return () -> GUARDED.computeIfPresent(key, (name, count) -> count == 1 ? null : count - 1);
  }

  private static String key(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  /** The addresses of these that may be connected to. */
  static List<InetAddress> open(Stream<InetAddress> found) {
    return found.filter(address -> AddressBlocks.special(address) == null).toList();
  }

  @Override
  public InetAddressResolver get(Configuration configuration) {
    installed = true;
    return guarded(configuration.builtinResolver());
  }

  /** As {@code builtin} resolves, but names under guard to public addresses only. */
  static InetAddressResolver guarded(InetAddressResolver builtin) {
    return new InetAddressResolver() {
      @Override
      public Stream<InetAddress> lookupByName(String host, LookupPolicy policy)
          throws UnknownHostException {
        Stream<InetAddress> found = builtin.lookupByName(host, policy);
        if (!GUARDED.containsKey(key(host))) {
          return found;
        }
        List<InetAddress> open = open(found);
        if (open.isEmpty()) {
          throw new UnknownHostException(host + " has no public address");
        }
        return open.stream();
      }

      @Override
      public String lookupByAddress(byte[] address) throws UnknownHostException {
        return builtin.lookupByAddress(address);
      }
    };
  }

  @Override
  public String name() {
    return "stemma";
  }
}
