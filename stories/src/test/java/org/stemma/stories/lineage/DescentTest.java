package org.stemma.stories.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.stories.Invented.article;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stemma.core.model.Credit;
import org.stemma.core.model.Lineage;
import org.stemma.core.model.Notice;
import org.stemma.core.model.Story;
import org.stemma.core.model.Witness;
import org.stemma.stories.Invented;

class DescentTest {
  private static final String OPENING =
      "The reservoir above Lindau was emptied overnight after engineers found a crack that ran the"
          + " whole height of the eastern wall.";
  private static final String MIDDLE =
      "Some four thousand people who live below the wall were told to leave their homes and to take"
          + " blankets and medicine with them.";
  private static final String CLOSE =
      "The wall was last inspected two winters ago by a firm that has since gone out of business,"
          + " according to papers seen by the council.";
  private static final String OWN =
      "At the bakery on the square nobody spoke of anything else, and the bread was sold out before"
          + " seven in the morning.";
  private static final String OWN_TOO =
      "Farmers further down moved their cattle to the hill pastures although nobody had asked them"
          + " to do so yet.";

  private static final Invented WIRE =
      article("wire", OPENING + "\n\n" + MIDDLE + "\n\n" + CLOSE).on("2031-05-05T10:00+02:00");

  @Test
  void a_later_text_of_the_same_words_is_a_copy() {
    Invented copy = article("copy", OPENING + "\n\n" + MIDDLE + "\n\n" + CLOSE).on("2031-05-06");

    assertThat(drawn(WIRE, copy)).containsExactly("a-wire > a-copy COPY 1.0 TEXT+TIME");
    assertThat(lines(WIRE, copy)).containsExactly("a-wire a-copy");
  }

  @Test
  void a_text_cut_from_a_longer_one_is_an_excerpt() {
    Invented cut = article("cut", MIDDLE).on("2031-05-06");

    assertThat(drawn(WIRE, cut)).containsExactly("a-wire > a-cut EXCERPT 1.0 TEXT+TIME");
  }

  @Test
  void without_times_and_credits_nobody_can_tell_who_copied() {
    Invented one = article("one", OPENING + "\n\n" + MIDDLE);
    Invented other = article("other", OPENING + "\n\n" + MIDDLE);

    assertThat(drawn(one, other)).containsExactly("a-one - a-other COPY 1.0 TEXT");
  }

  @Test
  void a_credit_outweighs_the_clock() {
    Invented source = WIRE.by("Lindau Courier").on("2031-05-06T12:00+02:00");
    Invented copy =
        article("copy", OPENING + "\n\n" + MIDDLE + "\n\n" + CLOSE)
            .by("Valley Post")
            .thanks(Credit.Kind.REPUBLISHED, "Lindau Courier")
            .on("2031-05-06T11:00+02:00");

    assertThat(drawn(copy, source)).containsExactly("a-wire > a-copy COPY 1.0 TEXT+CREDIT");
  }

  @Test
  void one_outlets_later_version_is_a_revision() {
    Invented first = WIRE.by("Lindau Courier");
    Invented later =
        article("later", OPENING + "\n\n" + MIDDLE + "\n\n" + OWN)
            .by("Lindau Courier")
            .on("2031-05-05T14:00+02:00");

    assertThat(drawn(first, later))
        .singleElement()
        .asString()
        .startsWith("a-wire > a-later REVISION");
  }

  @Test
  void a_marked_version_of_a_later_day_is_a_revision_elsewhere_too() {
    Invented later =
        article("later", OPENING + "\n\n" + MIDDLE + "\n\n" + OWN)
            .by("Valley Post")
            .titled("(2nd LD) Thousands leave as wall cracks")
            .on("2031-05-06");

    assertThat(drawn(WIRE, later))
        .singleElement()
        .asString()
        .startsWith("a-wire > a-later REVISION");
  }

  @Test
  void a_correction_comes_after_what_it_corrects() {
    Invented first = WIRE.by("Lindau Courier").on("2031-05-05");
    Invented corrected =
        article("corrected", WIRE.text())
            .by("Lindau Courier")
            .on("2031-05-05")
            .noting(Notice.Kind.CORRECTION, "An earlier version gave a wrong height.");

    assertThat(drawn(corrected, first))
        .singleElement()
        .asString()
        .startsWith("a-wire > a-corrected REVISION");
  }

  @Test
  void two_that_thank_one_agency_come_from_a_lost_text() {
    Invented one =
        article("one", OPENING + "\n\n" + MIDDLE + "\n\n" + OWN)
            .by("Valley Post")
            .thanks(Credit.Kind.AGENCY, "Corland Wire")
            .on("2031-05-05");
    Invented other =
        article("other", OPENING + "\n\n" + MIDDLE + "\n\n" + OWN_TOO)
            .by("Hill Herald")
            .thanks(Credit.Kind.AGENCY, "Corland Wire")
            .on("2031-05-07");

    assertThat(drawn(one, other))
        .hasSize(2)
        .allMatch(l -> l.startsWith("lost:1 > a-o") && l.contains("COMMON_SOURCE"));
    assertThat(Descent.trace(witnesses(one, other)).lines())
        .singleElement()
        .extracting(Story.Line::credit)
        .isEqualTo("Corland Wire");
  }

  @Test
  void nothing_is_lost_where_the_agencys_own_text_is_there() {
    Invented agency = WIRE.by("Corland Wire").on("2031-05-05");
    Invented one =
        article("one", OPENING + "\n\n" + MIDDLE)
            .by("Valley Post")
            .thanks(Credit.Kind.AGENCY, "Corland Wire");
    Invented other =
        article("other", OPENING + "\n\n" + CLOSE)
            .by("Hill Herald")
            .thanks(Credit.Kind.AGENCY, "Corland Wire");

    assertThat(drawn(agency, one, other)).allMatch(l -> l.startsWith("a-wire > "));
    assertThat(lines(agency, one, other)).containsExactly("a-wire a-one a-other");
  }

  @Test
  void a_shared_quotation_is_nobodys_copy() {
    String words =
        "“We looked at the wall every morning and we told the council every evening that it was getting"
            + " worse and worse,” said the keeper.";

    assertThat(drawn(article("one", OWN + " " + words), article("other", words + " " + OWN_TOO)))
        .isEmpty();
  }

  @Test
  void shared_names_and_titles_are_nobodys_copy() {
    String one =
        "It was signed by President Ana Maria Lind of Karland, Prime Minister Tom Otto Reyes of Ostrany,"
            + " Foreign Minister Eva Sorel Dahl of Calvia and General Jon Petri Voss of Perrin.";
    String other =
        "On the stage stood President Ana Maria Lind of Karland, Prime Minister Tom Otto Reyes of Ostrany,"
            + " Foreign Minister Eva Sorel Dahl of Calvia and General Jon Petri Voss of Perrin.";

    assertThat(drawn(article("one", one), article("other", other))).isEmpty();
  }

  @Test
  void a_sign_off_is_nobodys_copy() {
    String off =
        "\n\nReporting by Ana Lind and others who were not named here; editing by Tom Reyes for the late desk.";

    assertThat(drawn(article("one", OWN + off), article("other", OWN_TOO + off))).isEmpty();
  }

  @Test
  void a_sentence_with_a_few_words_changed_is_still_a_passage() {
    String changed = MIDDLE.replace("blankets", "food").replace("Some", "About");

    assertThat(drawn(WIRE, article("other", OWN + "\n\n" + changed).on("2031-05-06")))
        .singleElement()
        .asString()
        .startsWith("a-wire > a-other");
  }

  @Test
  void a_passage_marks_the_same_words_in_both_texts() {
    Invented other = article("other", OWN + "\n\n" + MIDDLE).on("2031-05-06");
    Lineage lineage = Descent.trace(witnesses(WIRE, other)).lineage().getFirst();

    Lineage.Passage passage = lineage.passages().getFirst();
    assertThat(passage.from().of(WIRE.text()))
        .isEqualTo(passage.to().of(other.text()))
        .isEqualTo(MIDDLE.substring(0, MIDDLE.length() - 1));
  }

  private static List<String> drawn(Invented... articles) {
    return Descent.trace(witnesses(articles)).lineage().stream()
        .map(
            l ->
                String.join(
                    " ",
                    l.from(),
                    l.directed() ? ">" : "-",
                    l.to(),
                    l.kind().name(),
                    String.valueOf(l.share()),
                    String.join("+", l.basis().stream().map(Enum::name).toList())))
        .toList();
  }

  private static List<String> lines(Invented... articles) {
    return Descent.trace(witnesses(articles)).lines().stream()
        .map(l -> String.join(" ", l.articles()))
        .toList();
  }

  private static List<Witness> witnesses(Invented... articles) {
    return Stream.of(articles).map(Invented::witness).sorted(Witness.ORDER).toList();
  }
}
