package org.stemma.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.core.model.Claim;
import org.stemma.core.model.Claim.Stance;
import org.stemma.core.model.Conflict;
import org.stemma.core.model.CoverageRow;
import org.stemma.core.model.Dossier;
import org.stemma.core.model.MentionType;
import org.stemma.core.tables.Tables;
import org.stemma.findings.claims.Claims;

/** One proposition is one claim however it is worded, and whoever is against it stands there. */
class ClaimsTest {
  private static final String CHARGE = "There were accusations that the dam had leaked at night.";

  static Stream<List<String>> denials() {
    return Tables.rows(Claims.class, "denials.tsv", 5).stream();
  }

  @ParameterizedTest
  @MethodSource("denials")
  void a_word_of_denial_denies_in_its_example_and_not_in_its_look_alike(List<String> cells) {
    Dossier denied = dossier(Told.by("Post", "2026-03-02", CHARGE + " " + cells.get(3)));
    assertThat(denied.claims()).anyMatch(Claim::disputed);
    Dossier not = dossier(Told.by("Post", "2026-03-02", CHARGE + " " + cells.get(4)));
    assertThat(not.claims()).noneMatch(Claim::disputed);
  }

  @Test
  void which_refers_to_the_clause_before_it() {
    Dossier dossier =
        dossier(
            Told.by(
                    "Post",
                    "2026-03-02",
                    "Lena Ortiz claimed that the firm had hidden the leak, which the firm denied.")
                .reports("the firm had hidden the leak", "Lena Ortiz"));
    assertThat(dossier.claims())
        .singleElement()
        .matches(c -> c.text().equals("the firm had hidden the leak"));
    assertThat(stances(dossier.claims().getFirst()))
        .containsExactly(Stance.ATTRIBUTED, Stance.DENIED);
  }

  @Test
  void a_quotation_behind_a_denial_says_it_in_the_deniers_words() {
    String words = "Nothing has left the yard at all";
    Dossier dossier =
        dossier(
            Told.by(
                    "Post",
                    "2026-03-02",
                    CHARGE + " The firm rejected the accusation. “" + words + ",” said Waterboard.")
                .quotes(words, "Waterboard"));
    assertThat(stances(dossier.claims().getFirst()))
        .containsExactly(Stance.ATTRIBUTED, Stance.DENIED);
  }

  @Test
  void one_proposition_is_one_claim_however_it_is_worded() {
    Dossier dossier =
        dossier(
            party("Post", "Ruritania has been supplying Elbonia with ammunition since spring."),
            party("Mail", "There are allegations of Ruritanian weapons deliveries to Elbonia."),
            party("Dawn", "Critics speak of claims that Ruritania ships arms to Elbonia."));
    assertThat(dossier.claims()).hasSize(1);
    assertThat(stances(dossier.claims().getFirst()))
        .containsExactlyInAnyOrder(Stance.ASSERTED, Stance.ATTRIBUTED, Stance.ATTRIBUTED);
  }

  @Test
  void who_arms_whom_is_not_turned_round() {
    Dossier dossier =
        dossier(
            party("Post", "There are allegations that Ruritania is supplying Elbonia with arms."),
            party("Mail", "There are allegations that Elbonia is supplying Ruritania with arms."));
    assertThat(dossier.claims()).isEmpty();
  }

  @Test
  void another_figure_is_another_claim() {
    Dossier dossier =
        dossier(
            Told.by(
                "Post", "2026-03-02", "There are claims that 9 lorries left the yard at night."),
            Told.by(
                "Mail", "2026-03-02", "There are claims that 14 lorries left the yard at night."));
    assertThat(dossier.claims()).isEmpty();
  }

  @Test
  void what_one_article_states_and_somebody_denies_is_a_conflict() {
    Dossier dossier =
        dossier(
            Told.by("Post", "2026-03-02", "The overloaded ferry left the pier at nine."),
            Told.by(
                    "Mail",
                    "2026-03-03",
                    "Waterboard denied that the ferry had been overloaded. Rain fell all day.")
                .denies("the ferry had been overloaded", "Waterboard"));
    assertThat(dossier.conflicts())
        .singleElement()
        .matches(x -> x.kind() == Conflict.Kind.POLARITY)
        .matches(x -> x.status() == Conflict.Status.CONFLICT)
        .matches(x -> x.sides().getFirst().value().equals("The overloaded ferry"));
  }

  @Test
  void a_party_that_denies_what_another_says_is_no_conflict_of_accounts() {
    Dossier dossier = dossier(Told.by("Post", "2026-03-02", CHARGE + " The firm denied it."));
    assertThat(dossier.claims()).hasSize(1);
    assertThat(dossier.conflicts()).isEmpty();
  }

  @Test
  void who_reports_a_charge_and_leaves_out_its_denial_is_told_so() {
    String charge = "Residents alleged that soldiers were moved into the valley last week.";
    Told silent = told("Dusk", "2026-03-05", charge);
    Dossier dossier =
        dossier(
            told("Post", "2026-03-02", charge + " The ministry denied it."),
            told("Mail", "2026-03-02", charge + " The ministry has denied it."),
            silent);
    assertThat(dossier.coverage())
        .filteredOn(CoverageRow::charged)
        .singleElement()
        .matches(
            row ->
                row.cells().stream()
                    .anyMatch(
                        c ->
                            c.article().equals(silent.id())
                                && c.state() == CoverageRow.State.OMITTED));
  }

  @Test
  void nobody_leaves_out_a_denial_that_came_later() {
    String charge = "Residents alleged that soldiers were moved into the valley last week.";
    Dossier dossier =
        dossier(
            told("Post", "2026-03-04", charge + " The ministry denied it."),
            told("Mail", "2026-03-04", charge + " The ministry has denied it."),
            told("Dawn", "2026-03-01", charge));
    assertThat(dossier.coverage()).noneMatch(CoverageRow::charged);
  }

  @Test
  void a_denied_motion_is_no_denial() {
    Dossier dossier =
        dossier(
            Told.by("Post", "2026-03-02", "Per Holm denied a motion to free the clerk at once.")
                .denies("a motion to free the clerk at once", "Per Holm"));
    assertThat(dossier.claims()).isEmpty();
  }

  @Test
  void a_capital_that_acts_for_a_country_is_the_country() {
    String charge = "There are allegations that rebels were armed by the navy at night.";
    Dossier dossier =
        dossier(
            Told.by("Post", "2026-03-02", charge + " Paris denied it.")
                .names("Paris", MentionType.PLACE),
            Told.by("Mail", "2026-03-02", charge + " France denied it.")
                .names("France", MentionType.PLACE));
    assertThat(dossier.claims()).hasSize(1);
    assertThat(dossier.claims().getFirst().positions())
        .filteredOn(p -> p.stance() == Stance.DENIED)
        .extracting(p -> p.holder() == null ? null : p.holder().entity())
        .hasSize(2)
        .containsOnly(
            dossier.story().entities().stream()
                .filter(e -> e.name().equals("France"))
                .findFirst()
                .orElseThrow()
                .id());
  }

  @Test
  void the_company_is_the_only_one_that_the_article_has_named() {
    String charge = "Residents alleged that lorries were moved into the valley last week.";
    Told one =
        Told.by(
                "Post",
                "2026-03-02",
                "Lampworks opened a mill. " + charge + " The company denied it.")
            .names("Lampworks", MentionType.ORGANIZATION)
            .reports("lorries were moved into the valley last week", "Lena Ortiz");
    Told two =
        Told.by(
                "Mail",
                "2026-03-02",
                "Lampworks and Glassworks opened mills. " + charge + " The company denied it.")
            .names("Lampworks", MentionType.ORGANIZATION)
            .names("Glassworks", MentionType.ORGANIZATION)
            .reports("lorries were moved into the valley last week", "Lena Ortiz");
    assertThat(deniers(dossier(one))).containsExactly("The company=Lampworks");
    assertThat(deniers(dossier(two))).containsExactly("The company=");
  }

  @Test
  void who_denies_something_does_not_say_it_in_other_words() {
    Dossier dossier =
        dossier(
            Told.by(
                    "Post",
                    "2026-03-02",
                    "Lena Ortiz alleged that presses were taken away at night. Per Holm denied it."
                        + " Two presses were taken away for repairs, he said.")
                .reports("presses were taken away at night", "Lena Ortiz")
                .reports("Two presses were taken away for repairs", "Per Holm")
                .names("Per Holm"));
    assertThat(dossier.claims()).hasSize(1);
    assertThat(stances(dossier.claims().getFirst()))
        .containsExactly(Stance.ATTRIBUTED, Stance.DENIED);
  }

  private static List<String> deniers(Dossier dossier) {
    return dossier.claims().stream()
        .flatMap(c -> c.positions().stream())
        .filter(p -> p.stance() == Stance.DENIED)
        .map(p -> p.holder())
        .filter(h -> h != null)
        .map(
            h ->
                h.text()
                    + "="
                    + dossier.story().entities().stream()
                        .filter(e -> e.id().equals(h.entity()))
                        .map(e -> e.name())
                        .findFirst()
                        .orElse(""))
        .toList();
  }

  private static Told told(String outlet, String day, String text) {
    return Told.by(outlet, day, text)
        .reports("soldiers were moved into the valley last week", "Lena Ortiz");
  }

  private static Told party(String outlet, String text) {
    return Told.by(outlet, "2026-03-02", text)
        .names("Ruritania", MentionType.PLACE)
        .names("Elbonia", MentionType.PLACE);
  }

  private static List<Stance> stances(Claim claim) {
    return claim.positions().stream().map(Claim.Position::stance).toList();
  }

  private static Dossier dossier(Told... articles) {
    return new StandardFindings().of(Told.story(articles));
  }
}
