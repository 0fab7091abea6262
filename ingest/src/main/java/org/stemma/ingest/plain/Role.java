package org.stemma.ingest.plain;

/** What a block is to the article. */
enum Role {
  /** Its own words: sentences. */
  PROSE,
  /** No sentence, and nothing tells what: a cross-head, an item of a list, a headline. */
  LINE,
  /** The headline, wherever it stands. */
  TITLE,
  /** Repeats the lead, or leads to it. */
  STANDFIRST,
  CAPTION,
  /** A printed date. */
  DATE,
  BYLINE,
  /** Names the agency whose words these are. */
  SOURCE,
  CONTRIBUTED,
  REPUBLICATION,
  CORRECTION,
  UPDATE,
  /** Names who took a picture. */
  PHOTO,
  /** Who owns the page. */
  RIGHTS,
  /** Where in the site one is. */
  PATH,
  /** Opens an insert that points to other articles. */
  LABEL,
  /** What such an insert points to. */
  INSERT,
  /** Heads the readers' comments. */
  COMMENTS,
  /** Buttons, forms, offers: anything else of the page. */
  CHROME;

  /** Whether it is neither the article's words nor an unknown line. */
  boolean isFurniture() {
    return this != PROSE && this != LINE;
  }
}
