package org.stemma.reader.attributions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Attribution.Kind;
import org.stemma.core.model.Attribution.Stance;
import org.stemma.core.model.Mention;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Span;
import org.stemma.core.model.Speaker;
import org.stemma.reader.attributions.Attributions.Draft;
import org.stemma.reader.attributions.Subject.Who;

/**
 * A conversation as it is printed word by word: paragraphs that begin with who speaks, in capitals,
 * and a colon ("ORTIZ: We looked at it twice.").
 */
final class Transcript {
  /** In paragraphs: fewer are headings, or words of another kind ("UPDATE: …"). */
  private static final int FEWEST = 3;

  /** In UTF-16 units: the words before the colon are no longer. */
  private static final int LABEL = 40;

  /**
   * A paragraph of a conversation.
   *
   * @param label who speaks
   * @param content what is said
   */
  private record Turn(Span label, Span content) {}

  private Transcript() {}

  /**
   * What is said in turns, if the text has such a conversation; turns of nobody whom the text names
   * have no speaker.
   *
   * @param mentions of the text
   */
  static List<Draft> of(String text, List<Span> paragraphs, List<Mention> mentions) {
    List<Turn> turns = new ArrayList<>();
    for (Span paragraph : paragraphs) {
      Turn turn = turn(text, paragraph);
      if (turn != null) {
        turns.add(turn);
      }
    }
    Map<String, Mention> people = people(text, mentions);
    long known = turns.stream().filter(turn -> people.containsKey(key(text, turn))).count();
    if (turns.size() < FEWEST || 2 * known < turns.size()) {
      return List.of();
    }
    List<Draft> drafts = new ArrayList<>();
    for (Turn turn : turns) {
      Mention person = people.get(key(text, turn));
      List<Span> said = List.of(turn.content());
      Subject speaker = person == null ? open(text, turn) : subject(text, turn, person);
      drafts.add(new Draft(Kind.DIRECT, said, said, null, speaker, Stance.ATTRIBUTED));
    }
    return drafts;
  }

  /** {@code drafts} without those that take most of a turn of {@code transcript} for their own. */
  static List<Draft> without(List<Draft> transcript, List<Draft> drafts) {
    NavigableSet<Span> turns = new TreeSet<>();
    transcript.forEach(draft -> turns.addAll(draft.content()));
    return drafts.stream()
        .filter(draft -> draft.content().stream().noneMatch(span -> takesOne(span, turns)))
        .toList();
  }

  private static boolean takesOne(Span span, NavigableSet<Span> turns) {
    Span before = turns.floor(span);
    if (before != null && takes(span, before)) {
      return true;
    }
    for (Span turn : turns.tailSet(span, false)) {
      if (turn.start() >= span.end()) {
        break;
      }
      if (takes(span, turn)) {
        return true;
      }
    }
    return false;
  }

  private static boolean takes(Span span, Span turn) {
    int common = Math.min(span.end(), turn.end()) - Math.max(span.start(), turn.start());
    return 2 * common > turn.length();
  }

  private static @Nullable Turn turn(String text, Span paragraph) {
    int start = paragraph.start();
    int end = paragraph.end();
    boolean marked = start < end && "“\"".indexOf(text.charAt(start)) >= 0;
    start += marked ? 1 : 0;
    int colon = text.indexOf(':', start);
    if (colon < 0 || colon > Math.min(end - 2, start + LABEL) || text.charAt(colon + 1) != ' ') {
      return null;
    }
    boolean named = false;
    for (int i = start; i < colon; i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c) ? !Character.isUpperCase(c) : " .'’-".indexOf(c) < 0) {
        return null;
      }
      named |= i > start + 1 && Character.isLetter(c);
    }
    while (end > colon && ("”\"".indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    boolean said = named && end > colon + 2;
    return said ? new Turn(new Span(start, colon), new Span(colon + 2, end)) : null;
  }

  // By the last word of the name, if one person alone has it; the longest way of writing it.
  private static Map<String, Mention> people(String text, List<Mention> mentions) {
    Map<String, Mention> people = new TreeMap<>();
    Map<String, Integer> chains = new TreeMap<>();
    for (Mention mention : mentions) {
      if (mention.type() == MentionType.PERSON) {
        String last = last(mention.span().of(text));
        people.merge(
            last, mention, (one, two) -> two.span().length() > one.span().length() ? two : one);
        chains.merge(last, mention.chain(), (one, two) -> one.equals(two) ? one : -1);
      }
    }
    chains.forEach(
        (last, chain) -> {
          if (chain < 0) {
            people.remove(last);
          }
        });
    return people;
  }

  private static String key(String text, Turn turn) {
    return last(turn.label().of(text));
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toUpperCase(Locale.ROOT);
  }

  private static Subject subject(String text, Turn turn, Mention person) {
    String name = person.span().of(text);
    Speaker speaker = new Speaker(Speaker.Kind.NAMED, name, null);
    return new Subject(turn.label(), speaker, person.chain(), Who.PERSON, null);
  }

  private static Subject open(String text, Turn turn) {
    Speaker speaker = new Speaker(Speaker.Kind.UNRESOLVED, turn.label().of(text), null);
    return new Subject(turn.label(), speaker, null, Who.OPEN, null);
  }
}
