package org.stemma.ingest.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Credit;

/**
 * Who wrote an article: gathers what the page says in several places and believes the most telling
 * one alone, since the names of the others are those of neighbours, editors and buttons.
 */
final class Bylines {
  /** What names an author, the most telling first. */
  enum Source {
    /** The article's own JSON-LD. */
    DATA,
    /** A line above the text: "By Jane Roe". */
    PRINTED,
    /** A meta element. */
    META,
    /** An element marked as the author's name. */
    MARKED,
    /** A line above the text whose class says that it is a byline. */
    HINTED,
    /** The same below it. */
    BELOW
  }

  /** A page that marks more names has a list of people. */
  private static final int MOST_MARKED = 4;

  private static final int LONGEST_NAME = 80;

  private static final int NOT_THE_ARTICLE = Hint.COMMENTS.bit() | Hint.RELATED.bit();

  private static final Set<String> ASIDE = Set.of("aside", "nav", "footer");

  private final @Nullable String siteName;
  private final Map<Source, Map<String, Credit>> people = new LinkedHashMap<>();
  private final Map<String, Credit> agencies = new LinkedHashMap<>();

  Bylines(@Nullable String siteName) {
    this.siteName = siteName;
    for (Source source : Source.values()) {
      people.put(source, new LinkedHashMap<>());
    }
  }

  /** Takes in the words of a byline. */
  void add(Source source, String words, String line) {
    boolean said = source == Source.DATA || source == Source.META || source == Source.MARKED;
    for (Authors.Author author : Authors.of(words, siteName)) {
      put(source, author, line);
    }
    if (said && Authors.of(words, siteName).isEmpty()) {
      Authors.Author alone = Authors.alone(words, siteName);
      if (alone != null) {
        put(source, alone, line);
      }
    }
  }

  private void put(Source source, Authors.Author author, String line) {
    if (author.agency()) {
      agencies.putIfAbsent(
          Words.key(author.name()), new Credit(Credit.Kind.AGENCY, author.name(), line));
      return;
    }
    Map<String, Credit> names = people.get(source);
    if (names != null) {
      names.putIfAbsent(
          author.name().toLowerCase(Locale.ROOT),
          new Credit(Credit.Kind.BYLINE, author.name(), line));
    }
  }

  /** Takes in the elements that a page marks as the author's name. */
  void marked(Marks marks, Hints hints, @Nullable Element headline) {
    List<String> names = new ArrayList<>();
    for (Element e : marks.authors()) {
      if (names.size() > 40) {
        return;
      }
      Element inner = e.selectFirst("[itemprop=name]");
      Element named = inner == null ? e : inner;
      String words = named.hasAttr("content") ? named.attr("content") : named.text();
      boolean name = !words.isBlank() && words.length() <= LONGEST_NAME;
      if (name && ofArticle(e, hints, headline)) {
        names.add(Words.tidy(words));
      }
    }
    List<String> distinct = names.stream().distinct().toList();
    if (distinct.size() <= MOST_MARKED) {
      distinct.forEach(name -> add(Source.MARKED, name, name));
    }
  }

  private static boolean ofArticle(Element marked, Hints hints, @Nullable Element headline) {
    for (Element e = marked; e != null && !e.normalName().equals("body"); e = e.parent()) {
      if (headline != null && StatedDates.within(headline, e)) {
        return true;
      }
      if (ASIDE.contains(e.normalName()) || (hints.of(e) & NOT_THE_ARTICLE) != 0) {
        return false;
      }
    }
    return true;
  }

  /** The authors, in the order of their byline; empty if nobody is named. */
  List<String> authors() {
    return believed().stream().map(Credit::name).toList();
  }

  /** The credits of the agencies, and of the authors that the page prints. */
  List<Credit> credits() {
    List<Credit> credits = new ArrayList<>(agencies.values());
    for (Credit author : believed()) {
      Credit printed = printed(author.name());
      if (printed != null) {
        credits.add(printed);
      }
    }
    return credits;
  }

  private @Nullable Credit printed(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    for (Source source : List.of(Source.PRINTED, Source.HINTED, Source.BELOW)) {
      Credit credit = people.getOrDefault(source, Map.of()).get(key);
      if (credit != null) {
        return credit;
      }
    }
    return null;
  }

  private List<Credit> believed() {
    for (Map<String, Credit> names : people.values()) {
      if (!names.isEmpty()) {
        return List.copyOf(names.values());
      }
    }
    return List.of();
  }
}
