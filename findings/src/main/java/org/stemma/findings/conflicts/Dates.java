package org.stemma.findings.conflicts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Field;
import org.stemma.core.model.Mention;
import org.stemma.core.model.ResolvedTime;
import org.stemma.core.model.Span;
import org.stemma.core.model.Story;
import org.stemma.core.model.TimeExpression;
import org.stemma.core.model.Witness;
import org.stemma.core.tables.Tables;
import org.stemma.findings.support.Plans;
import org.stemma.findings.support.StoryText;
import org.stemma.findings.support.Wording;

/** The dates of a story's articles, with what tells which of them are of one happening. */
final class Dates {
  private static final int WORDS_TO_ACT = 10;
  private static final Map<String, Set<String>> ACTS = acts();

  private Dates() {}

  /** In the order of the witnesses, then of the text. */
  static List<Dated> of(Story story) {
    List<Dated> dates = new ArrayList<>();
    for (Witness witness : story.witnesses()) {
      Marks marks = Marks.of(witness);
      Map<Integer, List<ResolvedTime>> bySentence = new HashMap<>();
      List<Integer> order = new ArrayList<>();
      for (ResolvedTime time : witness.times()) {
        TimeExpression expression = time.expression();
        boolean dated =
            expression.field().equals(Field.TEXT)
                && (expression.type() == TimeExpression.Type.DATE
                    || expression.type() == TimeExpression.Type.TIME);
        int place = dated ? witness.annotation().sentenceAt(expression.span().start()) : -1;
        if (place >= 0) {
          if (!bySentence.containsKey(place)) {
            order.add(place);
          }
          bySentence.computeIfAbsent(place, p -> new ArrayList<>()).add(time);
        }
      }
      for (int place : order) {
        List<ResolvedTime> times = bySentence.getOrDefault(place, List.of());
        add(dates, marks, witness, witness.annotation().sentences().get(place), times);
      }
    }
    return dates;
  }

  private static void add(
      List<Dated> dates, Marks marks, Witness witness, Span sentence, List<ResolvedTime> times) {
    String text = witness.article().text();
    Wording words = Wording.of(sentence.of(text));
    Set<String> acts = new TreeSet<>();
    words.all().forEach(w -> acts.addAll(ACTS.getOrDefault(w, Set.of())));
    if (acts.isEmpty()) {
      return;
    }
    Set<String> content = new TreeSet<>(words.content());
    for (ResolvedTime time : times) {
      content.removeAll(Wording.of(time.expression().span().of(text)).content());
    }
    Set<String> entities = new TreeSet<>();
    for (Mention mention : marks.mentions(Field.TEXT, sentence)) {
      if (mention.entity() != null) {
        entities.add(mention.entity());
      }
    }
    boolean planned = Plans.announce(words);
    for (ResolvedTime time : times) {
      if (!StoryText.isDenied(witness, time.expression().span())) {
        String governed = governed(text, sentence, time.expression().span());
        dates.add(new Dated(witness, sentence, time, acts, governed, entities, content, planned));
      }
    }
  }

  // The last act before "on", or right before the date.
  private static @Nullable String governed(String text, Span sentence, Span date) {
    if (date.start() <= sentence.start()) {
      return null;
    }
    List<String> before = Wording.of(text.substring(sentence.start(), date.start())).all();
    int last = before.size() - 1;
    boolean on = last >= 0 && before.get(last).equals("on");
    for (int i = last; i >= 0 && i > last - WORDS_TO_ACT; i--) {
      Set<String> acts = ACTS.getOrDefault(before.get(i), Set.of());
      if (acts.size() == 1) {
        return on || i == last ? acts.iterator().next() : null;
      }
    }
    return null;
  }

  private static Map<String, Set<String>> acts() {
    Map<String, Set<String>> acts = new HashMap<>();
    for (List<String> row : Tables.rows(Dates.class, "acts.tsv", 2)) {
      for (String word : Tables.words(row.get(1))) {
        acts.computeIfAbsent(word, w -> new HashSet<>()).add(row.get(0));
      }
    }
    return acts;
  }
}
