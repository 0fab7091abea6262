package org.stemma.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * The elements of a page by what they are marked as, in the order of the page. One walk serves all
 * who look for some of them.
 */
final class Marks implements NodeVisitor {
  /** So many of a kind are kept: what is marked so often is no mark. */
  private static final int MOST = 500;

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4");

  private static final Set<String> AUTHOR_CLASSES =
      Set.of(
          "author-name",
          "byline-name",
          "author__name",
          "byline__name",
          "article-author",
          "entry-author",
          "post-author",
          "posted-by");

  private final List<Element> metas = new ArrayList<>();
  private final List<Element> scripts = new ArrayList<>();
  private final List<Element> times = new ArrayList<>();
  private final List<Element> headings = new ArrayList<>();
  private final List<Element> properties = new ArrayList<>();
  private final List<Element> authors = new ArrayList<>();
  private final List<Element> titled = new ArrayList<>();
  private int cards;

  private Marks() {}

  static Marks of(Document page) {
    Marks marks = new Marks();
    page.traverse(marks);
    return marks;
  }

  List<Element> metas() {
    return metas;
  }

  List<Element> scripts() {
    return scripts;
  }

  List<Element> times() {
    return times;
  }

  /** Elements that may be a headline: headings, and what is called one. */
  List<Element> headings() {
    return headings;
  }

  /** Elements with a property of microdata. */
  List<Element> properties() {
    return properties;
  }

  /** Elements that the page marks as the name of an author. */
  List<Element> authors() {
    return authors;
  }

  /** Elements whose title holds a date, as in hAtom. */
  List<Element> titled() {
    return titled;
  }

  private static void add(List<Element> marked, Element element) {
    if (marked.size() < MOST) {
      marked.add(element);
    }
  }

  @Override
  public void head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    String name = element.normalName();
    switch (name) {
      case "meta" -> metas.add(element);
      case "script" -> scripts.add(element);
      case "time" -> add(times, element);
      default -> {}
    }
    boolean heading = HEADINGS.contains(name);
    if (element.attributesSize() == 0) {
      if (heading) {
        headings.add(element);
      }
      return;
    }
    String property = element.attr("itemprop");
    String classes = element.className();
    String lower = classes.isEmpty() ? "" : classes.toLowerCase(Locale.ROOT);
    if (!property.isEmpty()) {
      add(properties, element);
    }
    if (heading
        || property.equals("headline")
        || lower.contains("headline")
        || lower.contains("title")) {
      headings.add(element);
    }
    author(element, property, lower);
  }

  private void author(Element element, String property, String classes) {
    boolean named =
        property.contains("author")
            || property.contains("creator")
            || element.attr("rel").contains("author");
    for (String token :
        classes.isEmpty() ? List.<String>of() : List.of(classes.split("\\s+", -1))) {
      named |= AUTHOR_CLASSES.contains(token) || (token.equals("fn") && cards > 0);
      if (token.equals("published") || token.equals("updated")) {
        if (element.hasAttr("title")) {
          add(titled, element);
        }
      }
      cards += token.equals("vcard") ? 1 : 0;
    }
    if (named) {
      add(authors, element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && cards > 0 && element.hasClass("vcard")) {
      cards--;
    }
  }
}
