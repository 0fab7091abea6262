package org.stemma.findings.conflicts;

import java.util.ArrayList;
import java.util.List;
import org.stemma.core.model.Claim;
import org.stemma.core.model.Conflict;
import org.stemma.core.model.Quote;
import org.stemma.core.model.Story;
import org.stemma.core.model.Why;
import org.stemma.findings.support.Supports;

/** Differences between accounts, each kind found by a class of its own. */
public final class Conflicts {
  private Conflicts() {}

  /**
   * Kind by kind: of speakers and wordings in the order of the quotes, then roles, numbers, dates,
   * claims, and how far they have come.
   */
  public static List<Conflict> find(
      Story story, Supports supports, List<Quote> quotes, List<Claim> claims, List<Why> whys) {
    List<Conflict> conflicts = new ArrayList<>();
    conflicts.addAll(new SpeakerConflicts(story, supports).find(quotes, whys));
    conflicts.addAll(new WordingConflicts(story, supports).find(quotes, whys));
    conflicts.addAll(RoleConflicts.find(story, supports, whys));
    conflicts.addAll(NumberConflicts.find(story, supports, whys));
    conflicts.addAll(DateConflicts.find(story, supports, whys));
    conflicts.addAll(ClaimConflicts.find(story, supports, claims, whys));
    conflicts.addAll(ModalityConflicts.find(story, supports, claims, whys));
    return List.copyOf(conflicts);
  }
}
