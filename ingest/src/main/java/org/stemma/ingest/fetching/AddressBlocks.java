package org.stemma.ingest.fetching;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.tables.Tables;

/**
 * Which addresses are servers of the public web, by IANA's registries ({@code address-blocks.tsv}).
 */
final class AddressBlocks {
  private static final List<Block> BLOCKS = blocks();

  private AddressBlocks() {}

  private record Block(InetAddress first, int bits, String what) {
    boolean holds(byte[] address) {
      byte[] start = first.getAddress();
      if (address.length != start.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit & 7);
        if ((address[bit >> 3] & mask) != (start[bit >> 3] & mask)) {
          return false;
        }
      }
      return true;
    }
  }

  private static List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (List<String> row : Tables.rows(AddressBlocks.class, "address-blocks.tsv", 2)) {
      String range = row.get(0);
      int slash = range.indexOf('/');
      try {
        InetAddress start = InetAddress.getByName(range.substring(0, slash));
        blocks.add(new Block(start, Integer.parseInt(range.substring(slash + 1)), row.get(1)));
      } catch (UnknownHostException e) {
        throw new IllegalStateException("Bug: no address in address-blocks.tsv: " + range, e);
      }
    }
    return List.copyOf(blocks);
  }

  /**
   * What kind of address it is, in words, where it is not one of the public web; an IPv4 address
   * inside an IPv6 one counts as itself.
   *
   * @return null if it is public
   */
  static @Nullable String special(InetAddress address) {
    byte[] bytes = address.getAddress();
    byte[] inner = embedded(bytes);
    for (Block block : BLOCKS) {
      if (block.holds(bytes) || (inner != null && block.holds(inner))) {
        return block.what();
      }
    }
    return null;
  }

  /** IPv4 mapped, compatible, translated (NAT64) or tunnelled (6to4). */
  private static byte @Nullable [] embedded(byte[] b) {
    if (b.length != 16) {
      return null;
    }
    boolean sixToFour = b[0] == 0x20 && b[1] == 0x02;
    if (sixToFour) {
      return Arrays.copyOfRange(b, 2, 6);
    }
    boolean translated =
        b[0] == 0 && b[1] == 0x64 && b[2] == (byte) 0xff && b[3] == (byte) 0x9b && zero(b, 4, 12);
    boolean mapped = zero(b, 0, 10) && b[10] == (byte) 0xff && b[11] == (byte) 0xff;
    return translated || mapped || zero(b, 0, 12) ? Arrays.copyOfRange(b, 12, 16) : null;
  }

  private static boolean zero(byte[] b, int from, int to) {
    boolean zero = true;
    for (int i = from; i < to; i++) {
      zero &= b[i] == 0;
    }
    return zero;
  }
}
