package org.stemma.ingest.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.stemma.core.time.Times;
import org.stemma.core.time.Times.Printed;

/**
 * When a page says, where machines look, that its article was published and changed. Of several
 * answers the one that can be read and is nearest to the article; of one moment written twice the
 * writing with the newsroom's own offset, so that the day is that of its readers; and a day in the
 * address before all others, if it is earlier: what comes later is a change.
 *
 * @param published as the page writes it; null if it says nothing that can be read
 * @param modified likewise
 */
record StatedDates(@Nullable String published, @Nullable String modified) {
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "article:published",
          "og:published_time",
          "datepublished",
          "og:article:published_time",
          "publication_date",
          "publish_date",
          "publish-date",
          "pubdate",
          "published",
          "publishdate",
          "published_time",
          "parsely-pub-date",
          "sailthru.date",
          "dc.date.issued",
          "dcterms.issued",
          "dc.date.created",
          "dc.date",
          "dcterms.created",
          "dcterms.date",
          "article.published",
          "article.created",
          "article:created",
          "cxenseparse:recs:publishtime",
          "article:publicationdate",
          "rnews:datepublished",
          "originalpublicationdate",
          "article_date_original",
          "displaydate",
          "vr:published_time",
          "bt:pubdate",
          "creation_date",
          "date_published",
          "datecreated",
          "citation_publication_date",
          "date");

  private static final List<String> MODIFIED =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "article:modified",
          "datemodified",
          "lastmod",
          "last-modified",
          "dc.date.modified",
          "dcterms.modified",
          "article.updated",
          "updated_time");

  /** Keys under which scripts of a page keep the article's day; createdAt may be of anything. */
  private static final Pattern SCRIPTED =
      Pattern.compile(
          "[\"'](?:datePublished|publishedAt|published_at|publishDate|publish_date|publicationDate|publication_date|firstPublished|firstPublishedAt|publishedDate|published_date|datePublishedISO|contentDate|pubDate)[\"']\\s{0,3}+:\\s{0,3}+[\"']([^\"']{8,40}+)[\"']");

  private static final int MOST_SCRIPT = 3_000_000;

  /** So many time elements of a page are looked at: a calendar may have thousands. */
  private static final int MOST_TIMES = 200;

  private static final Set<String> ASIDE = Set.of("aside", "nav", "footer");

  private static final int NOT_THE_ARTICLE = Hint.COMMENTS.bit() | Hint.RELATED.bit();

  static StatedDates of(
      Marks marks,
      MetaTags tags,
      JsonLd data,
      Headline headline,
      Hints hints,
      @Nullable String url,
      @Nullable String language) {
    List<String> said = new ArrayList<>();
    add(said, data.published());
    PUBLISHED.forEach(name -> add(said, tags.first(List.of(name))));
    add(said, property(marks, "datePublished", language));
    clocks(marks, headline, hints, language).forEach(words -> add(said, words));
    add(said, titled(marks));
    add(said, data.pageDate());
    tags.publishedLike().forEach(each -> add(said, each));
    Printed best = null;
    String words = null;
    for (String each : said) {
      Printed read = Times.read(each, language, null);
      if (read == null || !believable(read)) {
        continue;
      }
      if (best == null) {
        best = read;
        words = each;
      } else if (sameMoment(best, read)) {
        best = read;
        words = each;
      }
    }
    if (words == null) {
      words = scripted(marks, language);
      best = words == null ? null : Times.read(words, language, null);
    }
    LocalDate day = UrlDay.of(url);
    boolean dayBefore = best == null || (day != null && day.isBefore(best.day()));
    boolean dayAfter =
        best != null && day != null && utc(best) && best.day().plusDays(1).equals(day);
    if (day != null && (dayBefore || dayAfter)) {
      words = day.toString();
    }
    String modified = data.modified();
    for (String name : MODIFIED) {
      modified = readable(modified, language) ? modified : tags.first(List.of(name));
    }
    if (!readable(modified, language)) {
      modified = property(marks, "dateModified", language);
    }
    return new StatedDates(words, readable(modified, language) ? modified : null);
  }

  private static void add(List<String> said, @Nullable String words) {
    if (words != null && words.length() <= 80 && words.chars().anyMatch(Character::isDigit)) {
      said.add(words.strip());
    }
  }

  private static boolean readable(@Nullable String words, @Nullable String language) {
    if (words == null || words.length() > 80) {
      return false;
    }
    Printed read = Times.read(words, language, null);
    return read != null && believable(read);
  }

  /**
   * The zero of a clock and the empty date of a content system are no dates; archives do hold
   * articles of long before the web.
   */
  private static boolean believable(Printed read) {
    LocalDate day = read.day();
    boolean zero = day.equals(LocalDate.EPOCH) || day.equals(LocalDate.of(1969, 12, 31));
    return day.getYear() >= 1800 && day.getYear() <= 2100 && !zero;
  }

  private static boolean utc(Printed read) {
    return read.value().endsWith("Z") || read.value().endsWith("+00:00");
  }

  /** One moment, first in UTC and then with an offset. */
  private static boolean sameMoment(Printed first, Printed second) {
    if (!utc(first) || utc(second) || first.value().equals(second.value())) {
      return false;
    }
    java.time.OffsetDateTime one = moment(first.value());
    java.time.OffsetDateTime two = moment(second.value());
    return one != null && two != null && one.isEqual(two);
  }

  private static java.time.@Nullable OffsetDateTime moment(String value) {
    try {
      return java.time.OffsetDateTime.parse(value);
    } catch (java.time.format.DateTimeParseException e) {
      return null;
    }
  }

  private static @Nullable String property(Marks marks, String name, @Nullable String language) {
    for (Element e : marks.properties()) {
      String value = e.attr("itemprop").contains(name) ? value(e, language) : null;
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** What an element gives as its date: its attributes, but what it prints, if that is another. */
  private static @Nullable String value(Element e, @Nullable String language) {
    String stated = e.attr("content").isBlank() ? e.attr("datetime") : e.attr("content");
    String printed = e.text();
    if (printed.length() > 120) {
      printed = "";
    }
    List<Printed> read = Times.readAll(printed, language);
    if (stated.isBlank()) {
      return read.size() == 1 ? printed : null;
    }
    Printed said = Times.read(stated, language, null);
    boolean differs =
        said != null
            && read.size() == 1
            && !said.day().equals(read.getFirst().day())
            && LineRules.match(LineRules.Kind.UPDATE, printed) == null;
    return differs ? printed : stated.strip();
  }

  /** Machine-readable times of the article: after its headline first, then others. */
  private static List<String> clocks(
      Marks marks, Headline headline, Hints hints, @Nullable String language) {
    List<String> near = new ArrayList<>();
    Element printed = headline.element();
    Element around = printed;
    for (int up = 0; up < 4 && around != null && around.parent() != null; up++) {
      around = around.parent();
      for (Element time : marks.times()) {
        String value = near.isEmpty() && within(time, around) ? value(time, language) : null;
        if (value != null && ofArticle(time, printed, hints)) {
          near.add(value);
        }
      }
      if (around.normalName().equals("article") || around.normalName().equals("main")) {
        break;
      }
    }
    int looked = 0;
    Set<String> others = new TreeSet<>();
    String first = null;
    for (Element time : marks.times()) {
      if (near.isEmpty() && looked++ < MOST_TIMES && ofArticle(time, printed, hints)) {
        String value = value(time, language);
        Printed read = value == null ? null : Times.read(value, language, null);
        if (read != null) {
          others.add(read.day().toString());
          first = first == null ? value : first;
        }
      }
    }
    // Several days far from the headline are those of a list.
    if (first != null && others.size() <= 2) {
      near.add(first);
    }
    return near;
  }

  /** Whether a time stands neither among comments or pointers nor in another article. */
  private static boolean ofArticle(Element time, @Nullable Element headline, Hints hints) {
    for (Element e = time; e != null; e = e.parent()) {
      String name = e.normalName();
      if (name.equals("body")) {
        return true;
      }
      boolean other = name.equals("article") && headline != null && !within(headline, e);
      if (ASIDE.contains(name) || other || (hints.of(e) & NOT_THE_ARTICLE) != 0) {
        return false;
      }
    }
    return true;
  }

  static boolean within(Element inner, Element outer) {
    for (Element e = inner; e != null; e = e.parent()) {
      if (e.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  /** The dates of hAtom and the like, which stand in titles. */
  private static @Nullable String titled(Marks marks) {
    return marks.titled().isEmpty() ? null : marks.titled().getFirst().attr("title");
  }

  /** What the page's own scripts keep for it, if they keep one day only. */
  private static @Nullable String scripted(Marks marks, @Nullable String language) {
    Set<String> days = new TreeSet<>();
    String first = null;
    for (Element script : marks.scripts()) {
      String data = script.data();
      if (data.length() > MOST_SCRIPT || script.attr("type").contains("ld+json")) {
        continue;
      }
      Matcher matcher = SCRIPTED.matcher(data);
      while (matcher.find() && days.size() < 2) {
        Printed read = Times.read(matcher.group(1), language, null);
        if (read != null && believable(read)) {
          days.add(read.day().toString());
          first = first == null ? matcher.group(1) : first;
        }
      }
    }
    return days.size() == 1 ? first : null;
  }
}
