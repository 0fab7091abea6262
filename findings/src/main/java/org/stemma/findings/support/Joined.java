package org.stemma.findings.support;

import java.util.HashMap;
import java.util.Map;

/** Sets of keys that grow together; the root of a set is its smallest key. */
public final class Joined {
  private final Map<String, String> parent = new HashMap<>();

  /** Makes one set of the two that hold these keys. */
  public void join(String left, String right) {
    String a = root(left);
    String b = root(right);
    if (a.compareTo(b) < 0) {
      parent.put(b, a);
    } else if (b.compareTo(a) < 0) {
      parent.put(a, b);
    }
  }

  /** The smallest key of the set that holds {@code key}. */
  public String root(String key) {
    String root = key;
    for (String up = parent.get(root); up != null; up = parent.get(root)) {
      root = up;
    }
    if (!root.equals(key)) {
      parent.put(key, root);
    }
    return root;
  }
}
