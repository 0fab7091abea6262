package org.stemma.reader.encoder;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.core.model.Code;
import org.stemma.core.model.Problem;
import org.stemma.core.model.Span;

/**
 * Cuts a text into word pieces, as the uncased BERT does (Wu et al. 2016, "Google's Neural Machine
 * Translation System", section 4.1): lower case, no accents, words and marks of punctuation apart,
 * each word the longest pieces of the vocabulary from left to right.
 *
 * <p>Immutable, and safe to share between threads.
 */
final class WordPiece {
  /** A longer word is unknown, in code points, as in BERT. */
  private static final int LONGEST_WORD = 100;

  /** The pieces of the vocabulary are shorter; a test holds this. */
  static final int LONGEST_PIECE = 24;

  /** The pieces of a text, in order; several may be of one word. */
  static final class Pieces {
    private long[] numbers;
    private int[] shapes;
    private int[] starts;
    private int[] ends;
    private int count;

    private Pieces(int limit) {
      int size = Math.min(limit, 64);
      numbers = new long[size];
      shapes = new int[size];
      starts = new int[size];
      ends = new int[size];
    }

    private void add(int number, int shape, int start, int end) {
      if (count == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * count);
        shapes = Arrays.copyOf(shapes, 2 * count);
        starts = Arrays.copyOf(starts, 2 * count);
        ends = Arrays.copyOf(ends, 2 * count);
      }
      numbers[count] = number;
      shapes[count] = shape;
      starts[count] = start;
      ends[count++] = end;
    }

    int count() {
      return count;
    }

    long number(int at) {
      return numbers[at];
    }

    int shape(int at) {
      return shapes[at];
    }

    /** Where the word of the piece starts in the text. */
    int start(int at) {
      return starts[at];
    }

    /** Where the word of the piece ends. */
    int end(int at) {
      return ends[at];
    }
  }

  private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();

  private final Map<String, Integer> heads = new HashMap<>();
  private final Map<String, Integer> tails = new HashMap<>();
  private final boolean[] punctuation;
  private final int unknown;

  private WordPiece(List<String> vocabulary) {
    punctuation = new boolean[vocabulary.size()];
    for (int number = 0; number < vocabulary.size(); number++) {
      String piece = vocabulary.get(number);
      if (piece.startsWith("##")) {
        tails.put(piece.substring(2), number);
      } else {
        heads.put(piece, number);
      }
      punctuation[number] = piece.codePoints().allMatch(WordPiece::isPunctuation);
    }
    unknown = id("[UNK]");
  }

  /** With a vocabulary of one piece a line, in UTF-8, the first of number 0. */
  static WordPiece of(byte[] vocabulary) {
    return new WordPiece(new String(vocabulary, StandardCharsets.UTF_8).lines().toList());
  }

  /** The number of a piece that begins a word, or of a special one such as {@code [CLS]}. */
  int id(String piece) {
    Integer id = heads.get(piece);
    if (id == null) {
      throw Problem.of(Code.MODEL_UNAVAILABLE, "its vocabulary has no piece " + piece);
    }
    return id;
  }

  /** Whether a piece is a mark of punctuation. */
  boolean isPunctuation(long id) {
    return punctuation[(int) id];
  }

  /** How many letters the longest piece has. */
  int longest() {
    return Math.max(
        heads.keySet().stream().mapToInt(String::length).max().orElse(0),
        tails.keySet().stream().mapToInt(String::length).max().orElse(0));
  }

  /**
   * The pieces of a stretch of {@code text}, special ones left out, with their places in the text.
   *
   * @param limit at least 1; no more are looked for
   */
  Pieces pieces(String text, Span stretch, int limit) {
    Pieces pieces = new Pieces(limit);
    StringBuilder word = new StringBuilder();
    int start = stretch.start();
    int i = stretch.start();
    while (i < stretch.end() && pieces.count < limit) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      boolean alone = isPunctuation(c) || UCharacter.hasBinaryProperty(c, UProperty.IDEOGRAPHIC);
      if (alone || isSpace(c)) {
        add(text, start, i, word, pieces);
        if (alone) {
          word.appendCodePoint(c);
          add(text, i, next, word, pieces);
        }
        start = next;
      } else if (c < 0x80) {
        if (!isDropped(c)) {
          word.append((char) (c >= 'A' && c <= 'Z' ? c + 32 : c));
        }
      } else if (!isDropped(c)) {
        plain(c, word);
      }
      i = next;
    }
    add(text, start, Math.min(i, stretch.end()), word, pieces);
    pieces.count = Math.min(pieces.count, limit);
    return pieces;
  }

  // Lower case first, then accents off: "İ" becomes "i" and a dot that falls away.
  private static void plain(int c, StringBuilder word) {
    String lower = UCharacter.toLowerCase(ULocale.ROOT, Character.toString(c));
    DECOMPOSED
        .normalize(lower)
        .codePoints()
        .filter(mark -> UCharacter.getType(mark) != ECharacterCategory.NON_SPACING_MARK)
        .forEach(word::appendCodePoint);
  }

  /** Adds the pieces of the word, and empties it. */
  private void add(String text, int start, int end, StringBuilder word, Pieces pieces) {
    if (word.isEmpty()) {
      return;
    }
    String whole = word.toString();
    word.setLength(0);
    int shape = Shapes.of(text, start, end);
    int before = pieces.count;
    if (whole.codePointCount(0, whole.length()) > LONGEST_WORD) {
      pieces.add(unknown, shape, start, end);
      return;
    }
    int from = 0;
    while (from < whole.length()) {
      Map<String, Integer> vocabulary = from == 0 ? heads : tails;
      int to = Math.min(whole.length(), from + LONGEST_PIECE);
      Integer number = vocabulary.get(whole.substring(from, to));
      while (number == null && to > from + 1) {
        to--;
        number = vocabulary.get(whole.substring(from, to));
      }
      if (number == null) {
        pieces.count = before;
        pieces.add(unknown, shape, start, end);
        return;
      }
      pieces.add(number, shape, start, end);
      from = to;
    }
  }

  // What BERT's clean-up drops: control and format characters other than white space.
  private static boolean isDropped(int c) {
    if (c == 0 || c == 0xFFFD) {
      return true;
    }
    if (c == '\t' || c == '\n' || c == '\r') {
      return false;
    }
    int type = UCharacter.getType(c);
    return type == ECharacterCategory.CONTROL
        || type == ECharacterCategory.FORMAT
        || type == ECharacterCategory.PRIVATE_USE
        || type == ECharacterCategory.SURROGATE
        || type == ECharacterCategory.UNASSIGNED;
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || UCharacter.isUWhiteSpace(c);
  }

  // BERT counts all ASCII signs, "$" and "+" too.
  static boolean isPunctuation(int c) {
    if (c < 0x80) {
      return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }
    return switch (UCharacter.getType(c)) {
      case ECharacterCategory.CONNECTOR_PUNCTUATION,
          ECharacterCategory.DASH_PUNCTUATION,
          ECharacterCategory.START_PUNCTUATION,
          ECharacterCategory.END_PUNCTUATION,
          ECharacterCategory.INITIAL_QUOTE_PUNCTUATION,
          ECharacterCategory.FINAL_QUOTE_PUNCTUATION,
          ECharacterCategory.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
