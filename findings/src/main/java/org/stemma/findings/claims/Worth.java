package org.stemma.findings.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.core.model.Claim;
import org.stemma.core.model.Story;

/** Why a proposition is worth a line. */
enum Worth {
  DENIED("somebody denies it"),
  DOUBTED("somebody doubts it"),
  STATED_AND_ALLEGED("one article states it as fact, another passes it on at a distance"),
  CARRIED("independent articles give it to somebody"),
  NONE("");

  private final String reason;

  Worth(String reason) {
    this.reason = reason;
  }

  String reason() {
    return reason;
  }

  static Worth of(Story story, List<Statement> group, List<Statement> asserted) {
    if (group.stream().anyMatch(s -> s.stance() == Claim.Stance.DENIED)) {
      return DENIED;
    }
    if (group.stream().anyMatch(s -> s.stance() == Claim.Stance.DOUBTED)) {
      return DOUBTED;
    }
    boolean alleged = group.stream().anyMatch(Statement::alleges);
    boolean elsewhere =
        asserted.stream()
            .anyMatch(
                a ->
                    group.stream()
                        .anyMatch(s -> s.alleges() && !s.witness().id().equals(a.witness().id())));
    if (alleged && elsewhere) {
      return STATED_AND_ALLEGED;
    }
    Set<String> lines = new TreeSet<>();
    for (Statement statement : new ArrayList<>(group)) {
      story.lines().stream()
          .filter(l -> l.articles().contains(statement.witness().id()))
          .forEach(l -> lines.add(l.id()));
    }
    return lines.size() > 1 ? CARRIED : NONE;
  }
}
