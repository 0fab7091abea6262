package org.stemma.stories.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.stories.entities.Drawn.article;
import static org.stemma.stories.entities.Drawn.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.core.model.AnnotatedArticle;
import org.stemma.core.model.Entity;
import org.stemma.core.model.Mention;
import org.stemma.core.model.Speaker;
import org.stemma.core.model.Why;

class EntityLinkingTest {
  @Test
  void spellings_of_one_person_are_one_entity() {
    assertThat(
            entities(
                article("a", "{P1 Choi Min-jun} met {P2 Sergei Malkin}.", "{P1 Choi} left."),
                article("b", "{P1 Choi Min Jun} saw {P2 Sergey Malkin}."),
                article("c", "{P1 Choi Min-jun} and {P2 Malkin} met.")))
        .containsExactly(
            "PERSON Choi Min-jun: Choi, Choi Min Jun, Choi Min-jun",
            "PERSON Sergei Malkin: Malkin, Sergei Malkin, Sergey Malkin");
  }

  @Test
  void two_of_one_family_stay_two_and_the_name_alone_goes_to_the_one_named_before() {
    AnnotatedArticle both =
        article(
            "a",
            "{P1 Kim Dong Un} spoke.",
            "Then {P2 Kim} left.",
            "His father was {P3 Kim Dong Il}.");
    assertThat(entities(both))
        .containsExactly("PERSON Kim Dong Il: Kim Dong Il", "PERSON Kim Dong Un: Kim, Kim Dong Un");
  }

  @Test
  void a_family_name_that_two_bear_is_tied_to_neither() {
    assertThat(
            entities(
                article("a", "{P1 Lena Ortiz} spoke."),
                article("b", "{P1 Karl Ortiz} spoke."),
                article("c", "{P1 Ortiz} spoke.")))
        .containsExactly("PERSON Karl Ortiz: Karl Ortiz", "PERSON Lena Ortiz: Lena Ortiz");
  }

  @Test
  void in_its_own_article_a_family_name_is_of_the_one_who_bears_it_there() {
    assertThat(
            entities(
                article("a", "{P1 Lena Ortiz} spoke.", "{P2 Ortiz} left."),
                article("b", "{P1 Karl Ortiz} spoke.")))
        .containsExactly("PERSON Karl Ortiz: Karl Ortiz", "PERSON Lena Ortiz: Lena Ortiz, Ortiz");
  }

  @Test
  void a_headline_calls_people_as_the_text_does() {
    assertThat(
            entities(
                article(
                    "a",
                    "#{P3 Ortiz} leaves",
                    "{P1 Lena Ortiz} left.",
                    "{P1 Ortiz} was mayor.",
                    "{P2 Karl Ortiz} stays.")))
        .containsExactly("PERSON Karl Ortiz: Karl Ortiz", "PERSON Lena Ortiz: Lena Ortiz, Ortiz");
  }

  @Test
  void a_chain_that_holds_two_people_is_taken_apart() {
    assertThat(entities(article("a", "{P1 Lena Ortiz} met {P1 Karl Ortiz}.")))
        .containsExactly("PERSON Karl Ortiz: Karl Ortiz", "PERSON Lena Ortiz: Lena Ortiz");
  }

  @Test
  void countries_are_one_under_all_their_names_and_their_peoples_are_not_they() {
    assertThat(
            entities(
                article(
                    "a",
                    "{L1 North Korea} and the {L2 US}.",
                    "The {L3 North} sent {G4 Russian} oil."),
                article(
                    "b",
                    "The {L1 DPRK} and the {L2 United States}.",
                    "{G3 Russians} left {L4 Russia}.")))
        .containsExactly(
            "GROUP Russian: Russian, Russians",
            "PLACE North Korea: DPRK, North, North Korea",
            "PLACE Russia: Russia",
            "PLACE United States: US, United States");
  }

  @Test
  void the_north_is_the_one_country_that_the_article_speaks_of() {
    assertThat(
            entities(
                article(
                    "a",
                    "{L1 Northern Ireland} and {L1 Northern Ireland} and {L2 North Korea} met.",
                    "The {L3 North} spoke.")))
        .containsExactly(
            "PLACE North Korea: North Korea", "PLACE Northern Ireland: Northern Ireland");
    assertThat(entities(article("a", "The {L1 North} of the island is cold."))).isEmpty();
  }

  @Test
  void a_capital_that_acts_is_no_country() {
    assertThat(
            entities(
                article("a", "{L1 Moscow} said {L2 Russia} and {L3 Kiev} met."),
                article("b", "{L1 Kyiv} spoke.")))
        .containsExactly("PLACE Kiev: Kiev, Kyiv", "PLACE Moscow: Moscow", "PLACE Russia: Russia");
  }

  @Test
  void initials_in_brackets_are_the_name_before_them() {
    assertThat(
            entities(
                article("a", "The {O1 Tanna Dockers Union} ({O2 TDU}) met."),
                article("b", "The {O1 TDU} left.")))
        .containsExactly("ORGANIZATION Tanna Dockers Union: TDU, Tanna Dockers Union");
  }

  @Test
  void an_article_may_use_the_initials_of_an_agency_for_another() {
    assertThat(entities(article("a", "The {O1 Alder Party} ({O2 AP}) won.", "{O3 AP} leads.")))
        .containsExactly("ORGANIZATION Alder Party: AP, Alder Party");
  }

  @Test
  void initials_that_two_names_fit_are_neither() {
    assertThat(
            entities(
                article(
                    "a", "{O1 Tanna Water Board} and {O2 Tanna Wine Bank} met.", "{O3 TWB} left.")))
        .contains("ORGANIZATION TWB: TWB");
  }

  @Test
  void an_agency_is_one_under_its_name_and_its_initials() {
    assertThat(
            entities(
                article("a", "{O1 KCNA} said."),
                article("b", "The {O1 Korean Central News Agency} said.")))
        .containsExactly(
            "ORGANIZATION Korean Central News Agency: KCNA, Korean Central News Agency");
  }

  @Test
  void an_office_alone_is_nobody() {
    assertThat(entities(article("a", "The {P1 Foreign Minister} met {P2 Kremlin Spokesman}.")))
        .isEmpty();
  }

  @Test
  void the_type_is_that_of_most_mentions() {
    assertThat(
            entities(
                article("a", "{O1 Quillon} rose."),
                article("b", "{O1 Quillon} fell."),
                article("c", "{P1 Quillon} spoke.")))
        .containsExactly("ORGANIZATION Quillon: Quillon");
  }

  @Test
  void a_speaker_is_named_only_if_the_story_knows_the_entity() {
    AnnotatedArticle known = article("a", "{P1 Lena Ortiz} spoke.", "{P1 Ortiz} left.");
    Speaker read = new Speaker(Speaker.Kind.NAMED, "Ortiz", null);
    EntityLinking.Linked linked =
        EntityLinking.link(List.of(Drawn.said(known, 1, "Ortiz left", read)));
    Speaker speaker = speaker(linked);
    assertThat(speaker.kind()).isEqualTo(Speaker.Kind.NAMED);
    assertThat(speaker.entity()).isEqualTo(linked.entities().getFirst().id());
    assertThat(speaker(EntityLinking.link(List.of(Drawn.said(known, 9, null, read)))))
        .isEqualTo(new Speaker(Speaker.Kind.UNRESOLVED, "Ortiz", null));
    Speaker unnamed = new Speaker(Speaker.Kind.UNNAMED, "officials", null);
    assertThat(speaker(EntityLinking.link(List.of(Drawn.said(known, null, null, unnamed)))))
        .isEqualTo(unnamed);
  }

  private static Speaker speaker(EntityLinking.Linked linked) {
    return linked.articles().getFirst().annotation().attributions().getFirst().speaker();
  }

  @Test
  void each_entity_has_its_reason_and_evidence() {
    EntityLinking.Linked linked =
        EntityLinking.link(
            List.of(
                article("a", "{P1 Sergei Malkin} spoke.", "{P2 Sergei Dobrov} left."),
                article("b", "{P1 Sergey Malkin} spoke.")));
    Entity entity = linked.entities().getFirst();
    Why why =
        linked.whys().stream().filter(w -> w.id().equals(entity.id())).findFirst().orElseThrow();
    assertThat(why.rule()).isEqualTo("spelling");
    assertThat(why.scores()).containsKey("names");
    assertThat(why.candidates()).containsExactly("Sergei Dobrov");
    assertThat(why.evidence()).hasSize(2);
    assertThat(entity.why()).isNotBlank();
    assertThat(entity.id()).matches("e-[0-9a-f]{16}");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void order_of_the_articles_never_matters(long seed) {
    List<AnnotatedArticle> story = new ArrayList<>();
    story.add(article("a", "{P1 Lena Ortiz} met {L2 Kiev}.", "{P1 Ortiz} left."));
    story.add(article("b", "{P1 Karl Ortiz} met {O2 Tanna Water Board}."));
    story.add(article("c", "{P1 Ortiz} and the {O2 TWB} and {L3 Kyiv}."));
    story.add(article("d", "#{P1 Ortiz} speaks", "{P2 L. Ortiz} spoke in {L3 Tanna}."));
    story.add(article("e", "{G1 Russians} and {P2 Carl Ortiz} and {O3 Tanna Wine Bank}."));
    EntityLinking.Linked expected = EntityLinking.link(story);
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = story.size() - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      AnnotatedArticle kept = story.get(i);
      story.set(i, story.get(j));
      story.set(j, kept);
    }
    assertThat(EntityLinking.link(story)).isEqualTo(expected);
  }

  @Test
  void every_mention_is_tied_to_an_entity_that_counts_it_or_to_none() {
    EntityLinking.Linked linked =
        EntityLinking.link(
            List.of(
                article("a", "{P1 Lena Ortiz} met {P2 Karl Ortiz} in {L3 Tanna}."),
                article("b", "{P1 Ortiz} left {L2 Tanna}.")));
    long tied =
        linked.articles().stream()
            .flatMap(article -> article.annotation().mentions().stream())
            .map(Mention::entity)
            .filter(entity -> entity != null)
            .count();
    assertThat(tied).isEqualTo(linked.entities().stream().mapToLong(Entity::mentions).sum());
  }

  @Test
  void a_story_of_nothing_has_no_entities() {
    assertThat(EntityLinking.link(List.of()).entities()).isEmpty();
  }

  @Test
  void ten_thousand_people_of_one_family_are_linked_in_time() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      text.append("{P")
          .append(i)
          .append(" Ab")
          .append(Integer.toString(i, 26).replaceAll("[0-9]", "x"));
      text.append("o Ortiz} spoke. ");
    }
    AnnotatedArticle crowd = article("a", text.toString());
    assertThat(EntityLinking.link(List.of(crowd, article("b", "{P1 Ortiz} left."))).entities())
        .isNotEmpty();
  }
}
