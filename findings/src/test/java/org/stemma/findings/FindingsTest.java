package org.stemma.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stemma.core.model.Claim;
import org.stemma.core.model.CoverageRow;
import org.stemma.core.model.Dossier;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Quote;
import org.stemma.core.model.TimelineEvent;

/** What a person is told, and above all what not. */
class FindingsTest {
  private static final String DAM = "The dam is quite safe, we looked at it on Sunday";

  @Test
  void the_same_words_in_two_papers_are_one_act_of_speech() {
    Dossier dossier =
        dossier(
            Told.by("Post", "2026-03-02", "“" + DAM + ",” said Lena Ortiz.")
                .quotes(DAM, "Lena Ortiz"),
            Told.by("Mail", "2026-03-02", "Lena Ortiz said: “" + DAM + ".”")
                .quotes(DAM, "Lena Ortiz"));
    assertThat(dossier.quotes()).hasSize(1);
    assertThat(dossier.quotes().getFirst().agreed()).isTrue();
    assertThat(dossier.quotes().getFirst().support().outlets()).isEqualTo(2);
    assertThat(dossier.quotes().getFirst().support().origins()).isEqualTo(1);
    assertThat(dossier.conflicts()).isEmpty();
  }

  @Test
  void the_same_words_given_to_two_people_are_one_act_of_speech() {
    Dossier dossier =
        dossier(
            Told.by("Post", "2026-03-02", "“" + DAM + ",” said Lena Ortiz.")
                .quotes(DAM, "Lena Ortiz"),
            Told.by("Mail", "2026-03-02", "Per Holm said: “" + DAM + ".”").quotes(DAM, "Per Holm"));
    assertThat(dossier.quotes()).singleElement().matches(q -> !q.agreed());
  }

  @Test
  void an_open_speaker_contradicts_nobody() {
    Dossier dossier =
        dossier(
            Told.by("Post", "2026-03-02", "“" + DAM + ",” said Lena Ortiz.")
                .quotes(DAM, "Lena Ortiz"),
            Told.by("Mail", "2026-03-02", "A letter read: “" + DAM + ".”").quotes(DAM, null));
    assertThat(dossier.conflicts()).isEmpty();
    assertThat(dossier.quotes()).singleElement().matches(Quote::agreed);
  }

  @Test
  void a_phrase_of_three_words_is_said_by_many() {
    Dossier dossier =
        dossier(
            Told.by("Post", "2026-03-02", "It was “a hard day”, Lena Ortiz said.")
                .quotes("a hard day", "Lena Ortiz"),
            Told.by("Mail", "2026-03-02", "It was “a hard day”, Per Holm said.")
                .quotes("a hard day", "Per Holm"));
    assertThat(dossier.quotes()).hasSize(2);
  }

  @Test
  void an_office_and_its_spokesman_are_one_origin() {
    String words = "the gates were opened before the storm reached the valley";
    Dossier dossier =
        dossier(
            Told.by("Post", "2026-03-02", "Waterboard said " + words + ".")
                .reports(words, "Waterboard"),
            Told.by("Mail", "2026-03-02", "Per Holm said " + words + ".")
                .reports(words, "Waterboard spokesman Per Holm"));
    assertThat(dossier.claims()).singleElement().matches(c -> c.held().origins() == 1);
  }

  @Test
  void outlets_without_a_name_are_counted_and_said_to_have_none() {
    String words = "the gates were opened before the storm reached the valley";
    Dossier dossier =
        dossier(
            Told.by(null, "2026-03-02", "Waterboard said " + words + ".")
                .reports(words, "Waterboard"),
            Told.by("Mail", "2026-03-02", "It is said that " + words + ".")
                .reports(words, "Lena Ortiz"));
    assertThat(dossier.claims()).singleElement().matches(c -> c.held().outlets() == 2);
    assertThat(dossier.claims()).singleElement().matches(c -> c.held().unnamed() == 1);
  }

  @Test
  void a_denial_is_a_claim_with_somebody_against_it() {
    Dossier dossier =
        dossier(
            Told.by(
                    "Post",
                    "2026-03-02",
                    "Waterboard denied that engineers had warned of cracks in the dam.")
                .denies("engineers had warned of cracks in the dam", "Waterboard"),
            Told.by(
                "Mail",
                "2026-03-02",
                "Engineers had warned of cracks in the dam, papers of last year show."));
    Claim claim = dossier.claims().getFirst();
    assertThat(claim.disputed()).isTrue();
    assertThat(claim.positions())
        .extracting(Claim.Position::stance)
        .containsExactlyInAnyOrder(Claim.Stance.DENIED, Claim.Stance.ASSERTED);
    assertThat(claim.against().origins()).isEqualTo(1);
  }

  @Test
  void what_is_denied_must_be_said() {
    Dossier dossier =
        dossier(
            Told.by("Post", "2026-03-02", "Waterboard denied the allegations of the valley people.")
                .denies("the allegations of the valley people", "Waterboard"));
    assertThat(dossier.claims()).isEmpty();
  }

  @Test
  void a_thing_is_no_proposition() {
    Dossier dossier =
        dossier(
            Told.by("Post", "2026-03-02", "Per Holm denies five counts of bribery and fraud.")
                .denies("five counts of bribery and fraud", "Per Holm"));
    assertThat(dossier.claims()).isEmpty();
  }

  @Test
  void after_claims_that_stands_what_is_denied() {
    Dossier dossier =
        dossier(
            Told.by(
                    "Post",
                    "2026-03-02",
                    "Waterboard denied claims that engineers warned of cracks in the dam.")
                .denies("claims that engineers warned of cracks in the dam", "Waterboard"));
    assertThat(dossier.claims())
        .extracting(Claim::text)
        .containsExactly("engineers warned of cracks in the dam");
  }

  @Test
  void a_day_puts_its_sentence_on_the_timeline() {
    Dossier dossier =
        dossier(
            Told.by("Post", "2026-03-02", "The dam broke on Sunday night above the old mill.")
                .dates("Sunday", "2026-03-01"),
            Told.by("Mail", "2026-03-03", "On Sunday the dam broke above the old mill town.")
                .dates("Sunday", "2026-03-01"));
    TimelineEvent event = dossier.timeline().getFirst();
    assertThat(dossier.timeline()).hasSize(1);
    assertThat(event.from()).isEqualTo("2026-03-01");
    assertThat(event.granularity()).isEqualTo(TimelineEvent.Granularity.DAY);
    assertThat(event.status()).isEqualTo(TimelineEvent.Status.HAPPENED);
    assertThat(event.support().unstated()).isEqualTo(2);
  }

  @Test
  void nobody_is_charged_with_what_had_not_happened() {
    Told early = Told.by("Dawn", "2026-02-27", "Rain is forecast for the valley all week.");
    Told silent = Told.by("Dusk", "2026-03-05", "The valley mourned its dead.");
    String broke = "The dam broke on Sunday above the old mill.";
    Dossier dossier =
        dossier(
            early,
            Told.by("Post", "2026-03-02", broke).dates("Sunday", "2026-03-01"),
            Told.by("Mail", "2026-03-02", broke + " Many slept.").dates("Sunday", "2026-03-01"),
            silent);
    CoverageRow row = dossier.coverage().getFirst();
    assertThat(state(row, early)).isEqualTo(CoverageRow.State.NOT_YET);
    assertThat(state(row, silent)).isEqualTo(CoverageRow.State.OMITTED);
    assertThat(row.charged()).isTrue();
  }

  @Test
  void who_may_have_said_it_in_other_words_is_not_charged() {
    Told other =
        Told.by("Dusk", "2026-03-05", "The break of the dam above the mill came by night.");
    String broke = "The dam broke on Sunday above the old mill.";
    Dossier dossier =
        dossier(
            Told.by("Post", "2026-03-02", broke).dates("Sunday", "2026-03-01"),
            Told.by("Mail", "2026-03-02", broke + " Many slept.").dates("Sunday", "2026-03-01"),
            other);
    CoverageRow row = dossier.coverage().getFirst();
    assertThat(state(row, other)).isEqualTo(CoverageRow.State.UNCERTAIN);
    assertThat(row.charged()).isFalse();
  }

  @Test
  void an_account_with_another_figure_is_of_the_event_but_no_support_of_the_line() {
    Dossier dossier =
        dossier(
            Told.by("Post", "2026-03-02", "The flood on Sunday drove 118 people from the old mill.")
                .dates("Sunday", "2026-03-01"),
            Told.by("Mail", "2026-03-02", "The flood on Sunday drove 143 people from the old mill.")
                .dates("Sunday", "2026-03-01"));
    assertThat(dossier.timeline()).hasSize(1);
    assertThat(dossier.timeline().getFirst().evidence())
        .extracting(Evidence::role)
        .containsExactlyInAnyOrder(Evidence.Role.REPORTS, Evidence.Role.CONTEXT);
    assertThat(dossier.timeline().getFirst().support().outlets()).isEqualTo(1);
  }

  @Test
  void a_number_may_be_a_word() {
    Dossier dossier =
        dossier(
            Told.by("Post", "2026-03-02", "The flood on Sunday drove 9 people from the old mill.")
                .dates("Sunday", "2026-03-01"),
            Told.by("Mail", "2026-03-02", "On Sunday the flood drove nine people from the mill.")
                .dates("Sunday", "2026-03-01"));
    assertThat(dossier.timeline()).hasSize(1);
  }

  @Test
  void what_somebody_denies_did_not_happen_by_his_word() {
    Dossier dossier =
        dossier(
            Told.by("Post", "2026-03-02", "Waterboard denied that the dam was opened on Sunday.")
                .denies("the dam was opened on Sunday", "Waterboard")
                .dates("Sunday", "2026-03-01"));
    assertThat(dossier.timeline()).isEmpty();
  }

  @Test
  void an_hour_of_the_day_of_publication_has_happened() {
    Dossier dossier =
        dossier(
            Told.by("Post", "2026-03-02", "The dam broke at noon on Monday above the old mill.")
                .dates("noon on Monday", "2026-03-02T12:00"));
    assertThat(dossier.timeline())
        .singleElement()
        .matches(t -> t.status() == TimelineEvent.Status.HAPPENED);
  }

  @Test
  void every_finding_stands_on_words_of_an_article() {
    Dossier dossier =
        dossier(
            Told.by("Post", "2026-03-02", "“" + DAM + ",” said Lena Ortiz.")
                .quotes(DAM, "Lena Ortiz"));
    Quote quote = dossier.quotes().getFirst();
    String text = dossier.story().witnesses().getFirst().article().text();
    assertThat(quote.variants().getFirst().evidence())
        .allSatisfy(e -> assertThat(e.span().of(text)).isEqualTo(quote.text()));
    assertThat(dossier.whys()).extracting(w -> w.id()).contains(quote.id());
  }

  private static CoverageRow.State state(CoverageRow row, Told article) {
    return row.cells().stream()
        .filter(c -> c.article().equals(article.id()))
        .map(CoverageRow.Cell::state)
        .findFirst()
        .orElseThrow();
  }

  private static Dossier dossier(Told... articles) {
    return new StandardFindings().of(Told.story(articles));
  }
}
