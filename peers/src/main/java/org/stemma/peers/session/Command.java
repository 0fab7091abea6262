package org.stemma.peers.session;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a reader is started.
 *
 * @param words the program and its arguments
 * @param environment what is set beside the environment of this process
 * @param processes how many of it run side by side, at least 1: as many as there are cores for a
 *     reader that uses one of them only
 */
public record Command(List<String> words, SortedMap<String, String> environment, int processes) {
  public Command {
    words = List.copyOf(words);
    environment = new TreeMap<>(environment);
    if (processes < 1) {
      throw new IllegalArgumentException("processes must be at least 1, not " + processes);
    }
  }
}
