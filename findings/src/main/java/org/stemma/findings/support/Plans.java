package org.stemma.findings.support;

import java.util.Set;
import org.stemma.core.tables.Tables;

/** Tells an announcement from a report. */
public final class Plans {
  private static final Set<String> WORDS = Tables.words(Plans.class, "plans.txt");

  private Plans() {}

  /** Whether words announce what lies ahead of them: "will", "is scheduled". */
  public static boolean announce(Wording words) {
    return words.all().stream().anyMatch(WORDS::contains);
  }
}
