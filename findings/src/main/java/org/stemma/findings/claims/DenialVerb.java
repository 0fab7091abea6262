package org.stemma.findings.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Claim;
import org.stemma.core.tables.Tables;

/**
 * A verb by which somebody says that a thing is not so.
 *
 * @param words how many words it has, 1 or 2
 */
record DenialVerb(Claim.Stance stance, Takes takes, int words) {
  /** What stands behind the verb where it denies. */
  enum Takes {
    ANY,
    NOUN,
    THING
  }

  private static final Map<String, DenialVerb> BY_FORM = new HashMap<>();

  static {
    for (List<String> cells : Tables.rows(DenialVerb.class, "denials.tsv", 5)) {
      for (String form : Tables.words(cells.get(0))) {
        BY_FORM.put(
            form.replace('-', ' '),
            new DenialVerb(
                Claim.Stance.valueOf(cells.get(1)),
                Takes.valueOf(cells.get(2)),
                form.contains("-") ? 2 : 1));
      }
    }
  }

  /** The verb that begins at {@code place}; null if none does. */
  static @Nullable DenialVerb at(List<Term> terms, int place) {
    String first = terms.get(place).word();
    if (place + 1 < terms.size()) {
      DenialVerb two = BY_FORM.get(first + " " + terms.get(place + 1).word());
      if (two != null) {
        return two;
      }
    }
    return BY_FORM.get(first);
  }
}
