package org.stemma.findings.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Span;
import org.stemma.core.model.Witness;
import org.stemma.core.tables.Tables;
import org.stemma.findings.support.Wording;

/**
 * The words of an article that carry a quotation, so cut that they can be read: what is attributed
 * where that is a clause, else from the verb of the report on: "called the road “unsafe”".
 */
final class ReadableSpans {
  private static final Map<String, Boolean> CLAUSE_VERBS = clauseVerbs();
  private static final Set<String> FINITE = Tables.words(ReadableSpans.class, "finite-words.txt");
  private static final Set<String> OBJECT_PRONOUNS =
      Tables.words(ReadableSpans.class, "object-pronouns.txt");

  /** A sentence of more characters is not cited whole to explain a pronoun. */
  private static final int LONGEST_SENTENCE = 260;

  /** Between verb and content, in words: "told reporters in the capital that". */
  private static final int FARTHEST_CUE = 6;

  private ReadableSpans() {}

  /** The spans of a quotation, the first drawn out to the left where it cannot be read alone. */
  static List<Span> of(
      Witness witness, Attribution attribution, List<Span> spans, List<Span> quoted) {
    String text = witness.article().text();
    Span cue = attribution.cue();
    Span first = spans.getFirst();
    if (quoted.isEmpty() || cue == null || cue.end() > first.start()) {
      return spans;
    }
    int sentence = witness.annotation().sentenceAt(first.start());
    if (sentence < 0 || sentence != witness.annotation().sentenceAt(cue.start())) {
      return spans;
    }
    String between = text.substring(cue.end(), first.start());
    boolean apart = between.indexOf(',') >= 0 || between.indexOf(':') >= 0;
    if (apart || SpokenWords.bare(between).size() > FARTHEST_CUE) {
      return spans;
    }
    if (isClause(cue.of(text), first.of(text)) || isThat(between)) {
      return spans;
    }
    Span whole = witness.annotation().sentences().get(sentence);
    int start = isLeftOpen(text, cue, first, whole) ? whole.start() : verb(text, cue);
    List<Span> drawn = new ArrayList<>(spans);
    drawn.set(0, new Span(start, first.end()));
    return drawn;
  }

  /** Whether what stands after a verb of reporting can be read without it. */
  static boolean isClause(String cue, String content) {
    @Nullable Boolean finite = null;
    for (String word : SpokenWords.bare(cue)) {
      Boolean needs = CLAUSE_VERBS.get(word);
      finite = needs == null ? finite : needs;
    }
    return finite != null && (!finite || isFinite(content));
  }

  private static boolean isThat(String between) {
    return SpokenWords.bare(between).contains("that");
  }

  // "has also called": the cue from its verb on.
  private static int verb(String text, Span cue) {
    int at = cue.start();
    for (int blank = text.indexOf(' ', at);
        blank > 0 && blank < cue.end();
        blank = text.indexOf(' ', at)) {
      String word = SpokenWords.bare(text.substring(at, blank)).stream().findFirst().orElse("");
      if (!Wording.isFunctionWord(word) || CLAUSE_VERBS.containsKey(word)) {
        break;
      }
      at = blank + 1;
    }
    return at;
  }

  private static boolean isFinite(String content) {
    return SpokenWords.bare(content).stream().anyMatch(FINITE::contains);
  }

  // "…, calling it “absurd”": the pronoun stands for something in the clause before.
  private static boolean isLeftOpen(String text, Span cue, Span content, Span sentence) {
    List<String> words = SpokenWords.bare(content.of(text));
    boolean pronoun = !words.isEmpty() && OBJECT_PRONOUNS.contains(words.getFirst());
    return pronoun
        && SpokenWords.bare(cue.of(text)).stream().anyMatch(w -> w.endsWith("ing"))
        && content.end() - sentence.start() <= LONGEST_SENTENCE;
  }

  private static Map<String, Boolean> clauseVerbs() {
    Map<String, Boolean> verbs = new TreeMap<>();
    for (List<String> row : Tables.rows(ReadableSpans.class, "clause-verbs.tsv", 4)) {
      boolean finite = row.get(1).equals("finite");
      Tables.words(row.getFirst()).forEach(form -> verbs.put(form, finite));
    }
    return verbs;
  }
}
