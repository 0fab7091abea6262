package org.stemma.ingest.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The text of the article as JSON-LD has it ({@code articleBody}). The printed text is better: it
 * has paragraphs and marks its furniture. The stated one is taken where a page prints none of it,
 * because a script would have set it.
 */
final class StatedBody {
  /** A stated body of fewer words is a teaser. */
  private static final int ENOUGH_WORDS = 80;

  /** It is taken if the printed text has fewer of its words than this share. */
  private static final double HARDLY_ANY = 0.3;

  private static final Pattern LINES = Pattern.compile("[\\r\\n\\u2028\\u2029]++");
  private static final Pattern MARKUP =
      Pattern.compile("<(?:p|br|div)\\b", Pattern.CASE_INSENSITIVE);

  private StatedBody() {}

  /** The printed paragraphs, or the stated ones where those are hardly any. */
  static List<String> instead(
      List<String> printed, JsonLd data, List<Element> scripts, boolean article) {
    String body = data.body();
    if (body == null || Words.count(body) < ENOUGH_WORDS) {
      return embedded(printed, scripts, article);
    }
    Set<String> words = new HashSet<>();
    printed.forEach(p -> words.addAll(List.of(Words.key(p).split(" ", -1))));
    List<String> stated = List.of(Words.key(body).split(" ", -1));
    long shared = stated.stream().filter(w -> w.length() >= 5 && words.contains(w)).count();
    long telling = stated.stream().filter(w -> w.length() >= 5).count();
    int printedWords = printed.stream().mapToInt(Words::count).sum();
    boolean absent = shared < HARDLY_ANY * telling && printedWords * 2 < Words.count(body);
    return absent ? paragraphs(body) : printed;
  }

  private static List<String> embedded(
      List<String> printed, List<Element> scripts, boolean article) {
    int words = printed.stream().mapToInt(Words::count).sum();
    if (words >= ENOUGH_WORDS) {
      return printed;
    }
    List<String> paragraphs = new ArrayList<>();
    for (String part : EmbeddedBody.find(scripts, article)) {
      paragraphs.addAll(paragraphs(part));
    }
    return paragraphs.stream().mapToInt(Words::count).sum() > 2 * words ? paragraphs : printed;
  }

  private static List<String> paragraphs(String body) {
    List<String> paragraphs = new ArrayList<>();
    if (MARKUP.matcher(body).find()) {
      Document markup = Jsoup.parseBodyFragment(body);
      for (Element e : markup.select("p, div, li, h2, h3")) {
        add(paragraphs, e.ownText());
      }
    }
    if (paragraphs.isEmpty()) {
      for (String line : LINES.split(Jsoup.parse(body).wholeText(), -1)) {
        add(paragraphs, line);
      }
    }
    return paragraphs;
  }

  private static void add(List<String> paragraphs, String line) {
    String tidy = Words.tidy(line);
    if (!tidy.isEmpty() && LineRules.apartFromText(tidy) == null) {
      paragraphs.add(tidy);
    }
  }
}
