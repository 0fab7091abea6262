package org.stemma.reader.mentions;

import org.stemma.reader.words.WordList;

/** Whether the name of a state or its seat is used for its government. */
final class Acting {
  private static final WordList BETWEEN = WordList.read(Acting.class, "before-verbs.txt");
  private static final int REACH = 4;

  private Acting() {}

  static boolean acts(Candidate candidate) {
    boolean state = Known.canAct(candidate.name()) || Mentions.COMPASS.contains(candidate.name());
    if (!state || candidate.possessive()) {
      return false;
    }
    if (candidate.before(1).equals("to") && candidate.before(2).equals("according")) {
      return true;
    }
    if (candidate.before(1).equals("the")
        && candidate.before(2).equals("to")
        && candidate.before(3).equals("according")) {
      return true;
    }
    if (isAdverbial(candidate)) {
      return false;
    }
    for (int by = 1; by <= REACH; by++) {
      String word = candidate.after(by);
      if (NameWords.acts(word)) {
        return true;
      }
      if (!BETWEEN.has(word)) {
        return false;
      }
    }
    return false;
  }

  // "An official in Moscow said": the place is not who says it.
  private static boolean isAdverbial(Candidate candidate) {
    String before = candidate.before(1).equals("the") ? candidate.before(2) : candidate.before(1);
    return PLACING.has(before);
  }

  private static final WordList PLACING = WordList.read(Acting.class, "placing-words.txt");
}
