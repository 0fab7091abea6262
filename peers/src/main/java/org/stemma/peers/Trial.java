package org.stemma.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.stemma.eval.reading.SpanScore;
import org.stemma.peers.names.NameSet;
import org.stemma.peers.names.ReaderLabels;
import org.stemma.peers.report.Figures;
import org.stemma.peers.session.Command;
import org.stemma.peers.session.Session;
import org.stemma.peers.speakers.QuotationSet;
import org.stemma.peers.speakers.SpeakerJudge.Judgement;
import org.stemma.peers.speakers.SpeakerScore;
import org.stemma.peers.wire.Answer;
import org.stemma.peers.wire.Question;

/** Measures one reader after the other on the same input. */
final class Trial {
  static final String NAMES = "Names";
  static final String NAMES_MORE = "Names, precision and recall";
  static final String SPEAKERS = "Speakers of quotations";
  static final String COST = "Speed, start and memory, to find ";
  static final String UNREAD = "Texts that could not be read";

  /** The longest that a reader may take for one of its two parts. */
  private static final Duration LIMIT = Duration.ofMinutes(15);

  /** Fast readers read the news for speed again and again, so long in all, and so often at most. */
  private static final Duration PASSES = Duration.ofSeconds(20);

  private static final int MOST_PASSES = 5;

  private final Input input;
  private final Path logs;
  private final Figures figures;
  private final Consumer<String> progress;
  private final List<String> verdicts = new ArrayList<>();

  Trial(Input input, Path logs, Figures figures, Consumer<String> progress) {
    this.input = input;
    this.logs = logs;
    this.figures = figures;
    this.progress = progress;
  }

  /**
   * Runs a reader and adds its figures.
   *
   * @throws IOException if it fails; figures that it had until then stand
   */
  void run(Contestant contestant) throws IOException {
    Command speakers = contestant.speakers();
    boolean together = contestant.names().equals(speakers);
    try (Session session = start(contestant, contestant.names(), "names")) {
      cost(session, contestant, together ? List.of("names", "speakers") : List.of("names"));
      for (NameSet set : input.names()) {
        progress.accept(contestant.title() + ": " + set.title());
        names(set, contestant, answers(session, set.questions(), contestant));
      }
      if (together) {
        speakers(session, contestant);
      }
    }
    if (speakers != null && !together) {
      try (Session session = start(contestant, speakers, "speakers")) {
        cost(session, contestant, List.of("speakers"));
        speakers(session, contestant);
      }
    }
  }

  private Session start(Contestant contestant, Command command, String part) throws IOException {
    progress.accept(contestant.title() + ": start, to find " + part);
    return Session.start(command, logs.resolve(contestant.name() + "." + part + ".log"), LIMIT);
  }

  // Before anything else is read, so that memory is that of news articles.
  private void cost(Session session, Contestant contestant, List<String> parts) throws IOException {
    double startUp = session.startUp().toNanos() / 1e9;
    int words = input.speed().stream().mapToInt(Question::words).sum();
    List<Double> seconds = new ArrayList<>();
    long begun = System.nanoTime();
    while (!input.speed().isEmpty()
        && seconds.size() < MOST_PASSES
        && (seconds.isEmpty() || System.nanoTime() - begun < PASSES.toNanos())) {
      progress.accept(contestant.title() + ": speed, pass " + (seconds.size() + 1));
      long start = System.nanoTime();
      answers(session, input.speed(), contestant);
      seconds.add((System.nanoTime() - start) / 1e9);
    }
    List<Double> sorted = seconds.stream().sorted().toList();
    OptionalLong memory = session.peakMemory();
    for (String part : parts) {
      String of = COST + part;
      String reader = contestant.title();
      if (!seconds.isEmpty()) {
        figures.amount(of, reader, "words/s", words / sorted.get(sorted.size() / 2), 0, words);
        figures.amount(of, reader, "words/s, first pass", words / seconds.getFirst(), 0, words);
        figures.count(of, reader, "passes", seconds.size(), words);
      }
      figures.amount(of, reader, "start, s", startUp, 1, 0);
      if (memory.isPresent()) {
        figures.amount(of, reader, "peak memory, MiB", memory.getAsLong() / 1048576.0, 0, 0);
      }
    }
  }

  private void names(NameSet set, Contestant contestant, List<Answer> answers) {
    NameSet.Scores scores = set.score(answers, ReaderLabels.of(contestant.labels()));
    names(set.title(), contestant, scores.three());
    names(set.title() + ", bare", contestant, scores.apart());
    if (set.hasRest()) {
      names(set.title() + ", with MISC", contestant, scores.all());
    }
  }

  private void names(String column, Contestant contestant, SpanScore score) {
    figures.share(NAMES, contestant.title(), column, score.f1(), score.gold());
    figures.share(NAMES_MORE, contestant.title(), column + " P", score.precision(), score.found());
    figures.share(NAMES_MORE, contestant.title(), column + " R", score.recall(), score.gold());
  }

  private void speakers(Session session, Contestant contestant) throws IOException {
    for (QuotationSet set : input.quotations()) {
      progress.accept(contestant.title() + ": " + set.title());
      List<Judgement> judgements = set.judge(answers(session, set.questions(), contestant));
      set.lines(judgements).forEach(line -> verdicts.add(contestant.name() + "\t" + line));
      speakers(SPEAKERS + ": " + set.title(), contestant.title(), SpeakerScore.of(judgements));
    }
  }

  /** Every verdict on a speaker, a line each, for looking: it holds names from the texts. */
  List<String> verdicts() {
    return List.copyOf(verdicts);
  }

  private void speakers(String part, String reader, SpeakerScore score) {
    figures.count(part, reader, "right", score.right(), score.named());
    figures.count(part, reader, "wrong", score.wrong(), score.named());
    figures.count(part, reader, "open", score.open(), score.named());
    figures.count(part, reader, "not found", score.missed(), score.named());
    figures.count(part, reader, "nameless, named", score.invented(), score.nameless());
    figures.count(part, reader, "nobody's, named", score.scare(), score.nobodys());
    figures.share(part, reader, "precision", score.precision(), score.given());
    figures.share(part, reader, "coverage", score.coverage(), score.named());
  }

  // What a reader cannot read counts as read and empty, and is said.
  private List<Answer> answers(Session session, List<Question> questions, Contestant contestant)
      throws IOException {
    List<Answer> answers = session.ask(questions);
    for (Answer answer : answers) {
      if (answer.error() != null) {
        figures.count(UNREAD, contestant.title(), answer.id(), 1, questions.size());
        progress.accept(contestant.title() + " cannot read " + answer.id() + ": " + answer.error());
      }
    }
    return answers;
  }
}
