package org.stemma.eval.samples;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stemma.core.model.Article;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Dossier;
import org.stemma.core.model.Entity;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Field;
import org.stemma.core.model.Reading;
import org.stemma.core.model.Rejection;
import org.stemma.core.model.Story;
import org.stemma.core.model.Witness;

/** Looks things up in a reading of the samples, by the names of their files. */
record Found(Reading reading) {
  Optional<Witness> witness(String file) {
    return reading.articles().stream().filter(w -> readFrom(w.article(), file)).findFirst();
  }

  Optional<Rejection> rejection(String file) {
    return reading.rejections().stream().filter(r -> r.source().equals(file)).findFirst();
  }

  Optional<Dossier> dossier(String file) {
    return reading.dossiers().stream()
        .filter(d -> d.story().witnesses().stream().anyMatch(w -> readFrom(w.article(), file)))
        .findFirst();
  }

  Optional<Story> story(String file) {
    return dossier(file).map(Dossier::story);
  }

  String id(String file) {
    return witness(file).map(Witness::id).orElse("");
  }

  /** The entities that one of the articles spells so. */
  List<Entity> entities(String file, List<String> files, String spelling) {
    List<String> ids = files.stream().map(this::id).toList();
    return story(file).stream()
        .flatMap(s -> s.entities().stream())
        .filter(
            e ->
                e.spellings().stream()
                    .anyMatch(
                        s ->
                            s.text().equals(spelling)
                                && s.articles().stream().anyMatch(ids::contains)))
        .toList();
  }

  /** The innermost attribution that quotes these words. */
  Optional<Attribution> quoting(String file, String words) {
    return witness(file)
        .flatMap(
            w ->
                w.annotation().attributions().stream()
                    .filter(a -> a.field().equals(Field.TEXT))
                    .filter(
                        a ->
                            a.content().stream()
                                .anyMatch(s -> s.of(w.article().text()).contains(words)))
                    .min(
                        Comparator.comparingInt(
                            a -> a.content().stream().mapToInt(s -> s.length()).sum())));
  }

  /** The words of a piece of evidence. */
  String words(Evidence evidence) {
    return reading.articles().stream()
        .filter(w -> w.id().equals(evidence.article()))
        .map(w -> evidence.span().of(w.article().words(evidence.field())))
        .findFirst()
        .orElse("");
  }

  private static boolean readFrom(Article article, String file) {
    return article.sources().stream().anyMatch(s -> s.place().equals(file));
  }
}
