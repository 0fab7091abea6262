package org.stemma.peers.session;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.stemma.peers.wire.Answer;
import org.stemma.peers.wire.Question;

/** One process of a reader. */
final class WorkerProcess implements AutoCloseable {
  private static final int SECONDS_TO_END = 5;

  private final Process process;
  private final Path log;
  private final Writer questions;
  private final BufferedReader answers;

  private WorkerProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
    this.questions = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
    this.answers =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /**
   * @param log where its standard error goes
   */
  static WorkerProcess start(Command command, Path log) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command.words());
    builder.environment().putAll(command.environment());
    builder.redirectError(log.toFile());
    return new WorkerProcess(builder.start(), log);
  }

  /**
   * The answers, in the order in which they came.
   *
   * @throws IOException if the process ended before it had answered
   */
  List<Answer> ask(List<Question> asked) throws IOException {
    // Written beside the reading: both pipes are short.
    Thread writer = new Thread(() -> write(asked), "questions");
    writer.start();
    List<Answer> came = new ArrayList<>();
    while (came.size() < asked.size()) {
      String line = answers.readLine();
      if (line == null) {
        throw new IOException(
            "it ended after " + came.size() + " of " + asked.size() + " answers; see " + log);
      }
      came.add(Answer.of(line));
    }
    return came;
  }

  private void write(List<Question> asked) {
    try {
      for (Question question : asked) {
        questions.write(question.line() + "\n");
      }
      questions.flush();
    } catch (IOException e) {
      // It is gone: whoever reads its answers hears of that.
    }
  }

  /** Most memory that it has had in RAM so far, in bytes; empty where the system does not say. */
  OptionalLong peakMemory() {
    try {
      for (String line :
          Files.readAllLines(
              Path.of("/proc/" + process.pid() + "/status"), StandardCharsets.UTF_8)) {
        if (line.startsWith("VmHWM:")) {
          return OptionalLong.of(Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024);
        }
      }
    } catch (IOException e) {
      // Not a Linux, or it is gone.
    }
    return OptionalLong.empty();
  }

  void kill() {
    process.destroyForcibly();
  }

  @Override
  public void close() {
    try {
      questions.close();
    } catch (IOException e) {
      // It is gone already.
    }
    try {
      if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
        kill();
      }
    } catch (InterruptedException e) {
      kill();
      Thread.currentThread().interrupt();
    }
  }
}
