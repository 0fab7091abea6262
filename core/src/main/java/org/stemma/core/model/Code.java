package org.stemma.core.model;

import java.util.Locale;

/**
 * Every code that a person can meet: what happened, and what to do next. {@code docs/messages.md}
 * explains each one, and a test holds the two lists against each other.
 */
public enum Code {
  // Rejections: this input was not read, the others were.
  NOT_TEXT("this is not text (%s)", "give the article as HTML or as plain text"),
  NOT_AN_ARTICLE(
      "no article was found in it (%s)",
      "if it is one, give its words as JSON Lines with \"verbatim\": true"),
  ENCODING("its characters cannot be decoded (%s)", "save it as UTF-8"),
  TOO_LARGE("it is larger than %s", "cut it into articles, or give JSON Lines, one article a line"),
  TOO_DEEP("its elements are nested more than %s deep", "save the page again, or give its text"),
  JSON_LINE("it is not a JSON record of an article (%s)", "mend the line; the others were read"),
  FORMAT_UNSUPPORTED("%s is not read by this version", "give HTML, plain text, or JSON Lines"),
  PAYWALLED("only the part before a paywall is there", "save the page while logged in"),
  CONSENT_WALL("it holds a consent dialogue and no article", "accept it, then save the page"),
  UNREADABLE("it could not be read (%s)", "check that it exists and that you may read it"),
  LOGIN_WALL("it asks for a login and holds no article", "log in, then save the page"),
  NO_TEXT_LAYER(
      "it holds pictures of pages and no text", "run text recognition (OCR) over it first"),
  PASSWORD_NEEDED("it is locked with a password", "unlock it, then save it without one"),
  CUT_OFF("it is damaged or cut off (%s)", "get it again; what came before the damage was read"),
  ARCHIVE_REFUSED("%s", "unpack it yourself, look at what is in it, and name the files"),
  REVISIT_ALONE(
      "it says only that a page had not changed since an earlier record",
      "read it together with the file that holds that record"),
  FEED_EMPTY("it has no items", "check the address of the feed in a feed reader"),
  FEED_TEASER(
      "the feed gives no more than the beginning of this item",
      "add --fetch to have its page fetched, or save the page"),
  LINKS_NOT_FOLLOWED("it lists %s, and none was fetched", "add --fetch to have them fetched"),
  LINKS_TOO_MANY("it lists more than %s addresses", "cut the list; the first ones were read"),
  ADDRESS_REFUSED("it is not fetched: %s", "see docs/inputs.md, or save the page yourself"),
  ROBOTS_FORBID(
      "the site's robots.txt asks that it be not fetched", "save the page from a browser"),
  NOT_FETCHED("it could not be fetched (%s)", "open the address in a browser, and save the page"),

  // Warnings: the article was read, and a reader should know this.
  LINE_BREAK_MENDED("a line break inside a word was mended: %s", "compare with the original"),
  LANGUAGE_NOT_READ("its language (%s) is not read", "its text and stated date are kept"),
  TEXT_CUT("its text was cut after %s characters", "split it into articles"),
  DATE_IMPOSSIBLE("a stated date is impossible: %s", "the date was left open"),
  DATES_DISAGREE("two dates of the page disagree: %s", "see the evidence of the date"),
  WEEKDAY_DISAGREES("a weekday and a date disagree: %s", "the date was taken without the weekday"),

  // Refusals of the command as a whole.
  NO_INPUT("no input was given", "name a file, a folder, or - for standard input"),
  NOTHING_READ("nothing could be read (%s)", "see the rejections above"),
  FOLDER_EMPTY(
      "there is nothing to read in %s", "name .html, .txt or .jsonl files, or a folder of them"),
  META_UNREADABLE("the metadata file cannot be used: %s", "see docs/contract.md, section 1"),
  OPTION_WRONG("%s", "see %2$s --help"),
  OUTPUT_NOT_OURS("%s was not written by Stemma: %s", "choose a new or an empty folder"),
  OUTPUT_FAILED("the output could not be written: %s", "free some space, or choose another place"),
  DOSSIER_MISSING("%s holds no dossier", "run stemma read INPUT --out %1$s first"),
  DOSSIER_UNREADABLE(
      "the dossier in %s cannot be read (%s)", "run stemma read INPUT --out %1$s again"),
  ID_UNKNOWN("nothing in the dossier has the id %s", "copy the id from record.json or a page"),
  DATA_MISSING("the data folder %s does not exist", "name it with --data"),
  FLOOR_BROKEN("%s fell below its floor: %s", "mend it, or lower the floor with a decision"),
  OUT_OF_MEMORY(
      "the memory that Java was given (%s MiB) does not suffice",
      "give it more with STEMMA_JAVA_OPTS=-Xmx4g, or read fewer articles at once"),
  MODEL_UNAVAILABLE(
      "the reading model cannot be used: %s", "run stemma doctor, or install Stemma again"),
  DEFECT("Bug: %s", "please report this, with the version and the log");

  private final String happened;
  private final String next;

  Code(String happened, String next) {
    this.happened = happened;
    this.next = next;
  }

  /** As people and programs see it: {@code STM-NOT-TEXT}. */
  public String label() {
    return "STM-" + name().replace('_', '-');
  }

  /** What happened, filled with as many details as the text has places. */
  public String happened(Object... details) {
    return String.format(Locale.ROOT, happened, details);
  }

  /** What to do next, filled with as many details as the text has places. */
  public String next(Object... details) {
    return String.format(Locale.ROOT, next, details);
  }
}
