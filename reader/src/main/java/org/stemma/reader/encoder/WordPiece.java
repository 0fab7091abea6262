package org.stemma.reader.encoder;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.stemma.core.model.Code;
import org.stemma.core.model.Problem;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

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

  private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();

  private final Map<String, Integer> heads = new HashMap<>();
  private final Map<String, Integer> tails = new HashMap<>();
  private final boolean[] punctuation;

  private WordPiece(Map<String, Integer> vocabulary) {
    punctuation = new boolean[vocabulary.size()];
    for (var entry : vocabulary.entrySet()) {
      String piece = entry.getKey();
      if (piece.startsWith("##")) {
        tails.put(piece.substring(2), entry.getValue());
      } else {
        heads.put(piece, entry.getValue());
      }
      punctuation[entry.getValue()] = piece.codePoints().allMatch(WordPiece::isPunctuation);
    }
  }

  /** With the vocabulary that {@code tokenizer}, a tokenizer.json, holds under model.vocab. */
  static WordPiece of(byte[] tokenizer) {
    Map<String, Integer> vocabulary = new HashMap<>();
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), tokenizer)) {
      while (parser.nextToken() != null) {
        boolean vocab =
            parser.currentToken() == JsonToken.START_OBJECT && "vocab".equals(parser.currentName());
        while (vocab && parser.nextToken() != JsonToken.END_OBJECT) {
          String piece = parser.currentName();
          parser.nextToken();
          vocabulary.put(piece, parser.getIntValue());
        }
      }
    }
    if (!vocabulary.containsKey("[UNK]")) {
      throw Problem.of(Code.MODEL_UNAVAILABLE, "its vocabulary has no piece for unknown words");
    }
    return new WordPiece(vocabulary);
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
   * The pieces of {@code text}, special ones left out.
   *
   * @param limit at least 1; no more are looked for
   */
  long[] pieces(CharSequence text, int limit) {
    Pieces pieces = new Pieces(limit);
    StringBuilder word = new StringBuilder();
    int i = 0;
    while (i < text.length() && pieces.count < limit) {
      int c = Character.codePointAt(text, i);
      i += Character.charCount(c);
      if (isDropped(c)) {
        continue;
      }
      boolean alone = isPunctuation(c) || UCharacter.hasBinaryProperty(c, UProperty.IDEOGRAPHIC);
      if (alone || isSpace(c)) {
        add(word, pieces);
        if (alone) {
          add(word.appendCodePoint(c), pieces);
        }
      } else if (c < 0x80) {
        word.append((char) (c >= 'A' && c <= 'Z' ? c + 32 : c));
      } else {
        plain(c, word);
      }
    }
    add(word, pieces);
    return Arrays.copyOf(pieces.ids, Math.min(pieces.count, limit));
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
  private void add(StringBuilder word, Pieces pieces) {
    if (word.isEmpty()) {
      return;
    }
    String whole = word.toString();
    word.setLength(0);
    int before = pieces.count;
    if (whole.codePointCount(0, whole.length()) > LONGEST_WORD) {
      pieces.add(id("[UNK]"));
      return;
    }
    int from = 0;
    while (from < whole.length()) {
      Map<String, Integer> vocabulary = from == 0 ? heads : tails;
      int to = Math.min(whole.length(), from + LONGEST_PIECE);
      Integer id = vocabulary.get(whole.substring(from, to));
      while (id == null && to > from + 1) {
        to--;
        id = vocabulary.get(whole.substring(from, to));
      }
      if (id == null) {
        pieces.count = before;
        pieces.add(id("[UNK]"));
        return;
      }
      pieces.add(id);
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
  private static boolean isPunctuation(int c) {
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

  /** Numbers of pieces, as many as come. */
  private static final class Pieces {
    private long[] ids;
    private int count;

    Pieces(int limit) {
      ids = new long[Math.min(limit, 64)];
    }

    void add(int id) {
      if (count == ids.length) {
        ids = Arrays.copyOf(ids, 2 * count);
      }
      ids[count++] = id;
    }
  }
}
