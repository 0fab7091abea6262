package org.stemma.reader.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.core.model.Field;
import org.stemma.core.model.Mention;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Segmentation;
import org.stemma.core.model.Span;
import org.stemma.reader.heads.Name;
import org.stemma.reader.segment.Segmenter;

/**
 * Each text is drawn as it must be read: names in brackets, behind the bar the first letters of the
 * type and the number of the chain, then a star if the place acts. The names and types are given;
 * chains and stars are what is tested.
 */
class MentionsTest {
  private static final Pattern DRAWING = Pattern.compile("\\[([^\\]|]+)\\|([A-Z]{2})\\d*\\*?\\]");

  private static final Map<String, MentionType> TYPES =
      Map.of(
          "PE", MentionType.PERSON,
          "OR", MentionType.ORGANIZATION,
          "PL", MentionType.PLACE,
          "GR", MentionType.GROUP,
          "EV", MentionType.EVENT,
          "WO", MentionType.WORK,
          "OT", MentionType.OTHER);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The [Norwegian|GR0] President [Lena Ortiz|PE1] met Foreign Minister [Olav Lind|PE2].",
        "[Kenya|PL0] spokesman [Ivan Petrov|PE1] left, and Mr [Petrov|PE1] came back.",
        "Prime Minister [Ana Horvat|PE0] spoke. [Horvat|PE0] left early.",
        "[John F. Lind|PE0] met [Ursula von der Aue|PE1] and [Ali bin Hamad|PE2].",
        "Captain [Jun Park-ho|PE0] was not there.",
        "A teacher, [Mira Banda|PE0], 45, saw it."
      })
  void titles_are_no_part_of_a_name(String drawn) {
    reads(drawn);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The [Ministry of Labour and Welfare|OR0] wrote to the [Nordhaven Harbour Board|OR1].",
        "The [Food and Drug Administration|OR0] met [Russian|GR1] and [Chinese|GR2] envoys.",
        "It joined the [United Nations|OR0] ([UN|OR0]). The [UN|OR0] was glad.",
        "The [Nordhaven Workers' Party|OR0] won.",
        "The [Nordhaven News Agency|OR0] ([NNA|OR0]) reported it. [NNA|OR0] was first."
      })
  void bodies_end_in_their_noun_and_have_short_forms(String drawn) {
    reads(drawn);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They sailed the [Amber Sea|PL0] to [Lake Nord|PL1] and the [Korean Peninsula|PL2].",
        "[Moscow|PL0*] denied it. Snow fell in [Moscow|PL0].",
        "[France|PL0*] also rejected the plan, according to [Berlin|PL1*].",
        "[South Korea|PL0] and [North Korea|PL1] met. The [North|PL1*] said little.",
        "The [Lund|PL0] region held its [Lantern Festival|EV1]."
      })
  void places_act_where_they_do_what_states_do(String drawn) {
    reads(drawn);
  }

  @Test
  void a_family_name_of_two_people_has_a_chain_of_its_own() {
    reads(
        "[Ana Horvat|PE0] spoke. [Horvat|PE0] smiled. [Ivo Horvat|PE1] came. [Horvat|PE2] left. "
            + "Mrs [Horvat|PE0] stayed.");
  }

  @Test
  void a_headline_means_whom_the_text_means() {
    List<Mention> mentions =
        Mentions.of(
            List.of(
                prose(Field.TEXT, "[Lena Ortiz|PE] met [Ana Ortiz|PE]. [Ana Ortiz|PE] left."),
                prose(Field.TITLE, "[Ana Ortiz|PE] Leaves")));
    assertThat(mentions).extracting(Mention::chain).containsExactly(0, 1, 1, 1);
  }

  @Test
  void a_name_has_the_type_that_most_of_its_places_have() {
    assertThat(
            Mentions.of(
                List.of(prose(Field.TEXT, "[Lund|OR] fell. [Lund|PL] rose. In [Lund|PL]."))))
        .extracting(Mention::type)
        .containsOnly(MentionType.PLACE);
  }

  @Test
  void a_possessive_ending_is_no_part_of_a_name() {
    List<Mention> mentions = Mentions.of(List.of(prose(Field.TEXT, "[Ortiz’s|PE] boat sank.")));
    assertThat(mentions).extracting(Mention::span).containsExactly(new Span(0, 5));
  }

  @Test
  void a_point_of_the_compass_belongs_to_its_country() {
    Prose prose =
        prose(
            Field.TEXT,
            "A [N.|OT] [Korean|GR] envoy met a S. [Korea|PL] one. North [Korean|GR] troops.");
    assertThat(Mentions.of(List.of(prose)))
        .extracting(mention -> mention.span().of(prose.words()) + " " + mention.type())
        .containsExactly("N. Korean GROUP", "S. Korea PLACE", "North Korean GROUP");
  }

  @Test
  void what_a_hyphen_joins_to_a_name_is_another_word() {
    Prose prose =
        prose(
            Field.TEXT,
            "A [US-led|PL] team met a [Norwegian-Russian|GR] one and [Jin Han-ho|PE] of"
                + " [Guinea-Bissau|PL] in [Ulm-based|PL] firms.");
    assertThat(Mentions.of(List.of(prose)))
        .extracting(mention -> mention.span().of(prose.words()))
        .containsExactly("US", "Norwegian", "Russian", "Jin Han-ho", "Guinea-Bissau", "Ulm");
  }

  @Test
  void marks_alone_name_nobody() {
    assertThat(Mentions.of(List.of(prose(Field.TEXT, "He went [“ —|OT] home.")))).isEmpty();
  }

  @Test
  @Timeout(20)
  void hostile_names_take_no_longer_than_their_number() {
    for (String unit : List.of("[Ministry|OR] of ", "[Ana A|PE] [A|PE] ", "the [North|PL], ")) {
      Mentions.of(List.of(prose(Field.TEXT, unit.repeat(20_000))));
    }
  }

  /** The field with the names that are drawn in {@code drawn}, as a head would find them. */
  private static Prose prose(Field field, String drawn) {
    StringBuilder text = new StringBuilder();
    List<Name> names = new ArrayList<>();
    Matcher matcher = DRAWING.matcher(drawn);
    int last = 0;
    while (matcher.find()) {
      text.append(drawn, last, matcher.start());
      Span span = new Span(text.length(), text.length() + matcher.group(1).length());
      names.add(new Name(span, TYPES.getOrDefault(matcher.group(2), MentionType.OTHER)));
      text.append(matcher.group(1));
      last = matcher.end();
    }
    String words = text.append(drawn.substring(last)).toString();
    Segmentation cut = Segmenter.of(words);
    return new Prose(field, words, cut.sentences(), Segmenter.tokens(words, cut), names, false);
  }

  private static List<MentionType> types(String drawn) {
    return Mentions.of(List.of(prose(Field.TEXT, drawn))).stream().map(Mention::type).toList();
  }

  @Test
  void what_stands_around_a_name_tells_a_thing_from_a_person() {
    assertThat(types("The [Santa Rosa|PE0] sank. Divers left the [Santa Rosa|PE0] at dawn."))
        .containsOnly(MentionType.OTHER);
    assertThat(types("[Vila Ortiz|PL0], the deputy president of the board, left."))
        .containsOnly(MentionType.PERSON);
    assertThat(types("The [Aga Lama|PE0] said so. He saw the [Aga Lama|PE0] at dawn."))
        .containsOnly(MentionType.PERSON);
    assertThat(types("[Nordhaven Bay|PL0], the port, was shut.")).containsOnly(MentionType.PLACE);
  }

  private static void reads(String drawn) {
    String text = DRAWING.matcher(drawn).replaceAll("$1");
    StringBuilder drawing = new StringBuilder();
    int last = 0;
    for (Mention mention : Mentions.of(List.of(prose(Field.TEXT, drawn)))) {
      drawing
          .append(text, last, mention.span().start())
          .append('[')
          .append(mention.span().of(text))
          .append('|')
          .append(letters(mention))
          .append(mention.chain())
          .append(mention.acts() ? "*" : "")
          .append(']');
      last = mention.span().end();
    }
    assertThat(drawing.append(text.substring(last)).toString()).isEqualTo(drawn);
  }

  private static String letters(Mention mention) {
    return TYPES.entrySet().stream()
        .filter(entry -> entry.getValue() == mention.type())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }
}
