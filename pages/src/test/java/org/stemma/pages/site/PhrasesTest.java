package org.stemma.pages.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stemma.core.model.Claim;
import org.stemma.core.model.Conflict;
import org.stemma.core.model.CoverageRow;
import org.stemma.core.model.Credit;
import org.stemma.core.model.Dating;
import org.stemma.core.model.Field;
import org.stemma.core.model.Lineage;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Notice;
import org.stemma.core.model.Outlet;
import org.stemma.core.model.Source;
import org.stemma.core.model.TimelineEvent;

class PhrasesTest {
  private final Phrases phrases = Phrases.load();

  @Test
  void places_are_filled_once_and_details_are_never_read() {
    assertThat(phrases.say("copy.COPY", "{1}", "B")).isEqualTo("B copies {1}.");
    assertThat(phrases.count("outlet", 1)).isEqualTo("1 outlet");
    assertThat(phrases.count("outlet", 2)).isEqualTo("2 outlets");
    assertThatThrownBy(() -> phrases.say("nothing")).hasMessageContaining("Bug: no phrase nothing");
  }

  @Test
  void every_case_has_its_phrase() {
    Map<String, Object[]> cases =
        Map.ofEntries(
            Map.entry("stance.", Claim.Stance.values()),
            Map.entry("stance.sign.", Claim.Stance.values()),
            Map.entry("stands.", Claim.Stance.values()),
            Map.entry("by.", Claim.Stance.values()),
            Map.entry("kind.", Conflict.Kind.values()),
            Map.entry("difference.", Conflict.Status.values()),
            Map.entry("difference.sign.", Conflict.Status.values()),
            Map.entry("difference.meaning.", Conflict.Status.values()),
            Map.entry("cover.", CoverageRow.State.values()),
            Map.entry("credit.", Credit.Kind.values()),
            Map.entry("notice.", Notice.Kind.values()),
            Map.entry("date.basis.", Dating.Basis.values()),
            Map.entry("unit.", Field.Kind.values()),
            Map.entry("copy.", Lineage.Kind.values()),
            Map.entry("copy.basis.", Lineage.Basis.values()),
            Map.entry("type.", MentionType.values()),
            Map.entry("outlet.basis.", Outlet.Basis.values()),
            Map.entry("source.", Source.Kind.values()),
            Map.entry("granularity.", TimelineEvent.Granularity.values()));
    cases.forEach(
        (prefix, values) -> {
          for (Object value : values) {
            assertThat(phrases.has(prefix + value)).as(prefix + value).isTrue();
          }
        });
    for (Lineage.Kind kind : Lineage.Kind.values()) {
      assertThat(phrases.has("copy." + kind + ".undirected")).as(kind.name()).isTrue();
    }
    List.of(1, 2, 3, 4, 5, 6, 7).forEach(d -> assertThat(phrases.has("weekday." + d)).isTrue());
  }

  @Test
  void no_phrase_is_left_over() throws IOException {
    String sources = sources("src/main/java/org/stemma/pages") + sources("src/main/jte");
    List<String> unused =
        phrases.keys().stream()
            .filter(key -> !sources.contains("\"" + key + "\""))
            .filter(key -> !made(key, sources))
            .toList();
    assertThat(unused).isEmpty();
  }

  // Keys made of a prefix and a case, of a section and its part, or of a noun and its number.
  private static boolean made(String key, String sources) {
    int dot = key.lastIndexOf('.');
    String head = dot < 0 ? key : key.substring(0, dot);
    int first = key.indexOf('.');
    return sources.contains("\"" + head + ".\"")
        || sources.contains("\"" + key.substring(0, Math.max(first, 0)) + ".\"")
        || (sources.contains("\"" + head + "\"")
            && Stream.of(".title", ".note", ".one", ".many").anyMatch(key::endsWith))
        || key.startsWith("noun.");
  }

  private static String sources(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files
          .filter(Files::isRegularFile)
          .map(PhrasesTest::read)
          .collect(Collectors.joining());
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
