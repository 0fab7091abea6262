package org.stemma.reader.attributions;

import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Mention;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Span;
import org.stemma.core.model.Speaker;
import org.stemma.reader.attributions.Subject.Who;
import org.stemma.reader.mentions.NameWords;
import org.stemma.reader.mentions.NameWords.Sex;
import org.stemma.reader.mentions.Sexes;

/** Tells from the noun phrase of a subject who speaks. */
final class Speakers {
  private final String text;
  private final Cast cast;

  Speakers(String text, Cast cast) {
    this.text = text;
    this.cast = cast;
  }

  /** Who the noun phrase {@code range} of {@code line} names; pronouns are not its business. */
  Subject of(Line line, Span range) {
    Span source = line.span(range.start(), range.end());
    int person = person(line, range);
    if (person >= 0) {
      Span own = line.span(ownStart(line, range.start(), person), range.end());
      return coordinated(line, range)
          ? several(source)
          : named(line.mention(person), own, Who.PERSON);
    }
    Mention apposed = apposed(line, range);
    if (apposed != null) {
      return named(apposed, source, Who.BODY);
    }
    int last = headEnd(line, range);
    Mention mention = line.mention(last - 1);
    if (mention != null && !line.isPossessive(last - 1) && mention.type() != MentionType.GROUP) {
      return coordinated(line, range) ? several(source) : named(mention, source, Who.BODY);
    }
    return described(line, range, source, line.lower(last - 1));
  }

  /** The piece of the person whom the phrase is about; -1 if it is about no named person. */
  private static int person(Line line, Span range) {
    for (int at = range.start(); at < range.end(); at++) {
      Mention mention = line.mention(at);
      if (mention != null && line.startsMention(at) && mention.type() == MentionType.PERSON) {
        int end = line.mentionEnd(at);
        boolean depends = at > range.start() && Grammar.isPreposition(line.lower(at - 1));
        boolean owns = line.isPossessive(end - 1) && end < range.end();
        if (!owns && !depends && endsPhrase(line, end, range.end())) {
          return at;
        }
      }
    }
    return -1;
  }

  // Titles, roles and bodies before a name belong to it; whatever else stands there does not.
  private static int ownStart(Line line, int from, int person) {
    int start = person;
    while (start > from) {
      String lower = line.lower(start - 1);
      boolean belongs =
          line.mention(start - 1) != null
              || line.isPossessive(start - 1)
              || Grammar.isDeterminer(lower)
              || lower.equals(",")
              || Grammar.isPreposition(lower)
              || (!lower.isEmpty() && (NameWords.isRole(lower) || NameWords.isTitlePart(lower)))
              || Grammar.isUnnamed(lower);
      if (!belongs) {
        break;
      }
      start--;
    }
    return start < person && Grammar.isPreposition(line.lower(start)) ? person : start;
  }

  // "Ortiz aide" is about the aide, "Ortiz of the Harbour Board" about Ortiz.
  private static boolean endsPhrase(Line line, int end, int to) {
    return end >= to
        || line.isMark(end)
        || line.is(end, "and", "who", "himself", "herself")
        || Grammar.isPreposition(line.lower(end));
  }

  // "the regional water board, Nordwater"
  private static @Nullable Mention apposed(Line line, Span range) {
    int start = line.mentionStart(range.end() - 1);
    Mention mention = line.mention(range.end() - 1);
    boolean names =
        mention != null
            && mention.type() == MentionType.ORGANIZATION
            && line.is(start - 1, ",")
            && start - 1 > range.start()
            && Grammar.isDeterminer(line.lower(range.start()))
            && !line.isPossessive(range.end() - 1);
    return names ? mention : null;
  }

  private static boolean coordinated(Line line, Span range) {
    for (int at = range.start() + 1; at < range.end() - 1; at++) {
      if (line.is(at, "and") && line.mention(at - 1) != null && line.mention(at + 1) != null) {
        return true;
      }
      if (line.is(at, ",") && !isBetweenAlike(line, at)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isBetweenAlike(Line line, int comma) {
    Mention left = line.mention(comma - 1);
    Mention right = line.mention(comma + 1);
    return left != null
        && right != null
        && left.type() == right.type()
        && !line.isPossessive(line.mentionEnd(comma + 1) - 1);
  }

  // "the head of the bank": the phrase is about the head
  private static int headEnd(Line line, Span range) {
    for (int at = range.start() + 1; at < range.end(); at++) {
      if (line.mention(at) == null
          && (Grammar.isPreposition(line.lower(at))
              || line.isMark(at)
              || line.is(at, "who", "familiar", "close"))) {
        return at;
      }
    }
    return range.end();
  }

  private Subject named(@Nullable Mention mention, Span source, Who who) {
    if (mention == null) {
      return Subject.NOBODY;
    }
    String name = mention.span().of(text);
    return new Subject(
        source,
        new Speaker(Speaker.Kind.NAMED, name, null),
        mention.chain(),
        who,
        who == Who.PERSON ? cast.sex(mention.chain()) : null);
  }

  private Subject several(Span source) {
    return new Subject(
        source, new Speaker(Speaker.Kind.NAMED, source.of(text), null), null, Who.SEVERAL, null);
  }

  private Subject described(Line line, Span range, Span source, String head) {
    String words = source.of(text);
    boolean several =
        (head.endsWith("s") && !head.endsWith("ss"))
            || head.equals("people")
            || head.equals("police");
    boolean person = NameWords.isRole(head.isEmpty() ? "-" : head) && !several;
    Who who = several ? Who.SEVERAL : person ? Who.PERSON : Who.BODY;
    Sex sex = Sexes.ofRole(head);
    boolean indefinite =
        line.is(range.start(), "a", "an", "another", "one", "some", "many", "several");
    boolean bare =
        several
            && !Grammar.isDeterminer(line.lower(range.start()))
            && !line.isPossessive(range.start());
    boolean anyMedia = Descriptions.isAnyMedia(line, range, head);
    if (Grammar.isUnnamed(head) || anyMedia) {
      return new Subject(source, new Speaker(Speaker.Kind.UNNAMED, words, null), null, who, sex);
    }
    if (line.is(range.start(), "the") && person) {
      Integer chain = cast.bearer(line, range, head);
      if (chain != null) {
        return cast.bearing(chain).takenUpBy(source);
      }
    }
    Integer called = cast.called(words);
    if (called != null) {
      return new Subject(source, new Speaker(Speaker.Kind.NAMED, words, null), called, who, sex);
    }
    Mention issuer = Descriptions.issuer(line, range);
    if (issuer != null) {
      Speaker speaker = new Speaker(Speaker.Kind.NAMED, words, null);
      return new Subject(source, speaker, issuer.chain(), Who.BODY, null);
    }
    if (line.is(range.start(), "the") && range.end() - range.start() == 2) {
      Integer chain = cast.body(head);
      if (chain != null) {
        Speaker speaker = new Speaker(Speaker.Kind.NAMED, words, null);
        return new Subject(source, speaker, chain, Who.BODY, null);
      }
    }
    boolean body = Descriptions.hasBody(line, range) || Descriptions.isDocument(line, range, head);
    if (!body && !bare && !Descriptions.isPhrase(line, range, head)) {
      // too odd a subject to trust
      return new Subject(
          source, new Speaker(Speaker.Kind.UNRESOLVED, words, null), null, Who.OPEN, null);
    }
    Speaker.Kind kind = (indefinite || bare) && !body ? Speaker.Kind.UNNAMED : Speaker.Kind.NAMED;
    return new Subject(source, new Speaker(kind, words, null), null, who, sex);
  }
}
