package org.stemma.ingest.trace;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Texts that a page keeps in the strings of its scripts, as JSON writes strings: an article's body
 * in JSON-LD, say, which may itself be markup.
 */
final class ScriptWords {
  /** Shorter strings hold no paragraph. */
  private static final int SHORTEST = 20;

  private static final int HEX_DIGITS = 4;

  private final String html;
  private final List<PlacedText> texts = new ArrayList<>();

  private ScriptWords(String html) {
    this.html = html;
  }

  /**
   * Each string but the shortest as the words that it holds, in the order of the page, with their
   * places in it.
   *
   * @param page parsed from {@code html} with tracked positions
   */
  static List<PlacedText> of(Document page, String html) {
    ScriptWords words = new ScriptWords(html);
    for (Element script : page.select("script")) {
      for (DataNode data : script.dataNodes()) {
        Range range = data.sourceRange();
        if (range.isTracked() && range.endPos() <= html.length()) {
          words.strings(range.startPos(), range.endPos());
        }
      }
    }
    return List.copyOf(words.texts);
  }

  // An apostrophe's string may hold a lone quotation mark: then strings are found where there are
  // none, and their words are nobody's.
  private void strings(int start, int end) {
    int at = html.indexOf('"', start);
    while (at >= 0 && at < end) {
      PlacedText string = new PlacedText();
      int close = string(at + 1, end, string);
      if (string.length() >= SHORTEST) {
        texts.add(words(string));
      }
      at = html.indexOf('"', close + 1);
    }
  }

  /** Reads a string; returns where its closing mark stands, or {@code end}. */
  private int string(int start, int end, PlacedText into) {
    int at = start;
    while (at < end && html.charAt(at) != '"') {
      char c = html.charAt(at);
      int next = at + 1;
      if (c == '\\' && next < end) {
        c = html.charAt(next++);
        switch (c) {
          case 'n' -> c = '\n';
          case 'r' -> c = '\r';
          case 't' -> c = '\t';
          case 'b' -> c = '\b';
          case 'f' -> c = '\f';
          case 'u' -> {
            int code = next + HEX_DIGITS <= end ? hex(next) : -1;
            c = code < 0 ? 'u' : (char) code;
            next += code < 0 ? 0 : HEX_DIGITS;
          }
          default -> {}
        }
      }
      into.add(c, at, next);
      at = next;
    }
    return at;
  }

  private int hex(int start) {
    int code = 0;
    for (int i = start; i < start + HEX_DIGITS; i++) {
      int digit = html.charAt(i) < 0x80 ? Character.digit(html.charAt(i), 16) : -1;
      if (digit < 0) {
        return -1;
      }
      code = code * 16 + digit;
    }
    return code;
  }

  /** The words of a string that is markup, or reads the same as markup. */
  private PlacedText words(PlacedText string) {
    String markup = string.text();
    if (markup.indexOf('<') < 0 && markup.indexOf('&') < 0) {
      return Woven.of(string, html);
    }
    Document inner =
        Parser.htmlParser().setMaxDepth(64).setTrackPosition(true).parseInput(markup, "");
    PlacedText placed = new PlacedText();
    for (TextNode node : inner.nodeStream(TextNode.class).toList()) {
      PlacedText one = new PlacedText();
      one.add(node, markup);
      for (int i = 0; i < one.length(); i++) {
        boolean known = one.from(i) != PlacedText.NOWHERE;
        placed.add(
            one.charAt(i),
            known ? string.from(one.from(i)) : PlacedText.NOWHERE,
            known ? string.to(one.to(i) - 1) : PlacedText.NOWHERE);
      }
      placed.add(' ', PlacedText.NOWHERE, PlacedText.NOWHERE);
    }
    return Woven.of(placed, html);
  }
}
