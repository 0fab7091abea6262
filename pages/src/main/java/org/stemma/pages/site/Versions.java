package org.stemma.pages.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Quote;
import org.stemma.core.model.Span;
import org.stemma.pages.site.view.Piece;

/**
 * The versions of an utterance set side by side: the article's own words in italics, words that
 * another version has too in bold, words that one version alone gives to the speaker dotted.
 *
 * <p>A word is shared where its pair with a neighbour stands in another version, or where it stands
 * there by itself and is long enough not to be a coincidence.
 */
final class Versions {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++(?:['’]\\p{L}++)?+");
  private static final String OPENING = "“\"‘'«„‹「『";
  private static final String CLOSING = "”\"’'»“›」』";

  /** In letters; shorter words recur by chance. */
  private static final int LONG_WORD = 5;

  /** A word of a version. */
  private record Word(String key, Span span, boolean quoted) {}

  /** A version: its words as shown, those of the speaker, and the gaps between its spans. */
  private record Version(String text, List<Span> quoted, List<Word> words) {}

  private final Edition edition;

  Versions(Edition edition) {
    this.edition = edition;
  }

  /** One list of pieces for each variant, in order. */
  List<List<Piece>> of(Quote quote) {
    List<Version> versions = quote.variants().stream().map(this::version).toList();
    Map<String, Set<Integer>> holders = new HashMap<>();
    for (int i = 0; i < versions.size(); i++) {
      for (String part : parts(versions.get(i).words())) {
        holders.computeIfAbsent(part, p -> new HashSet<>()).add(i);
      }
    }
    return versions.stream().map(v -> pieces(v, holders, versions.size() > 1)).toList();
  }

  private Version version(Quote.Variant variant) {
    StringBuilder text = new StringBuilder();
    List<Span> quoted = new ArrayList<>();
    for (Evidence evidence : variant.evidence()) {
      if (!text.isEmpty()) {
        text.append(" … ");
      }
      String field = edition.article(evidence.article()).words(evidence.field());
      Span shown = withMarks(field, evidence.span(), variant.quoted());
      int shift = text.length() - shown.start();
      for (Span each : variant.quoted()) {
        if (each.overlaps(shown)) {
          int start = Math.max(shown.start(), marked(field, each).start());
          int end = Math.min(shown.end(), marked(field, each).end());
          quoted.add(new Span(start, end).shift(shift));
        }
      }
      text.append(Shown.words(shown.of(field)));
    }
    String words = text.toString();
    return new Version(words, quoted, words(words, quoted));
  }

  // The marks of quotation belong to what is shown, though not to what was said.
  private static Span withMarks(String field, Span span, List<Span> quoted) {
    Span shown = span;
    for (Span each : quoted) {
      if (span.contains(each)) {
        Span marked = marked(field, each);
        shown =
            new Span(Math.min(shown.start(), marked.start()), Math.max(shown.end(), marked.end()));
      }
    }
    return shown;
  }

  private static Span marked(String field, Span quoted) {
    boolean opens = quoted.start() > 0 && OPENING.indexOf(field.charAt(quoted.start() - 1)) >= 0;
    boolean closes =
        quoted.end() < field.length() && CLOSING.indexOf(field.charAt(quoted.end())) >= 0;
    return new Span(quoted.start() - (opens ? 1 : 0), quoted.end() + (closes ? 1 : 0));
  }

  private static List<Word> words(String text, List<Span> quoted) {
    List<Word> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      Span span = new Span(word.start(), word.end());
      boolean inside = quoted.stream().anyMatch(q -> q.contains(span));
      words.add(new Word(word.group().toLowerCase(Locale.ROOT), span, inside));
    }
    return words;
  }

  private static Set<String> parts(List<Word> words) {
    Set<String> parts = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      parts.add(words.get(i).key());
      if (i > 0) {
        parts.add(pair(words, i));
      }
    }
    return parts;
  }

  private static String pair(List<Word> words, int second) {
    return words.get(second - 1).key() + " " + words.get(second).key();
  }

  private static List<Piece> pieces(
      Version version, Map<String, Set<Integer>> holders, boolean compared) {
    Piece.Style[] styles = new Piece.Style[version.text().length()];
    for (int i = 0; i < styles.length; i++) {
      styles[i] = Piece.Style.ARTICLE;
    }
    for (Span span : version.quoted()) {
      fill(styles, span, Piece.Style.PLAIN);
    }
    List<Word> words = version.words();
    for (int i = 0; compared && i < words.size(); i++) {
      Word word = words.get(i);
      boolean elsewhere = shared(holders, word.key());
      if (elsewhere && (word.key().length() >= LONG_WORD || paired(words, i, holders))) {
        fill(styles, word.span(), Piece.Style.SHARED);
      } else if (!elsewhere && word.quoted()) {
        fill(styles, word.span(), Piece.Style.ONLY);
      }
    }
    for (int i = 1; i < words.size(); i++) {
      join(styles, words.get(i - 1).span(), words.get(i).span(), version.text());
    }
    return Piece.cut(version.text(), styles);
  }

  private static boolean shared(Map<String, Set<Integer>> holders, String part) {
    Set<Integer> versions = holders.get(part);
    return versions != null && versions.size() > 1;
  }

  private static boolean paired(List<Word> words, int i, Map<String, Set<Integer>> holders) {
    return (i > 0 && shared(holders, pair(words, i)))
        || (i + 1 < words.size() && shared(holders, pair(words, i + 1)));
  }

  // A blank between two words of one style takes that style: one run, one element.
  private static void join(Piece.Style[] styles, Span left, Span right, String text) {
    Piece.Style style = styles[left.start()];
    boolean run = style == Piece.Style.SHARED || style == Piece.Style.ONLY;
    boolean apart = left.end() < right.start();
    if (run
        && apart
        && style == styles[right.start()]
        && text.substring(left.end(), right.start()).isBlank()) {
      fill(styles, new Span(/* start= */ left.end(), /* end= */ right.start()), style);
    }
  }

  private static void fill(Piece.Style[] styles, Span span, Piece.Style style) {
    for (int i = span.start(); i < span.end(); i++) {
      styles[i] = style;
    }
  }
}
