package org.stemma.pages.site;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.stemma.core.model.Conflict;
import org.stemma.core.model.Evidence;
import org.stemma.pages.site.Edition.Finding;
import org.stemma.pages.site.view.Piece;
import org.stemma.pages.site.view.Ref;
import org.stemma.pages.site.view.StoryPage;

/** Where accounts differ. */
final class DifferencesSection {
  private final Edition edition;
  private final Numbered numbered;
  private final Marks marks;
  private final Inference inference;

  DifferencesSection(Edition edition, Numbered numbered) {
    this.edition = edition;
    this.numbered = numbered;
    this.marks = new Marks(edition);
    this.inference = new Inference(edition);
  }

  List<StoryPage.Difference> of(List<Conflict> conflicts) {
    List<StoryPage.Difference> differences = new ArrayList<>();
    for (Conflict conflict : conflicts) {
      Finding finding = edition.finding("5." + (differences.size() + 1), conflict.id());
      differences.add(difference(conflict, finding));
    }
    return differences;
  }

  private StoryPage.Difference difference(Conflict conflict, Finding finding) {
    List<StoryPage.Side> sides = new ArrayList<>();
    List<Evidence> evidence = new ArrayList<>();
    List<Piece> values = new ArrayList<>();
    for (Conflict.Side side : conflict.sides()) {
      List<Ref> refs = edition.refs(finding, side.evidence());
      LinkedHashSet<String> words = new LinkedHashSet<>();
      side.evidence().forEach(e -> words.add(edition.words(e)));
      String value = value(conflict, side);
      words.remove(side.value());
      sides.add(
          new StoryPage.Side(
              value,
              words.stream().map(Shown::verbatim).toList(),
              refs,
              marks.of(side.support(), refs)));
      evidence.addAll(side.evidence());
      values.add(Piece.plain((values.isEmpty() ? "" : " / ") + value));
    }
    numbered.add(conflict.id(), finding, values, evidence);
    boolean within = conflict.scope() == Conflict.Scope.WITHIN;
    String status = edition.phrases.say("difference." + conflict.status());
    String meaning = edition.phrases.say("difference.meaning." + conflict.status());
    return new StoryPage.Difference(
        finding.anchor(),
        finding.number(),
        edition.phrases.say("kind." + conflict.kind()),
        edition.phrases.say("difference.sign." + conflict.status()),
        status,
        conflict.status() == Conflict.Status.CONFLICT,
        within ? meaning + " " + edition.phrases.say("difference.within") : meaning,
        Shown.sentence(conflict.reason()),
        sides);
  }

  private String value(Conflict conflict, Conflict.Side side) {
    if (conflict.kind() != Conflict.Kind.DATE) {
      return Shown.words(side.value());
    }
    boolean inferred =
        side.evidence().stream()
            .anyMatch(e -> inference.of(List.of(e), edition.words(e), side.value()) != null);
    return edition.days.values(Shown.words(side.value())) + (inferred ? Days.ABOUT : "");
  }
}
