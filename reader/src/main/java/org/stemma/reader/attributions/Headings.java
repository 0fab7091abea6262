package org.stemma.reader.attributions;

import java.util.List;
import java.util.Locale;
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
 * What a title or caption gives to somebody, in the two shapes that are plain even where headlines
 * leave words out: "Ortiz: ‘The dam is safe’" and "The dam is safe, says Ortiz".
 */
final class Headings {
  /** In UTF-16 units: what is longer is no heading. */
  private static final int LONGEST = 600;

  private static final String MARKS = "\"“”‘’'«»";

  private final String words;
  private final List<Mention> mentions;

  private Headings(String words, List<Mention> mentions) {
    this.words = words;
    this.mentions = mentions;
  }

  /** One draft, or none. */
  static List<Draft> of(String words, List<Mention> mentions) {
    if (words.length() > LONGEST || mentions.isEmpty()) {
      return List.of();
    }
    Headings headings = new Headings(words, mentions);
    @Nullable Draft draft = headings.before();
    draft = draft == null ? headings.after() : draft;
    return draft == null ? List.of() : List.of(draft);
  }

  // "Ortiz: ‘The dam is safe’"; without marks, what follows a colon may be of the outlet
  private @Nullable Draft before() {
    Mention first = mentions.getFirst();
    int colon = first.span().end();
    if (first.span().start() != 0 || !words.startsWith(": ", colon) || !speaks(first)) {
      return null;
    }
    Span said = trimmed(colon + 1, words.length());
    return said == null || !isQuoted(said) ? null : draft(said, null, first);
  }

  // "The dam is safe, says Ortiz"
  private @Nullable Draft after() {
    Mention last = mentions.getLast();
    int end = last.span().end();
    boolean closes =
        end == words.length() || (end == words.length() - 1 && words.charAt(end) == '.');
    int cue = words.lastIndexOf(' ', Math.max(0, last.span().start() - 2)) + 1;
    if (!closes || !speaks(last) || cue < 2 || cue >= last.span().start() - 1) {
      return null;
    }
    Span verb = new Span(cue, last.span().start() - 1);
    ReportingVerb saying = ReportingVerb.of(verb.of(words).toLowerCase(Locale.ROOT));
    boolean comma =
        words.charAt(cue - 2) == ','
            || (cue > 2 && words.charAt(cue - 3) == ',')
            || MARKS.indexOf(words.charAt(cue - 2)) >= 0;
    if (saying == null || saying.stance() != Stance.ATTRIBUTED || saying.base() || !comma) {
      return null;
    }
    Span said = trimmed(0, cue - 1);
    return said == null ? null : draft(said, verb, last);
  }

  private static boolean speaks(Mention mention) {
    return mention.type() == MentionType.PERSON
        || mention.type() == MentionType.ORGANIZATION
        || mention.acts();
  }

  private @Nullable Span trimmed(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && words.charAt(start) == ' ') {
      start++;
    }
    while (end > start && " ,.".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return end - start < 2 ? null : new Span(start, end);
  }

  private boolean isQuoted(Span said) {
    return said.length() > 2
        && MARKS.indexOf(words.charAt(said.start())) >= 0
        && MARKS.indexOf(words.charAt(said.end() - 1)) >= 0;
  }

  private Draft draft(Span said, @Nullable Span cue, Mention mention) {
    boolean quoted = isQuoted(said);
    Span inner = quoted ? new Span(said.start() + 1, said.end() - 1) : said;
    Subject subject =
        new Subject(
            mention.span(),
            new Speaker(Speaker.Kind.NAMED, mention.span().of(words), null),
            mention.chain(),
            mention.type() == MentionType.PERSON ? Who.PERSON : Who.BODY,
            null);
    return new Draft(
        quoted ? Kind.DIRECT : Kind.INDIRECT,
        List.of(inner),
        quoted ? List.of(inner) : List.of(),
        cue,
        subject,
        Stance.ATTRIBUTED);
  }
}
