package org.stemma.pages.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dossier. A section without entries is an empty list, and is left out of the page.
 *
 * @param nothing the phrase for a dossier without findings; empty for any other
 * @param further dependences that are shown on demand
 */
public record StoryPage(
    Frame frame,
    String headline,
    String headlineOf,
    List<String> counts,
    List<Letter> letters,
    List<Caution> cautions,
    String nothing,
    List<Contents> contents,
    List<Line> summary,
    @Nullable Figure timelineDrawing,
    List<Stretch> timeline,
    List<Day> said,
    List<Card> claims,
    List<Difference> differences,
    @Nullable Coverage coverage,
    @Nullable Figure lineageDrawing,
    List<Kinship> lineage,
    List<Kinship> further,
    List<People> entities,
    List<Fold> folded,
    List<Source> sources,
    List<Caveat> warnings,
    List<Cited> cited,
    List<Drawing.Stamp> marks) {
  /**
   * A drawing that repeats a list, for the eye.
   *
   * @param keys signs of the style sheet and what they mean
   * @param notes how to read it
   */
  public record Figure(Drawing drawing, List<Key> keys, List<String> notes) {}

  /** A sign, by the id of its drawing, and what it means. */
  public record Key(String sign, String words) {}

  /** An entry of the table of contents. */
  public record Contents(String anchor, String title, int count) {}

  /** What to know before quoting: a fixed phrase, verbatim words, and the finding. */
  public record Caution(String phrase, Verbatim words, FindingLink finding) {}

  /** A line of the summary. */
  public record Line(
      String anchor,
      String number,
      @Nullable Dispute dispute,
      List<Piece> text,
      List<Ref> refs,
      @Nullable Mark mark) {}

  /**
   * Events of one day, month or year, or of some that follow one another.
   *
   * @param heading empty where the timeline is too short to need any
   */
  public record Stretch(String heading, boolean inferred, List<Event> events) {}

  /**
   * An event of the timeline.
   *
   * @param sign how the date is drawn: the id of a drawing
   * @param inferred whether the date is inferred
   * @param basis where the page says on what an inferred date rests; null: the date is not
   * @param detail how exactly it is dated, where the date does not show it, and its status
   * @param words from which the date was resolved, where the text does not hold them
   * @param dispute set where the event is a disputed claim
   */
  public record Event(
      String anchor,
      String number,
      String sign,
      String date,
      boolean inferred,
      @Nullable String basis,
      String detail,
      @Nullable Verbatim words,
      @Nullable Dispute dispute,
      List<Piece> text,
      List<Ref> refs,
      @Nullable Mark mark) {}

  /**
   * What was said on one day.
   *
   * @param basis where the page says on what an inferred day rests; null: the day is not inferred
   */
  public record Day(String heading, @Nullable String basis, List<Utterance> utterances) {}

  /**
   * One act of speech.
   *
   * @param differs whether the articles give it to different speakers
   */
  public record Utterance(
      String anchor,
      String number,
      boolean differs,
      List<Voice> voices,
      List<Version> versions,
      List<String> notes,
      @Nullable Mark mark) {}

  /**
   * A speaker, and where he has the word.
   *
   * @param href of the entity; null where the speaker is none
   * @param where the letters of the articles; null where all agree
   */
  public record Voice(String name, @Nullable String href, @Nullable String where) {}

  /** An utterance as one article has it. */
  public record Version(List<Ref> refs, List<Piece> words, @Nullable String via) {}

  /** A claim and the positions on it. */
  public record Card(
      String anchor,
      String number,
      @Nullable Dispute dispute,
      List<Piece> text,
      List<Position> positions,
      List<Mark> marks) {}

  /**
   * A stance on a claim.
   *
   * @param sign of the stance, for the eye
   * @param against whether it denies or doubts
   * @param holder whose stance it is
   * @param modality how the proposition stands to the facts; null where it happened
   * @param words null where they are the title of the card
   */
  public record Position(
      String sign,
      String stance,
      boolean against,
      String holder,
      @Nullable String modality,
      @Nullable Verbatim words,
      List<Ref> refs) {}

  /** A difference between accounts. */
  public record Difference(
      String anchor,
      String number,
      String kind,
      String sign,
      String status,
      boolean conflict,
      String meaning,
      String reason,
      List<Side> sides) {}

  /** One side of a difference. */
  public record Side(String value, List<Verbatim> words, List<Ref> refs, @Nullable Mark mark) {}

  /** Who reports what. */
  public record Coverage(List<Letter> columns, List<Covered> rows) {}

  /** A finding and who reports it. */
  public record Covered(
      String anchor,
      String number,
      @Nullable Dispute dispute,
      List<Piece> text,
      @Nullable FindingLink finding,
      List<Cell> cells) {}

  /**
   * One article's report or silence.
   *
   * @param kind class of the style sheet: {@code rp}, {@code pl}, {@code nt}, {@code lo}, {@code
   *     ny}, {@code ct}
   * @param words what it means; the references say it where there are some
   */
  public record Cell(String kind, String words, List<Ref> refs) {}

  /** A line of text, or a dependence between two texts. */
  public record Kinship(
      String anchor,
      String number,
      String phrase,
      List<String> details,
      List<Ref> refs,
      List<Passage> passages) {}

  /** Words that two texts share. */
  public record Passage(String from, String fromWords, String to, String toWords) {}

  /** Entities of one type. */
  public record People(String heading, List<Entity> entities) {}

  /** Entities that are shown on demand. */
  public record Fold(String heading, int count, List<People> groups) {}

  /** Somebody or something that the articles name. */
  public record Entity(
      String anchor,
      String number,
      String name,
      @Nullable String drawing,
      String named,
      List<Spelling> spellings,
      List<Role> roles,
      String why) {}

  /** A title or office, and where it stands. */
  public record Role(Verbatim text, List<Ref> refs) {}

  /** A way to write a name, and where it stands. */
  public record Spelling(String text, List<Ref> refs, List<String> unread) {}

  /**
   * An article, how its outlet and its date are known.
   *
   * @param address of the article itself, if it has one that may be linked to
   */
  public record Source(
      Letter letter,
      @Nullable String address,
      List<String> places,
      ArticlePage.Value outlet,
      ArticlePage.Value published) {}

  /** A warning about an article. */
  public record Caveat(
      String anchor, String number, String siglum, String code, String message, List<Ref> refs) {}

  /** The sentences of one article that the dossier cites. */
  public record Cited(Letter letter, @Nullable String lang, List<Sentence> sentences) {}

  /**
   * A cited sentence, or one beside it that only the evidence panel shows.
   *
   * @param key siglum and anchor
   */
  public record Sentence(String key, String label, String href, String words, boolean beside) {}
}
