package org.stemma.peers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.peers.session.Command;

/**
 * A reader in one configuration.
 *
 * @param name short, as files and settings have it
 * @param title as rows have it
 * @param labels the reader's name in labels.tsv
 * @param names how it is started to find names
 * @param speakers how it is started to find speakers of quotations; null: it finds none; equal to
 *     {@code names}: it finds both in one pass
 * @param remark what a reader of its figures must know
 */
record Contestant(
    String name,
    String title,
    String labels,
    Command names,
    @Nullable Command speakers,
    String remark) {
  /** Whether it runs, for a list of beginnings of names; an empty list lets all run. */
  boolean isAmong(List<String> beginnings) {
    return beginnings.isEmpty() || beginnings.stream().anyMatch(name::startsWith);
  }
}
