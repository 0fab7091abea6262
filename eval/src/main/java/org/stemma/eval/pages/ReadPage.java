package org.stemma.eval.pages;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Article;
import org.stemma.core.model.Capture;
import org.stemma.core.model.Code;
import org.stemma.core.model.Content;
import org.stemma.core.model.Rejection;
import org.stemma.core.model.Source;
import org.stemma.core.model.Stated;
import org.stemma.ingest.extract.StandardIngest;

/**
 * What ingest makes of a page, as {@code extract} prints it: the whole of it, so that what is
 * measured is what people get.
 *
 * @param text empty where the page was rejected
 * @param published the day; null where none is known
 * @param rejection why no article was found; null if one was
 */
record ReadPage(
    String text,
    @Nullable String title,
    List<String> authors,
    @Nullable LocalDate published,
    @Nullable Code rejection) {
  private static final StandardIngest INGEST = new StandardIngest();

  ReadPage {
    authors = List.copyOf(authors);
  }

  /**
   * Reads a page.
   *
   * @param url where it was fetched from; null if unknown
   */
  static ReadPage of(byte[] page, @Nullable String url) {
    Capture capture =
        new Capture(
            Source.file("page.html"),
            "page.html",
            Capture.Shape.DOCUMENT,
            Content.of(page),
            new Stated(null, url, null, null, null),
            null);
    return switch (INGEST.read(capture).getFirst()) {
      case Article article ->
          new ReadPage(
              article.standfirst() == null
                  ? article.text()
                  : article.standfirst() + "\n\n" + article.text(),
              article.title(),
              article.authors(),
              article.published().day(),
              null);
      case Rejection rejection -> new ReadPage("", null, List.of(), null, rejection.code());
    };
  }
}
