package org.stemma.ingest.trace;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Article;
import org.stemma.core.model.Span;
import org.stemma.core.model.Trace;

/**
 * What a page's reader leaves behind for the way back: filled while one page is read, then asked
 * once. Takes time linear in the text; not thread-safe.
 */
public final class PageTrace {
  private final byte[] bytes;
  private @Nullable PageSource page;
  private List<PlacedText> blocks = List.of();
  private List<PlacedText> scripts = List.of();

  /**
   * @param bytes the capture
   */
  public PageTrace(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  /**
   * Notes that the text was printed.
   *
   * @param source what characters the bytes are
   * @param nodes the text nodes of each block, parsed with tracked positions; null among them: a
   *     break that is no text
   */
  public void printed(PageSource source, List<List<@Nullable TextNode>> nodes) {
    page = source;
    blocks = nodes.stream().map(block -> Woven.of(block, source.html())).toList();
  }

  /**
   * Notes that the text stood in a string of a script.
   *
   * @param source what characters the bytes are
   * @param parsed the page, parsed with tracked positions
   */
  public void stated(PageSource source, Document parsed) {
    page = source;
    scripts = ScriptWords.of(parsed, source.html());
  }

  /**
   * The trace of the article that the page became. Words that are not found, in order, where they
   * were read from are left out of it.
   *
   * @param capture the id of the bytes
   */
  public Trace of(Article article, String capture) {
    PageSource source = page;
    if (source == null) {
      return new Trace(capture, StandardCharsets.UTF_8.name(), List.of());
    }
    Runs runs = new Runs(source.html());
    List<Span> missing = blocks(article, runs);
    if (runs.isEmpty()) {
      scripts(article, missing, runs);
    }
    return new Trace(capture, source.charset().name(), runs.inBytes(bytes, source));
  }

  /** Adds the paragraphs that are blocks, and returns the others. */
  private List<Span> blocks(Article article, Runs runs) {
    Map<String, Deque<Integer>> byText = new HashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      byText.computeIfAbsent(blocks.get(i).text(), text -> new ArrayDeque<>()).add(i);
    }
    List<Span> missing = new ArrayList<>();
    int next = 0;
    for (Span paragraph : article.paragraphs()) {
      Deque<Integer> same = byText.getOrDefault(paragraph.of(article.text()), new ArrayDeque<>());
      Integer block = same.poll();
      while (block != null && block < next) {
        block = same.poll();
      }
      if (block == null) {
        missing.add(paragraph);
      } else {
        runs.add(paragraph.start(), blocks.get(block));
        next = block + 1;
      }
    }
    return missing;
  }

  /**
   * Adds the paragraphs that follow one another in the strings, in the order of the page, from that
   * string on that has most of the first ones: a teaser repeats the beginning.
   */
  private void scripts(Article article, List<Span> paragraphs, Runs runs) {
    int first = 0;
    int most = 0;
    for (int i = 0; i < scripts.size(); i++) {
      int count = found(article, paragraphs, scripts.get(i)).size();
      first = count > most ? i : first;
      most = StrictMath.max(most, count);
    }
    int next = 0;
    for (PlacedText string : scripts.subList(first, scripts.size())) {
      List<Span> rest = paragraphs.subList(next, paragraphs.size());
      for (Span place : found(article, rest, string)) {
        int start = paragraphs.get(next++).start();
        runs.add(start, string.part(place.start(), place.end()));
      }
    }
  }

  /** Where the first paragraphs stand in a string, one behind the other. */
  private static List<Span> found(Article article, List<Span> paragraphs, PlacedText string) {
    String words = string.text();
    List<Span> found = new ArrayList<>();
    int at = 0;
    for (Span paragraph : paragraphs) {
      int start = words.indexOf(paragraph.of(article.text()), at);
      if (start < 0) {
        break;
      }
      at = start + paragraph.length();
      found.add(new Span(start, at));
    }
    return found;
  }
}
