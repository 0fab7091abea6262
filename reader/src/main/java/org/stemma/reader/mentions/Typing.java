package org.stemma.reader.mentions;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.MentionType;
import org.stemma.core.names.Names;
import org.stemma.reader.words.Word;

/**
 * Decides what names name. Each place where a name stands gives votes: its own words, its
 * neighbours, titles; all places of one spelling are decided together, so that "Ortiz" is a person
 * in the headline if she is one in the text.
 */
final class Typing {
  private static final int LEXICON = 40;
  private static final int HEAD = 12;
  private static final int TITLE = 10;

  /** "Ortiz" alone, after "Xaver Ortiz": people's names are shortened to the last word. */
  private static final int REPEATED = 4;

  /** "Brezina", "Petkov": by its ending, the family name of a people. */
  private static final int FAMILY_ENDING = 4;

  private final Map<String, Votes> votes = new TreeMap<>();
  private final Set<String> alone = new TreeSet<>();

  /** The votes for every name among {@code candidates}. */
  static Typing of(List<Candidate> candidates) {
    Typing typing = new Typing();
    for (Candidate candidate : candidates) {
      if (candidate.length() == 1 && Known.type(candidate.name()) == null) {
        typing.alone.add(candidate.name());
      }
    }
    for (Candidate candidate : candidates) {
      typing.vote(candidate);
    }
    typing.passOnFamilyNames(candidates);
    return typing;
  }

  /** The type of {@code name}; null if nothing speaks for any. */
  @Nullable MentionType type(String name) {
    Votes found = votes.get(Names.key(name));
    return found == null ? null : found.best();
  }

  private void vote(Candidate candidate) {
    Votes mine = votes.computeIfAbsent(Names.key(candidate.name()), name -> new Votes());
    MentionType known = Known.type(candidate.name());
    if (known != null && !candidate.titled()) {
      mine.add(known, LEXICON);
      return;
    }
    MentionType head = head(candidate);
    if (head != null) {
      mine.add(head, HEAD);
    } else {
      shape(candidate, mine);
    }
    if (candidate.titled()) {
      mine.add(MentionType.PERSON, TITLE);
    }
    new Surroundings(candidate, mine).vote();
  }

  private static @Nullable MentionType head(Candidate candidate) {
    List<Word> words = candidate.words();
    if (words.size() < 2) {
      return null;
    }
    boolean given = NameWords.given(candidate.first().text()) != null;
    for (int i = 1; i < words.size(); i++) {
      String small = words.get(i).lower();
      if (small.equals("of") || small.equals("for") || small.equals("on")) {
        MentionType type = Parts.headType(words.get(i - 1).text());
        if (type != null) {
          return type;
        }
      }
    }
    if (words.stream().anyMatch(word -> NameWords.isOrganisationAnywhere(word.text()))) {
      return MentionType.ORGANIZATION;
    }
    if (given && words.size() == 2) {
      return null;
    }
    MentionType last = Parts.headType(candidate.last().text());
    return last == null && !given && NameWords.isPlaceOpener(candidate.first().text())
        ? MentionType.PLACE
        : last;
  }

  private void shape(Candidate candidate, Votes mine) {
    List<Word> words = candidate.words();
    String first = candidate.first().text();
    boolean given = NameWords.given(first) != null;
    if (candidate.name().indexOf('&') >= 0) {
      mine.add(MentionType.ORGANIZATION, 7);
    } else if (words.size() == 1) {
      single(candidate, given, mine);
    } else if (given) {
      mine.add(MentionType.PERSON, 8);
    } else if (NameWords.isFamilyFirst(first) && words.size() <= 3) {
      mine.add(MentionType.PERSON, words.get(1).text().indexOf('-') > 0 ? 9 : 5);
    } else if (words.size() == 2 && isSyllables(words.get(1).text())) {
      mine.add(MentionType.PERSON, 8);
    } else if (words.stream().anyMatch(Word::isInitial)) {
      mine.add(MentionType.PERSON, 6);
    } else if (words.size() <= 3 && candidate.first().isAllCapitals() && isGiven(first)) {
      mine.add(MentionType.PERSON, 6);
    } else if (words.stream().anyMatch(Word::isAllCapitals)) {
      mine.add(MentionType.ORGANIZATION, 4);
    } else if (NameWords.isGroup(first)) {
      mine.add(MentionType.OTHER, 3);
    } else {
      mine.add(words.size() <= 3 ? MentionType.OTHER : MentionType.ORGANIZATION, 1);
      if (words.size() <= 3 && FamilyEndings.has(candidate.last())) {
        mine.add(MentionType.PERSON, FAMILY_ENDING);
      }
      if (words.size() <= 3 && alone.contains(candidate.last().text())) {
        mine.add(MentionType.PERSON, REPEATED);
      }
    }
  }

  // "MICHAEL LEE", as bylines are written
  private static boolean isGiven(String capitals) {
    String usual = capitals.charAt(0) + capitals.substring(1).toLowerCase(Locale.ROOT);
    return NameWords.given(usual) != null;
  }

  private static void single(Candidate candidate, boolean given, Votes mine) {
    Word word = candidate.first();
    if (word.isAllCapitals()) {
      mine.add(MentionType.ORGANIZATION, 5);
    } else if (hasInnerCapital(word.text())) {
      mine.add(MentionType.ORGANIZATION, 3);
    } else if (given) {
      mine.add(MentionType.PERSON, 4);
    }
  }

  // "Byoung-sam"
  private static boolean isSyllables(String text) {
    int hyphen = text.indexOf('-');
    return hyphen > 1
        && hyphen + 2 < text.length()
        && Character.isUpperCase(text.charAt(0))
        && Character.isLowerCase(text.charAt(hyphen + 1));
  }

  private static boolean hasInnerCapital(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
        return !text.startsWith("Mc") && !text.startsWith("Mac");
      }
    }
    return false;
  }

  /** A name alone that is the first or last word of a person's full name is that of a person. */
  private void passOnFamilyNames(List<Candidate> candidates) {
    Map<String, Integer> parts = new TreeMap<>();
    Map<String, Integer> bodies = new TreeMap<>();
    for (Candidate candidate : candidates) {
      MentionType type = type(candidate.name());
      if (candidate.length() > 1 && type == MentionType.PERSON) {
        parts.merge(Names.key(candidate.first().text()), 1, Integer::sum);
        parts.merge(Names.key(candidate.last().text()), 1, Integer::sum);
        if (candidate.length() > 2) {
          parts.merge(Names.key(tail(candidate)), 1, Integer::sum);
        }
      } else if (candidate.length() > 1 && type == MentionType.ORGANIZATION) {
        bodies.merge(Names.key(candidate.first().text()), 1, Integer::sum);
      }
    }
    for (Candidate candidate : candidates) {
      String key = Names.key(candidate.name());
      Votes mine = votes.computeIfAbsent(key, name -> new Votes());
      if (parts.containsKey(key) && mine.of(MentionType.PERSON) < LEXICON) {
        mine.add(MentionType.PERSON, LEXICON / 2);
      } else if (bodies.containsKey(key) && mine.of(MentionType.ORGANIZATION) < HEAD) {
        mine.add(MentionType.ORGANIZATION, 4);
      }
    }
  }

  private static String tail(Candidate candidate) {
    StringBuilder tail = new StringBuilder();
    for (Word word : candidate.words().subList(1, candidate.length())) {
      tail.append(tail.isEmpty() ? "" : " ").append(word.text());
    }
    return tail.toString();
  }
}
