package org.stemma.ingest.fetching;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Code;
import org.stemma.core.model.Content;

/** What came of fetching an address. */
public sealed interface Fetched {
  /**
   * Bytes came.
   *
   * @param address where they came from in the end
   * @param mediaType in lower case, without parameters; empty if none was said
   * @param day of the answer, as the server says it
   */
  record Page(
      String address,
      Content bytes,
      String mediaType,
      @Nullable String charset,
      @Nullable LocalDate day)
      implements Fetched {}

  /**
   * None came.
   *
   * @param details for the code's message
   */
  record Refused(Code code, List<String> details) implements Fetched {
    public Refused {
      details = List.copyOf(details);
    }

    static Refused of(Code code, String... details) {
      return new Refused(code, List.of(details));
    }
  }
}
