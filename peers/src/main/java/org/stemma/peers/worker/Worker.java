package org.stemma.peers.worker;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.stemma.peers.wire.Answer;
import org.stemma.peers.wire.Question;

/**
 * The process in which a reader runs: a question a line in, an answer a line out, in any order.
 *
 * <p>Arguments: {@code stemma | corenlp | corenlp-fast}, {@code names | speakers} (what is asked of
 * it; Stemma's reader finds both in one pass), and the number of threads.
 */
public final class Worker {
  /** How many questions wait at most, a thread. */
  private static final int WAITING = 4;

  private final PeerReader reader;
  private final PrintStream answers;

  private Worker(PeerReader reader, PrintStream answers) {
    this.reader = reader;
    this.answers = answers;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    PrintStream answers =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    // A reader that prints something must not print it among the answers.
    System.setOut(System.err);
    try (PeerReader reader = reader(arguments[0], arguments[1])) {
      new Worker(reader, answers).run(Integer.parseInt(arguments[2]));
    }
  }

  private static PeerReader reader(String name, String part) {
    boolean speakers = part.equals("speakers");
    return switch (name) {
      case "stemma" -> new StemmaReader();
      case "corenlp" -> new CoreNlpReader(CoreNlpSetting.defaults(speakers));
      case "corenlp-fast" -> new CoreNlpReader(CoreNlpSetting.fast(speakers));
      default -> throw new IllegalArgumentException("no reader is called " + name);
    };
  }

  private void run(int threads) throws IOException, InterruptedException {
    Semaphore room = new Semaphore(threads * WAITING);
    try (ExecutorService pool = Executors.newFixedThreadPool(threads);
        BufferedReader questions =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      for (String line = questions.readLine(); line != null; line = questions.readLine()) {
        Question question = Question.of(line);
        room.acquire();
        pool.execute(
            () -> {
              answer(question);
              room.release();
            });
      }
    }
  }

  // One text that a reader cannot read leaves the others.
  private void answer(Question question) {
    Answer answer;
    try {
      answer = reader.answer(question);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      answer = Answer.failed(question.id(), e.toString());
    }
    synchronized (answers) {
      answers.print(answer.line() + "\n");
      answers.flush();
    }
  }
}
