package org.stemma.ingest.documents;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Code;
import org.stemma.core.tables.Tables;

/**
 * The words of an RTF file (Rich Text Format 1.9.1): characters in the code page of their font,
 * Unicode escapes, paragraphs. One pass over the bytes; tables of fonts, pictures, headers and
 * notes are left out.
 */
final class RichText {
  private static final int DEEPEST = 1_000;
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Set<String> LEFT_OUT = Tables.words(RichText.class, "rtf-left-out.txt");
  private static final Map<String, String> SIGNS = table("rtf-signs.tsv");
  private static final Map<String, String> CHARSETS = table("rtf-charsets.tsv");

  private final byte[] bytes;
  private final StringBuilder text = new StringBuilder();
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private final Map<Integer, Charset> fonts = new HashMap<>();
  private final Deque<Group> outer = new ArrayDeque<>();
  private Group group = new Group(false, 1, WESTERN, false);
  private Charset page = WESTERN;
  private Charset pendingIn = WESTERN;
  private int font;
  private int skip;
  private int at;

  /** What holds in a group and those inside it. */
  private record Group(boolean leftOut, int unicodeSkip, Charset charset, boolean fonts) {}

  private RichText(byte[] bytes) {
    this.bytes = bytes;
  }

  private static Map<String, String> table(String file) {
    Map<String, String> all = new TreeMap<>();
    for (List<String> row : Tables.rows(RichText.class, file, 2)) {
      all.put(row.get(0), row.get(1).replace("\\n", "\n").replace("SPACE", " "));
    }
    return all;
  }

  static Documents read(byte[] bytes) {
    RichText reading = new RichText(bytes);
    if (!reading.run()) {
      return Documents.Refused.of(Code.TOO_DEEP, Integer.toString(DEEPEST));
    }
    reading.flush();
    return reading.text.chars().anyMatch(Character::isLetter)
        ? new Documents.Text(reading.text.toString())
        : Documents.Refused.of(Code.NO_TEXT_LAYER);
  }

  private boolean run() {
    while (at < bytes.length) {
      int b = bytes[at++] & 0xff;
      switch (b) {
        case '{' -> {
          if (outer.size() >= DEEPEST) {
            return false;
          }
          outer.push(group);
          skip = 0;
        }
        case '}' -> {
          flush();
          group = outer.isEmpty() ? group : outer.pop();
          skip = 0;
        }
        case '\\' -> control();
        case '\r', '\n' -> {
          // Line ends in the file mean nothing.
        }
        default -> character(b);
      }
    }
    return true;
  }

  private void character(int b) {
    if (skip > 0) {
      skip--;
    } else if (!group.leftOut()) {
      Charset charset = group.charset();
      if (!charset.equals(pendingIn)) {
        flush();
        pendingIn = charset;
      }
      pending.write(b);
    }
  }

  private void flush() {
    if (pending.size() > 0) {
      text.append(pending.toString(pendingIn));
      pending.reset();
    }
  }

  private void write(String words) {
    if (!group.leftOut()) {
      flush();
      text.append(words);
    }
  }

  private void control() {
    if (at >= bytes.length) {
      return;
    }
    int b = bytes[at] & 0xff;
    if (!isLetter(b)) {
      at++;
      symbol(b);
      return;
    }
    int start = at;
    while (at < bytes.length && isLetter(bytes[at] & 0xff)) {
      at++;
    }
    String word =
        new String(bytes, start, StrictMath.min(at - start, 40), StandardCharsets.US_ASCII);
    Integer number = number();
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    word(word, number);
  }

  private @Nullable Integer number() {
    int start = at;
    boolean minus = at < bytes.length && bytes[at] == '-';
    at += minus ? 1 : 0;
    long value = 0;
    int digits = 0;
    while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
      value = StrictMath.min(value * 10 + bytes[at] - '0', Integer.MAX_VALUE);
      at++;
      digits++;
    }
    if (digits == 0) {
      at = start;
      return null;
    }
    return (int) (minus ? -value : value);
  }

  private void symbol(int b) {
    switch (b) {
      case '\'' -> {
        int high = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
        int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
        if (high >= 0 && low >= 0) {
          at += 2;
          character((high << 4) | low);
        }
      }
      case '*' -> group = new Group(true, group.unicodeSkip(), group.charset(), false);
      case '~' -> write("\u00a0");
      case '_' -> write("\u2011");
      case '\r', '\n' -> write("\n\n");
      case '\\', '{', '}' -> character(b);
      default -> {
        // An optional hyphen, an index mark.
      }
    }
  }

  private void word(String word, @Nullable Integer number) {
    int value = number == null ? 0 : number;
    String sign = SIGNS.get(word);
    if (sign != null) {
      write(sign);
    } else if (LEFT_OUT.contains(word)) {
      group = new Group(true, group.unicodeSkip(), group.charset(), word.equals("fonttbl"));
    } else {
      switch (word) {
        case "u" -> {
          if (!group.leftOut()) {
            flush();
            text.append((char) (value & 0xffff));
          }
          skip = group.unicodeSkip();
        }
        case "uc" ->
            group =
                new Group(
                    group.leftOut(),
                    StrictMath.max(0, StrictMath.min(value, 8)),
                    group.charset(),
                    group.fonts());
        case "ansicpg" -> {
          page = charset("windows-" + value);
          group = new Group(group.leftOut(), group.unicodeSkip(), page, group.fonts());
        }
        case "f" -> font(value);
        case "fcharset" -> {
          if (group.fonts()) {
            String name = CHARSETS.get(Integer.toString(value));
            fonts.put(font, name == null ? page : charset(name));
          }
        }
        case "bin" -> at = (int) StrictMath.min(bytes.length, (long) at + StrictMath.max(0, value));
        default -> {
          // Looks, which words do not have.
        }
      }
    }
  }

  private void font(int number) {
    font = number;
    Charset charset = group.fonts() ? group.charset() : fonts.getOrDefault(number, page);
    group = new Group(group.leftOut(), group.unicodeSkip(), charset, group.fonts());
  }

  private static Charset charset(String name) {
    return Charset.isSupported(name) ? Charset.forName(name) : WESTERN;
  }

  private static boolean isLetter(int b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }
}
