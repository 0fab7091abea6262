package org.stemma.ingest.extract;

import com.ibm.icu.text.IDNA;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.core.tables.Tables;
import org.stemma.ingest.words.Words;

/**
 * Registrable domains of addresses. The suffixes are a table of ours ({@code public-suffixes.tsv}):
 * the second-level categories of country domains, such as {@code co.uk} and {@code com.au}, and
 * some hosts of blogs; any other suffix is taken to be one label. The public suffix list knows
 * more; where the table misses a suffix, two outlets may seem to be one.
 */
final class Domains {
  private static final Set<String> SUFFIXES =
      new TreeSet<>(Tables.column(Domains.class, "public-suffixes.tsv"));
  private static final IDNA NAMES =
      IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.USE_STD3_RULES);

  private Domains() {}

  /** The registrable domain of a web address, in lower case and ASCII; null if it has none. */
  static @Nullable String of(@Nullable String url) {
    String host = url == null ? null : host(url);
    if (host == null) {
      return null;
    }
    List<String> labels = labels(host);
    int wanted = 2;
    int count = labels.size();
    if (count >= 2 && SUFFIXES.contains(labels.get(count - 2) + "." + labels.get(count - 1))) {
      wanted = 3;
    }
    boolean number = !labels.isEmpty() && labels.getLast().chars().allMatch(Character::isDigit);
    return count < wanted || number
        ? null
        : String.join(".", labels.subList(count - wanted, count));
  }

  /** An address that may be shown as a link: http or https, with a host; null for any other. */
  static @Nullable String webAddress(@Nullable String url) {
    String clean = Words.cleanOrNull(url);
    return clean != null && clean.indexOf(' ') < 0 && host(clean) != null ? clean : null;
  }

  private static @Nullable String host(String url) {
    boolean web = url.regionMatches(true, 0, "http://", 0, 7);
    web |= url.regionMatches(true, 0, "https://", 0, 8);
    if (!web) {
      return null;
    }
    int start = url.indexOf("//") + 2;
    int end = start;
    while (end < url.length() && "/?#\\".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    String authority = url.substring(start, end);
    String named = authority.substring(authority.lastIndexOf('@') + 1);
    int port = named.lastIndexOf(':');
    String host = port < 0 ? named : named.substring(0, port);
    IDNA.Info info = new IDNA.Info();
    StringBuilder ascii = new StringBuilder();
    NAMES.nameToASCII(host, ascii, info);
    boolean usable = !info.hasErrors() && ascii.indexOf(".") > 0;
    return usable ? ascii.toString() : null;
  }

  private static List<String> labels(String host) {
    List<String> labels = new ArrayList<>();
    int start = 0;
    for (int dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', start)) {
      labels.add(host.substring(start, dot));
      start = dot + 1;
    }
    if (start < host.length()) {
      labels.add(host.substring(start));
    }
    return labels;
  }
}
