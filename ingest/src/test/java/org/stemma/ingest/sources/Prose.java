package org.stemma.ingest.sources;

/** Invented news, long enough to be an article. */
public final class Prose {
  public static final String BRIDGE =
      "The road bridge at Orlen was closed on Monday after an inspector found a crack in its main"
          + " girder, the county said.";

  public static final String FERRY =
      "Traffic will be sent over the old ferry until the girder is mended, which may take three"
          + " weeks, according to the county engineer.";

  public static final String SHOPS =
      "Shopkeepers on the eastern bank said they feared for the weeks before the harvest fair,"
          + " when most of their yearly trade is done.";

  private Prose() {}

  /** The article as scraped text. */
  public static String text(String title) {
    return title + "\n\n" + BRIDGE + "\n\n" + FERRY + "\n\n" + SHOPS + "\n";
  }

  /** The article as a page. */
  public static String page(String title) {
    return "<!DOCTYPE html><html><head><title>"
        + title
        + "</title></head><body><article><h1>"
        + title
        + "</h1>"
        + markup()
        + "</article></body></html>";
  }

  /** Its paragraphs. */
  public static String markup() {
    return "<p>" + BRIDGE + "</p><p>" + FERRY + "</p><p>" + SHOPS + "</p>";
  }
}
