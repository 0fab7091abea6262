package org.stemma.ingest.draft;

import java.util.List;
import org.stemma.core.model.Code;

/** What cleaning makes of a page or of scraped text: a draft, or the reason why there is none. */
public sealed interface Drafted {
  /** An article was found. */
  record Clean(Draft draft) implements Drafted {}

  /**
   * No article was found.
   *
   * @param details for the code's message, in order
   */
  record Refused(Code code, List<String> details) implements Drafted {
    public Refused {
      details = List.copyOf(details);
    }

    public static Refused of(Code code, String... details) {
      return new Refused(code, List.of(details));
    }
  }
}
