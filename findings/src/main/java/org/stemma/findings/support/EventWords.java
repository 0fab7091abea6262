package org.stemma.findings.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.MentionType;
import org.stemma.core.tables.Tables;

/** What words say of happenings: which class of event, and which only carry or report one. */
public final class EventWords {
  /**
   * A class of events.
   *
   * @param name "MEET"; of a verb that no table has, "=" and its stem
   * @param family of classes by which the same event may be referred to; empty: its own alone
   * @param named what must be named right after a verb for it to be of this class; null: nothing
   */
  public record Kind(String name, String family, @Nullable MentionType named) {
    /** Whether no table has it: a verb that is a class of its own. */
    public boolean isOwn() {
      return name.startsWith("=");
    }
  }

  private static final Map<String, List<Kind>> VERBS = new TreeMap<>();
  private static final Map<String, Kind> PHRASAL = new TreeMap<>();
  private static final Map<String, Kind> NOUNS = new TreeMap<>();
  private static final Set<String> SPEECH = words("speech-words.txt");
  private static final Set<String> LIGHT = words("light-verbs.txt");
  private static final Set<String> HAPPENING = words("happening-verbs.txt");
  private static final Set<String> IRREGULAR = words("irregular-verbs.txt");
  private static final Set<String> AUXILIARIES = words("auxiliaries.txt");
  private static final Set<String> DETERMINERS = words("determiners.txt");
  private static final Set<String> PRONOUNS = words("pronouns.txt");
  private static final Set<String> NEGATIONS = words("event-negations.txt");
  private static final Set<String> FUNCTION = words("prepositions.txt");
  private static final Set<String> ANNOUNCING = words("announcing-words.txt");
  private static final Set<String> CONTROL = words("control-verbs.txt");
  private static final Set<String> CLOCK = words("clock-words.txt");
  private static final Set<String> NAMING = words("naming-cues.txt");
  private static final Set<String> CONNECTIVES = words("connectives.txt");

  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "am");

  private static final int COLUMNS = 7;

  /** Shorter words in -ed are no regular past forms ("red", "need"). */
  private static final int SHORTEST_PAST = 5;

  static {
    for (List<String> row : Tables.rows(EventWords.class, "event-words.tsv", COLUMNS)) {
      MentionType named = row.get(4).isEmpty() ? null : MentionType.valueOf(row.get(4));
      Kind kind = new Kind(row.get(0), row.get(1), named);
      for (String form : Tables.words(row.get(2))) {
        if (form.indexOf('_') > 0) {
          PHRASAL.putIfAbsent(form, kind);
        } else {
          VERBS.computeIfAbsent(form, f -> new ArrayList<>()).add(kind);
        }
      }
      Tables.words(row.get(3)).forEach(form -> NOUNS.putIfAbsent(form, kind));
    }
  }

  private EventWords() {}

  private static Set<String> words(String file) {
    return Tables.words(EventWords.class, file);
  }

  /** The classes of a verb, by any of its forms; empty if no table has it. */
  public static List<Kind> verb(String form) {
    return VERBS.getOrDefault(form, List.of());
  }

  /** The class of a verb with the word that completes it ("passed away"); null if it has none. */
  public static @Nullable Kind phrasal(String form, String particle) {
    return PHRASAL.get(form + "_" + particle);
  }

  /** The class of a noun; null if it names no happening. */
  public static @Nullable Kind noun(String form) {
    return NOUNS.get(form);
  }

  /** Whether a form is the past of some verb, by its ending or the table of irregular ones. */
  public static boolean isPast(String form) {
    return IRREGULAR.contains(form)
        || (form.length() >= SHORTEST_PAST && form.endsWith("ed") && !form.endsWith("eed"));
  }

  /** The class of a verb that no table has: itself. */
  public static Kind own(String form) {
    String stem = form.endsWith("ed") ? form.substring(0, form.length() - 2) : form;
    return new Kind("=" + stem, "", null);
  }

  /** Whether a verb says that somebody says something. */
  public static boolean isSpeech(String form) {
    return SPEECH.contains(form);
  }

  /** Whether a verb only carries what a noun names: "held talks", "the talks began". */
  public static boolean isLight(String form) {
    return LIGHT.contains(form) || HAPPENING.contains(form);
  }

  /** Whether it says of the noun before it that it takes place: "the talks began". */
  public static boolean takesPlace(String form) {
    return HAPPENING.contains(form);
  }

  /** Auxiliary and modal verbs, and the copula. */
  public static boolean isAuxiliary(String form) {
    return AUXILIARIES.contains(form);
  }

  /** Whether a form is one of "be", which makes a passive. */
  public static boolean isBe(String form) {
    return BE.contains(form);
  }

  /** Whether a noun phrase begins with it. */
  public static boolean isDeterminer(String form) {
    return DETERMINERS.contains(form);
  }

  /** Whether a line that begins so does not say of whom it speaks. */
  public static boolean isPronoun(String form) {
    return PRONOUNS.contains(form);
  }

  /** Whether what follows did not happen. */
  public static boolean negates(String form) {
    return NEGATIONS.contains(form) || form.endsWith("n't");
  }

  /** Prepositions, conjunctions, adverbs of time: no part of a noun phrase. */
  public static boolean isFunction(String form) {
    return FUNCTION.contains(form);
  }

  /** Whether what follows lies ahead, or is only possible. */
  public static boolean announces(String form) {
    return ANNOUNCING.contains(form);
  }

  /** Whether an infinitive after a verb lies ahead of it: "voted to strike". */
  public static boolean controls(String form) {
    return CONTROL.contains(form);
  }

  /** Whether a word belongs to a time of day that names no day. */
  public static boolean isClock(String form) {
    return CLOCK.contains(form) || Character.isDigit(form.charAt(0));
  }

  /** Whether what a verb of saying gives to somebody is no clause of its own: "called it a lie". */
  public static boolean names(String form) {
    return NAMING.contains(form);
  }

  /** Whether a line may not begin so: it goes on from another. */
  public static boolean connects(String form) {
    return CONNECTIVES.contains(form);
  }

  /** Whether a word can be the verb of a clause. */
  public static boolean isVerb(String form) {
    return isAuxiliary(form)
        || isSpeech(form)
        || isLight(form)
        || isPast(form)
        || (!verb(form).isEmpty() && noun(form) == null && !form.endsWith("ing"));
  }
}
