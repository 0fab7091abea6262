package org.stemma.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.core.model.Conflict;
import org.stemma.core.model.Entity;
import org.stemma.core.model.Quote;
import org.stemma.core.model.Speaker;
import org.stemma.core.model.Story;
import org.stemma.core.model.Why;
import org.stemma.findings.conflicts.Conflicts;
import org.stemma.findings.quotes.Quotes;
import org.stemma.findings.support.Supports;

/** One act of speech, one entry: whose it is, which day, and what an editor reads. */
class QuotesTest {
  private static final Entity BOARD = Heard.body("Waterboard");
  private static final Entity ORTIZ = Heard.person("Lena Ortiz", "Waterboard spokeswoman");
  private static final Entity HOLM = Heard.person("Per Holm", "mayor");
  private static final Entity RURITANIA = Heard.place("Denmark");
  private static final List<Entity> ALL = List.of(BOARD, ORTIZ, HOLM, RURITANIA);

  @Test
  void fragments_in_another_order_and_an_ellipsis_are_the_full_quotation() {
    List<Quote> quotes =
        quotes(
            Heard.by(
                    "Post",
                    "2026-03-03",
                    "“The dam is our… oldest guardian, our pride,” Ortiz said.")
                .says("“The dam is our… oldest guardian, our pride,”", "Ortiz", "said", ORTIZ),
            Heard.by(
                    "Mail", "2026-03-04", "Waterboard called it the “pride” and “oldest guardian.”")
                .says("it the “pride” and “oldest guardian.”", "Waterboard", "called", BOARD));
    assertThat(quotes).singleElement().matches(q -> q.variants().size() == 2);
    assertThat(quotes.getFirst().agreed()).isFalse();
    assertThat(quotes.getFirst().support().origins()).isEqualTo(1);
    assertThat(quotes.getFirst().text()).isEqualTo("The dam is our… oldest guardian, our pride");
    assertThat(conflicts(quotes)).isEmpty();
  }

  @Test
  void a_government_is_found_behind_a_relative_pronoun() {
    List<Quote> quotes =
        quotes(
            Heard.by("Post", "2026-03-03", "Denmark, whose government called it “a cold shower”.")
                .names("Denmark", RURITANIA)
                .says("it “a cold shower”", "whose government", "called", Speaker.Kind.UNRESOLVED));
    assertThat(quotes.getFirst().speakers())
        .containsExactly(
            new Speaker(Speaker.Kind.NAMED, "Denmark, whose government", RURITANIA.id()));
  }

  @Test
  void what_hides_behind_another_relative_pronoun_stays_open() {
    List<Quote> quotes =
        quotes(
            Heard.by("Post", "2026-03-03", "Denmark, whose lawyer called it “a cold shower”.")
                .names("Denmark", RURITANIA)
                .says("it “a cold shower”", "whose lawyer", "called", Speaker.Kind.UNRESOLVED));
    assertThat(quotes.getFirst().speakers())
        .extracting(Speaker::kind)
        .containsExactly(Speaker.Kind.UNRESOLVED);
  }

  @Test
  void an_indirect_report_of_the_same_words_joins_them() {
    List<Quote> quotes =
        quotes(
            Heard.by(
                    "Post",
                    "2026-03-03",
                    "Ortiz said the board “intends to repair the lower gates” by summer.")
                .says(
                    "the board “intends to repair the lower gates” by summer",
                    "Ortiz",
                    "said",
                    ORTIZ),
            Heard.by("Mail", "2026-03-03", "Waterboard said it intends to repair its lower gates.")
                .says("it intends to repair its lower gates", "Waterboard", "said", BOARD));
    assertThat(quotes).singleElement().matches(q -> q.variants().size() == 2);
  }

  @Test
  void an_indirect_report_of_the_opposite_does_not() {
    List<Quote> quotes =
        quotes(
            Heard.by(
                    "Post",
                    "2026-03-03",
                    "Ortiz said the board “intends to repair the lower gates” by summer.")
                .says(
                    "the board “intends to repair the lower gates” by summer",
                    "Ortiz",
                    "said",
                    ORTIZ),
            Heard.by("Mail", "2026-03-03", "Waterboard said it never intends to repair its gates.")
                .says("it never intends to repair its gates", "Waterboard", "said", BOARD));
    assertThat(quotes).singleElement().matches(q -> q.variants().size() == 1);
  }

  @Test
  void a_phrase_repeated_on_another_day_is_another_act_of_speech() {
    List<Quote> quotes =
        quotes(
            Heard.by("Post", "2026-03-09", "On Monday, Ortiz said the dam was “sound and dry”.")
                .dates("Monday", "2026-03-02")
                .says("the dam was “sound and dry”", "Ortiz", "said", ORTIZ),
            Heard.by("Mail", "2026-03-09", "Ortiz said on Saturday the dam was “sound and dry”.")
                .dates("Saturday", "2026-03-07")
                .says("the dam was “sound and dry”", "Ortiz", "said", ORTIZ));
    assertThat(quotes)
        .extracting(Quote::when)
        .containsExactlyInAnyOrder("2026-03-02", "2026-03-07");
  }

  @Test
  void nobody_prints_what_will_be_said() {
    List<Quote> quotes =
        quotes(
            Heard.by("Post", "2026-03-02", "Ortiz said the dam was “sound and dry”.")
                .says("the dam was “sound and dry”", "Ortiz", "said", ORTIZ),
            Heard.by("Mail", "2026-03-09", "Ortiz said on Saturday the dam was “sound and dry”.")
                .dates("Saturday", "2026-03-07")
                .says("the dam was “sound and dry”", "Ortiz", "said", ORTIZ));
    assertThat(quotes).hasSize(2);
  }

  @Test
  void a_date_of_something_else_does_not_date_the_speech() {
    List<Quote> quotes =
        quotes(
            Heard.by("Post", "2026-03-09", "After Monday the dam was “sound and dry”, Ortiz said.")
                .dates("Monday", "2026-03-02")
                .says("the dam was “sound and dry”", "Ortiz", "said", ORTIZ));
    assertThat(quotes.getFirst().when()).isNull();
  }

  @Test
  void what_is_no_clause_is_cited_from_its_verb_on() {
    assertThat(text("Ortiz also called the dam “a danger to all”.", "the dam “a danger to all”"))
        .isEqualTo("called the dam “a danger to all”");
  }

  @Test
  void a_clause_is_cited_alone() {
    assertThat(text("Ortiz said the dam “is safe now”.", "the dam “is safe now”"))
        .isEqualTo("the dam “is safe now”");
  }

  @Test
  void a_pronoun_is_cited_with_its_sentence() {
    assertThat(text("Ortiz warned of the old gate, calling it “rotten wood”.", "it “rotten wood”"))
        .isEqualTo("Ortiz warned of the old gate, calling it “rotten wood”");
  }

  @Test
  void titles_and_terms_are_nobodys_words() {
    assertThat(
            quotes(
                Heard.by("Post", "2026-03-03", "Ortiz said she had seen “The Last Bridge” twice.")
                    .says("she had seen “The Last Bridge” twice", "Ortiz", "said", ORTIZ),
                Heard.by("Mail", "2026-03-03", "The state is called “pump lung” in the valley.")
                    .says("“pump lung”", null, "called", Speaker.Kind.UNRESOLVED)))
        .isEmpty();
  }

  @Test
  void a_bridge_between_two_speakers_is_not_crossed() {
    String dam = "We looked at every stone of the old dam twice";
    String gate = "Nobody had told us that the lower gate was rotten";
    List<Quote> quotes =
        quotes(
            Heard.by("Post", "2026-03-03", "“" + dam + ",” Ortiz said.")
                .says("“" + dam + ",”", "Ortiz", "said", ORTIZ),
            Heard.by("Mail", "2026-03-03", "“" + gate + ",” Holm said.")
                .says("“" + gate + ",”", "Holm", "said", HOLM),
            Heard.by("Dusk", "2026-03-03", "One said: “" + dam + ". " + gate + "”")
                .says("“" + dam + ". " + gate + "”", "One", "said", Speaker.Kind.UNNAMED));
    assertThat(quotes).hasSize(2);
  }

  @Test
  void the_same_words_of_two_people_are_a_conflict() {
    String dam = "We looked at every stone of the old dam twice";
    List<Quote> quotes =
        quotes(
            Heard.by("Post", "2026-03-03", "“" + dam + ",” Ortiz said.")
                .says("“" + dam + ",”", "Ortiz", "said", ORTIZ),
            Heard.by("Mail", "2026-03-03", "“" + dam + ",” Holm said.")
                .says("“" + dam + ",”", "Holm", "said", HOLM));
    assertThat(conflicts(quotes))
        .singleElement()
        .matches(x -> x.kind() == Conflict.Kind.SPEAKER)
        .matches(x -> x.status() == Conflict.Status.CONFLICT);
  }

  @Test
  void a_pronoun_is_too_little_for_a_conflict() {
    String dam = "We looked at every stone of the old dam twice";
    List<Quote> quotes =
        quotes(
            Heard.by("Post", "2026-03-03", "“" + dam + ",” Ortiz said.")
                .says("“" + dam + ",”", "Ortiz", "said", ORTIZ),
            Heard.by("Mail", "2026-03-03", "“" + dam + ",” he said.")
                .says("“" + dam + ",”", "he", "said", HOLM));
    assertThat(quotes).singleElement().matches(q -> !q.agreed());
    assertThat(conflicts(quotes)).isEmpty();
  }

  @Test
  void another_figure_in_the_same_words_is_a_conflict() {
    assertThat(
            worded(
                "We have counted 41 houses below the old dam",
                "We have counted 63 houses below the old dam"))
        .extracting(Conflict::kind, Conflict::status)
        .containsExactly(tuple(Conflict.Kind.WORDING, Conflict.Status.CONFLICT));
  }

  @Test
  void another_word_may_be_a_translation() {
    assertThat(
            worded(
                "We have lost a terrible battle below the old dam",
                "We have lost a terrible fight below the old dam"))
        .extracting(Conflict::kind, Conflict::status)
        .containsExactly(tuple(Conflict.Kind.WORDING, Conflict.Status.COMPATIBLE));
  }

  @Test
  void another_spelling_is_no_difference() {
    assertThat(
            worded(
                "We realised too late that the old dam was weak",
                "We realized too late that the old dam was weak"))
        .isEmpty();
  }

  private static List<Conflict> worded(String one, String other) {
    return conflicts(
        quotes(
            Heard.by("Post", "2026-03-03", "“" + one + ",” Ortiz said.")
                .says("“" + one + ",”", "Ortiz", "said", ORTIZ),
            Heard.by("Mail", "2026-03-03", "“" + other + ",” Ortiz said.")
                .says("“" + other + ",”", "Ortiz", "said", ORTIZ)));
  }

  private static String text(String sentence, String content) {
    String cue =
        sentence.contains("calling") ? "calling" : sentence.contains("called") ? "called" : "said";
    return quotes(Heard.by("Post", "2026-03-03", sentence).says(content, "Ortiz", cue, ORTIZ))
        .getFirst()
        .text();
  }

  private static Story told = Heard.story(ALL, Heard.by("Post", "2026-03-03", "Nothing."));

  private static List<Quote> quotes(Heard... articles) {
    told = Heard.story(ALL, articles);
    return Quotes.find(told, Supports.of(told), new ArrayList<>());
  }

  private static List<Conflict> conflicts(List<Quote> quotes) {
    List<Why> whys = new ArrayList<>();
    List<Conflict> conflicts = Conflicts.find(told, Supports.of(told), quotes, List.of(), whys);
    assertThat(whys).extracting(Why::id).containsAll(conflicts.stream().map(Conflict::id).toList());
    return conflicts;
  }
}
