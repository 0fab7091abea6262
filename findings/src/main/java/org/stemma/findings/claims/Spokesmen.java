package org.stemma.findings.claims;

import java.util.Map;
import java.util.TreeMap;
import org.stemma.core.model.Claim;
import org.stemma.core.model.Entity;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Speaker;
import org.stemma.core.model.Story;

/** Who speaks for whom in one article. */
final class Spokesmen {
  private final Actors actors;
  private final Map<String, Entity> entities = new TreeMap<>();

  Spokesmen(Story story, Actors actors) {
    this.actors = actors;
    story.entities().forEach(e -> entities.put(e.id(), e));
  }

  /**
   * Whether a speaker is himself one of those who take a stance, or speaks for a body that does.
   */
  boolean speaksFor(Speaker speaker, Statement stance) {
    if (speaker.kind() != Speaker.Kind.NAMED || speaker.entity() == null) {
      return false;
    }
    if (stance.holders().stream().anyMatch(h -> actors.areOne(h, speaker))) {
      return true;
    }
    Entity entity = entities.get(speaker.entity());
    boolean speaks =
        entity != null
            && entity.roles().stream()
                .filter(
                    r ->
                        r.evidence().stream()
                            .anyMatch(e -> e.article().equals(stance.witness().id())))
                .anyMatch(r -> r.text().contains("spokes"));
    return speaks && stance.holders().stream().noneMatch(this::isPerson);
  }

  /**
   * Whether a statement is the other side's account in the article of a denial: "the firm denied
   * that lorries were moved; two were being mended, its spokesman said".
   */
  boolean isAnswer(Statement statement, Statement denial) {
    return denial.stance() == Claim.Stance.DENIED
        && !statement.isAgainst()
        && statement.witness().id().equals(denial.witness().id())
        && statement.holders().stream().anyMatch(h -> speaksFor(h, denial));
  }

  private boolean isPerson(Speaker speaker) {
    Entity entity = speaker.entity() == null ? null : entities.get(speaker.entity());
    return entity != null && entity.type() == MentionType.PERSON;
  }
}
