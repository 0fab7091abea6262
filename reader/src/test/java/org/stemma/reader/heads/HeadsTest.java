package org.stemma.reader.heads;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.FloatBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.SentenceVector;
import org.stemma.core.model.Span;
import org.stemma.reader.encoder.Said;
import org.stemma.reader.encoder.Window;

/** A window of one sentence, "Ortiz said it sank", between the two special pieces. */
class HeadsTest {
  private static final String TEXT = "Ortiz said it sank";
  private static final List<Span> TOKENS =
      List.of(new Span(0, 5), new Span(6, 10), new Span(11, 13), new Span(14, 18));

  private static final Window WINDOW =
      new Window(
          new long[6],
          new long[6],
          new int[] {-1, 0, 0, 0, 0, -1},
          new int[] {-1, 0, 6, 11, 14, -1},
          new int[] {-1, 5, 10, 13, 18, -1});

  private final FloatBuffer entities = FloatBuffer.allocate(6 * 15);
  private final FloatBuffer spans = FloatBuffer.allocate(6 * 9);
  private final FloatBuffer links = FloatBuffer.allocate(6 * 4 * Said.LINK);
  private final FloatBuffer sentences = FloatBuffer.allocate(6 * Said.DIMENSIONS);
  private final Said said = new Said(entities, spans, links, sentences);

  @Test
  void a_name_is_where_its_tags_score_best() {
    outside(entities, 15, 0);
    entities.put(15 + 1, 5); // "Ortiz" begins a person
    assertThat(names(read(TEXT)))
        .containsExactly(List.of(new Name(new Span(0, 5), MentionType.PERSON)));
  }

  @Test
  void what_one_place_leaves_open_is_settled_by_the_other_places_of_the_word() {
    outside(entities, 15, 0);
    entities.put(15 + 1, 5); // "Ortiz" begins a person
    NameHead sure = read(TEXT);
    entities.put(15 + 1, 3); // "ORTIZ" may be a person,
    entities.put(15 + 3, 3.5f); // and rather begins a body
    NameHead open = read("ORTIZ said it sank");
    assertThat(names(open))
        .containsExactly(List.of(new Name(new Span(0, 5), MentionType.ORGANIZATION)));
    assertThat(names(sure, open).get(1))
        .containsExactly(new Name(new Span(0, 5), MentionType.PERSON));
  }

  @Test
  void a_place_that_is_sure_is_not_overruled() {
    outside(entities, 15, 0);
    entities.put(15 + 1, 3); // "Ortiz" begins a person
    NameHead person = read(TEXT);
    entities.put(15 + 1, 0);
    entities.put(15 + 5, 9); // and here a place, without a doubt
    NameHead place = read(TEXT);
    assertThat(names(person, place).get(1))
        .containsExactly(new Name(new Span(0, 5), MentionType.PLACE));
  }

  @Test
  void words_in_small_letters_hear_nothing_of_other_places() {
    outside(entities, 15, 0);
    entities.put(4 * 15 + 1, 5); // "Sank" begins a person
    NameHead name = read("Ortiz said it Sank");
    entities.put(4 * 15 + 1, 0.9f); // "sank" rather not
    NameHead verb = read(TEXT);
    assertThat(names(name, verb).get(1)).isEmpty();
  }

  @Test
  void what_goes_together_is_told_by_the_links() {
    attribution();
    // The cue asks for its source in the first place of the vector; "Ortiz" answers.
    links.put(2 * 4 * Said.LINK, 1);
    links.put(1 * 4 * Said.LINK + Said.LINK, 1);
    AttributionHead head = new AttributionHead();
    head.read(WINDOW, said);
    assertThat(head.relations())
        .containsExactly(new Relation(new Span(6, 10), new Span(0, 5), List.of(new Span(11, 18))));
    assertThat(head.contents()).containsExactly(new Span(11, 18));
  }

  @Test
  void no_source_is_better_than_one_that_does_not_answer() {
    attribution();
    // The special piece that opens the window answers better.
    links.put(2 * 4 * Said.LINK, 1);
    links.put(Said.LINK, 1);
    AttributionHead head = new AttributionHead();
    head.read(WINDOW, said);
    assertThat(head.relations().getFirst().source()).isNull();
  }

  @Test
  void a_vector_is_the_mean_of_the_pieces_of_its_sentence() {
    float[] sum = new float[Said.DIMENSIONS];
    for (int piece = 0; piece < 6; piece++) {
      sentences.put(piece * Said.DIMENSIONS + piece, 1);
      if (piece > 0 && piece < 5) {
        sum[piece] = 1;
      }
    }
    VectorHead head = new VectorHead(2);
    head.read(WINDOW, said);
    assertThat(head.vectors())
        .containsExactly(new SentenceVector(sum), new SentenceVector(new float[Said.DIMENSIONS]));
  }

  private NameHead read(String text) {
    NameHead head = new NameHead(text, List.of(TOKENS));
    head.read(WINDOW, said);
    return head;
  }

  private static List<List<Name>> names(NameHead... fields) {
    return NameHead.names(List.of(fields));
  }

  private void attribution() {
    for (int layer = 0; layer < 3; layer++) {
      outside(spans, 9, 3 * layer);
    }
    spans.put(9 + 1, 5); // "Ortiz" begins a source
    spans.put(2 * 9 + 3 + 1, 5); // "said" begins a cue
    spans.put(3 * 9 + 6 + 1, 5); // "it" begins a content
    spans.put(4 * 9 + 6 + 2, 5); // "sank" goes on with it
    assertThat(TEXT).hasSize(18);
  }

  private static void outside(FloatBuffer logits, int width, int tag) {
    for (int piece = 0; piece < 6; piece++) {
      logits.put(piece * width + tag, 1);
    }
  }
}
