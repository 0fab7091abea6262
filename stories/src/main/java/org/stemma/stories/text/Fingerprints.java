package org.stemma.stories.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;

/**
 * Winnowed fingerprints of a text (Schleimer, Wilkerson and Aiken 2003, "Winnowing: local
 * algorithms for document fingerprinting"): two texts that share a run of {@code SHINGLE + WINDOW -
 * 1} words surely share one.
 */
public final class Fingerprints {
  /** Words in a shingle. */
  public static final int SHINGLE = 5;

  /** Of so many shingles in a row at least one is kept. */
  public static final int WINDOW = 4;

  private Fingerprints() {}

  /** In ascending order, each once. Linear in the words. */
  public static List<Long> of(List<Word> words) {
    long[] shingles = shingles(words);
    TreeSet<Long> kept = new TreeSet<>();
    Deque<Integer> least = new ArrayDeque<>();
    for (int i = 0; i < shingles.length; i++) {
      while (!least.isEmpty() && shingles[least.peekLast()] >= shingles[i]) {
        least.removeLast();
      }
      least.addLast(i);
      if (least.peekFirst() <= i - WINDOW) {
        least.removeFirst();
      }
      if (i >= WINDOW - 1 || i == shingles.length - 1) {
        kept.add(shingles[least.peekFirst()]);
      }
    }
    return new ArrayList<>(kept);
  }

  /** A hash of each run of {@link #SHINGLE} words, in order; empty if there are fewer. */
  public static long[] shingles(List<Word> words) {
    long[] hashes = new long[Math.max(0, words.size() - SHINGLE + 1)];
    for (int i = 0; i < hashes.length; i++) {
      long hash = 0;
      for (int k = i; k < i + SHINGLE; k++) {
        hash = mix(hash * 31 + hash(words.get(k).form()));
      }
      hashes[i] = hash;
    }
    return hashes;
  }

  // FNV-1a over UTF-16 units, 64 bits.
  private static long hash(String form) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < form.length(); i++) {
      hash = (hash ^ form.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  // The finalizer of splitmix64 (Steele, Lea and Flood 2014): neighbouring inputs, distant outputs.
  private static long mix(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
