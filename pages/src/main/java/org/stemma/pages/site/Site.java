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
import org.stemma.core.model.Reading;
import org.stemma.core.model.Witness;
import org.stemma.pages.output.Tree;
import org.stemma.pages.site.view.Letter;
import org.stemma.pages.site.view.StoryPage;

/** Writes the site of a reading: the same reading, the same bytes. */
public final class Site {
  private static final List<String> ASSETS = List.of("stemma.css", "stemma.js");

  private final Phrases phrases = Phrases.load();
  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Tree tree;

  private Site(Tree tree) {
    this.tree = tree;
  }

  /**
   * Writes {@code index.html}, a page for each story and for each article, and the assets.
   *
   * @throws IOException if {@code tree} cannot be written
   */
  public static void write(Reading reading, Tree tree) throws IOException {
    new Site(tree).write(reading);
  }

  private void write(Reading reading) throws IOException {
    StoryPages stories = new StoryPages(phrases);
    ArticlePages articles = new ArticlePages(phrases);
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
          page(Links.article(witness.id()), "article.jte", articles.of(witness, edition));
        }
      }
    }
    for (Witness witness : reading.articles()) {
      if (!letters.containsKey(witness.id())) {
        Edition edition = new Edition(phrases, witness);
        letters.put(witness.id(), edition.letter(witness.id(), ""));
        page(Links.article(witness.id()), "article.jte", articles.of(witness, edition));
      }
    }
    page("index.html", "index.jte", index.of(reading, letters));
    for (String asset : ASSETS) {
      asset(asset);
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
