package org.stemma.ingest.plain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.core.tables.Tables;

/** Words of page furniture in several languages, from {@code vocabulary.tsv}: weak hints. */
final class Vocabulary {
  /** What a phrase hints at; the file says what each means. */
  enum Kind {
    LABEL,
    COMMENTS,
    BUTTON,
    OFFER,
    READER,
    PLATFORM,
    PUBLISHED,
    PHOTO,
    ROLE,
    CONSENT,
    PAYWALL
  }

  /** Words of a line that a kind of phrase covers, and how many phrases those are. */
  record Hits(List<String> words, Map<Kind, boolean[]> covered, Map<Kind, Integer> phrases) {
    /** Words covered by any of {@code kinds}. */
    int words(Kind... kinds) {
      int count = 0;
      for (int i = 0; i < words.size(); i++) {
        boolean any = false;
        for (Kind kind : kinds) {
          any |= covered.containsKey(kind) && covered.get(kind)[i];
        }
        count += any ? 1 : 0;
      }
      return count;
    }

    /** How many phrases of the kind the line holds. */
    int phrases(Kind kind) {
      return phrases.getOrDefault(kind, 0);
    }
  }

  private record Phrase(List<String> words, Set<Kind> kinds) {}

  private static final Map<String, List<Phrase>> BY_FIRST = load();

  private Vocabulary() {}

  /** The phrases in a line; of those that begin at one word the longest of each kind. */
  static Hits in(String line) {
    List<String> words = Tokens.lower(line);
    Map<Kind, boolean[]> covered = new EnumMap<>(Kind.class);
    Map<Kind, Integer> phrases = new EnumMap<>(Kind.class);
    for (int i = 0; i < words.size(); i++) {
      Set<Kind> found = EnumSet.noneOf(Kind.class);
      for (Phrase phrase : BY_FIRST.getOrDefault(words.get(i), List.of())) {
        int end = i + phrase.words().size();
        if (end > words.size() || !words.subList(i, end).equals(phrase.words())) {
          continue;
        }
        for (Kind kind : phrase.kinds()) {
          if (!found.add(kind)) {
            continue;
          }
          boolean[] marks = covered.computeIfAbsent(kind, k -> new boolean[words.size()]);
          phrases.merge(kind, marks[i] ? 0 : 1, Integer::sum);
          for (int w = i; w < end; w++) {
            marks[w] = true;
          }
        }
      }
    }
    return new Hits(words, covered, phrases);
  }

  /** Whether the whole of a line, numbers apart, is one phrase of the kind. */
  static boolean isOnly(Kind kind, String line) {
    List<String> words = new ArrayList<>(Tokens.lower(line));
    words.removeIf(w -> Character.isDigit(w.charAt(0)));
    if (words.isEmpty()) {
      return false;
    }
    return BY_FIRST.getOrDefault(words.getFirst(), List.of()).stream()
        .anyMatch(p -> p.kinds().contains(kind) && p.words().equals(words));
  }

  private static Map<String, List<Phrase>> load() {
    Map<List<String>, Set<Kind>> kinds =
        new TreeMap<>((a, b) -> String.join(" ", a).compareTo(String.join(" ", b)));
    for (List<String> row : Tables.rows(Vocabulary.class, "vocabulary.tsv")) {
      for (String phrase : Tables.items(row.get(2))) {
        kinds
            .computeIfAbsent(Tokens.lower(phrase), p -> EnumSet.noneOf(Kind.class))
            .add(Kind.valueOf(row.getFirst()));
      }
    }
    Map<String, List<Phrase>> byFirst = new TreeMap<>();
    kinds.forEach(
        (words, all) ->
            byFirst
                .computeIfAbsent(words.getFirst(), f -> new ArrayList<>())
                .add(new Phrase(words, all)));
    byFirst.values().forEach(list -> list.sort((a, b) -> b.words().size() - a.words().size()));
    return byFirst;
  }
}
