package org.stemma.reader.mentions;

import java.util.List;
import org.stemma.reader.words.WordList;

/** Words that open a sentence as its subject, without an article. */
final class BareSubjects {
  private static final WordList MASS = WordList.read(BareSubjects.class, "mass-nouns.txt");
  private static final List<String> ABSTRACT =
      List.of(
          "ion", "ment", "ness", "ity", "ing", "ism", "ance", "ence", "age", "ure", "ship", "logy",
          "ics", "cy", "hood", "ery", "ed", "ly", "th", "body", "thing", "one", "er", "al", "ive");

  private BareSubjects() {}

  /**
   * Whether a single word that opens a sentence must be a name, since it is the subject without an
   * article and no noun that needs none.
   */
  static boolean is(Candidate candidate) {
    String word = candidate.first().lower();
    if (candidate.last().possessive()) {
      return Surroundings.HEADS.has(candidate.after(1)) && !MASS.has(word);
    }
    if (word.endsWith("s")) {
      return false;
    }
    int by = 1;
    boolean finite = false;
    while (by < Surroundings.REACH && Surroundings.BETWEEN.has(candidate.after(by))) {
      finite = finite || isSingular(candidate.after(by));
      by++;
    }
    String verb = candidate.after(by);
    boolean relative =
        candidate.after(1).equals(",")
            && (candidate.after(2).equals("which") || candidate.after(2).equals("who"));
    boolean asSubject =
        finite || relative || Surroundings.HUMAN.has(verb) || Surroundings.SAYING.has(verb);
    return NameWords.acts(verb) || (asSubject && !MASS.has(word) && !isAbstract(word));
  }

  private static boolean isSingular(String word) {
    return word.equals("is") || word.equals("was") || word.equals("has");
  }

  // "Construction was", "Parking is"
  private static boolean isAbstract(String word) {
    for (String ending : ABSTRACT) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
