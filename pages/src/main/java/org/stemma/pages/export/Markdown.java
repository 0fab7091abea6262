package org.stemma.pages.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stemma.pages.site.DossierView;
import org.stemma.pages.site.Phrases;
import org.stemma.pages.site.view.ArticlePage;
import org.stemma.pages.site.view.StoryPage;

/** A dossier as Markdown: the sections of its page, with their numbers. */
final class Markdown {
  private final Phrases phrases;

  Markdown(Phrases phrases) {
    this.phrases = phrases;
  }

  /** Writes one dossier; {@code writer} is flushed and stays open. */
  void write(DossierView view, String version, Writer writer) throws IOException {
    StoryPage page = view.page();
    Lines out = new Lines(writer);
    Citer citer = new Citer(page.letters());
    Sections sections = new Sections(phrases, citer, out);
    out.heading(1, Escape.markdown(page.headline()));
    out.paragraph(head(page));
    out.paragraph("*" + Escape.markdown(phrases.say("export.note")) + "*");
    cautions(page, out);
    if (!page.summary().isEmpty()) {
      section(out, "what", "1");
      sections.summary(page.summary());
    }
    if (!page.timeline().isEmpty()) {
      section(out, "when", "2");
      sections.timeline(page.timeline());
    }
    if (!page.said().isEmpty()) {
      section(out, "said", "3");
      sections.said(page.said());
    }
    if (!page.claims().isEmpty()) {
      section(out, "claims", "4");
      sections.claims(page.claims());
    }
    if (!page.differences().isEmpty()) {
      section(out, "differ", "5");
      out.paragraph("*" + Escape.markdown(phrases.say("differ.note")) + "*");
      sections.differences(page.differences());
    }
    if (page.coverage() != null) {
      section(out, "cover", "6");
      sections.coverage(page.coverage());
    }
    if (!page.lineage().isEmpty()) {
      section(out, "copy", "7");
      sections.lineage(page.lineage());
    }
    List<StoryPage.People> people = people(page);
    if (!people.isEmpty()) {
      section(out, "who", "8");
      sections.entities(people);
    }
    section(out, "good", "9");
    articles(page, out);
    if (!page.warnings().isEmpty()) {
      out.heading(3, Escape.markdown(phrases.say("good.warnings")));
      sections.warnings(page.warnings());
    }
    if (!page.cited().isEmpty()) {
      section(out, "texts", "10");
      sentences(page, citer, out);
    }
    out.paragraph(
        "*"
            + Escape.markdown(phrases.say("foot"))
            + " "
            + Escape.markdown(phrases.say("export.made", version))
            + "*");
    writer.flush();
  }

  private void section(Lines out, String key, String number) throws IOException {
    out.heading(2, number + " " + Escape.markdown(phrases.say(key + ".title")));
  }

  private String head(StoryPage page) {
    List<String> head = new ArrayList<>();
    head.add(phrases.say("headline.of") + " " + page.headlineOf() + ".");
    page.counts().forEach(c -> head.add(c + "."));
    return Escape.markdown(String.join(" ", head));
  }

  private void cautions(StoryPage page, Lines out) throws IOException {
    if (page.cautions().isEmpty()) {
      return;
    }
    out.heading(2, Escape.markdown(phrases.say("caution.title")));
    for (StoryPage.Caution caution : page.cautions()) {
      String words =
          caution.words().words().isEmpty() ? "" : " " + Sections.quoted(caution.words());
      out.item(
          0, Escape.markdown(caution.phrase()) + words + " (" + caution.finding().number() + ")");
    }
  }

  private static List<StoryPage.People> people(StoryPage page) {
    List<StoryPage.People> people = new ArrayList<>(page.entities());
    page.folded()
        .forEach(
            fold ->
                fold.groups()
                    .forEach(
                        group ->
                            people.add(
                                new StoryPage.People(
                                    heading(fold.heading(), group.heading()), group.entities()))));
    return people;
  }

  private static String heading(String fold, String group) {
    return fold.equals(group) ? fold : fold + ": " + group;
  }

  private void articles(StoryPage page, Lines out) throws IOException {
    for (StoryPage.Source source : page.sources()) {
      String address = source.address();
      out.item(
          0,
          "**"
              + source.letter().siglum()
              + "** "
              + Escape.markdown(source.letter().title())
              + ". "
              + value(source.outlet())
              + ". "
              + value(source.published())
              + ". "
              + (address == null ? "" : "<" + address + "> ")
              + source.places().stream().map(Escape::markdown).collect(Collectors.joining("; ")));
    }
  }

  private String value(ArticlePage.Value value) {
    @Nullable String basis = value.basis();
    return Citer.date(value.text(), value.inferred())
        + (basis == null ? "" : " (" + Escape.markdown(basis) + ")");
  }

  private static void sentences(StoryPage page, Citer citer, Lines out) throws IOException {
    for (StoryPage.Cited cited : page.cited()) {
      String siglum = String.valueOf(cited.letter().siglum());
      out.heading(3, Escape.markdown(siglum) + " " + citer.source(siglum));
      for (StoryPage.Sentence sentence : cited.sentences()) {
        if (!sentence.beside()) {
          String label = sentence.label().replace('\u00A0', ' ');
          out.item(0, "**" + Escape.markdown(label) + "** " + Escape.markdown(sentence.words()));
        }
      }
    }
  }
}
