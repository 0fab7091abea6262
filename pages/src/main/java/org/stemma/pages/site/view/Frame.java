package org.stemma.pages.site.view;

import org.jspecify.annotations.Nullable;

/**
 * What stands around the content of every page.
 *
 * @param title of the document
 * @param root path from the page to the folder of the site: empty or {@code ../}
 * @param place which of the site's kinds of page this is
 * @param dossier where the dossier of this page lies; null where it has none
 * @param search whether the page has findings to search
 */
public record Frame(
    String title, String root, Place place, @Nullable String dossier, boolean search) {
  /** The kinds of page. */
  public enum Place {
    STORIES,
    DOSSIER,
    ARTICLE
  }
}
