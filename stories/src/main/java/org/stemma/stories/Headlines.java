package org.stemma.stories;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Story;
import org.stemma.core.model.Witness;
import org.stemma.stories.text.Background;
import org.stemma.stories.text.Words;

/** What a story is called, in the words of one of its articles. */
final class Headlines {
  // Longer than any headline: a first sentence is cut at a clause before it gets there.
  private static final int LONGEST = 140;
  private static final int SHORTEST = 30;

  // Sentences of an article that say what it is about.
  private static final int OPENING = 3;

  private Headlines() {}

  /**
   * The title whose words most of the other articles' titles and openings have, less what its form
   * costs it ({@link HeadlineMarks}: a question, an opinion, a plan); of equals the latest: an
   * early one may announce what has happened since. Without any title the opening clause of an
   * article, chosen in the same way; of equals the earliest.
   *
   * @param witnesses in canonical order, at least one
   */
  static Story.Headline of(List<Witness> witnesses) {
    List<Set<String>> openings = witnesses.stream().map(Headlines::opening).toList();
    Story.@Nullable Headline best = null;
    double most = -1;
    for (int i = 0; i < witnesses.size(); i++) {
      String title = witnesses.get(i).article().title();
      if (title != null && !title.isBlank()) {
        double shared =
            StrictMath.round(
                    1000 * shared(folded(title), openings, i) * HeadlineMarks.factor(title))
                / 1000.0;
        if (shared >= most) {
          most = shared;
          best = new Story.Headline(title, witnesses.get(i).id());
        }
      }
    }
    return best != null ? best : opening(witnesses, openings);
  }

  // How much of what the title tells stands in the openings of the others, on average.
  private static double shared(Set<String> title, List<Set<String>> openings, int own) {
    double whole = title.stream().mapToDouble(Background.general()::rarity).sum();
    double sum = 0;
    for (int i = 0; i < openings.size(); i++) {
      if (i != own && whole > 0) {
        sum +=
            title.stream()
                    .filter(openings.get(i)::contains)
                    .mapToDouble(Background.general()::rarity)
                    .sum()
                / whole;
      }
    }
    return openings.size() < 2 ? 0 : StrictMath.round(1000 * sum / (openings.size() - 1)) / 1000.0;
  }

  private static Set<String> opening(Witness witness) {
    Set<String> words = new TreeSet<>();
    String title = witness.article().title();
    if (title != null) {
      words.addAll(folded(title));
    }
    witness.annotation().sentences().stream()
        .limit(OPENING)
        .forEach(s -> words.addAll(folded(s.of(witness.article().text()))));
    return words;
  }

  private static Set<String> folded(String text) {
    Set<String> words = new TreeSet<>();
    Words.of(text).forEach(word -> words.add(Background.fold(word.form())));
    return words;
  }

  private static Story.Headline opening(List<Witness> witnesses, List<Set<String>> openings) {
    Story.@Nullable Headline best = null;
    double most = -1;
    for (int i = 0; i < witnesses.size(); i++) {
      Witness witness = witnesses.get(i);
      if (!witness.annotation().sentences().isEmpty()) {
        String first = witness.annotation().sentences().getFirst().of(witness.article().text());
        String words = clause(first);
        double shared = shared(folded(words), openings, i) * HeadlineMarks.factor(words);
        double score = StrictMath.round(1000 * shared) / 1000.0;
        if (score > most) {
          most = score;
          best = new Story.Headline(words, witness.id());
        }
      }
    }
    Witness nameless = witnesses.getFirst();
    return best != null
        ? best
        : new Story.Headline(nameless.article().sources().getFirst().place(), nameless.id());
  }

  private static String clause(String sentence) {
    if (sentence.length() <= LONGEST) {
      return sentence;
    }
    int comma = -1;
    int space = -1;
    for (int i = SHORTEST; i < LONGEST; i++) {
      switch (sentence.charAt(i)) {
        case ',', ';', ':' -> comma = sentence.charAt(i + 1) == ' ' ? i : comma;
        case ' ' -> space = i;
        default -> {}
      }
    }
    int end = comma > 0 ? comma : space > 0 ? space : LONGEST;
    // Never through the two halves of one character.
    return sentence.substring(0, Character.isLowSurrogate(sentence.charAt(end)) ? end - 1 : end);
  }
}
