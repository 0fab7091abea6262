package org.stemma.eval.reading.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Span;
import org.stemma.eval.reading.names.TaggedText.Name;

/**
 * Puts a text together, token by token. Tags may be IOB1, IOB2 or BIOES: a name ends where a tag
 * begins another, changes the label, or is O (as the shared task of CoNLL 2003 counted).
 */
final class TextBuilder {
  /** What stands for marks in the tokens of the Penn Treebank. */
  private static final Map<String, String> PENN =
      Map.of(
          "-LRB-", "(", "-RRB-", ")", "-LSB-", "[", "-RSB-", "]", "-LCB-", "{", "-RCB-", "}", "``",
          "\"", "''", "\"");

  private final Labels labels;
  private final StringBuilder text = new StringBuilder();
  private final List<Span> paragraphs = new ArrayList<>();
  private final List<Span> sentences = new ArrayList<>();
  private final List<List<Span>> tokens = new ArrayList<>();
  private final List<Name> names = new ArrayList<>();
  private final List<Span> sentence = new ArrayList<>();
  private int paragraph;
  private @Nullable Name open;

  /**
   * @param labels names with others are left out
   */
  TextBuilder(Labels labels) {
    this.labels = labels;
  }

  /** The mark that a token of the Penn Treebank stands for; any other token as it is. */
  static String mark(String token) {
    return PENN.getOrDefault(token, token);
  }

  /** Whether nothing was added yet. */
  boolean isEmpty() {
    return text.isEmpty();
  }

  /**
   * Adds a token.
   *
   * @param token not blank
   * @param tag {@code O}, or a letter, a hyphen and a label
   */
  void add(String token, String tag) {
    if (text.length() > paragraph) {
      text.append(' ');
    }
    Span span = new Span(text.length(), text.length() + token.length());
    text.append(token);
    sentence.add(span);
    if (tag.length() < 3) {
      endName();
      return;
    }
    String label = tag.substring(2);
    Name before = open;
    boolean goesOn = tag.charAt(0) == 'I' || tag.charAt(0) == 'E';
    if (goesOn && before != null && before.label().equals(label)) {
      open = new Name(new Span(before.span().start(), span.end()), label);
    } else {
      endName();
      open = new Name(span, label);
    }
  }

  private void endName() {
    if (open != null && labels.measures(open.label())) {
      names.add(open);
    }
    open = null;
  }

  void endSentence() {
    endName();
    if (!sentence.isEmpty()) {
      sentences.add(new Span(sentence.getFirst().start(), sentence.getLast().end()));
      tokens.add(List.copyOf(sentence));
    }
    sentence.clear();
  }

  void endParagraph() {
    endSentence();
    if (text.length() > paragraph) {
      paragraphs.add(new Span(paragraph, text.length()));
      text.append("\n\n");
      paragraph = text.length();
    }
  }

  TaggedText build(String name) {
    endParagraph();
    String whole = text.substring(0, Math.max(0, text.length() - 2));
    return new TaggedText(name, whole, paragraphs, sentences, tokens, names);
  }
}
