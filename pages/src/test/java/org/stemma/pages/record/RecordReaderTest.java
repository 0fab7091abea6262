package org.stemma.pages.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.core.model.Code;
import org.stemma.core.model.Problem;
import org.stemma.core.model.Reading;
import org.stemma.pages.fixture.Folder;
import org.stemma.pages.fixture.InventedReading;
import org.stemma.pages.fixture.ManyStories;

/** What was written is read back, and what was not written so is refused. */
class RecordReaderTest {
  private static final InventedReading INVENTED = new InventedReading();

  /** Up to a value of the first event's evidence. */
  private static final String EVENT = "(?s)(?<head>\"timeline\".*?\"";

  /** An article that is not of the story. */
  private static final String STRANGER = "${head}\"" + INVENTED.alone.id() + "\"";

  @TempDir Path folder = Path.of("");

  @BeforeEach
  void a_dossier() throws IOException {
    Folder.write(INVENTED.reading(), folder);
  }

  @Test
  void a_record_that_is_read_and_written_again_is_the_same() throws IOException {
    comesBack(INVENTED.reading(), folder);
    Path many = Files.createDirectory(folder.resolve("many"));
    Folder.write(ManyStories.of(20, 3), many);
    comesBack(ManyStories.of(20, 3), many);
  }

  private static void comesBack(Reading reading, Path place) throws IOException {
    try (RecordReader record = RecordReader.open(place, place)) {
      assertThat(record.version()).isEqualTo(reading.version());
      Reading back =
          new Reading(
              record.version(),
              reading.reader(),
              reading.readerSha256(),
              record.articles().stream().map(record::witness).toList(),
              reading.rejections(),
              record.stories().stream().map(record::story).toList());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      RecordWriter.writeRecord(back, bytes);
      assertThat(bytes.toString(StandardCharsets.UTF_8))
          .isEqualTo(Files.readString(place.resolve("record.json")));
    }
  }

  @Test
  void the_file_itself_will_do() throws IOException {
    try (RecordReader record = RecordReader.open(folder.resolve("record.json"), folder)) {
      assertThat(record.stories()).contains(INVENTED.story);
    }
  }

  @Test
  void where_no_record_is_it_is_said() {
    assertThatThrownBy(() -> RecordReader.open(folder.resolve("article"), Path.of("news")))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.code()).isEqualTo(Code.DOSSIER_MISSING))
        .hasMessage("news holds no dossier");
  }

  @Test
  void a_file_that_is_no_record_is_refused_when_it_is_opened() throws IOException {
    opens(r -> "", false);
    opens(r -> "[]", false);
    opens(r -> "{}", false);
    opens(r -> "not JSON", false);
    opens(r -> "[".repeat(100_000), false);
    opens(r -> r.substring(0, r.length() / 2), false);
    opens(r -> r + "{}", false);
    opens(r -> r.replace("\"record\": 1", "\"record\": 2"), false);
  }

  @Test
  void an_id_that_is_none_never_becomes_a_name_of_a_file() throws IOException {
    opens(r -> r.replace(INVENTED.story, "../../etc"), false);
    opens(r -> r.replace(INVENTED.story, ""), false);
  }

  @Test
  void what_a_story_cannot_hold_is_refused_when_it_is_read() throws IOException {
    opens(r -> r.replace("\"status\": \"HAPPENED\"", "\"status\": \"DREAMT\""), true);
    opens(r -> r.replaceFirst(EVENT + "end\": )\\d+", "${head}4700000"), true);
    opens(r -> r.replaceFirst(EVENT + "article\": )\"[^\"]+\"", STRANGER), true);
    opens(r -> r.replace("\"stance\": \"DENIED\"", "\"stance\": \"ASSERTED\""), true);
  }

  // Changed as told, it fails: at once, or when its story is read.
  private void opens(UnaryOperator<String> change, boolean indexed) throws IOException {
    Path file = folder.resolve("record.json");
    String good = Files.readString(file);
    String bad = change.apply(good);
    assertThat(bad).isNotEqualTo(good);
    Files.writeString(file, bad);
    try {
      if (indexed) {
        RecordReader.open(folder, folder).close();
      }
      assertThatThrownBy(
              () -> {
                try (RecordReader record = RecordReader.open(folder, folder)) {
                  record.story(INVENTED.story);
                }
              })
          .isInstanceOfSatisfying(
              Problem.class, p -> assertThat(p.code()).isEqualTo(Code.DOSSIER_UNREADABLE));
    } finally {
      Files.writeString(file, good);
    }
  }
}
