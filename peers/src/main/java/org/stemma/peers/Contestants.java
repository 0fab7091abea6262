package org.stemma.peers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.peers.session.Command;

/** Who takes part. */
final class Contestants {
  private static final List<String> OUR_JAVA =
      List.of(
          // As the launcher starts it.
          "-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
  private static final List<String> CORENLP_JAVA = List.of("-Xmx4g");

  private final int cores;

  /**
   * @param cores that each may use
   */
  Contestants(int cores) {
    this.cores = cores;
  }

  /**
   * @param python an interpreter that has spaCy; null leaves spaCy out
   * @param scripts the folder of spacy_peer.py
   */
  List<Contestant> all(@Nullable String python, Path scripts) {
    List<Contestant> all = new ArrayList<>();
    Command ours = java(OUR_JAVA, "stemma", "all");
    all.add(
        new Contestant(
            "stemma",
            "Stemma",
            "stemma",
            ours,
            ours,
            "one pass finds names and speakers; started with the launcher's options ("
                + String.join(" ", OUR_JAVA)
                + ")"));
    all.add(
        new Contestant(
            "corenlp",
            "CoreNLP 4.5.10, defaults",
            "corenlp",
            java(CORENLP_JAVA, "corenlp", "names"),
            java(CORENLP_JAVA, "corenlp", "speakers"),
            "names: tokenize, ssplit, pos, lemma, ner; speakers: depparse, coref and quote besides;"
                + " lines are paragraphs; -Xmx4g, of which Java fills as much as it is given"));
    all.add(
        new Contestant(
            "corenlp-fast",
            "CoreNLP 4.5.10, fastest",
            "corenlp",
            java(CORENLP_JAVA, "corenlp-fast", "names"),
            java(CORENLP_JAVA, "corenlp-fast", "speakers"),
            "names: tokenize, ssplit and the three statistical models of ner, without SUTime,"
                + " number rules and finer types; speakers: pos, lemma, depparse and quote"
                + " besides, without coreference"));
    if (python != null) {
      all.add(
          new Contestant(
              "spacy",
              "spaCy 3.8, en_core_web_sm",
              "spacy",
              python(python, scripts),
              null,
              "its default pipeline; one process a core; finds no speakers"));
      all.add(
          new Contestant(
              "spacy-names",
              "spaCy 3.8, en_core_web_sm, ner alone",
              "spacy",
              python(python, scripts, "--names-only"),
              null,
              "without tagger, parser and lemmatizer"));
    }
    return List.copyOf(all);
  }

  // One process with a thread a core, of the Java and class path that this one runs on.
  private Command java(List<String> options, String reader, String part) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(options);
    words.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Xlog:disable"));
    words.addAll(List.of("-cp", System.getProperty("java.class.path")));
    words.addAll(List.of("org.stemma.peers.worker.Worker", reader, part, String.valueOf(cores)));
    return new Command(words, new TreeMap<>(), 1);
  }

  private Command python(String interpreter, Path scripts, String... options) {
    List<String> words = new ArrayList<>();
    words.add(interpreter);
    words.add(scripts.resolve("spacy_peer.py").toString());
    words.addAll(List.of(options));
    TreeMap<String, String> environment = new TreeMap<>();
    environment.put("OMP_NUM_THREADS", "1");
    return new Command(words, environment, cores);
  }
}
