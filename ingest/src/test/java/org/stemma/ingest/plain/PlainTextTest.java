package org.stemma.ingest.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.core.model.Caption;
import org.stemma.core.model.Code;
import org.stemma.core.model.Credit;
import org.stemma.core.model.Notice;
import org.stemma.ingest.draft.Draft;
import org.stemma.ingest.draft.Drafted;

class PlainTextTest {
  private static final String LEAD =
      "The reservoir above Tolmin reached its highest level in forty years on Monday, the water"
          + " board said.";
  private static final String SECOND =
      "Engineers opened two of the five gates before noon, and the road below the dam was closed.";
  private static final String THIRD =
      "“We are not worried,” said Ana Marin, who runs the water board of Tolmin.";

  @Test
  void the_first_line_without_a_full_stop_is_the_title() {
    Draft draft = read("Reservoir above Tolmin fills up\n" + LEAD + "\n" + SECOND);

    assertThat(draft.title()).isEqualTo("Reservoir above Tolmin fills up");
    assertThat(draft.paragraphs()).containsExactly(LEAD, SECOND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Opinion: Why the reservoir of Tolmin must go",
        "Water board of Tolmin sells its turbines to the U.S.",
        "Who opened the gates of Tolmin?",
        "“We are not worried” in Tolmin",
      })
  void a_title_may_have_marks(String title) {
    Draft draft = read(title + "\n" + LEAD + "\n" + SECOND);

    assertThat(draft.title()).isEqualTo(title);
    assertThat(draft.paragraphs()).containsExactly(LEAD, SECOND);
  }

  @Test
  void a_lead_that_stands_twice_is_kept_once() {
    assertThat(read("Reservoir fills up\n" + LEAD + "\n" + LEAD + "\n" + SECOND).paragraphs())
        .containsExactly(LEAD, SECOND);
  }

  @Test
  void a_text_without_such_a_line_has_no_title() {
    Draft draft = read(LEAD + "\n\n" + SECOND);

    assertThat(draft.title()).isNull();
    assertThat(draft.paragraphs()).containsExactly(LEAD, SECOND);
  }

  @Test
  void a_mark_before_the_headline_is_a_notice() {
    Draft draft = read("(2nd LD) Reservoir above Tolmin fills up\n\n" + LEAD + "\n\n" + SECOND);

    assertThat(draft.title()).isEqualTo("Reservoir above Tolmin fills up");
    assertThat(draft.notices()).containsExactly(new Notice(Notice.Kind.UPDATE, "(2nd LD)"));
  }

  @Test
  void menus_paths_and_buttons_are_no_text() {
    Draft draft =
        read(
            """
            Reservoir above Tolmin fills up - Soča Herald
            Menu
            Home > Regions > Tolmin
            Log in
            Subscribe
            Share on Facebook
            Print
            Reservoir above Tolmin fills up
            """
                + LEAD
                + "\n"
                + SECOND
                + """

                Share
                Tweet
                Log in to write a comment
                Comments (2)
                Great news, well done to everybody at the dam and in the town.
                © 2021 Soča Herald. All rights reserved.
                About us | Contact | Privacy
                """);

    assertThat(draft.title()).isEqualTo("Reservoir above Tolmin fills up");
    assertThat(draft.paragraphs()).containsExactly(LEAD, SECOND);
    assertThat(draft.siteName()).isEqualTo("Soča Herald");
    assertThat(draft.section()).isEqualTo("Tolmin");
  }

  @Test
  void a_headline_may_stand_below_the_first_sentence_again() {
    Draft draft =
        read(
            "Reservoir above Tolmin fills up\n\n"
                + LEAD
                + "\n\nPublication: 19.01.2021 - 12:12\nReservoir above Tolmin fills up\nAbone Ol\n\n"
                + SECOND);

    assertThat(draft.paragraphs()).containsExactly(LEAD, SECOND);
    assertThat(draft.notices())
        .containsExactly(new Notice(Notice.Kind.DATE, "Publication: 19.01.2021 - 12:12"));
  }

  @ParameterizedTest
  @MethodSource("inserts")
  void inserts_go_with_what_they_point_to(String insert) {
    Draft draft =
        read("Reservoir fills up\n" + LEAD + "\n" + insert + "\n" + SECOND + "\n" + THIRD);

    assertThat(draft.paragraphs()).containsExactly(LEAD, SECOND, THIRD);
  }

  static Stream<String> inserts() {
    return Stream.of(
        "Read more\nFishermen of Tolmin ask for help",
        "Related Article\n",
        "\nRelated Articles\n\nFishermen ask for help\nHow dams are built\n",
        "Lesen Sie auch\nWarum der Strom billiger wird",
        "Lees ook: Zo kies je een goede regenjas",
        "READ ALSO | Fishermen of Tolmin ask for help",
        "Read more\nWhy did nobody warn the fishermen?",
        "Advertisement",
        "Sign up for our newsletter and get the news of the day in your inbox.",
        "Wil je verder lezen? Maak een gratis account aan.",
        "Jetzt kostenlos registrieren und unseren Newsletter abonnieren.",
        "Reservoir fills up");
  }

  @Test
  void an_unknown_label_is_told_by_its_repetition() {
    Draft draft =
        read(
            "Reservoir fills up\n"
                + LEAD
                + "\nZie dit\nFishermen ask for help\n"
                + SECOND
                + "\nZie dit\nHow dams are built\n"
                + THIRD);

    assertThat(draft.paragraphs()).containsExactly(LEAD, SECOND, THIRD);
  }

  @Test
  void cross_heads_and_lists_are_paragraphs() {
    Draft draft =
        read(
            "Reservoir fills up\n\n"
                + LEAD
                + "\n\nWhat comes next\n\n"
                + SECOND
                + "\n\nThe board published three figures:\n• 412 metres at dawn\n• 413 metres at noon\n\n"
                + THIRD);

    assertThat(draft.paragraphs())
        .containsExactly(
            LEAD,
            "What comes next",
            SECOND,
            "The board published three figures:",
            "412 metres at dawn",
            "413 metres at noon",
            THIRD);
  }

  @Test
  void short_sentences_of_the_body_stay() {
    Draft draft =
        read(
            "Reservoir fills up\n"
                + LEAD
                + "\n"
                + SECOND
                + "\nRead more: Other news\nNobody slept.");

    assertThat(draft.paragraphs()).containsExactly(LEAD, SECOND, "Nobody slept.");
  }

  @Test
  void what_is_said_of_accounts_and_comments_is_news_too() {
    String users =
        "The regulator said that users had to log in to their accounts before the company let"
            + " them delete a comment.";
    String quote = "“You must subscribe to see your own messages,” he told reporters.";

    assertThat(read("Regulator fines network\n" + LEAD + "\n" + users + "\n" + quote).paragraphs())
        .containsExactly(LEAD, users, quote);
  }

  @Test
  void a_caption_is_kept_once_with_its_credit_apart() {
    String caption = "The dam above Tolmin, left, on Monday. [ZPA/HALYARD]";
    Draft draft =
        read(
            "Reservoir fills up\n\n"
                + caption
                + "\n\n"
                + caption
                + "\n\n"
                + LEAD
                + "\n\n"
                + SECOND);

    assertThat(draft.captions())
        .containsExactly(new Caption("The dam above Tolmin, left, on Monday.", "ZPA/HALYARD"));
    assertThat(draft.credits())
        .containsExactly(new Credit(Credit.Kind.PHOTO, "ZPA/HALYARD", "[ZPA/HALYARD]"));
    assertThat(draft.paragraphs()).containsExactly(LEAD, SECOND);
  }

  @ParameterizedTest
  @MethodSource("captions")
  void credits_of_pictures_have_many_forms(String caption) {
    Draft draft = read("Reservoir fills up\n\n" + caption + "\n\n" + LEAD + "\n\n" + SECOND);

    assertThat(draft.captions()).containsExactly(new Caption("The dam on Monday.", "Jo Pell"));
  }

  static Stream<String> captions() {
    return Stream.of(
        "The dam on Monday. Photo: Jo Pell",
        "The dam on Monday. (Photo: Jo Pell)",
        "The dam on Monday. [Photo by Jo Pell]",
        "The dam on Monday. Foto: Jo Pell",
        "The dam on Monday. (Beeld: Jo Pell)",
        "The dam on Monday. © Jo Pell");
  }

  @Test
  void bylines_sign_offs_and_sources_are_credits() {
    Draft draft =
        read(
            "Reservoir fills up\nBy Jo Pell and Mia de Groot, staff writers\n"
                + LEAD
                + "\n"
                + SECOND
                + "\n(Reporting by Jo Pell; Editing by Al Roe)\nSource: Halyard News Agency");

    assertThat(draft.authors()).containsExactly("Jo Pell", "Mia de Groot");
    assertThat(draft.credits())
        .extracting(c -> c.kind() + " " + c.name())
        .containsExactly(
            "BYLINE Jo Pell",
            "BYLINE Mia de Groot",
            "BYLINE Jo Pell",
            "CONTRIBUTED Al Roe",
            "AGENCY Halyard News Agency");
    assertThat(draft.paragraphs()).containsExactly(LEAD, SECOND);
  }

  @Test
  void the_mark_of_an_agency_in_the_first_sentence_stays_and_is_a_credit() {
    String dateline = "TOLMIN, Oct 15 (Halyard) - " + LEAD;
    Draft draft = read("Reservoir fills up\n" + dateline + "\n" + SECOND);

    assertThat(draft.paragraphs()).containsExactly(dateline, SECOND);
    assertThat(draft.credits())
        .containsExactly(new Credit(Credit.Kind.AGENCY, "Halyard", "(Halyard)"));
  }

  @Test
  void a_republication_note_is_kept_as_notice_and_credit() {
    String note =
        "This article was originally published by The Soča Ledger. Read the original here.";
    Draft draft = read("Reservoir fills up\n" + LEAD + "\n" + SECOND + "\n\n" + note);

    assertThat(draft.paragraphs()).containsExactly(LEAD, SECOND);
    assertThat(draft.notices()).containsExactly(new Notice(Notice.Kind.REPUBLICATION, note));
    assertThat(draft.credits())
        .containsExactly(new Credit(Credit.Kind.REPUBLISHED, "The Soča Ledger", note));
  }

  @Test
  void a_republication_note_that_lost_its_name_gives_no_credit() {
    Draft draft =
        read(
            "Reservoir fills up\n"
                + LEAD
                + "\n"
                + SECOND
                + "\nThis article was originally published by a .");

    assertThat(draft.notices()).hasSize(1);
    assertThat(draft.credits()).isEmpty();
  }

  @Test
  void a_sentence_above_the_lead_that_repeats_it_is_the_standfirst() {
    String standfirst =
        "The reservoir above Tolmin reached its highest level in forty years on Monday.";
    Draft draft = read("Reservoir fills up\n" + standfirst + "\n" + LEAD + "\n" + SECOND);

    assertThat(draft.standfirst()).isEqualTo(standfirst);
    assertThat(draft.paragraphs()).containsExactly(LEAD, SECOND);
  }

  @Test
  void a_word_broken_by_a_line_break_is_mended_and_reported() {
    Draft draft =
        read(
            "Reservoir fills up\n\nThe water board of Tolmin report\ned on Monday that the gates were open,"
                + " accordi\nng to its director.\n\n"
                + SECOND);

    assertThat(draft.paragraphs().getFirst())
        .isEqualTo(
            "The water board of Tolmin reported on Monday that the gates were open, according to its"
                + " director.");
    assertThat(draft.damages())
        .extracting(Draft.Damage::code, Draft.Damage::words)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Code.LINE_BREAK_MENDED, "reported"),
            org.assertj.core.groups.Tuple.tuple(Code.LINE_BREAK_MENDED, "according"));
  }

  @Test
  void a_line_break_between_words_is_a_space() {
    Draft draft =
        read(
            "Reservoir fills up\n\nThe water board of Tolmin said it may\nbe forced to open the gates in\n"
                + "to the night.\n\n"
                + SECOND);

    assertThat(draft.paragraphs().getFirst())
        .isEqualTo(
            "The water board of Tolmin said it may be forced to open the gates in to the night.");
    assertThat(draft.damages()).isEmpty();
  }

  @Test
  void hard_wrapped_text_becomes_paragraphs() {
    Draft draft =
        read(
            """
            Reservoir above Tolmin fills up

            The reservoir above Tolmin reached its highest level in
            forty years on Monday, the water board said. It opened
            two of the five gates before noon, and the road below
            the dam was closed.

            Nobody was hurt. The board expects the level to fall by
            Thursday, when the rain is forecast to move east over
            the mountains.
            """);

    assertThat(draft.title()).isEqualTo("Reservoir above Tolmin fills up");
    assertThat(draft.paragraphs()).hasSize(2);
    assertThat(draft.paragraphs().getFirst()).endsWith("and the road below the dam was closed.");
  }

  @Test
  void a_stated_title_is_no_line_of_the_text() {
    Drafted drafted =
        PlainText.read(
            "Reservoir fills up\n" + LEAD + "\nReservoir fills up\n" + SECOND,
            "Reservoir fills up");

    assertThat(((Drafted.Clean) drafted).draft().paragraphs()).containsExactly(LEAD, SECOND);
  }

  @Test
  void what_holds_no_article_is_refused() {
    assertThat(refusal("")).isEqualTo(Code.NOT_AN_ARTICLE);
    assertThat(refusal("Menu\nHome\nSports\nLog in")).isEqualTo(Code.NOT_AN_ARTICLE);
    assertThat(
            refusal(
                "We value your privacy\nWe and our partners use cookies to store information on your"
                    + " device.\nAccept all\nReject all\nManage preferences"))
        .isEqualTo(Code.CONSENT_WALL);
    assertThat(
            refusal(
                "Reservoir fills up\n"
                    + LEAD
                    + "\nSubscribe to continue reading\nAlready a subscriber? Log in"))
        .isEqualTo(Code.PAYWALLED);
    assertThat(
            refusal(
                """
                Reservoir above Tolmin fills up
                Two gates are open.
                Fishermen of Kobarid ask for help
                Nobody has answered them.
                Minister opens tunnel under the pass
                It took nine years to dig.
                Court frees three after appeal in Idrija
                The prosecutor was not there.
                Snow closes schools in the upper valley
                They open again on Friday.
                """))
        .isEqualTo(Code.NOT_AN_ARTICLE);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_text_cut_or_shuffled_anywhere_raises_nothing(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    String whole =
        "Reservoir - Herald\nHome > A\nBy Jo Pell\n3 May 2021\n"
            + LEAD
            + "\nRead more\nOther\n"
            + SECOND
            + "\nSource: Halyard\n© 2021 Herald\n(Reporting by Jo Pell)\n[A/B]\n";
    StringBuilder mixed = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      int from = random.nextInt(whole.length());
      mixed.append(whole, from, from + random.nextInt(whole.length() - from));
      mixed.append(random.nextBoolean() ? "\r\n" : "\u2028\ud800");
    }

    assertThatCode(() -> PlainText.read(mixed.toString(), null)).doesNotThrowAnyException();
  }

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void a_hostile_text_ends_in_a_set_time(String unit) {
    String text = LEAD + "\n" + unit.repeat(400_000 / unit.length());

    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> PlainText.read(text, null));
  }

  static Stream<String> hostile() {
    return Stream.of(
        "x",
        "word ",
        "(",
        "[",
        "“‘",
        "\n",
        "a\n",
        "aaaaaa bbbbb\n",
        "Comments\n",
        "Read more\n",
        "the of and to in is was\nreport\ned ",
        "By Jo Pell and ",
        "Home > A > ",
        "© 2021 ",
        "log in to ",
        "12.12.2021 ",
        "This article was published ",
        "Photo: A/B ",
        "it is so.\n");
  }

  @Test
  void an_endless_text_is_cut_and_says_so() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < PlainText.LONGEST + 100; i++) {
      text.append(i).append(' ').append(LEAD).append('\n');
    }
    List<Draft.Damage> damages = read(text.toString()).damages();

    assertThat(damages).extracting(Draft.Damage::code).contains(Code.TEXT_CUT);
  }

  private static Draft read(String text) {
    Drafted drafted = PlainText.read(text, null);
    assertThat(drafted).isInstanceOf(Drafted.Clean.class);
    return ((Drafted.Clean) drafted).draft();
  }

  private static Code refusal(String text) {
    return PlainText.read(text, null) instanceof Drafted.Refused(var code, var details)
        ? code
        : Code.DEFECT;
  }
}
