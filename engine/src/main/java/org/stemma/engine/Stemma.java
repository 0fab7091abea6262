package org.stemma.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.AnnotatedArticle;
import org.stemma.core.model.Annotation;
import org.stemma.core.model.Article;
import org.stemma.core.model.Code;
import org.stemma.core.model.Dating;
import org.stemma.core.model.Dossier;
import org.stemma.core.model.Findings;
import org.stemma.core.model.Ingest;
import org.stemma.core.model.Input;
import org.stemma.core.model.Originals;
import org.stemma.core.model.Problem;
import org.stemma.core.model.Reader;
import org.stemma.core.model.Reading;
import org.stemma.core.model.Rejection;
import org.stemma.core.model.Source;
import org.stemma.core.model.Sources;
import org.stemma.core.model.Stories;
import org.stemma.core.model.Story;
import org.stemma.core.model.Warning;
import org.stemma.core.model.Witness;
import org.stemma.core.time.Times;
import org.stemma.ingest.sources.StandardSources;

/**
 * Reads articles and makes dossiers of them: the library's one door.
 *
 * <pre>{@code
 * try (Stemma stemma = Stemma.standard(Settings.DEFAULT)) {
 *   Reading reading = stemma.read(List.of(new Input.Location(Path.of("samples")))).result();
 * }
 * }</pre>
 *
 * <p>Results follow from the set of articles alone: the order of the inputs and the number of
 * threads leave no trace. One instance serves one run at a time.
 */
public final class Stemma implements AutoCloseable {
  private final Stages stages;
  private final Workers workers;
  private final Progress progress;
  private final Timing timing = new Timing();
  private final Faults faults = new Faults();
  private @Nullable KeptPages kept;

  Stemma(Stages stages, int threads, Progress progress) {
    this.stages = stages;
    this.workers = new Workers(threads);
    this.progress = progress;
  }

  /** The stages of the engine, each replaceable. */
  record Stages(
      Sources sources, Ingest ingest, Reader reader, Stories stories, Findings findings) {}

  /** With the stages that Stemma brings. */
  public static Stemma standard(Settings settings) {
    return new Stemma(settings.stages(), settings.threads(), settings.progress());
  }

  /**
   * From now on keeps the pages of the articles that are read, until this is closed; see {@link
   * #originals}.
   *
   * @param withBytes false: only where the words stand in them, and their bytes are empty
   * @throws Problem with {@code OUTPUT_FAILED} if the temporary folder takes no file
   */
  public Stemma keepingPages(boolean withBytes) {
    kept = new KeptPages(withBytes);
    return this;
  }

  /** The pages of what was read, if they were to be kept; to be asked by one thread. */
  public Originals originals() {
    KeptPages pages = kept;
    return pages == null ? Originals.NONE : pages;
  }

  /** Articles, clean and without annotations, in canonical order. */
  public Run<List<Article>> extract(List<Input> inputs) {
    Gathered gathered = gather(inputs);
    List<Article> articles =
        map(Stage.READER, gathered.articles(), a -> a.inLanguage(stages.reader().language(a)));
    return gathered.run(articles.stream().sorted(Article.ORDER).toList());
  }

  /** Articles with annotations, each read for itself, in canonical order. */
  public Run<List<Witness>> annotate(List<Input> inputs) {
    ReadAll read = readAll(gatherToRead(inputs));
    return read.gathered.run(
        read.articles.stream().map(Stemma::alone).sorted(Witness.ORDER).toList());
  }

  /** Stories, without findings, in the order of the record. */
  public Run<List<Story>> stories(List<Input> inputs) {
    ReadAll read = readAll(gatherToRead(inputs));
    return read.gathered.run(group(read.articles));
  }

  /** Everything: what {@code record.json} holds. */
  public Run<Reading> read(List<Input> inputs) {
    ReadAll read = readAll(gatherToRead(inputs));
    List<Story> stories = group(read.articles);
    List<Rejection> without = new ArrayList<>();
    List<Dossier> dossiers = findings(stories, without);
    Reading reading =
        new Reading(
            Version.current(),
            stages.reader().model(),
            stages.reader().modelSha256(),
            stories.stream().flatMap(s -> s.witnesses().stream()).toList(),
            read.gathered.rejections(),
            dossiers);
    // Their articles are in the record, so these are no rejections of the record.
    return read.gathered.rejecting(without).run(reading);
  }

  /** What the stages took so far; others may measure what they do with the result. */
  public Timing timing() {
    return timing;
  }

  /** The faults of ours that the run went past, for a log; each is among its rejections. */
  public List<Throwable> faults() {
    return faults.causes();
  }

  @Override
  public void close() {
    if (stages.sources() instanceof StandardSources sources) {
      sources.close();
    }
    if (kept != null) {
      kept.close();
    }
    if (workers.end()) {
      stages.reader().close();
    }
  }

  // The model loads while the inputs are gathered: both wait for the disk more than for each other.
  private Gathered gatherToRead(List<Input> inputs) {
    Thread ahead = new Thread(this::prepare, "stemma-prepare");
    ahead.setDaemon(true);
    ahead.start();
    return gather(inputs);
  }

  private void prepare() {
    try {
      stages.reader().prepare();
    } catch (RuntimeException | LinkageError e) {
      // The first article that is read will fail for the same reason, and say so.
    }
  }

  private Gathered gather(List<Input> inputs) {
    return timing.measure(
        Stage.INGEST,
        () -> {
          Gathered all =
              Gathered.from(
                  inputs, stages.sources(), stages.ingest(), kept, workers, faults, progress);
          return new Timing.Done<>(all, all.articles().size(), 0);
        });
  }

  private record ReadAll(List<AnnotatedArticle> articles, Gathered gathered) {}

  private ReadAll readAll(Gathered gathered) {
    List<Rejection> lost = new ArrayList<>();
    List<AnnotatedArticle> articles =
        timing.measure(
            Stage.READER,
            () -> {
              List<AnnotatedArticle> read = new ArrayList<>();
              for (Outcome<AnnotatedArticle> outcome :
                  map(Stage.READER, gathered.articles(), this::guarded)) {
                read.addAll(outcome.result());
                lost.addAll(outcome.faults());
              }
              long words =
                  read.stream()
                      .flatMap(a -> a.annotation().tokens().stream())
                      .mapToLong(List::size)
                      .sum();
              return new Timing.Done<>(read, read.size(), words);
            });
    return new ReadAll(articles, gathered.rejecting(lost));
  }

  // One result, or the faults that there are instead of it.
  private record Outcome<T>(List<T> result, List<Rejection> faults) {}

  private Outcome<AnnotatedArticle> guarded(Article article) {
    return faults.guard(
        article.sources().stream().map(Source::place).toList(),
        () -> new Outcome<>(List.of(read(article)), List.of()),
        why -> new Outcome<>(List.of(), why));
  }

  private AnnotatedArticle read(Article article) {
    Annotation annotation = stages.reader().read(article);
    if (annotation.read()) {
      return new AnnotatedArticle(article, annotation);
    }
    List<Warning> warnings = new ArrayList<>(article.warnings());
    warnings.add(Warning.of(Code.LANGUAGE_NOT_READ, annotation.language()));
    return new AnnotatedArticle(article.warned(warnings), annotation);
  }

  private List<Story> group(List<AnnotatedArticle> articles) {
    return timing.measure(
        Stage.STORIES,
        () -> {
          List<Story> stories = stages.stories().group(articles);
          progress.at(Stage.STORIES, 1, 1);
          return new Timing.Done<>(stories, stories.size(), 0);
        });
  }

  private List<Dossier> findings(List<Story> stories, List<Rejection> without) {
    return timing.measure(
        Stage.FINDINGS,
        () -> {
          List<Dossier> made = new ArrayList<>();
          for (Outcome<Dossier> outcome : map(Stage.FINDINGS, stories, this::dossier)) {
            made.addAll(outcome.result());
            without.addAll(outcome.faults());
          }
          return new Timing.Done<>(made, made.size(), 0);
        });
  }

  // A story whose findings fail is kept without them: absent, never wrong.
  private Outcome<Dossier> dossier(Story story) {
    return faults.guard(
        List.of("story " + story.id()),
        () -> new Outcome<>(List.of(stages.findings().of(story)), List.of()),
        why -> new Outcome<>(List.of(Dossier.without(story)), why));
  }

  private <T, R> List<R> map(Stage stage, Collection<T> items, Function<T, R> work) {
    List<R> results = new ArrayList<>(items.size());
    workers.<T, R>map(
        items.iterator(),
        work,
        result -> {
          results.add(result);
          progress.at(stage, results.size(), items.size());
        });
    return results;
  }

  // No story: a date comes from the article's own words at best.
  private static Witness alone(AnnotatedArticle read) {
    Dating dating = Times.date(read.article(), read.annotation().times());
    return new Witness(
        read.article().publishedAt(dating),
        read.annotation(),
        Times.resolve(read.annotation().times(), dating));
  }
}
