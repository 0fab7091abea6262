package org.stemma.peers.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.peers.wire.Answer;
import org.stemma.peers.wire.Question;

class SessionTest {
  private static final Duration LIMIT = Duration.ofMinutes(1);

  @TempDir private Path folder;

  @Test
  void answers_come_in_the_order_of_the_questions_from_all_processes() throws IOException {
    try (Session session = Session.start(echo("answers", 2), folder.resolve("log"), LIMIT)) {
      List<Answer> answers = session.ask(List.of(question("a"), question("b"), question("c")));
      assertThat(answers).extracting(Answer::id).containsExactly("a", "b", "c");
      assertThat(session.startUp()).isPositive();
    }
  }

  @Test
  void a_reader_that_ends_is_told_with_its_log() throws IOException {
    try (Session session = Session.start(echo("ends", 1), folder.resolve("log"), LIMIT)) {
      assertThatThrownBy(() -> session.ask(List.of(question("a"))))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("0 of 1 answers")
          .hasMessageContaining("log.0");
    }
  }

  @Test
  void a_reader_that_never_answers_is_ended() {
    assertThatThrownBy(
            () ->
                Session.start(echo("sleeps", 1), folder.resolve("log"), Duration.ofSeconds(1))
                    .close())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("time");
  }

  @Test
  void a_program_that_does_not_exist_is_told() {
    Command command = new Command(List.of("no-such-reader"), new TreeMap<>(), 1);
    assertThatThrownBy(() -> Session.start(command, folder.resolve("log"), LIMIT).close())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no-such-reader");
  }

  private static Question question(String id) {
    return new Question(id, "Text of " + id + ".", null);
  }

  private static Command echo(String behaviour, int processes) {
    return new Command(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            EchoReader.class.getName(),
            behaviour),
        new TreeMap<>(),
        processes);
  }
}
