package org.stemma.reader.attributions;

import java.util.ArrayList;
import java.util.List;
import org.stemma.core.model.Attribution.Kind;
import org.stemma.core.model.Attribution.Stance;
import org.stemma.core.model.Mention;
import org.stemma.core.model.Span;
import org.stemma.reader.attributions.Attributions.Draft;
import org.stemma.reader.attributions.Signatures.Signature;
import org.stemma.reader.attributions.Subject.Who;

/** Goes through an article line by line and remembers who spoke last. */
final class Reading {
  /** In words: what is shorter and has no cue is put in marks for other reasons. */
  private static final int SHORTEST_QUOTE = 5;

  /** In words: what is no longer, and said by nobody, is a term. */
  private static final int TERM = 3;

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
  private final Lines lines;
  private final Lines bare;
  private final Marks marks;
  private final List<Statement> statements;
  private final List<Span> contents;
  private final List<Span> paragraphs;
  private final boolean[] claimed;
  private final Start[] starts;
  private final Cast cast;
  private final Speakers speakers;
  private final Pronouns pronouns;
  private final Sources sources;
  private final List<Draft> drafts = new ArrayList<>();

  private Subject lastSpeaker = Subject.NOBODY;
  private int lastLine = -2;
  private int next;
  private int firstContent;

  /** Whom the line before is about. */
  private Subject topic = Subject.NOBODY;

  private Subject announced = Subject.NOBODY;
  private int announcedAt = -2;

  Reading(String text, Told told, List<Span> paragraphs, List<Mention> mentions) {
    this.text = text;
    this.paragraphs = paragraphs;
    List<Quotation> quotations = QuotationMarks.of(text, paragraphs);
    this.marks = new Marks(quotations);
    this.lines = new Lines(Line.of(text, told.sentences(), told.tokens(), quotations, mentions));
    this.bare = new Lines(Line.of(text, told.sentences(), told.tokens(), List.of(), mentions));
    this.statements = Statements.of(text, marks, lines, bare, paragraphs, told.relations());
    this.contents = told.contents();
    this.claimed = new boolean[quotations.size()];
    for (Statement statement : statements) {
      for (Span content : statement.content()) {
        marks.in(content).forEach(share -> claimed[share.quotation()] = true);
      }
    }
    this.starts = new Start[quotations.size()];
    this.cast = new Cast(text);
    this.speakers = new Speakers(text, cast);
    for (int i = 0; i < bare.size(); i++) {
      cast.know(bare.get(i));
    }
    this.pronouns = new Pronouns(text, speakers, cast);
    this.sources = new Sources(lines, bare, speakers, pronouns);
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
    cast.meet(line);
    Subject previous = Subject.NOBODY;
    Subject spoken = lastLine == at - 1 ? lastSpeaker : Subject.NOBODY;
    boolean spoke = false;
    boolean any = false;
    Subject last = Subject.NOBODY;
    while (next < statements.size() && statements.get(next).line() <= at) {
      Statement statement = statements.get(next++);
      Subject subject = sources.of(statement, previous, spoken, topic);
      any = true;
      boolean inner = statement.isNested() || isNested(statement);
      if (add(statement, subject) && !inner) {
        spoke = true;
        lastSpeaker = subject;
        last = subject;
      }
      if (!inner) {
        previous = subject;
      }
    }
    if (line.is(line.size() - 1, ":") && any && !spoke) {
      announced = previous;
      announcedAt = at;
    }
    if (!spoke) {
      spoke = alone(line);
    }
    pronouns.read(line, last);
    topic = pronouns.topic(line, topic, lastSpeaker);
    cast.turnTo(topic.isResolved() ? topic : last);
    if (spoke || (lastLine == at - 1 && isUnfinished(line))) {
      lastLine = at;
    }
  }

  // Nothing but the beginning of a quotation of several sentences: its cue is still to come.
  private boolean isUnfinished(Line line) {
    return line.isQuote(0)
        && line.lastOfClause() <= 1
        && marks.quotation(line.quotation(0)).end() > line.sentence().end();
  }

  // Inside what the line attributes to somebody else.
  private boolean isNested(Statement statement) {
    Span cue = statement.relation().cue();
    return drafts.stream()
        .skip(Math.max(0, drafts.size() - 8))
        .flatMap(draft -> draft.content().stream())
        .anyMatch(span -> span.contains(cue));
  }

  private boolean add(Statement statement, Subject subject) {
    if (statement.parts().isEmpty() || sources.isNobody(statement)) {
      return false;
    }
    Line line = (statement.isNested() ? bare : lines).get(statement.line());
    Span cue = line.pieces(statement.relation().cue());
    Cues.Said said = cue == null ? null : Cues.of(line, cue, statement.kind());
    if (said == null || isOfTerms(statement, subject)) {
      return false;
    }
    List<Span> quoted = statement.quoted();
    boolean refuted = said.object() && said.stance() == Stance.DENIED && quoted.isEmpty();
    List<Span> content = new ArrayList<>();
    for (Span span : statement.content()) {
      Span own = refuted ? Clauses.claim(bare, span) : span;
      if (own != null && isSaid(said, refuted, quoted, own)) {
        content.add(own);
      }
    }
    if (content.isEmpty()) {
      return false;
    }
    Stance stance =
        said.object() && !refuted && said.stance() == Stance.DENIED
            ? Stance.ATTRIBUTED
            : said.stance();
    drafts.add(
        new Draft(statement.kind(), content, quoted, statement.relation().cue(), subject, stance));
    return true;
  }

  private boolean isSaid(Cues.Said said, boolean refuted, List<Span> quoted, Span span) {
    return quoted.stream().anyMatch(span::contains)
        || refuted
        || (Clauses.isLongEnough(bare, span) && (!said.object() || Clauses.hasVerb(bare, span)));
  }

  // "wrote ‘The Long Night’", "is considered ‘good’"
  private boolean isOfTerms(Statement statement, Subject subject) {
    boolean titles =
        statement.isWhollyQuoted()
            && statement.content().stream().allMatch(span -> Fragments.isTitle(text, span));
    return titles
        || (subject.equals(Subject.UNSAID)
            && statement.quoted().stream().anyMatch(this::isTerm)
            && statement.content().stream().noneMatch(span -> Clauses.hasVerb(bare, span)));
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
      Quotation quotation = marks.quotation(line.quotation(i));
      if (quotation.end() > line.sentence().end() || !isSpeech(quotation)) {
        continue;
      }
      Start start = starts[line.quotation(i)];
      boolean whole = start.first() && i == 0 && line.lastOfClause() <= 1;
      if (!whole
          && !line.is(i - 1, ":")
          && Signatures.behind(lines, lines.at(line.sentence().start()), i) == null
          && !isFound(quotation)) {
        continue;
      }
      boolean continued = !start.opens() && lastLine >= start.line() - 1;
      claimed[line.quotation(i)] = true;
      boolean goesOn = whole && continued;
      boolean asAnnounced = start.first() && announcedAt == start.line() - 1;
      Subject subject = asAnnounced ? announced : goesOn ? lastSpeaker : colon(line, i);
      boolean behindAct = whole && !start.opens() && topic.who() == Who.PERSON;
      if (!subject.isResolved() && behindAct) {
        subject = topic; // "Ortiz shook her head. “It is over.”"
      }
      Kind kind = whole || line.is(i - 1, ":") ? Kind.DIRECT : Kind.MIXED;
      drafts.add(
          new Draft(kind, quotation.inner(), quotation.inner(), null, subject, Stance.ATTRIBUTED));
      any = any || goesOn;
    }
    return any;
  }

  private boolean isTerm(Span quoted) {
    return quoted.of(text).split(" ", TERM + 1).length <= TERM;
  }

  // The model takes most of it for something said, by whomever.
  private boolean isFound(Quotation quotation) {
    Span inner = quotation.first();
    while (firstContent < contents.size() && contents.get(firstContent).end() <= inner.start()) {
      firstContent++;
    }
    int common = 0;
    for (int i = firstContent; i < contents.size() && contents.get(i).start() < inner.end(); i++) {
      Span content = contents.get(i);
      common +=
          Math.max(
              0, Math.min(content.end(), inner.end()) - Math.max(content.start(), inner.start()));
    }
    return 2 * common >= inner.length();
  }

  // "Ortiz: “…”"
  private Subject colon(Line line, int quote) {
    Signature signature = Signatures.behind(lines, lines.at(line.sentence().start()), quote);
    if (signature != null) {
      return speakers.of(signature.line(), signature.range());
    }
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
