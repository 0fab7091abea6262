package org.stemma.ingest.plain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The lines between headline and text that lead to it. */
final class Standfirst {
  /** So many words of a deck that ends without a full stop, at least. */
  private static final int FEWEST = 7;

  private Standfirst() {}

  /**
   * Marks at most one block: a line right below the headline that is no sentence, or a sentence
   * that the lead says again. Other prose is text.
   */
  static void mark(List<Block> blocks, List<Role> roles) {
    int lead = lead(blocks, roles);
    if (lead < 0) {
      return;
    }
    for (int i = 1; i < lead; i++) {
      boolean below = roles.get(i - 1) == Role.TITLE;
      if (below && roles.get(i) == Role.LINE && blocks.get(i).count() >= FEWEST) {
        roles.set(i, Role.STANDFIRST);
        return;
      }
    }
    int next = lead + 1;
    while (next < blocks.size() && roles.get(next) != Role.PROSE) {
      next++;
    }
    if (next < blocks.size() && repeats(blocks.get(lead), blocks.get(next))) {
      roles.set(lead, Role.STANDFIRST);
    }
  }

  private static int lead(List<Block> blocks, List<Role> roles) {
    for (int i = 0; i < blocks.size(); i++) {
      if (roles.get(i) == Role.PROSE) {
        return i;
      }
    }
    return -1;
  }

  /** Whether nearly all word triples of the first stand in the second too. */
  private static boolean repeats(Block first, Block second) {
    List<String> a = Tokens.lower(first.words());
    List<String> b = Tokens.lower(second.words());
    if (a.size() < FEWEST || b.size() < a.size()) {
      return false;
    }
    Set<List<String>> triples = new HashSet<>();
    for (int i = 0; i + 3 <= b.size(); i++) {
      triples.add(b.subList(i, i + 3));
    }
    int shared = 0;
    for (int i = 0; i + 3 <= a.size(); i++) {
      shared += triples.contains(a.subList(i, i + 3)) ? 1 : 0;
    }
    return shared * 10 >= (a.size() - 2) * 7;
  }
}
