package org.stemma.reader.attributions;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Mention;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Span;
import org.stemma.core.model.Speaker;
import org.stemma.core.names.Lexicon;
import org.stemma.reader.attributions.Subject.Who;
import org.stemma.reader.mentions.NameWords;
import org.stemma.reader.mentions.NameWords.Sex;
import org.stemma.reader.mentions.Sexes;
import org.stemma.reader.words.Word;

/** Whom an article names, with the roles that they have had so far. */
final class Cast {
  /** In words: how far before a role the words stand that belong to it. */
  private static final int MODIFIERS = 5;

  /** In words: how far behind a name the noun of its apposition may stand. */
  private static final int APPOSITION = 10;

  private static final int SEVERAL = -1;

  private final String text;
  private final Roles roles = new Roles();
  private final Roles bodies = new Roles();
  private final Map<Integer, String> names = new TreeMap<>();
  private final Map<Integer, Sex> sexes = new TreeMap<>();
  private final Map<String, Integer> known = new TreeMap<>();
  private @Nullable Integer focus;

  Cast(String text) {
    this.text = text;
  }

  /** Takes note of the people in a line, with the roles that stand beside their names. */
  void meet(Line line) {
    for (int at = 0; at < line.size(); at++) {
      Mention mention = line.mention(at);
      if (mention != null && mention.type() == MentionType.ORGANIZATION) {
        bodies.put(line.lower(at), mention.chain(), Set.of());
      }
      if (mention == null || !line.startsMention(at) || mention.type() != MentionType.PERSON) {
        continue;
      }
      for (int i = at - 1; i >= Math.max(0, at - 3) && isRole(line, i); i--) {
        role(line, i, Math.max(0, i - MODIFIERS), at, mention.chain());
      }
      int after = line.mentionEnd(at);
      if (line.is(after, ",") && line.is(after + 1, "the", "a", "an")) {
        int i = apposed(line, after + 2);
        if (i >= 0) {
          int end = line.is(i + 1, "of", "for") ? Math.min(line.size(), i + MODIFIERS) : i + 1;
          role(line, i, after + 2, end, mention.chain());
        }
      }
    }
  }

  // "Ortiz, the country's energy and water minister"
  private static int apposed(Line line, int from) {
    for (int at = from; at < Math.min(line.size(), from + APPOSITION); at++) {
      if (isRole(line, at)) {
        return at;
      }
      if (line.isMark(at)
          || line.isQuote(at)
          || line.is(at, "that", "who", "which")
          || Grammar.isPreposition(line.lower(at))) {
        break;
      }
    }
    return -1;
  }

  /** Takes note of whom the article is about now: of several with a role, it is theirs. */
  void turnTo(Subject topic) {
    focus = topic.isResolved() && topic.who() == Who.PERSON ? topic.chain() : null;
  }

  /** Takes note of the names of the people in a line, and what they tell of their sex. */
  void know(Line line) {
    for (int at = 0; at < line.size(); at++) {
      Mention mention = line.mention(at);
      if (mention != null && line.startsMention(at)) {
        known.merge(
            mention.span().of(text),
            mention.chain(),
            (one, other) -> one.equals(other) ? one : Integer.valueOf(SEVERAL));
      }
      Word first = line.word(at);
      if (mention == null
          || first == null
          || !line.startsMention(at)
          || mention.type() != MentionType.PERSON) {
        continue;
      }
      String name = mention.span().of(text);
      names.merge(
          mention.chain(), name, (one, other) -> one.length() >= other.length() ? one : other);
      Sex title = Sexes.ofRole(line.lower(at - 1));
      Sex told = title != null ? title : Sexes.ofRole(first.lower());
      if (told != null) {
        sexes.put(mention.chain(), told);
      } else if (line.mentionEnd(at) > at + 1) {
        // "Paul" alone may be a family name
        Sex given = Sexes.ofGiven(first.text());
        if (given != null) {
          sexes.putIfAbsent(mention.chain(), given);
        }
      }
    }
  }

  /** The person of a chain that was met. */
  Subject bearing(int chain) {
    return new Subject(
        null,
        new Speaker(Speaker.Kind.NAMED, names.get(chain), null),
        chain,
        Who.PERSON,
        sexes.get(chain));
  }

  private static boolean isRole(Line line, int at) {
    return !line.lower(at).isEmpty()
        && line.mention(at) == null
        && !line.isPossessive(at)
        && NameWords.isRole(line.lower(at));
  }

  /**
   * Takes note of the role at {@code at} and the words from {@code from} to {@code to} about it.
   */
  private void role(Line line, int at, int from, int to, int chain) {
    String role = line.lower(at);
    Set<String> words = new TreeSet<>();
    for (int i = from; i < to; i++) {
      if (line.isMark(i) || line.isQuote(i)) {
        if (i < at) {
          words.clear();
        }
      } else {
        words.add(line.lower(i));
        String country = country(line, i);
        if (country != null) {
          words.add(country);
        }
      }
    }
    roles.put(role, chain, words);
    Sex sex = Sexes.ofRole(role);
    if (sex != null) {
      sexes.putIfAbsent(chain, sex);
    }
  }

  @Nullable Sex sex(int chain) {
    return sexes.get(chain);
  }

  // A state, its people and its government are one word of a role; no lower case word is the same.
  private @Nullable String country(Line line, int at) {
    Mention mention = line.mention(at);
    Word word = line.word(at);
    String words = mention != null ? mention.span().of(text) : word != null ? word.text() : "";
    Lexicon.Country country = Lexicon.countryOfAdjective(words);
    country = country == null ? Lexicon.country(words) : country;
    country = country == null ? Lexicon.countryOfMetonym(words) : country;
    return country == null ? null : country.name();
  }

  /**
   * The one person who had this role before, or of several the one whom the article is about now;
   * null if nobody had.
   */
  @Nullable Integer bearer(Line line, Span range, String head) {
    Set<String> modifiers = new TreeSet<>();
    for (int at = range.start() + 1; at < range.end(); at++) {
      String word = line.lower(at);
      if (Grammar.isPreposition(word)) {
        return null;
      }
      if (!word.equals(head)) {
        String country = country(line, at);
        modifiers.add(country == null ? word : country);
      }
    }
    return roles.bearer(head, modifiers, focus);
  }

  /** The one body whose name holds {@code word}; null if none or several do. */
  @Nullable Integer body(String word) {
    return bodies.bearer(word, Set.of(), null);
  }

  /** The chain that bears a name elsewhere in the article; null if none or several do. */
  @Nullable Integer called(String name) {
    Integer chain = known.get(name);
    return chain == null || chain == SEVERAL ? null : chain;
  }
}
