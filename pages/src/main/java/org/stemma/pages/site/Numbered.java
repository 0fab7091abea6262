package org.stemma.pages.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Evidence;
import org.stemma.pages.site.Edition.Finding;
import org.stemma.pages.site.view.Dispute;
import org.stemma.pages.site.view.Piece;

/** The findings of a dossier that others refer to by their id; filled as the sections are made. */
final class Numbered {
  /** A finding as a row that refers to it shows it. */
  record Entry(
      Finding finding, List<Piece> text, List<Evidence> evidence, @Nullable Dispute dispute) {}

  private final Map<String, Entry> entries = new HashMap<>();

  void add(String id, Finding finding, List<Piece> text, List<Evidence> evidence) {
    add(id, finding, text, evidence, null);
  }

  void add(
      String id,
      Finding finding,
      List<Piece> text,
      List<Evidence> evidence,
      @Nullable Dispute dispute) {
    entries.putIfAbsent(id, new Entry(finding, text, List.copyOf(evidence), dispute));
  }

  /** The key under which the denial of a claim stands: coverage has a row of its own for it. */
  static String denial(String claim) {
    return claim + " denied";
  }

  @Nullable Entry get(String id) {
    return entries.get(id);
  }
}
