package org.stemma.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.core.model.Conflict;
import org.stemma.core.model.Entity;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Field;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Span;
import org.stemma.core.model.Story;
import org.stemma.core.tables.Tables;
import org.stemma.findings.conflicts.Conflicts;
import org.stemma.findings.support.EventWords;

/** One person as what, and one thing as how certain. */
class RoleAndModalityTest {
  @ParameterizedTest
  @CsvSource({
    "water minister, water ministry spokesman",
    "French water minister, deputy water minister",
    "water ministry spokeswoman, water minister",
  })
  void nobody_holds_two_offices_that_exclude_one_another(String here, String there) {
    assertThat(roles(here, there, "2026-03-03"))
        .singleElement()
        .matches(x -> x.kind() == Conflict.Kind.ROLE && x.status() == Conflict.Status.CONFLICT)
        .matches(x -> x.sides().getFirst().value().equals(here));
  }

  @ParameterizedTest
  @CsvSource({
    "water minister, farm ministry spokesman",
    "water minister, former deputy water minister",
    "water minister, minister of water",
    "general manager, president",
    "captain, water ministry spokesman",
    "minister, spokesman",
    "water minister, energy and water minister",
  })
  void most_people_have_several_titles(String here, String there) {
    assertThat(roles(here, there, "2026-03-03")).isEmpty();
  }

  static Stream<List<String>> offices() {
    return Tables.rows(Conflicts.class, "offices.tsv", 3).stream();
  }

  static Set<String> otherTimes() {
    return Tables.words(Conflicts.class, "other-offices.txt");
  }

  static Set<String> formsToCome() {
    return Tables.words(Conflicts.class, "to-come.txt");
  }

  static Set<String> formsDone() {
    return Tables.words(Conflicts.class, "done.txt");
  }

  @ParameterizedTest
  @MethodSource("offices")
  void every_office_excludes_the_others_of_its_field(List<String> office) {
    List<String> words = List.of(office.get(1).split(" "));
    String example = office.get(2);
    assertThat(words).anyMatch(example::contains);
    for (String word : words) {
      String role = example.replace(words.getFirst(), word);
      offices()
          .filter(other -> !other.equals(office))
          .forEach(other -> assertThat(roles(role, other.get(2), "2026-03-03")).hasSize(1));
      assertThat(roles(role, example, "2026-03-03")).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("otherTimes")
  void an_office_of_another_time_excludes_none(String word) {
    assertThat(roles("water minister", word + " water ministry spokesman", "2026-03-03")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("formsToCome")
  void every_word_of_what_is_to_come_stands_against_what_has_happened(String word) {
    assertThat(modality("2026-03-02", "was closed", "2026-03-04", word + " be closed")).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("formsDone")
  void every_word_of_what_has_happened_is_a_verb(String word) {
    assertThat(EventWords.isVerb(word) || EventWords.isBe(word)).isTrue();
  }

  @Test
  void offices_change() {
    assertThat(roles("water minister", "deputy water minister", "2026-05-01")).isEmpty();
  }

  @Test
  void what_has_happened_cannot_be_still_to_come() {
    assertThat(modality("2026-03-02", "was closed", "2026-03-04", "will be closed"))
        .singleElement()
        .matches(x -> x.status() == Conflict.Status.CONFLICT)
        .matches(x -> x.sides().getFirst().value().contains("was closed"));
  }

  @Test
  void a_plan_and_then_the_happening_is_the_course_of_things() {
    assertThat(modality("2026-03-04", "was closed", "2026-03-02", "will be closed")).isEmpty();
    assertThat(modality("2026-03-02", "was closed", "2026-03-02", "will be closed")).isEmpty();
  }

  @Test
  void what_may_be_so_by_one_account_of_the_day_is_told_as_less_certain() {
    assertThat(modality("2026-03-02", "was closed", "2026-03-02", "may have been closed"))
        .singleElement()
        .matches(x -> x.status() == Conflict.Status.COMPATIBLE);
    assertThat(modality("2026-03-02", "was closed", "2026-03-03", "may have been closed"))
        .isEmpty();
  }

  private static List<Conflict> modality(
      String day, String done, String otherDay, String otherwise) {
    String here = "the reservoir mill in Orvik " + done + " by the guild";
    String there = "the reservoir mill in Orvik " + otherwise + " by the guild";
    return new StandardFindings()
            .of(
                Told.story(
                    Told.by("Post", day, "Lena Ortiz said that " + here + ". Rain fell.")
                        .reports(here, "Lena Ortiz"),
                    Told.by("Mail", otherDay, "Per Holm said that " + there + ". Snow fell.")
                        .reports(there, "Per Holm")))
            .conflicts()
            .stream()
            .filter(x -> x.kind() == Conflict.Kind.MODALITY)
            .toList();
  }

  private static List<Conflict> roles(String here, String there, String day) {
    Told one = Told.by("Post", "2026-03-02", "The " + here + ", Lena Ortiz, left. Rain fell.");
    Told two = Told.by("Mail", day, "The " + there + ", Lena Ortiz, left. Snow fell.");
    Story story = Told.story(one.names("Lena Ortiz"), two.names("Lena Ortiz"));
    List<Entity> entities = new ArrayList<>();
    for (Entity entity : story.entities()) {
      entities.add(
          new Entity(
              entity.id(),
              MentionType.PERSON,
              entity.name(),
              List.of(new Entity.Spelling(entity.name(), List.of(one.id(), two.id()))),
              List.of(role(here, one), role(there, two)),
              2,
              "test"));
    }
    return new StandardFindings()
            .of(
                new Story(
                    story.id(),
                    story.headline(),
                    story.earliest(),
                    story.latest(),
                    story.witnesses(),
                    story.lines(),
                    story.lineage(),
                    entities,
                    story.whys()))
            .conflicts()
            .stream()
            .filter(x -> x.kind() == Conflict.Kind.ROLE)
            .toList();
  }

  private static Entity.Role role(String words, Told told) {
    Span span = new Span("The ".length(), "The ".length() + words.length());
    return new Entity.Role(words, List.of(Evidence.of(told.id(), Field.TEXT, span)));
  }
}
