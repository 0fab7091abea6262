package org.stemma.peers.session;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.stemma.peers.wire.Answer;
import org.stemma.peers.wire.Question;

/** A reader that runs: one process, or several that share the work. For one thread. */
public final class Session implements AutoCloseable {
  private static final Question FIRST = new Question("first", "All is well.", null);

  private final List<WorkerProcess> workers;
  private final ExecutorService pool;
  private final Duration startUp;
  private final long deadline;

  private Session(
      List<WorkerProcess> workers, ExecutorService pool, Duration startUp, long deadline) {
    this.workers = workers;
    this.pool = pool;
    this.startUp = startUp;
    this.deadline = deadline;
  }

  /**
   * Starts it, and waits until it has read a first sentence of three words.
   *
   * @param log where standard error goes, with a number added
   * @param limit how long the session may last; what is asked later fails
   * @throws IOException if it cannot be started, or does not answer
   */
  public static Session start(Command command, Path log, Duration limit) throws IOException {
    long begun = System.nanoTime();
    List<WorkerProcess> workers = new ArrayList<>();
    ExecutorService pool = Executors.newFixedThreadPool(command.processes());
    Session session = new Session(workers, pool, Duration.ZERO, begun + limit.toNanos());
    try {
      for (int i = 0; i < command.processes(); i++) {
        workers.add(WorkerProcess.start(command, log.resolveSibling(log.getFileName() + "." + i)));
      }
      List<List<Question>> first = new ArrayList<>();
      workers.forEach(worker -> first.add(List.of(FIRST)));
      for (Answer answer : session.shared(first)) {
        if (answer.error() != null) {
          throw new IOException("it cannot read: " + answer.error());
        }
      }
      Duration startUp = Duration.ofNanos(System.nanoTime() - begun);
      return new Session(workers, pool, startUp, begun + limit.toNanos());
    } catch (IOException e) {
      session.close();
      throw e;
    }
  }

  /** From the start of the process until it had read a first sentence. */
  public Duration startUp() {
    return startUp;
  }

  /**
   * The answers, in the order of the questions.
   *
   * @throws IOException if a process ended, or the time of the session is over
   */
  public List<Answer> ask(List<Question> questions) throws IOException {
    Map<String, Answer> byId = new TreeMap<>();
    shared(shares(questions)).forEach(answer -> byId.put(answer.id(), answer));
    List<Answer> answers = new ArrayList<>();
    for (Question question : questions) {
      Answer answer = byId.get(question.id());
      if (answer == null) {
        throw new IOException("it gave no answer for " + question.id());
      }
      answers.add(answer);
    }
    return answers;
  }

  // The next question goes to whoever has the least text so far.
  private List<List<Question>> shares(List<Question> questions) {
    List<List<Question>> shares = new ArrayList<>();
    workers.forEach(worker -> shares.add(new ArrayList<>()));
    long[] lengths = new long[workers.size()];
    for (Question question : questions) {
      int least = 0;
      for (int i = 1; i < lengths.length; i++) {
        least = lengths[i] < lengths[least] ? i : least;
      }
      shares.get(least).add(question);
      lengths[least] += question.text().length();
    }
    return shares;
  }

  private List<Answer> shared(List<List<Question>> shares) throws IOException {
    List<Future<List<Answer>>> asked = new ArrayList<>();
    for (int i = 0; i < workers.size(); i++) {
      WorkerProcess worker = workers.get(i);
      List<Question> share = shares.get(i);
      asked.add(pool.submit(() -> worker.ask(share)));
    }
    List<Answer> answers = new ArrayList<>();
    for (Future<List<Answer>> future : asked) {
      answers.addAll(inTime(future));
    }
    return answers;
  }

  private List<Answer> inTime(Future<List<Answer>> future) throws IOException {
    try {
      return future.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause() == null ? e.toString() : e.getCause().getMessage(), e);
    } catch (TimeoutException e) {
      workers.forEach(WorkerProcess::kill);
      throw new IOException("its time was over", e);
    } catch (InterruptedException e) {
      workers.forEach(WorkerProcess::kill);
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** Most memory that its processes have had in RAM so far, added up, in bytes. */
  public OptionalLong peakMemory() {
    long all = 0;
    for (WorkerProcess worker : workers) {
      OptionalLong one = worker.peakMemory();
      if (one.isEmpty()) {
        return one;
      }
      all += one.getAsLong();
    }
    return OptionalLong.of(all);
  }

  @Override
  public void close() {
    workers.forEach(WorkerProcess::close);
    pool.shutdownNow();
  }
}
