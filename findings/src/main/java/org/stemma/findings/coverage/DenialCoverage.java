package org.stemma.findings.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Claim;
import org.stemma.core.model.CoverageRow;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Ids;
import org.stemma.core.model.Story;
import org.stemma.core.model.Why;
import org.stemma.core.model.Witness;
import org.stemma.core.tables.Tables;
import org.stemma.findings.support.StoryText;

/**
 * Which articles report that a claim is denied. Only who reports the claim can leave out its
 * denial, and nobody does who has a word of denial anywhere.
 */
final class DenialCoverage {
  private static final Set<String> DENIAL = Tables.words(DenialCoverage.class, "denial-words.txt");

  private DenialCoverage() {}

  /** Null where nobody denies the claim, or nobody but who denies it puts it. */
  static @Nullable CoverageRow row(Story story, StoryText text, Claim claim, List<Why> whys) {
    List<Evidence> denials = new ArrayList<>();
    Set<String> put = new TreeSet<>();
    for (Claim.Position position : claim.positions()) {
      switch (position.stance()) {
        case DENIED -> denials.add(position.evidence());
        case ASSERTED, ATTRIBUTED -> put.add(position.article());
        case DOUBTED -> {}
      }
    }
    if (denials.isEmpty() || put.isEmpty()) {
      return null;
    }
    LocalDate known = Coverage.known(story, denials, null);
    List<CoverageRow.Cell> cells =
        story.witnesses().stream()
            .map(w -> new CoverageRow.Cell(w.id(), state(text, w, claim, denials, put, known)))
            .toList();
    boolean charged = Coverage.isCharged(story, cells);
    String id = Ids.of('v', denials.getFirst(), claim.id(), "denied");
    whys.add(Coverage.why(id, charged, denials));
    return new CoverageRow(id, claim.id(), cells, charged);
  }

  private static CoverageRow.State state(
      StoryText text,
      Witness witness,
      Claim claim,
      List<Evidence> denials,
      Set<String> put,
      @Nullable LocalDate known) {
    CoverageRow.State state = Coverage.state(witness, denials, known, false);
    boolean silent =
        state == CoverageRow.State.OMITTED
            && put.contains(witness.id())
            && claim.positions().stream()
                .noneMatch(
                    p -> p.article().equals(witness.id()) && p.stance() == Claim.Stance.DOUBTED)
            && text.of(witness.id()).stream()
                .noneMatch(s -> s.words().all().stream().anyMatch(DENIAL::contains));
    return state == CoverageRow.State.OMITTED && !silent ? CoverageRow.State.UNCERTAIN : state;
  }
}
