package org.stemma.pages.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article, sentence by sentence, as the dossier cites it.
 *
 * @param lang of its words; null where it is that of the page
 * @param neighbours the witnesses beside it, itself among them without a link
 * @param longTitle whether the title is too long to be set large
 * @param original where the page lies that it was read from; null where there is none
 */
public record ArticlePage(
    Frame frame,
    @Nullable String siglum,
    @Nullable String lang,
    List<Neighbour> neighbours,
    @Nullable Unit title,
    boolean longTitle,
    @Nullable Unit standfirst,
    List<Fact> facts,
    List<List<Unit>> paragraphs,
    List<Line> captions,
    List<Line> lines,
    List<Caveat> warnings,
    @Nullable String original) {
  /** A letter to go on to; {@code href} null: this page. */
  public record Neighbour(Letter letter, boolean here, @Nullable String rel) {}

  /**
   * What a reference can point at: a sentence, or a field outside the text.
   *
   * @param anchor {@code s12}, {@code title}, {@code caption-0}
   * @param label what stands in the margin; empty outside the text
   * @param name what the margin means, for those who hear the page
   * @param targets the anchors of the cited spans, {@code s12:33-90}
   * @param findings that stand on it
   * @param original where its words stand in the page that they were read from; null if a link
   *     there would lead nowhere, or nothing is cited of it
   */
  public record Unit(
      String anchor,
      String label,
      String name,
      List<String> targets,
      List<Piece> pieces,
      List<FindingLink> findings,
      @Nullable String original) {}

  /** A line about the article. */
  public record Fact(String label, List<Value> values) {}

  /**
   * One of the things that a fact says.
   *
   * @param href where it leads; null: nowhere
   * @param external whether it leads out of the site
   * @param inferred whether a date is inferred
   * @param basis how it is known
   */
  public record Value(
      String text,
      @Nullable String href,
      boolean external,
      boolean inferred,
      @Nullable String basis,
      List<Quoted> evidence) {}

  /** Words of an article and where they stand. */
  public record Quoted(Verbatim words, List<Ref> refs) {}

  /** A field outside the text, and what it is. */
  public record Line(String label, Unit unit, @Nullable String credit) {}

  /** A warning, and where it applies. */
  public record Caveat(String code, String message, List<Ref> refs) {}
}
