package org.stemma.eval.reading.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.core.model.MentionType;

class LabelsTest {
  @ParameterizedTest
  @ValueSource(strings = {"conllpp", "uner-en-ewt", "worldwide-newswire", "gmb-news", "wikigold"})
  void every_set_tells_people_bodies_and_places(String set) {
    Labels labels = Labels.of(set);
    assertThat(labels.measures(MentionType.PERSON)).isTrue();
    assertThat(labels.measures(MentionType.ORGANIZATION)).isTrue();
    assertThat(labels.measures(MentionType.PLACE)).isTrue();
  }

  @Test
  void one_label_of_the_shared_task_is_four_of_our_types() {
    assertThat(Labels.of("conllpp").types("MISC"))
        .containsExactly(MentionType.GROUP, MentionType.EVENT, MentionType.WORK, MentionType.OTHER);
  }

  @Test
  void a_label_that_is_not_measured_has_no_types() {
    assertThat(Labels.of("worldwide-newswire").measures("Date")).isFalse();
    assertThat(Labels.of("worldwide-newswire").types("Date")).isEmpty();
  }

  @Test
  void types_that_a_set_does_not_mark_are_not_measured_in_it() {
    assertThat(Labels.of("uner-en-ewt").measures(MentionType.GROUP)).isFalse();
  }

  @Test
  void a_set_without_labels_is_a_defect() {
    assertThatThrownBy(() -> Labels.of("nowhere")).hasMessageStartingWith("Bug:");
  }
}
