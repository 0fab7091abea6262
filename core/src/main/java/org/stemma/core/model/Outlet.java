package org.stemma.core.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who published an article. Never taken from a file name, never guessed from style.
 *
 * @param domain the registrable domain of the article's address
 */
public record Outlet(
    @Nullable String name, @Nullable String domain, Basis basis, List<Evidence> evidence) {
  /** What the name or domain stands on. */
  public enum Basis {
    STATED,
    PAGE,
    URL,
    NOTICE,
    UNKNOWN
  }

  public static final Outlet UNKNOWN = new Outlet(null, null, Basis.UNKNOWN, List.of());

  public Outlet {
    evidence = List.copyOf(evidence);
  }
}
