package org.stemma.pages.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.core.model.Dossier;
import org.stemma.core.model.Originals;
import org.stemma.core.model.Reading;
import org.stemma.core.model.Witness;
import org.stemma.pages.original.OriginalPage;
import org.stemma.pages.output.Tree;
import org.stemma.pages.site.view.Letter;
import org.stemma.pages.site.view.StoryPage;

/** Writes the site of a reading: the same reading, the same bytes. */
public final class Site {
  private static final List<String> ASSETS = List.of("original.css", "stemma.css", "stemma.js");

  private final Phrases phrases = Phrases.load();
  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Tree tree;

  private Site(Tree tree) {
    this.tree = tree;
  }

  /**
   * Writes {@code index.html}, a page for each story and for each article, the pages that articles
   * were read from, and the assets.
   *
   * @throws IOException if {@code tree} cannot be written
   */
  public static void write(Reading reading, Originals originals, Tree tree) throws IOException {
    new Site(tree).write(reading, originals);
  }

  private void write(Reading reading, Originals originals) throws IOException {
    StoryPages stories = new StoryPages(phrases);
    CapturePages captures = new CapturePages(phrases, originals);
    IndexPages index = new IndexPages(phrases);
    Map<String, Letter> letters = new HashMap<>();
    for (Dossier dossier : reading.dossiers()) {
      Edition edition = new Edition(phrases, dossier.story());
      StoryPage page = stories.of(dossier, edition);
      index.add(dossier, page);
      page(Links.story(dossier.story().id()), "story.jte", page);
      for (Witness witness : dossier.story().witnesses()) {
        // The page's sentences are those of its first story; an article stands in one.
        if (letters.put(witness.id(), edition.letter(witness.id(), "")) == null) {
          article(witness, edition, captures);
        }
      }
    }
    for (Witness witness : reading.articles()) {
      if (!letters.containsKey(witness.id())) {
        Edition edition = new Edition(phrases, witness);
        letters.put(witness.id(), edition.letter(witness.id(), ""));
        article(witness, edition, captures);
      }
    }
    page("index.html", "index.jte", index.of(reading, letters));
    for (String asset : ASSETS) {
      asset(asset);
    }
  }

  private void article(Witness witness, Edition edition, CapturePages captures) throws IOException {
    ArticlePages articles = new ArticlePages(phrases, edition, witness);
    OriginalPage original = captures.original(witness.article(), edition);
    page(Links.article(witness.id()), "article.jte", articles.page(original));
    if (original != null) {
      page(Links.original(witness.id()), "original.jte", captures.of(witness, edition, original));
    }
  }

  private void page(String path, String template, Object page) throws IOException {
    tree.write(
        path,
        stream -> {
          Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
          templates.render(
              template, Map.of("page", page, "words", phrases), new WriterOutput(writer));
          writer.flush();
        });
  }

  private void asset(String name) throws IOException {
    try (InputStream bytes = Site.class.getResourceAsStream("assets/" + name)) {
      if (bytes == null) {
        throw new IllegalStateException("Bug: the asset " + name + " is missing");
      }
      tree.write("assets/" + name, bytes::transferTo);
    }
  }
}
