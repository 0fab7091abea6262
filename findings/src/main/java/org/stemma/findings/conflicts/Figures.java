package org.stemma.findings.conflicts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Field;
import org.stemma.core.model.Mention;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.ResolvedTime;
import org.stemma.core.model.SentenceVector;
import org.stemma.core.model.Span;
import org.stemma.core.model.Speaker;
import org.stemma.core.model.Story;
import org.stemma.core.model.TimeExpression;
import org.stemma.core.model.Witness;
import org.stemma.core.names.Names;
import org.stemma.core.tables.Tables;
import org.stemma.findings.quantities.Quantities;
import org.stemma.findings.quantities.Quantity;
import org.stemma.findings.support.StoryText;
import org.stemma.findings.support.Wording;

/** The figures of a story's articles, with what tells which of them are of one thing. */
final class Figures {
  /** A sentence that names a day so long before its article tells of something else. */
  private static final int DAYS_OF_A_STORY = 10;

  private static final int ISO_DAY = "2026-03-04".length();

  /** Words before a day in which a verb of reporting makes it the day of the report. */
  private static final int WORDS_TO_VERB = 3;

  private static final Set<String> REPORTING = Tables.words(Figures.class, "reporting.txt");
  private static final Map<String, Set<String>> CAUSES = causes();

  private Figures() {}

  /** In the order of the witnesses, then of the fields, then of the text. */
  static List<Figure> of(Story story) {
    List<Figure> figures = new ArrayList<>();
    Set<String> countries = Marks.countries(story);
    for (Witness witness : story.witnesses()) {
      if (!witness.annotation().read()) {
        continue;
      }
      Marks marks = Marks.of(witness);
      String title = witness.article().title();
      if (title != null && !title.isBlank()) {
        add(figures, marks, countries, witness, Field.TITLE, new Span(0, title.length()), -1);
      }
      List<Span> sentences = witness.annotation().sentences();
      for (int i = 0; i < sentences.size(); i++) {
        add(figures, marks, countries, witness, Field.TEXT, sentences.get(i), i);
      }
    }
    return together(figures);
  }

  // A headline says little of when and where, nor does a sentence that repeats a figure further
  // down: the lead that gives it says it for them.
  private static List<Figure> together(List<Figure> figures) {
    Map<String, Setting> leads = new HashMap<>();
    for (Figure figure : figures) {
      if (figure.setting().leads()) {
        leads.merge(key(figure), figure.setting(), Setting::with);
      }
    }
    return figures.stream()
        .map(
            f -> {
              Setting lead = leads.get(key(f));
              return lead == null ? f : f.in(f.setting().with(lead));
            })
        .toList();
  }

  private static String key(Figure figure) {
    return figure.article() + "|" + figure.count() + "|" + figure.value();
  }

  private static void add(
      List<Figure> figures,
      Marks marks,
      Set<String> countries,
      Witness witness,
      Field field,
      Span sentence,
      int place) {
    String text = witness.article().words(field);
    List<ResolvedTime> times = marks.times(field, sentence);
    List<Quantity> quantities =
        Quantities.of(text, sentence, times.stream().map(t -> t.expression().span()).toList());
    if (quantities.isEmpty()) {
      return;
    }
    Setting setting = setting(marks, countries, witness, field, sentence, place, times);
    for (Quantity quantity : quantities) {
      if (!field.equals(Field.TEXT) || !StoryText.isDenied(witness, quantity.number())) {
        figures.add(new Figure(setting, quantity, speaker(witness, field, quantity.number())));
      }
    }
  }

  private static Setting setting(
      Marks marks,
      Set<String> countriesOfStory,
      Witness witness,
      Field field,
      Span sentence,
      int place,
      List<ResolvedTime> times) {
    String text = witness.article().words(field);
    Wording words = Wording.of(sentence.of(text));
    Set<String> places = new TreeSet<>();
    Set<String> countries = new TreeSet<>();
    for (Mention mention : marks.mentions(field, sentence)) {
      String entity = mention.entity();
      if (entity != null && mention.type() == MentionType.PLACE) {
        (countriesOfStory.contains(entity) ? countries : places).add(entity);
      }
    }
    Set<String> causes = new TreeSet<>();
    words.all().forEach(w -> causes.addAll(CAUSES.getOrDefault(w, Set.of())));
    List<SentenceVector> vectors = witness.annotation().vectors();
    return new Setting(
        witness,
        field,
        sentence,
        place,
        scope(witness, times),
        places,
        countries,
        causes,
        days(text, sentence, times),
        words.content(),
        field.equals(Field.TEXT) && place < vectors.size() ? vectors.get(place) : null);
  }

  // A date that opens a sentence without "on" is a dateline, and says when it was written.
  private static Set<LocalDate> days(String text, Span sentence, List<ResolvedTime> times) {
    Set<LocalDate> days = new TreeSet<>();
    for (ResolvedTime time : times) {
      String from = time.from();
      if (from != null
          && from.length() >= ISO_DAY
          && time.to() == null
          && time.expression().span().start() > sentence.start()
          && !isOfReport(text, sentence, time.expression().span())) {
        days.add(LocalDate.parse(from.substring(0, ISO_DAY)));
      }
    }
    return days;
  }

  private static boolean isOfReport(String text, Span sentence, Span time) {
    if (time.start() <= sentence.start()) {
      return false;
    }
    List<String> before = Wording.of(text.substring(sentence.start(), time.start())).all();
    return before.subList(Math.max(0, before.size() - WORDS_TO_VERB), before.size()).stream()
        .anyMatch(REPORTING::contains);
  }

  // "In 2019 it hit a pier": a count of then is none of now.
  private static String scope(Witness witness, List<ResolvedTime> times) {
    LocalDate latest = witness.article().published().latest();
    for (ResolvedTime time : times) {
      String from = time.from();
      if (from != null
          && time.expression().type() != TimeExpression.Type.SET
          && isOfThen(from, latest)) {
        return from;
      }
    }
    return "";
  }

  private static boolean isOfThen(String from, @Nullable LocalDate latest) {
    if (latest == null) {
      return from.length() < ISO_DAY;
    }
    if (from.length() < ISO_DAY) {
      return !latest.toString().startsWith(from) && from.compareTo(latest.toString()) < 0;
    }
    return LocalDate.parse(from.substring(0, ISO_DAY)).isBefore(latest.minusDays(DAYS_OF_A_STORY));
  }

  private static @Nullable String speaker(Witness witness, Field field, Span number) {
    for (Attribution attribution : witness.annotation().attributions()) {
      Speaker speaker = attribution.speaker();
      if (attribution.field().equals(field)
          && speaker.kind() == Speaker.Kind.NAMED
          && attribution.content().stream().anyMatch(c -> c.overlaps(number))) {
        return speaker.entity() != null
            ? speaker.entity()
            : Names.key(String.valueOf(speaker.text()));
      }
    }
    return null;
  }

  private static Map<String, Set<String>> causes() {
    Map<String, Set<String>> causes = new HashMap<>();
    for (List<String> row : Tables.rows(Figures.class, "causes.tsv", 2)) {
      for (String word : Tables.words(row.get(1))) {
        causes.computeIfAbsent(word, w -> new HashSet<>()).add(row.get(0));
      }
    }
    return causes;
  }
}
