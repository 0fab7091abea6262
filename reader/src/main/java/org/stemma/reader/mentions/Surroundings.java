package org.stemma.reader.mentions;

import org.jspecify.annotations.Nullable;
import org.stemma.core.model.MentionType;
import org.stemma.reader.words.Word;
import org.stemma.reader.words.WordList;

/**
 * What the words around one place of a name say about its type: roles and titles, what firms and
 * people alone have and do, appositions, and the pronoun that takes the name up.
 */
final class Surroundings {
  static final WordList BETWEEN = WordList.read(Acting.class, "before-verbs.txt");
  static final WordList HUMAN = WordList.read(Surroundings.class, "human-verbs.txt");
  static final WordList SAYING = WordList.read(Surroundings.class, "saying-verbs.txt");
  static final WordList HEADS = WordList.read(Surroundings.class, "company-heads.txt");
  private static final WordList FRAMES = WordList.read(Surroundings.class, "company-frames.txt");

  private static final WordList FIRMS = WordList.read(Surroundings.class, "firm-roles.txt");
  private static final WordList PERSONS = WordList.read(Surroundings.class, "person-nouns.txt");

  /** In words: how far its dash may stand from the place of a dateline. */
  private static final int DATELINE = 14;

  private static final int AGE_FROM = 5;
  private static final int AGE_TO = 110;

  /**
   * In words: how far a verb may stand from its subject, the noun of an apposition from its comma.
   */
  static final int REACH = 6;

  private final Candidate candidate;
  private final Votes votes;
  private final boolean the;

  Surroundings(Candidate candidate, Votes votes) {
    this.candidate = candidate;
    this.votes = votes;
    this.the = candidate.before(1).equals("the");
  }

  void vote() {
    if (isDateline()) {
      votes.add(MentionType.PLACE, 10);
    }
    left();
    if (candidate.last().possessive()) {
      owner();
      return;
    }
    Nearby right = Nearby.after(candidate.after(1));
    if (right != null) {
      votes.add(right.type(), right.strength());
    }
    verb();
    if (candidate.after(1).equals(",")) {
      afterComma();
    } else if (candidate.after(1).equals("(") && isAge(candidate.after(2))) {
      votes.add(MentionType.PERSON, candidate.after(3).equals(")") ? 8 : 0);
    }
    takenUp();
  }

  // "LINDEN, Spain, March 10 (Agency) -": capitals that open a sentence, and a dash soon after.
  private boolean isDateline() {
    if (candidate.from() != 0 || !candidate.last().isAllCapitals()) {
      return false;
    }
    String next = candidate.after(1);
    if (!next.equals(",") && !next.equals("(") && !isDash(next)) {
      return false;
    }
    for (int by = 1; by <= DATELINE; by++) {
      if (isDash(candidate.after(by))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDash(String word) {
    return word.equals("-") || word.equals("–") || word.equals("—");
  }

  private void left() {
    String before = the ? candidate.before(2) : candidate.before(1);
    if (!the
        && NameWords.isRole(before.isEmpty() ? "-" : before)
        && !candidate.sentence().get(candidate.from() - 1).possessive()) {
      boolean firm = FIRMS.has(before) && candidate.length() == 1;
      votes.add(firm ? MentionType.ORGANIZATION : MentionType.PERSON, firm ? 4 : 8);
    }
    Nearby left =
        Nearby.before(before.equals("of") ? candidate.before(the ? 3 : 2) + "-of" : before);
    if (left != null) {
      votes.add(left.type(), left.strength());
    }
    if (isHyphened()) {
      boolean placed =
          !the
              && (before.equals("at")
                  || before.equals("to")
                  || (left != null && left.strength() <= 4));
      votes.add(MentionType.PLACE, placed ? 3 : 1);
    }
    if (FRAMES.has(candidate.before(the ? 3 : 2) + "-" + before)) {
      votes.add(MentionType.ORGANIZATION, 3);
    }
    if (the && candidate.length() > 1) {
      votes.add(MentionType.ORGANIZATION, 4);
    }
    if (before.equals(",") && candidate.after(1).equals(",") && isRoleBefore()) {
      votes.add(MentionType.PERSON, 6); // the mayor, Ota Brezina, said
    }
    if (!the && SAYING.has(before) && candidate.from() > 1 && isSaid()) {
      votes.add(MentionType.PERSON, candidate.length() > 1 ? 3 : 1);
    }
  }

  // “…,” said Ota Brezina
  private boolean isSaid() {
    Word mark = candidate.sentence().get(candidate.from() - 2);
    return mark.isQuoteMark() || mark.text().equals(",");
  }

  // "the head of the union, Ota Brezina, said"
  private boolean isRoleBefore() {
    for (int by = 2; by <= 2 + REACH; by++) {
      String word = candidate.before(by);
      if (word.isEmpty() || !Character.isLetter(word.charAt(0))) {
        return false;
      }
      if (isPerson(word)) {
        String before = candidate.before(by + 1);
        return by == 2 || before.equals("the") || before.equals("his") || before.equals("her");
      }
    }
    return false;
  }

  // "Alt-Weiler", "Ak-Terek"
  private boolean isHyphened() {
    String text = candidate.first().text();
    int after = text.indexOf('-') + 1;
    boolean article = candidate.first().lower().startsWith("al-");
    return candidate.length() == 1
        && !article
        && after > 1
        && after < text.length()
        && isUpper(text, after);
  }

  private static boolean isUpper(String text, int at) {
    return Character.isUpperCase(text.charAt(at));
  }

  private void owner() {
    if (HEADS.has(candidate.after(1))) {
      votes.add(MentionType.ORGANIZATION, 3);
    }
  }

  private void verb() {
    String first = candidate.after(1);
    boolean capitals = candidate.first().isAllCapitals();
    if (NameWords.acts(first) && !capitals && !the) {
      votes.add(MentionType.PERSON, candidate.length() > 1 ? 3 : 2);
    }
    int by = 1;
    while (by < REACH && BETWEEN.has(candidate.after(by))) {
      by++;
    }
    String verb = candidate.after(by);
    if (HUMAN.has(verb) && !the) {
      votes.add(MentionType.PERSON, 4);
    }
    if (SAYING.has(verb)) {
      String whom = candidate.after(by + 1);
      String subject = whom.equals("that") ? candidate.after(by + 2) : whom;
      pronoun(subject, 3);
    }
  }

  // "Ota Brezina said he", "Steinmark said it"
  private void pronoun(String subject, int strength) {
    switch (subject) {
      case "he", "she" -> votes.add(MentionType.PERSON, strength);
      case "it" -> votes.add(MentionType.ORGANIZATION, strength);
      default -> {
        // says nothing
      }
    }
  }

  /** The next sentence opens with the pronoun or noun that stands for the subject of this one. */
  private void takenUp() {
    if (candidate.from() > 2 || candidate.following().isEmpty()) {
      return;
    }
    String opener = candidate.following().getFirst().lower();
    if (opener.equals("he") || opener.equals("she")) {
      votes.add(MentionType.PERSON, 2);
    } else if (opener.equals("the") && candidate.following().size() > 1) {
      Nearby noun = Nearby.after(candidate.following().get(1).lower());
      if (noun != null && noun.type() == MentionType.ORGANIZATION) {
        votes.add(MentionType.ORGANIZATION, 3);
      }
    }
  }

  // "Ortiz, 45," "Ortiz, who", "Ortiz, a retired teacher", "Lyon, France"
  private void afterComma() {
    String next = candidate.after(2);
    if (isAge(next) && (candidate.after(3).equals(",") || candidate.after(3).equals("."))) {
      votes.add(MentionType.PERSON, 8);
    } else if (next.equals("aged") && isAge(candidate.after(3))) {
      votes.add(MentionType.PERSON, 8);
    } else if (next.equals("who") || next.equals("whose")) {
      votes.add(MentionType.PERSON, 6);
    } else if (next.equals("which") && !isPlaced()) {
      votes.add(MentionType.ORGANIZATION, 3);
    } else if (next.equals("a") || next.equals("an") || next.equals("the")) {
      apposition(3);
    } else if (!isPlaced() && (NameWords.isTitlePart(next) || isPerson(next))) {
      apposition(2);
    } else {
      int at = candidate.to() + 1;
      boolean country =
          at < candidate.sentence().size()
              && Known.country(candidate.sentence().get(at).text()) != null;
      if (country && isPlaced()) {
        votes.add(MentionType.PLACE, 6);
      }
    }
  }

  private boolean isPlaced() {
    String before = candidate.before(1);
    return before.equals("in")
        || before.equals("from")
        || before.equals("at")
        || before.equals("near");
  }

  // The last noun before a preposition or mark is what the name is.
  private void apposition(int from) {
    @Nullable MentionType type = null;
    int strength = 0;
    for (int by = from; by < from + REACH; by++) {
      String word = candidate.after(by);
      if (word.isEmpty() || !Character.isLetter(word.charAt(0)) || isEnd(word)) {
        break;
      }
      Nearby noun = Nearby.after(word);
      if (isPerson(word)) {
        type = MentionType.PERSON;
        strength = 5;
      } else if (noun != null) {
        type = noun.type();
        strength = 5;
      }
    }
    if (type != null) {
      votes.add(type, strength);
    }
  }

  private static boolean isPerson(String word) {
    return !word.isEmpty() && (NameWords.isRole(word) || PERSONS.has(word));
  }

  private static boolean isEnd(String word) {
    return switch (word) {
      case "of", "in", "for", "at", "from", "with", "on", "to", "that", "which", "who", "and" ->
          true;
      default -> false;
    };
  }

  private static boolean isAge(String word) {
    if (word.isEmpty() || word.length() > 3 || !word.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return false;
    }
    int age = Integer.parseInt(word);
    return age >= AGE_FROM && age <= AGE_TO;
  }
}
