package org.stemma.ingest.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Credit;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Field;
import org.stemma.core.model.Notice;
import org.stemma.core.model.Outlet;
import org.stemma.core.model.Span;
import org.stemma.core.names.Names;
import org.stemma.core.tables.Tables;
import org.stemma.ingest.draft.Draft;
import org.stemma.ingest.words.Words;

/**
 * Who published an article: what is said beside it, then the page, then its address, then a line of
 * the page. Of a line only what nothing contradicts: an article that "Source: X" ends may be X's
 * own, but not where the page names another outlet, another agency, or an original elsewhere.
 */
final class Outlets {
  private static final List<String> SOURCE_LABELS =
      Tables.column(Outlets.class, "source-labels.tsv");

  private Outlets() {}

  /**
   * The outlet of an article, still without its evidence, which needs the article's id.
   *
   * @param stated the outlet's name as said beside the capture or in its record
   * @param url the article's address
   * @param marked whether the draft's page is marked up and says its name itself; else the name was
   *     read in a line
   */
  static Outlet of(@Nullable String stated, @Nullable String url, Draft draft, boolean marked) {
    String domain = Domains.of(url);
    String site = Words.cleanOrNull(draft.siteName());
    if (stated != null) {
      return new Outlet(stated, domain, Outlet.Basis.STATED, List.of());
    }
    if (site != null && marked) {
      return new Outlet(site, domain, Outlet.Basis.PAGE, List.of());
    }
    if (site != null) {
      return new Outlet(site, domain, Outlet.Basis.NOTICE, List.of());
    }
    if (domain != null) {
      return new Outlet(null, domain, Outlet.Basis.URL, List.of());
    }
    String source = uncontradicted(draft);
    return source == null
        ? Outlet.UNKNOWN
        : new Outlet(source, null, Outlet.Basis.NOTICE, List.of());
  }

  /** The same outlet with the span that names it, if a notice or credit of the article does. */
  static Outlet withEvidence(Outlet outlet, String article, Draft draft) {
    String name = outlet.name();
    if (name == null || outlet.basis() == Outlet.Basis.STATED) {
      return outlet;
    }
    Evidence evidence = null;
    for (int i = 0; i < draft.notices().size() && evidence == null; i++) {
      Notice notice = draft.notices().get(i);
      evidence =
          notice.kind() == Notice.Kind.OUTLET
              ? evidence(article, Field.notice(i), notice.text(), name)
              : null;
    }
    boolean creditCounts = outlet.basis() == Outlet.Basis.NOTICE;
    for (int i = 0; creditCounts && i < draft.credits().size() && evidence == null; i++) {
      Credit credit = draft.credits().get(i);
      evidence =
          namesSource(credit) ? evidence(article, Field.credit(i), credit.text(), name) : null;
    }
    return evidence == null
        ? outlet
        : new Outlet(name, outlet.domain(), outlet.basis(), List.of(evidence));
  }

  private static @Nullable Evidence evidence(
      String article, Field field, String text, String name) {
    int at = text.indexOf(name);
    return at < 0 ? null : Evidence.of(article, field, new Span(at, at + name.length()));
  }

  private static @Nullable String uncontradicted(Draft draft) {
    boolean elsewhere =
        draft.credits().stream().anyMatch(c -> c.kind() == Credit.Kind.REPUBLISHED)
            || draft.notices().stream()
                .anyMatch(
                    n -> n.kind() == Notice.Kind.REPUBLICATION || n.kind() == Notice.Kind.OUTLET);
    if (elsewhere) {
      return null;
    }
    Set<String> keys = new TreeSet<>();
    String name = null;
    for (Credit credit : draft.credits()) {
      if (credit.kind() == Credit.Kind.AGENCY) {
        keys.add(Names.key(credit.name()));
        name = name == null && namesSource(credit) ? credit.name() : name;
      }
    }
    return keys.size() == 1 ? name : null;
  }

  /** Whether the credit is a line of its own that begins with "Source:" in some language. */
  static boolean namesSource(Credit credit) {
    return credit.kind() == Credit.Kind.AGENCY && opensWithSource(credit.text());
  }

  static boolean opensWithSource(String line) {
    int colon = line.indexOf(':');
    if (colon < 1) {
      return false;
    }
    String label = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
    return SOURCE_LABELS.stream().anyMatch(l -> l.toLowerCase(Locale.ROOT).equals(label));
  }
}
