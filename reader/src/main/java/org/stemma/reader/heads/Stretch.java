package org.stemma.reader.heads;

import com.ibm.icu.lang.UCharacter;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Span;

/** The tokens of a sentence, or of the share of one that a window holds, and what they score. */
final class Stretch {
  private final String text;
  private final List<Span> tokens = new ArrayList<>();
  private final List<float[]> scores = new ArrayList<>();

  Stretch(String text) {
    this.text = text;
  }

  /**
   * Adds a token.
   *
   * @param logits one for each of the {@link NameTags}
   * @param from where in the buffer
   */
  void add(Span token, FloatBuffer logits, int from) {
    float[] row = new float[NameTags.COUNT];
    float most = Float.NEGATIVE_INFINITY;
    for (int tag = 0; tag < row.length; tag++) {
      row[tag] = logits.get(from + tag);
      most = Math.max(most, row[tag]);
    }
    double sum = 0;
    for (float logit : row) {
      sum += StrictMath.exp(logit - most);
    }
    float whole = most + (float) StrictMath.log(sum);
    for (int tag = 0; tag < row.length; tag++) {
      row[tag] -= whole;
    }
    tokens.add(token);
    scores.add(row);
  }

  int size() {
    return tokens.size();
  }

  Span token(int place) {
    return tokens.get(place);
  }

  /** The logarithm of a tag's probability. */
  float score(int place, int tag) {
    return scores.get(place)[tag];
  }

  /**
   * A token's word, for telling whether two are the same: in lower case. Null if it has no capital
   * letter, and so is hardly a part of a name.
   */
  @Nullable String word(int place) {
    Span token = tokens.get(place);
    String word = text.substring(token.start(), token.end());
    boolean capital =
        word.codePoints().anyMatch(c -> UCharacter.isUpperCase(c) || UCharacter.isTitleCase(c));
    return capital ? UCharacter.foldCase(word, true) : null;
  }
}
