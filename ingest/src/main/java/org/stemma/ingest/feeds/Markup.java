package org.stemma.ingest.feeds;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * XML as it is met in feeds: often not well-formed, with entities that nobody declared. Read by
 * jsoup's parser for XML, which knows no document type: no entity of the file's own is ever
 * expanded and nothing outside it is loaded, so neither can be turned against us.
 */
final class Markup {
  /** Elements may be nested so deep; what is deeper is flattened. */
  static final int DEEPEST = 256;

  /** A list of 50,000 addresses, the most that a sitemap may hold, has a third of it. */
  static final int MOST_TAGS = 2_000_000;

  private static final Pattern DECLARED =
      Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s{0,5}=\\s{0,5}[\"']([\\w:.-]{2,40})[\"']");

  /** Whose element it is. */
  enum Family {
    PLAIN,
    ATOM,
    DC,
    DCTERMS,
    CONTENT,
    XHTML,
    ITUNES,
    FEEDBURNER,
    NEWS,
    OTHER
  }

  private Markup() {}

  /**
   * The elements of a file.
   *
   * @param charset what was said with it (HTTP); null if nothing was
   * @return null if it has more tags than any list of articles
   */
  static @Nullable Document parse(byte[] bytes, @Nullable String charset) {
    String text = decode(bytes, charset);
    if (text.chars().filter(c -> c == '<').limit(MOST_TAGS + 1L).count() > MOST_TAGS) {
      return null;
    }
    return Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(withoutType(text), "");
  }

  /** The file without its document type, which says nothing that is wanted and may be endless. */
  static String withoutType(String text) {
    int at = 0;
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
        continue;
      }
      String end = text.startsWith("<?", at) ? "?>" : text.startsWith("<!--", at) ? "-->" : null;
      if (end == null) {
        break;
      }
      int close = text.indexOf(end, at);
      if (close < 0) {
        return text;
      }
      at = close + end.length();
    }
    if (!text.regionMatches(true, at, "<!DOCTYPE", 0, 9)) {
      return text;
    }
    int close = text.indexOf('>', at);
    int bracket = text.indexOf('[', at);
    if (bracket >= 0 && bracket < close) {
      int closed = text.indexOf(']', bracket);
      close = closed < 0 ? -1 : text.indexOf('>', closed);
    }
    return close < 0 ? text : text.substring(0, at) + text.substring(close + 1);
  }

  /** The characters of an XML file; what fits no charset is replaced, never thrown. */
  static String decode(byte[] b, @Nullable String said) {
    Charset marked = byMark(b);
    if (marked != null) {
      String text = new String(b, marked);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
    Matcher declared =
        DECLARED.matcher(
            new String(b, 0, StrictMath.min(b.length, 400), StandardCharsets.ISO_8859_1));
    List<Charset> tried = new ArrayList<>();
    add(tried, said);
    add(tried, declared.find() ? declared.group(1) : null);
    tried.add(StandardCharsets.UTF_8);
    for (Charset charset : tried) {
      String text = new String(b, charset);
      if (text.indexOf('\uFFFD') < 0) {
        return text;
      }
    }
    boolean open = tried.size() == 1;
    return new String(b, open ? Charset.forName("windows-1252") : tried.getFirst());
  }

  /** Byte order marks, and the first "<" of files without one (XML 1.0, appendix F). */
  private static @Nullable Charset byMark(byte[] b) {
    if (begins(b, 0, 0, 0xfe, 0xff) || begins(b, 0, 0, 0, '<')) {
      return Charset.forName("UTF-32BE");
    }
    if (begins(b, 0xff, 0xfe, 0, 0) || begins(b, '<', 0, 0, 0)) {
      return Charset.forName("UTF-32LE");
    }
    if (begins(b, 0xfe, 0xff) || begins(b, 0, '<', 0)) {
      return StandardCharsets.UTF_16BE;
    }
    if (begins(b, 0xff, 0xfe) || (begins(b, '<', 0) && !begins(b, '<', 0, 0))) {
      return StandardCharsets.UTF_16LE;
    }
    return begins(b, 0xef, 0xbb, 0xbf) ? StandardCharsets.UTF_8 : null;
  }

  private static boolean begins(byte[] b, int... wanted) {
    boolean same = b.length >= wanted.length;
    for (int i = 0; same && i < wanted.length; i++) {
      same = (b[i] & 0xff) == wanted[i];
    }
    return same;
  }

  private static void add(List<Charset> charsets, @Nullable String name) {
    if (name == null) {
      return;
    }
    try {
      Charset charset = Charset.forName(name.strip());
      // Who writes these two names means windows-1252; a declaration that could be read is no
      // UTF-16.
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      if (!charset.name().startsWith("UTF-16") && !charset.name().startsWith("UTF-32")) {
        charsets.add(latin ? Charset.forName("windows-1252") : charset);
      }
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      // An unknown name says nothing.
    }
  }

  /** Its name without a prefix, in lower case. */
  static String name(Element element) {
    String whole = element.tagName();
    return whole.substring(whole.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }

  /** Whose it is: by the namespace where that was declared, else by the usual prefix. */
  static Family family(Element element) {
    String whole = element.tagName();
    int colon = whole.indexOf(':');
    String prefix = colon < 0 ? "" : whole.substring(0, colon).toLowerCase(Locale.ROOT);
    String space = space(element, prefix);
    if (space == null) {
      return switch (prefix) {
        case "" -> Family.PLAIN;
        case "atom" -> Family.ATOM;
        case "dc" -> Family.DC;
        case "dcterms" -> Family.DCTERMS;
        case "content" -> Family.CONTENT;
        case "xhtml" -> Family.XHTML;
        case "itunes" -> Family.ITUNES;
        case "feedburner" -> Family.FEEDBURNER;
        case "news" -> Family.NEWS;
        default -> Family.OTHER;
      };
    }
    String lower = space.toLowerCase(Locale.ROOT);
    if (lower.contains("w3.org/2005/atom") || lower.contains("purl.org/atom/")) {
      return Family.ATOM;
    }
    if (lower.contains("purl.org/dc/terms")) {
      return Family.DCTERMS;
    }
    if (lower.contains("purl.org/dc/")) {
      return Family.DC;
    }
    if (lower.contains("/modules/content")) {
      return Family.CONTENT;
    }
    if (lower.contains("w3.org/1999/xhtml")) {
      return Family.XHTML;
    }
    if (lower.contains("itunes")) {
      return Family.ITUNES;
    }
    if (lower.contains("feedburner")) {
      return Family.FEEDBURNER;
    }
    if (lower.contains("sitemap-news")) {
      return Family.NEWS;
    }
    boolean feed =
        (lower.contains("purl.org/rss/") || lower.contains("purl.org/net/rss"))
            && !lower.contains("/modules/");
    feed |= lower.contains("netscape.com/") || lower.contains("backend.userland.com/");
    return feed || prefix.isEmpty() || lower.contains("harvard.edu/tech/rss")
        ? Family.PLAIN
        : Family.OTHER;
  }

  private static @Nullable String space(Element element, String prefix) {
    String wanted = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix;
    for (Element e = element; e != null; e = e.parent()) {
      if (e.hasAttr(wanted)) {
        return e.attr(wanted);
      }
    }
    return null;
  }

  /** The address by which those inside {@code element} are resolved. */
  static String base(Element element, String outside) {
    List<String> inner = new ArrayList<>();
    for (Element e = element; e != null; e = e.parent()) {
      if (e.hasAttr("xml:base")) {
        inner.add(e.attr("xml:base"));
      }
    }
    String base = outside;
    for (int i = inner.size() - 1; i >= 0; i--) {
      base = resolved(inner.get(i), base);
    }
    return base;
  }

  /** {@code link} seen from {@code base}; unchanged where that cannot be told. */
  static String resolved(String link, String base) {
    String clean = link.strip();
    if (base.isEmpty() || clean.isEmpty()) {
      return clean;
    }
    String whole = org.jsoup.internal.StringUtil.resolve(base, clean);
    return whole.isEmpty() ? clean : whole;
  }
}
