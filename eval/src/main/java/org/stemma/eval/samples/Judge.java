package org.stemma.eval.samples;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stemma.core.model.Story;
import org.stemma.core.model.Witness;

/** Says of a fact what was found instead. */
final class Judge {
  private final Found found;
  private final ArticleJudge articles;
  private final FindingJudge findings;

  Judge(Found found) {
    this.found = found;
    this.articles = new ArticleJudge(found);
    this.findings = new FindingJudge(found);
  }

  /** Empty if the fact holds. */
  String found(Fact fact) {
    return switch (fact.kind()) {
      case "rejected" ->
          is(
              fact.a(),
              found.rejection(fact.file()).map(r -> r.code().label()).orElse("no rejection"));
      case "story" -> story(fact);
      case "apart" ->
          found
                  .story(fact.file())
                  .map(s -> s.id())
                  .equals(found.story(fact.files().get(1)).map(s -> s.id()))
              ? "one story"
              : "";
      case "line" -> line(fact);
      case "lines-apart" ->
          lineOf(fact.file()).equals(lineOf(fact.files().get(1))) ? "one line of text" : "";
      case "lineage" -> lineage(fact);
      case "entity",
          "entities-apart",
          "role",
          "quote",
          "not-speaker",
          "denied",
          "conflict",
          "update",
          "no-conflict",
          "omitted",
          "not-omitted" ->
          findings.found(fact);
      default -> articles.found(fact);
    };
  }

  private String story(Fact fact) {
    Set<String> expected = ids(fact.files());
    Set<String> actual =
        found.story(fact.file()).stream()
            .flatMap(s -> s.witnesses().stream())
            .map(Witness::id)
            .collect(Collectors.toCollection(TreeSet::new));
    return same(expected, actual);
  }

  private String line(Fact fact) {
    return same(ids(fact.files()), lineOf(fact.file()));
  }

  private Set<String> lineOf(String file) {
    String id = found.id(file);
    return found.story(file).stream()
        .flatMap(s -> s.lines().stream())
        .map(Story.Line::articles)
        .filter(line -> line.contains(id))
        .flatMap(List::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private String lineage(Fact fact) {
    String from = found.id(fact.file());
    String to = found.id(fact.files().get(1));
    String actual =
        found.story(fact.file()).stream()
            .flatMap(s -> s.lineage().stream())
            .filter(l -> l.to().equals(to) && l.from().equals(from))
            .map(l -> l.kind().name())
            .findFirst()
            .orElse("no lineage in this direction");
    return is(fact.a(), actual);
  }

  private Set<String> ids(List<String> files) {
    return files.stream().map(found::id).collect(Collectors.toCollection(TreeSet::new));
  }

  // Files read better than ids when something is wrong.
  private String same(Set<String> expected, Set<String> actual) {
    return expected.equals(actual)
        ? ""
        : found.reading().articles().stream()
            .filter(w -> actual.contains(w.id()))
            .map(w -> w.article().sources().getFirst().place())
            .collect(Collectors.joining(" ", "{", "}"));
  }

  static String is(String expected, String actual) {
    return expected.equals(actual) ? "" : actual.isEmpty() ? "nothing" : actual;
  }
}
