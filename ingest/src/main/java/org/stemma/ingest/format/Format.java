package org.stemma.ingest.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a file is, told by its first bytes, and by its name only where the bytes leave it open: a
 * page saved as {@code article.txt} is still a page.
 */
public enum Format {
  PLAIN(null),
  HTML(null),
  JSON_LINES(null),
  JSON_ARRAY(null),
  JSON_OBJECT(null),
  MHTML(null),
  RSS(null),
  ATOM(null),
  JSON_FEED(null),
  OPML(null),
  SITEMAP(null),
  XML("XML of another kind"),
  WARC(null),
  ARC(null),
  PDF(null),
  DOCX(null),
  DOC("a Word 97 document"),
  ODT("ODT"),
  EPUB("EPUB"),
  RTF(null),
  GZIP(null),
  ZIP(null),
  TAR(null),
  IMAGE(null),
  COMPRESSED("a compressed file of this kind"),
  MAIL("a mail message");

  /** How many bytes of the beginning are enough to tell. */
  public static final int HEAD = 4096;

  private static final Set<String> HTML_ELEMENTS =
      Set.of(
          "html",
          "head",
          "body",
          "title",
          "meta",
          "link",
          "script",
          "style",
          "base",
          "div",
          "p",
          "article",
          "main",
          "section",
          "header",
          "nav",
          "h1",
          "h2",
          "h3",
          "table",
          "span",
          "a",
          "ul",
          "ol",
          "center",
          "font",
          "br",
          "img",
          "blockquote",
          "noscript",
          "iframe",
          "b",
          "i");
  private static final List<String> HTML_NAMES = List.of(".html", ".htm", ".xhtml", ".shtml");
  private static final List<String> LINE_NAMES = List.of(".jsonl", ".ndjson");

  private final @Nullable String unsupported;

  Format(@Nullable String unsupported) {
    this.unsupported = unsupported;
  }

  /** What to call it in a refusal; null if this version reads it. */
  public @Nullable String unsupported() {
    return unsupported;
  }

  /** Whether {@code name} says that it holds a JSON record a line. */
  public static boolean namesJsonLines(String name) {
    return endsWith(name, LINE_NAMES);
  }

  /**
   * What the bytes are.
   *
   * @param head the first {@link #HEAD} bytes, or all of them
   * @param name a file name, or the last part of an address
   */
  public static Format tell(byte[] head, String name) {
    Format packed = byMagic(head, name);
    if (packed != null) {
      return packed;
    }
    String start = readable(head);
    Format json = json(start, name);
    if (json != null) {
      return json;
    }
    Format marked = start.startsWith("<") ? marked(start) : null;
    if (marked != null) {
      return marked;
    }
    return byHeaderOrName(start, name);
  }

  private static @Nullable Format byMagic(byte[] head, String name) {
    if (starts(head, 0x1f, 0x8b)) {
      return GZIP;
    }
    if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6)) {
      return zipped(head, name);
    }
    if (starts(head, '%', 'P', 'D', 'F', '-')) {
      return PDF;
    }
    if (starts(head, '{', '\\', 'r', 't', 'f')) {
      return RTF;
    }
    if (starts(head, 'W', 'A', 'R', 'C', '/')) {
      return WARC;
    }
    if (starts(head, 'f', 'i', 'l', 'e', 'd', 'e', 's', 'c', ':', '/', '/')) {
      return ARC;
    }
    if (starts(head, 0xd0, 0xcf, 0x11, 0xe0)) {
      return DOC;
    }
    if (starts(head, 0x89, 'P', 'N', 'G')
        || starts(head, 0xff, 0xd8, 0xff)
        || starts(head, 'G', 'I', 'F', '8')
        || (starts(head, 'R', 'I', 'F', 'F') && at(head, 8, "WEBP"))) {
      return IMAGE;
    }
    if (at(head, 257, "ustar")) {
      return TAR;
    }
    boolean compressed =
        starts(head, 'B', 'Z', 'h')
            || starts(head, 0xfd, '7', 'z', 'X', 'Z')
            || starts(head, 0x28, 0xb5, 0x2f, 0xfd)
            || starts(head, '7', 'z', 0xbc, 0xaf);
    return compressed ? COMPRESSED : null;
  }

  private static Format zipped(byte[] head, String name) {
    String inside = new String(head, StandardCharsets.ISO_8859_1);
    if (inside.contains("application/epub+zip")) {
      return EPUB;
    }
    if (inside.contains("application/vnd.oasis.opendocument")) {
      return ODT;
    }
    boolean word = inside.contains("word/") || endsWith(name, List.of(".docx"));
    return word ? DOCX : ZIP;
  }

  private static @Nullable Format json(String start, String name) {
    boolean named = endsWith(name, List.of(".json"));
    boolean lines = namesJsonLines(name);
    int second = 1;
    while (second < start.length() && start.charAt(second) <= ' ') {
      second++;
    }
    char inside = second < start.length() ? start.charAt(second) : ' ';
    if (start.startsWith("{") && (lines || inside == '"' || inside == '}')) {
      if (start.contains("https://jsonfeed.org/version/")) {
        return JSON_FEED;
      }
      return lines ? JSON_LINES : JSON_OBJECT;
    }
    if (start.startsWith("[") && (named || lines || inside == '{' || inside == ']')) {
      return JSON_ARRAY;
    }
    return lines ? JSON_LINES : named ? JSON_OBJECT : null;
  }

  private static @Nullable Format marked(String start) {
    String root = rootElement(start);
    return switch (root) {
      case "rss", "rdf:rdf", "channel" -> RSS;
      case "feed", "atom:feed" -> ATOM;
      case "opml" -> OPML;
      case "urlset", "sitemapindex" -> SITEMAP;
      case "!doctype" -> HTML;
      default -> HTML_ELEMENTS.contains(root) ? HTML : start.startsWith("<?xml") ? XML : null;
    };
  }

  /** The first element, in lower case, past declarations and comments; "!doctype" of a page. */
  private static String rootElement(String start) {
    int at = 0;
    while (at < start.length() && start.charAt(at) == '<') {
      int end;
      if (start.startsWith("<!--", at)) {
        end = start.indexOf("-->", at);
      } else if (start.startsWith("<?", at)) {
        end = start.indexOf('>', at);
      } else if (start.regionMatches(true, at, "<!doctype", 0, 9)) {
        if (start.regionMatches(true, at + 9, " html", 0, 5)) {
          return "!doctype";
        }
        end = start.indexOf('>', at);
      } else if (start.startsWith("<!", at)) {
        end = start.indexOf('>', at); // declarations inside a document type
      } else {
        break;
      }
      if (end < 0) {
        return "";
      }
      at = start.indexOf('<', end);
      if (at < 0) {
        return "";
      }
    }
    int end = at + 1;
    while (end < start.length() && isNameCharacter(start.charAt(end))) {
      end++;
    }
    return start.substring(Math.min(at + 1, end), end).toLowerCase(Locale.ROOT);
  }

  private static Format byHeaderOrName(String start, String name) {
    String lower = start.toLowerCase(Locale.ROOT);
    boolean headers = lower.startsWith("from:") || lower.startsWith("mime-version:");
    headers |= lower.startsWith("return-path:") || lower.startsWith("received:");
    if (headers && ("\n" + lower).contains("\nmime-version:")) {
      return lower.contains("multipart/related") ? MHTML : MAIL;
    }
    if (endsWith(name, List.of(".mht", ".mhtml"))) {
      return MHTML;
    }
    boolean tagged = lower.contains("</") || lower.contains("<p>") || lower.contains("<br");
    if (endsWith(name, HTML_NAMES) && tagged) {
      return HTML;
    }
    return PLAIN;
  }

  /** The beginning as characters, whatever they are: enough to see marks that are all ASCII. */
  private static String readable(byte[] head) {
    boolean little = starts(head, 0xff, 0xfe);
    boolean big = starts(head, 0xfe, 0xff);
    String text =
        little
            ? new String(head, StandardCharsets.UTF_16LE)
            : big
                ? new String(head, StandardCharsets.UTF_16BE)
                : new String(head, StandardCharsets.UTF_8);
    int start = 0;
    while (start < text.length() && (text.charAt(start) <= ' ' || text.charAt(start) == '\uFEFF')) {
      start++;
    }
    return text.substring(start);
  }

  private static boolean isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == ':'
        || c == '-';
  }

  private static boolean endsWith(String name, List<String> endings) {
    String lower = name.toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(lower::endsWith);
  }

  private static boolean at(byte[] head, int place, String magic) {
    byte[] wanted = magic.getBytes(StandardCharsets.US_ASCII);
    int end = place + wanted.length;
    return head.length >= end && Arrays.equals(head, place, end, wanted, 0, wanted.length);
  }

  private static boolean starts(byte[] head, int... magic) {
    if (head.length < magic.length) {
      return false;
    }
    byte[] wanted = new byte[magic.length];
    for (int i = 0; i < magic.length; i++) {
      wanted[i] = (byte) magic[i];
    }
    return Arrays.equals(head, 0, magic.length, wanted, 0, magic.length);
  }
}
