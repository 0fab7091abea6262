package org.stemma.reader.attributions;

import java.util.ArrayList;
import java.util.List;
import org.stemma.core.model.Attribution.Kind;
import org.stemma.core.model.Attribution.Stance;
import org.stemma.core.model.Span;
import org.stemma.reader.attributions.Attributions.Draft;
import org.stemma.reader.attributions.Complements.Content;

/** Goes through an article line by line and remembers who spoke last. */
final class Reading {
  /** In words: what is shorter and has no cue is put in marks for other reasons. */
  private static final int SHORTEST_QUOTE = 5;

  /** In UTF-16 units: as much of a quotation tells whether it is speech. */
  private static final int LONGEST_LOOK = 1_000;

  /**
   * Where a quotation starts.
   *
   * @param first as the first piece of its line
   * @param opens its line opens a paragraph
   */
  private record Start(int line, boolean first, boolean opens) {}

  private final String text;
  private final List<Line> lines;
  private final List<Quotation> quotations;
  private final List<Span> paragraphs;
  private final boolean[] claimed;
  private final Start[] starts;
  private final Speakers speakers;
  private final Pronouns pronouns;
  private final List<Draft> drafts = new ArrayList<>();

  private Subject lastSpeaker = Subject.NOBODY;
  private int lastLine = -2;

  /** Whom the line before is about. */
  private Subject topic = Subject.NOBODY;

  private Subject announced = Subject.NOBODY;
  private int announcedAt = -2;

  Reading(String text, List<Line> lines, List<Quotation> quotations, List<Span> paragraphs) {
    this.text = text;
    this.lines = lines;
    this.quotations = quotations;
    this.paragraphs = paragraphs;
    this.claimed = new boolean[quotations.size()];
    this.starts = new Start[quotations.size()];
    this.speakers = new Speakers(text);
    this.pronouns = new Pronouns(text, speakers);
  }

  List<Draft> drafts() {
    int paragraph = 0;
    boolean first = true;
    for (int i = 0; i < lines.size(); i++) {
      int start = lines.get(i).sentence().start();
      while (paragraph + 1 < paragraphs.size() && paragraphs.get(paragraph + 1).start() <= start) {
        paragraph++;
        first = true;
      }
      read(i, first);
      first = false;
    }
    return drafts;
  }

  private void read(int at, boolean opensParagraph) {
    Line line = lines.get(at);
    for (int i = 0; i < line.size(); i++) {
      if (line.isQuote(i) && starts[line.quotation(i)] == null) {
        starts[line.quotation(i)] = new Start(at, i == 0, opensParagraph);
      }
    }
    speakers.meet(line);
    List<Cue> cues = Cues.of(line);
    Contents contents = new Contents(line, cues, i -> isSentence(line, i));
    Subject previous = Subject.NOBODY;
    Subject before = lastSpeaker;
    boolean spoke = false;
    for (int k = 0; k < cues.size(); k++) {
      Cue cue = cues.get(k);
      Subject subject = subject(at, cue, previous, before);
      List<Content> found = contents.of(k);
      if (cue.kind() == Cue.Kind.SHARED
          && !subject.isResolved()
          && found.stream().noneMatch(c -> c.kind() == Kind.DIRECT)) {
        continue;
      }
      boolean aside = line.is(cue.subjectFrom() - 1, "what", "which");
      if (!aside && (k == 0 || !contents.isNested(k))) {
        previous = subject;
      }
      if (!found.isEmpty() && add(line, cue, subject, found)) {
        spoke = true;
        lastSpeaker = subject;
      }
    }
    if (line.is(line.size() - 1, ":") && !cues.isEmpty() && !spoke) {
      announced = previous;
      announcedAt = at;
    }
    if (!spoke) {
      spoke = alone(line);
    }
    topic = pronouns.topic(line, topic, lastSpeaker);
    if (spoke) {
      lastLine = at;
    }
  }

  private boolean isSentence(Line line, int at) {
    return Character.isUpperCase(text.charAt(quotations.get(line.quotation(at)).first().start()));
  }

  private Subject subject(int at, Cue cue, Subject previous, Subject before) {
    Line line = lines.get(at);
    if (cue.kind() == Cue.Kind.AGENTLESS) {
      return Subject.UNSAID;
    }
    Span range = new Span(Math.max(0, cue.subjectFrom()), Math.max(1, cue.subjectTo()));
    if (cue.kind() == Cue.Kind.SHARED) {
      if (previous.isResolved() || previous.source() != null) {
        return previous;
      }
      Span main = Subjects.ofLine(line);
      if (main == null || main.end() > cue.from()) {
        return Subject.NOBODY;
      }
      range = main;
    }
    boolean pronoun =
        range.end() - range.start() == 1 && Grammar.isPronoun(line.lower(range.start()));
    if (!pronoun) {
      return speakers.of(line, range);
    }
    Subject spoken = lastLine == at - 1 ? before : Subject.NOBODY;
    return pronouns.takenUp(line, range.start(), previous, spoken, topic);
  }

  private boolean add(Line line, Cue cue, Subject subject, List<Content> found) {
    List<Span> content = new ArrayList<>();
    List<Span> quoted = new ArrayList<>();
    Kind kind = found.getFirst().kind();
    for (Content part : found) {
      kind = part.kind() == kind ? kind : Kind.MIXED;
      spans(line, part, content, quoted);
    }
    if (content.isEmpty()) {
      return false;
    }
    content.sort(null);
    quoted.sort(null);
    ReportingVerb verb = cue.verb();
    Stance stance = verb == null ? Stance.ATTRIBUTED : verb.stance();
    drafts.add(new Draft(kind, content, quoted, line.span(cue.from(), cue.to()), subject, stance));
    return true;
  }

  private void spans(Line line, Content part, List<Span> content, List<Span> quoted) {
    for (int i = part.from(); i < part.to(); i++) {
      if (line.isQuote(i)) {
        int number = line.quotation(i);
        if (claimed[number] && part.kind() == Kind.DIRECT) {
          continue;
        }
        claimed[number] = true;
        quoted.addAll(quotations.get(number).inner());
        if (part.kind() == Kind.DIRECT) {
          content.addAll(quotations.get(number).inner());
        }
      }
    }
    if (part.kind() != Kind.DIRECT) {
      content.add(line.span(part.from(), part.to()));
    }
  }

  /**
   * A line without a cue that is all quotation: it goes on with the speaker of the line before, or
   * is open.
   */
  private boolean alone(Line line) {
    boolean any = false;
    for (int i = 0; i < line.size(); i++) {
      if (!line.isQuote(i) || claimed[line.quotation(i)]) {
        continue;
      }
      Quotation quotation = quotations.get(line.quotation(i));
      if (quotation.end() > line.sentence().end() || !isSpeech(quotation)) {
        continue;
      }
      Start start = starts[line.quotation(i)];
      boolean whole = start.first() && i == 0 && line.lastOfClause() <= 1;
      boolean continued = !start.opens() && lastLine >= start.line() - 1;
      claimed[line.quotation(i)] = true;
      boolean goesOn = whole && continued;
      boolean asAnnounced = start.first() && announcedAt == start.line() - 1;
      Subject subject = asAnnounced ? announced : goesOn ? lastSpeaker : colon(line, i);
      Kind kind = whole || line.is(i - 1, ":") ? Kind.DIRECT : Kind.MIXED;
      drafts.add(
          new Draft(kind, quotation.inner(), quotation.inner(), null, subject, Stance.ATTRIBUTED));
      any = any || goesOn;
    }
    return any;
  }

  // "Ortiz: “…”"
  private Subject colon(Line line, int quote) {
    boolean named =
        quote >= 2
            && line.is(quote - 1, ":")
            && line.mention(quote - 2) != null
            && line.mentionStart(quote - 2) == 0;
    return named ? speakers.of(line, new Span(0, quote - 1)) : Subject.NOBODY;
  }

  // Titles of works have capitals, and terms are short.
  private boolean isSpeech(Quotation quotation) {
    Span first = quotation.first();
    int end = Math.min(first.end(), first.start() + LONGEST_LOOK);
    String[] words = text.substring(first.start(), end).split("\\s+", 64);
    int capitals = 0;
    for (String word : words) {
      capitals += !word.isEmpty() && Character.isUpperCase(word.charAt(0)) ? 1 : 0;
    }
    return words.length >= SHORTEST_QUOTE && capitals * 2 < words.length;
  }
}
