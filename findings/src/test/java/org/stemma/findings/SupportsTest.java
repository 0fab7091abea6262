package org.stemma.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stemma.core.model.Entity;
import org.stemma.core.model.Lineage;
import org.stemma.core.model.Speaker;
import org.stemma.core.model.Story;
import org.stemma.core.model.Support;
import org.stemma.findings.support.Supports;

/** Section 3 of the contract, a rule a test: drawn as outlets (unnamed) · origins · unstated. */
class SupportsTest {
  private static final String FACT = "the lower gate gave way before dawn";
  private static final Entity BOARD = Heard.body("Waterboard");
  private static final Entity UNION = Heard.body("Union");
  private static final Entity ORTIZ = Heard.person("Lena Ortiz", "Waterboard spokeswoman");
  private static final Entity HOLM = Heard.person("Per Holm", "Waterboard chief");
  private static final Entity RUNE = Heard.person("Anna Rune", "Danish foreign minister");
  private static final Entity STATE = Heard.place("Denmark");
  private static final Entity CAPITAL = Heard.place("Copenhagen");
  private static final Entity MINISTRY = Heard.body("Danish Defence Ministry");
  private static final List<Entity> ALL =
      List.of(BOARD, UNION, ORTIZ, HOLM, RUNE, STATE, CAPITAL, MINISTRY);

  @Test
  void an_office_and_its_spokeswoman_are_one() {
    assertThat(drawn(told("Post", "Waterboard", BOARD), told("Mail", "Lena Ortiz", ORTIZ)))
        .isEqualTo("2(0)·1·0");
  }

  @Test
  void two_people_of_one_office_are_one() {
    assertThat(drawn(told("Post", "Per Holm", HOLM), told("Mail", "Lena Ortiz", ORTIZ)))
        .isEqualTo("2(0)·1·0");
  }

  @Test
  void a_government_is_its_capital_its_ministry_and_its_minister() {
    assertThat(drawn(told("Post", "Denmark", STATE), told("Mail", "Copenhagen", CAPITAL)))
        .isEqualTo("2(0)·1·0");
    assertThat(drawn(told("Post", "Denmark", STATE), told("Mail", "Anna Rune", RUNE)))
        .isEqualTo("2(0)·1·0");
    assertThat(
            drawn(
                told("Post", "Copenhagen", CAPITAL),
                told("Mail", "Danish Defence Ministry", MINISTRY)))
        .isEqualTo("2(0)·1·0");
  }

  @Test
  void a_minister_and_another_ministry_are_two_while_nobody_credits_the_country() {
    assertThat(
            drawn(
                told("Post", "Anna Rune", RUNE), told("Mail", "Danish Defence Ministry", MINISTRY)))
        .isEqualTo("2(0)·2·0");
  }

  @Test
  void two_bodies_are_two() {
    assertThat(drawn(told("Post", "Waterboard", BOARD), told("Mail", "Union", UNION)))
        .isEqualTo("2(0)·2·0");
  }

  @Test
  void sources_that_one_account_credits_together_are_one() {
    Heard both =
        Heard.by("Dusk", "2026-03-03", "Waterboard and Union said " + FACT + ".")
            .says(FACT, "Waterboard and Union", "said", Speaker.Kind.NAMED);
    assertThat(drawn(told("Post", "Waterboard", BOARD), told("Mail", "Union", UNION), both))
        .isEqualTo("3(0)·1·0");
  }

  @Test
  void two_sources_of_one_article_may_be_two() {
    Heard both =
        Heard.by(
                "Dusk",
                "2026-03-03",
                "Waterboard said " + FACT + ".\n\nUnion said that gate broke, long before dawn.")
            .says(FACT, "Waterboard", "said", BOARD)
            .says("that gate broke, long before dawn", "Union", "said", UNION);
    Story story = Heard.story(ALL, both);
    Support support =
        Supports.of(story)
            .count(
                List.of(both.evidence(FACT), both.evidence("that gate broke, long before dawn")));
    assertThat(drawn(support)).isEqualTo("1(0)·2·0");
  }

  @Test
  void a_described_body_counts_as_that_body() {
    Heard described =
        Heard.by("Mail", "2026-03-03", "A Waterboard official said " + FACT + ".")
            .says(FACT, "A Waterboard official", "said", Speaker.Kind.UNNAMED);
    assertThat(drawn(described)).isEqualTo("1(0)·1·0");
    assertThat(drawn(told("Post", "Lena Ortiz", ORTIZ), described)).isEqualTo("2(0)·1·0");
    assertThat(drawn(told("Post", "Union", UNION), described)).isEqualTo("2(0)·2·0");
  }

  @Test
  void a_body_may_be_described_without_a_name() {
    Heard police =
        Heard.by("Mail", "2026-03-03", "A police spokesman said " + FACT + ".")
            .says(FACT, "A police spokesman", "said", Speaker.Kind.UNNAMED);
    Heard same =
        Heard.by("Dusk", "2026-03-03", "The police said " + FACT + ".")
            .says(FACT, "The police", "said", Speaker.Kind.NAMED);
    assertThat(drawn(police, same)).isEqualTo("2(0)·1·0");
  }

  @Test
  void bare_officials_are_nobody() {
    Heard bare =
        Heard.by("Mail", "2026-03-03", "Officials said " + FACT + ".")
            .says(FACT, "Officials", "said", Speaker.Kind.UNNAMED);
    assertThat(drawn(bare)).isEqualTo("1(0)·0·1");
    assertThat(drawn(told("Post", "Union", UNION), bare)).isEqualTo("2(0)·1·1");
  }

  @Test
  void an_account_without_a_source_takes_those_of_a_shared_passage() {
    Heard credited = told("Post", "Union", UNION);
    Heard silent = Heard.by("Mail", "2026-03-03", "In the valley " + FACT + ".");
    assertThat(drawn(List.of(), List.of(), credited, silent)).isEqualTo("2(0)·1·1");
    assertThat(drawn(List.of(Heard.sharing(FACT, credited, silent)), List.of(), credited, silent))
        .isEqualTo("2(0)·1·0");
  }

  @Test
  void and_hands_them_on() {
    Heard credited = told("Post", "Union", UNION);
    Heard second = Heard.by("Mail", "2026-03-03", "In the valley " + FACT + ".");
    Heard third = Heard.by("Dusk", "2026-03-03", "It was dark when " + FACT + ".");
    assertThat(
            drawn(
                List.of(Heard.sharing(FACT, credited, second), Heard.sharing(FACT, second, third)),
                List.of(),
                credited,
                second,
                third))
        .isEqualTo("3(0)·1·0");
  }

  @Test
  void copies_without_a_source_are_one_and_never_an_origin() {
    Heard one = Heard.by("Post", "2026-03-03", "In the valley " + FACT + ".");
    Heard two = Heard.by("Mail", "2026-03-03", "Here in the valley " + FACT + ".");
    assertThat(drawn(List.of(), List.of(one, two), one, two)).isEqualTo("2(0)·0·1");
    assertThat(drawn(List.of(), List.of(), one, two)).isEqualTo("2(0)·0·2");
  }

  @Test
  void outlets_without_a_name_count_once_a_line_of_text() {
    Heard one = Heard.by(null, "2026-03-03", "In the valley " + FACT + ".");
    Heard two = Heard.by(null, "2026-03-03", "Here in the valley " + FACT + ".");
    Heard named = Heard.by("Mail", "2026-03-03", "Down in the valley " + FACT + ".");
    assertThat(drawn(List.of(), List.of(one, two), one, two, named)).isEqualTo("2(1)·0·2");
    assertThat(drawn(List.of(), List.of(), one, two, named)).isEqualTo("3(2)·0·3");
  }

  @Test
  void one_outlet_twice_is_one_outlet() {
    Heard again =
        Heard.by("Post", "2026-03-04", "Union said again " + FACT + ".")
            .says(FACT, "Union", "said", UNION);
    assertThat(drawn(told("Post", "Union", UNION), again)).isEqualTo("1(0)·1·0");
  }

  private static Heard told(String outlet, String source, Entity speaker) {
    return Heard.by(outlet, "2026-03-03", source + " said " + FACT + ".")
        .says(FACT, source, "said", speaker);
  }

  private static String drawn(Heard... articles) {
    return drawn(List.of(), List.of(), articles);
  }

  private static String drawn(List<Lineage> lineage, List<Heard> copied, Heard... articles) {
    Story story = Heard.story(ALL, lineage, copied, articles);
    return drawn(Supports.of(story).count(Stream.of(articles).map(a -> a.evidence(FACT)).toList()));
  }

  private static String drawn(Support support) {
    return support.outlets()
        + "("
        + support.unnamed()
        + ")·"
        + support.origins()
        + "·"
        + support.unstated();
  }
}
