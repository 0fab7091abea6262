package org.stemma.pages.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Claim;
import org.stemma.core.model.Evidence;
import org.stemma.pages.site.Edition.Finding;
import org.stemma.pages.site.view.Mark;
import org.stemma.pages.site.view.Piece;
import org.stemma.pages.site.view.Ref;
import org.stemma.pages.site.view.StoryPage;

/** What is claimed: a card for each proposition, with who stands where. */
final class ClaimsSection {
  private static final Pattern BARE = Pattern.compile("[\\s\\p{P}]++");

  private final Edition edition;
  private final Numbered numbered;
  private final Marks marks;
  private final Voices voices;

  ClaimsSection(Edition edition, Numbered numbered) {
    this.edition = edition;
    this.numbered = numbered;
    this.marks = new Marks(edition);
    this.voices = new Voices(edition);
  }

  List<StoryPage.Card> of(List<Claim> claims) {
    List<StoryPage.Card> cards = new ArrayList<>();
    for (Claim claim : claims) {
      cards.add(card(claim, edition.finding(Disputes.card(cards.size()), claim.id())));
    }
    return cards;
  }

  private StoryPage.Card card(Claim claim, Finding finding) {
    List<Evidence> evidence = claim.positions().stream().map(Claim.Position::evidence).toList();
    List<Piece> text = Inserts.in(edition, claim.text(), claim.inserts(), evidence);
    numbered.add(claim.id(), finding, text, evidence, Disputes.of(claim));
    List<Evidence> denials =
        claim.positions().stream()
            .filter(ClaimsSection::opposes)
            .map(Claim.Position::evidence)
            .toList();
    if (!denials.isEmpty()) {
      String words = edition.words(denials.getFirst());
      numbered.add(
          Numbered.denial(claim.id()),
          finding,
          Inserts.in(edition, words, List.of(), denials),
          denials,
          Disputes.of(claim));
    }
    List<StoryPage.Position> positions = new ArrayList<>();
    List<Ref> held = new ArrayList<>();
    List<Ref> against = new ArrayList<>();
    for (Claim.Position position : claim.positions()) {
      List<Ref> refs = edition.refs(finding, List.of(position.evidence()), claim.text());
      (opposes(position) ? against : held).addAll(refs);
      positions.add(position(claim, position, refs));
    }
    return new StoryPage.Card(
        finding.anchor(),
        finding.number(),
        Disputes.of(claim),
        text,
        positions,
        marks(claim, held, against));
  }

  private List<Mark> marks(Claim claim, List<Ref> held, List<Ref> against) {
    List<Mark> both = new ArrayList<>();
    Mark contra = marks.of(edition.phrases.say("mark.against"), claim.against(), against);
    String label = contra == null ? null : edition.phrases.say("mark.for");
    Mark pro = marks.of(label, claim.held(), held);
    if (pro != null) {
      both.add(pro);
    }
    if (contra != null) {
      both.add(contra);
    }
    return both;
  }

  private StoryPage.Position position(Claim claim, Claim.Position position, List<Ref> refs) {
    String words = edition.words(position.evidence());
    Claim.Modality modality = position.modality();
    return new StoryPage.Position(
        edition.phrases.say("stance.sign." + position.stance()),
        edition.phrases.say("stance." + position.stance()),
        opposes(position),
        holder(position),
        modality == Claim.Modality.HAPPENED ? null : edition.phrases.say("modality." + modality),
        same(words, Shown.words(claim.text())) ? null : Shown.verbatim(words),
        refs);
  }

  // The title of the card is one of its positions' words; they need not stand there twice.
  private static boolean same(String words, String title) {
    return BARE.matcher(words).replaceAll("").equals(BARE.matcher(title).replaceAll(""));
  }

  private String holder(Claim.Position position) {
    String holder =
        position.holder() == null
            ? edition.phrases.say("holder.own", edition.siglum(position.article()))
            : voices.begun(position.holder());
    @Nullable String via = voices.via(position.chain());
    return via == null ? holder : holder + ", " + via;
  }

  static boolean opposes(Claim.Position position) {
    return position.stance() == Claim.Stance.DENIED || position.stance() == Claim.Stance.DOUBTED;
  }
}
