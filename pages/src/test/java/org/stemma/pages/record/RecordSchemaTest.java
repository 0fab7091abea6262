package org.stemma.pages.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.core.model.Dossier;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Reading;
import org.stemma.pages.fixture.Folder;
import org.stemma.pages.fixture.InventedReading;
import org.stemma.pages.fixture.ManyStories;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The record keeps to its schema, and counts code points. */
class RecordSchemaTest {
  private static final InventedReading INVENTED = new InventedReading();

  @Test
  void a_reading_with_every_kind_of_finding_validates() throws IOException {
    assertThat(errors(record(INVENTED.reading()))).isEmpty();
  }

  @Test
  void so_does_an_empty_one_and_a_large_one() throws IOException {
    Reading empty =
        new Reading("0.1.0", "invented", "0".repeat(64), List.of(), List.of(), List.of());
    assertThat(errors(record(empty))).isEmpty();
    assertThat(errors(record(ManyStories.of(3, 30)))).isEmpty();
  }

  @Test
  void the_schema_refuses_what_it_does_not_know() throws IOException {
    String record = record(INVENTED.reading());
    assertThat(errors(record.replaceFirst("\"version\"", "\"versions\""))).isNotEmpty();
    assertThat(errors(record.replaceFirst("\"start\": 0", "\"start\": -1"))).isNotEmpty();
  }

  @Test
  void offsets_count_code_points() throws IOException {
    JsonNode record = JsonMapper.shared().readTree(record(INVENTED.reading()));
    JsonNode article = record.get("articles").get(0);
    String text = article.get("text").asString();
    JsonNode mention = article.get("mentions").get(0);
    assertThat(cut(text, mention)).isEqualTo("old bridge at 𝔙ellin");
    JsonNode time = article.get("times").get(0);
    assertThat(cut(text, time)).isEqualTo("Tuesday");
    assertThat(text.indexOf("Tuesday")).isEqualTo(time.get("start").asInt() + 2);
    JsonNode sentence = article.get("sentences").get(1);
    assertThat(cut(text, sentence.get(0).asInt(), sentence.get(1).asInt()))
        .isEqualTo("Twelve families were moved, the mayor said.");
  }

  @Test
  void every_evidence_of_the_record_holds_its_words() throws IOException {
    Reading reading = INVENTED.reading();
    JsonNode record = JsonMapper.shared().readTree(record(reading));
    Dossier dossier = reading.dossiers().getFirst();
    JsonNode summary = record.get("stories").get(0).get("summary").get(0);
    List<Evidence> evidence = dossier.summary().getFirst().evidence();
    for (int i = 0; i < evidence.size(); i++) {
      JsonNode written = summary.get("evidence").get(i);
      assertThat(cut(field(record, written), written)).isEqualTo(words(reading, evidence.get(i)));
    }
  }

  private static String words(Reading reading, Evidence evidence) {
    return reading.articles().stream()
        .filter(w -> w.id().equals(evidence.article()))
        .map(w -> evidence.span().of(w.article().words(evidence.field())))
        .findFirst()
        .orElseThrow();
  }

  private static String field(JsonNode record, JsonNode evidence) {
    for (JsonNode article : record.get("articles")) {
      if (article.get("id").equals(evidence.get("article"))) {
        String field = evidence.has("field") ? evidence.get("field").asString() : "text";
        return field.startsWith("caption:")
            ? article
                .get("captions")
                .get(Integer.parseInt(field.substring("caption:".length())))
                .get("text")
                .asString()
            : article.get(field).asString();
      }
    }
    throw new AssertionError("no article of " + evidence);
  }

  private static String cut(String text, JsonNode span) {
    return cut(text, span.get("start").asInt(), span.get("end").asInt());
  }

  private static String cut(String text, int start, int end) {
    return new String(text.codePoints().toArray(), start, end - start);
  }

  private static String record(Reading reading) throws IOException {
    return String.valueOf(Folder.of(reading).get("record.json"));
  }

  private static List<Error> errors(String record) throws IOException {
    try (InputStream schema = RecordWriter.class.getResourceAsStream("record.schema.json")) {
      assertThat(schema).isNotNull();
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8))
          .validate(record, InputFormat.JSON);
    }
  }
}
