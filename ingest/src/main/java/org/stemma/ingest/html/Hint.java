package org.stemma.ingest.html;

/** What a class or id of an element says about the words in it. */
enum Hint {
  /** The article's body. */
  BODY,
  /** Furniture: never the article's words. */
  FURNITURE,
  /** Readers' comments: furniture, however long. */
  COMMENTS,
  /** Pointers to other articles. */
  RELATED,
  /** The words under a picture. */
  CAPTION,
  /** A box around a picture. */
  PICTURE,
  /** Who took the picture. */
  PICTURE_CREDIT,
  /** Who wrote the article. */
  BYLINE,
  /** Lines about the person who wrote it. */
  AUTHOR_NOTE,
  /** When it was published. */
  DATE,
  /** The sentence between headline and text. */
  STANDFIRST,
  /** The headline. */
  HEADLINE,
  /** A sentence of the text, set large. */
  PULL_QUOTE,
  /** Not shown on a screen. */
  HIDDEN,
  /** Asks for consent to cookies. */
  CONSENT,
  /** Asks for money or a login before the rest is shown. */
  PAYWALL;

  /** One bit of an int; sets of hints are never kept beyond the reading of a page. */
  @SuppressWarnings("EnumOrdinal")
  int bit() {
    return 1 << ordinal();
  }

  boolean in(int bits) {
    return (bits & bit()) != 0;
  }
}
