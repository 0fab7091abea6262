package org.stemma.core.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.core.model.MentionType;
import org.stemma.core.names.NameMatch.Verdict;

class NamesTest {
  @ParameterizedTest
  @CsvSource({
    "Choi Min-jun, Choi Min Jun",
    "O’Brannigan, OBrannigan",
    "José Ávila, Jose Avila",
    "LENA ORTIZ, Lena Ortiz",
    "Lukasz Brzoza, Łukasz Brzoza",
    "N. Tanna, N Tanna"
  })
  void a_key_forgets_case_accents_marks_and_spaces(String one, String other) {
    assertThat(Names.key(one)).isEqualTo(Names.key(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Choi Min-jun, Choi Min Jun",
    "Min-jun Choi, Choi Min Jun",
    "Sergei Malkin, Sergey Malkin",
    "Abdylda Torekov, Abdilda Torekoff",
    "Youssef Haddar, Yusuf Haddar",
    "Mohammed Tarzi, Muhamad Tarzi",
    "Alexander Benko, Aleksandr Benko",
    "Mikhail Orlan, Mihail Orlan",
    "Vladimir Tess, Wladimir Tess",
    "Ortiz Lena, Lena Ortiz",
    "'Ortiz, Lena', Lena Ortiz",
    "Dr. Lena Ortiz, Lena Ortiz",
    "Prime Minister Lena Ortiz, Lena Ortiz",
    "Lena Maria Ortiz, Lena Ortiz",
    "Lena M. Ortiz, Lena Ortiz",
    "Bob Marchetti, Robert Marchetti",
    "Mohammed bin Rashad, Mohamed Rashad",
    "Jan van der Vliet, Jan Vliet",
    "Goetxe Ibarra, Goeche Ibarra"
  })
  void one_person(String one, String other) {
    says(Verdict.SAME, one, other, MentionType.PERSON);
  }

  @ParameterizedTest
  @CsvSource({
    "Choi Min Jun, Choi Min Ho",
    "Kim Dong Un, Kim Dong Il",
    "Lena Ortiz, Marta Ortiz",
    "Lena Ortiz, Lena Perez",
    "Sergei Malkin, Sergei Dobrov",
    "Mr Ortiz, Mrs Ortiz",
    "Lena Ortiz, Tanna",
    "Karl Vossen Jr., Karl Vossen Sr."
  })
  void two_people(String one, String other) {
    says(Verdict.DIFFERENT, one, other, MentionType.PERSON);
  }

  @ParameterizedTest
  @CsvSource({
    "Ortiz, Lena Ortiz",
    "Lena, Lena Ortiz",
    "Choi, Choi Min-jun",
    "L. Ortiz, Lena Ortiz",
    "Lee Dae-un, Ri Tae Un",
    "Ivan Petrenkov, Ivan Petrenkova",
    "Francis Dole, Frances Dole",
    "Maria Belov, Mario Belov",
    "Karl Vossen Jr., Karl Vossen",
    "Li Tan, Li Xu Tan",
    "Paul W. Reed, Paul H. W. Reed",
    "Eduardo Ramon Salas, Ramon Eduardo Salas"
  })
  void names_alone_do_not_decide(String one, String other) {
    says(Verdict.UNSURE, one, other, MentionType.PERSON);
  }

  @ParameterizedTest
  @CsvSource({
    "KCNA, Korean Central News Agency, SAME",
    "the UN, United Nations, SAME",
    "Tanna Water Board, TWB, SAME",
    "Tanna Board, TB, UNSURE",
    "Defense Ministry, Ministry of Defence, SAME",
    "Foreign Ministry, Ministry of Foreign Affairs, SAME",
    "Tanna Steel Inc., Tanna Steel, SAME",
    "Tanna Steel Ltd, Tanna Steel GmbH, UNSURE",
    "Bank of Tanna, Bank of Odria, DIFFERENT",
    "Unit 731, Unit 732, DIFFERENT",
    "Foreign Ministry, Odrian Foreign Ministry, UNSURE",
    "AFP, DPA, DIFFERENT"
  })
  void organizations(String one, String other, Verdict verdict) {
    says(verdict, one, other, MentionType.ORGANIZATION);
  }

  @ParameterizedTest
  @CsvSource({
    "US, United States, SAME",
    "America, the U.S., SAME",
    "DPRK, North Korea, SAME",
    "Kiev, Kyiv, SAME",
    "Kiev, Ukraine, DIFFERENT",
    "North Korea, South Korea, DIFFERENT",
    "North Tanna, South Tanna, DIFFERENT",
    "North Tanna, Tanna, DIFFERENT",
    "Old Harbour, Old Harbor, SAME",
    "Tanna Bay, Tanna, UNSURE"
  })
  void places(String one, String other, Verdict verdict) {
    says(verdict, one, other, MentionType.PLACE);
  }

  @ParameterizedTest
  @CsvSource({
    "Russian, Russians, SAME",
    "North Korean, N. Koreans, SAME",
    "North Korean, South Korean, DIFFERENT",
    "Odrians, Odrian, SAME",
    "Odrians, Tannese, DIFFERENT"
  })
  void groups(String one, String other, Verdict verdict) {
    says(verdict, one, other, MentionType.GROUP);
  }

  @Test
  void a_family_name_is_told_from_other_parts() {
    assertThat(Names.part("Ortiz", "Lena Ortiz")).isEqualTo(Names.Part.FAMILY);
    assertThat(Names.part("Choi", "Choi Min-jun")).isEqualTo(Names.Part.FAMILY);
    assertThat(Names.part("Lena", "Lena Ortiz")).isEqualTo(Names.Part.GIVEN);
    assertThat(Names.part("Lena Ortiz", "Lena Maria Ortiz")).isEqualTo(Names.Part.SEVERAL);
    assertThat(Names.part("Perez", "Lena Ortiz")).isEqualTo(Names.Part.NONE);
    assertThat(Names.part("Lena Ortiz", "Ortiz")).isEqualTo(Names.Part.NONE);
    assertThat(Names.part("Mrs Ortiz", "Mr Karl Ortiz")).isEqualTo(Names.Part.NONE);
  }

  @Test
  void names_that_compare_as_one_share_a_block() {
    assertThat(Names.blocks("Youssef Haddar", MentionType.PERSON))
        .containsAnyElementsOf(Names.blocks("Yusuf Hadar", MentionType.PERSON));
    assertThat(Names.blocks("Tanna Harbour", MentionType.ORGANIZATION))
        .containsAnyElementsOf(Names.blocks("Harbor Board", MentionType.ORGANIZATION));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "…", "-", "'", "“”", "\u0301", "\ud800", "的", "a", "Mr", ", ,"})
  void odd_words_end_in_a_verdict(String words) {
    for (MentionType type : MentionType.values()) {
      assertThat(Names.compare(words, "Lena Ortiz", type).score()).isBetween(0.0, 1.0);
      assertThat(Names.compare("Lena Ortiz", words, type).score()).isBetween(0.0, 1.0);
      assertThat(Names.blocks(words, type)).isNotNull();
    }
    assertThat(Names.part(words, "Lena Ortiz")).isNotNull();
    assertThat(Names.words(words)).isBetween(0, 8);
  }

  @Test
  void a_name_of_a_megabyte_is_compared_at_once() {
    String name = "Lena ".repeat(200_000);
    assertThat(Names.compare(name, "Lena Ortiz", MentionType.PERSON).verdict())
        .isEqualTo(Verdict.UNSURE);
  }

  @Test
  void order_of_the_two_never_matters() {
    List<String> words =
        List.of(
            "Lena", "Ortiz", "Kim", "Jong", "Un", "Mohammed", "M.", "de", "Dr", "Bob", "Robert");
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 5_000; i++) {
      String one = drawn(words, random);
      String other = drawn(words, random);
      for (MentionType type : List.of(MentionType.PERSON, MentionType.ORGANIZATION)) {
        assertThat(Names.compare(one, other, type).verdict())
            .as(one + " / " + other)
            .isEqualTo(Names.compare(other, one, type).verdict());
      }
    }
  }

  private static String drawn(List<String> words, SplittableRandom random) {
    StringBuilder name = new StringBuilder();
    int length = 1 + random.nextInt(4);
    for (int i = 0; i < length; i++) {
      name.append(i > 0 ? " " : "").append(words.get(random.nextInt(words.size())));
    }
    return name.toString();
  }

  private static void says(Verdict verdict, String one, String other, MentionType type) {
    NameMatch match = Names.compare(one, other, type);
    assertThat(match.verdict()).as(one + " / " + other + ": " + match).isEqualTo(verdict);
    assertThat(Names.compare(other, one, type).verdict()).isEqualTo(verdict);
  }
}
