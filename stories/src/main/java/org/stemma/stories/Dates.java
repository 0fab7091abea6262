package org.stemma.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stemma.core.model.Code;
import org.stemma.core.model.Dating;
import org.stemma.core.model.Why;

/** Says why an article has its date. */
final class Dates {
  private Dates() {}

  /** The reason for {@code dating}, under the id of its article. */
  static Why why(String article, Dating dating) {
    List<String> reasons = new ArrayList<>();
    for (Dating.Basis basis : dating.basis()) {
      reasons.add(
          switch (basis) {
            case STATED -> "stated by the page, the feed or beside the file";
            case VISIBLE -> "printed in the page";
            case TEXT -> "inferred from the article's own words";
            case STORY -> "inferred from other articles of the story";
          });
    }
    String reason =
        reasons.isEmpty() ? "nothing says when it was published" : String.join("; ", reasons);
    if (!reasons.isEmpty() && !dating.exact()) {
      reason += "; no single day follows";
    }
    if (!dating.warnings().isEmpty()) {
      reason +=
          "; " + String.join(", ", dating.warnings().stream().map(Code::label).sorted().toList());
    }
    String rule =
        dating.basis().isEmpty()
            ? "undated"
            : "dated-" + dating.basis().getFirst().name().toLowerCase(Locale.ROOT);
    return Why.of(article, "date", rule, reason, dating.evidence());
  }
}
