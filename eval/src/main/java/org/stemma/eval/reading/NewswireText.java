package org.stemma.eval.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Article;
import org.stemma.core.model.Dating;
import org.stemma.core.model.Field;
import org.stemma.core.model.Ids;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Outlet;
import org.stemma.core.model.Segmentation;
import org.stemma.core.model.Source;
import org.stemma.core.model.Span;

/**
 * One annotated text of the worldwide newswire set: its tokens, joined by blanks, with the
 * outermost names.
 *
 * @param paragraphs and {@code sentences}, in order; the set marks paragraphs alone, so a sentence
 *     ends behind a token that is a stop, and the closing marks behind it
 * @param tokens one list a sentence
 * @param names the people, organisations, places and groups, in order
 */
record NewswireText(
    String name,
    String text,
    List<Span> paragraphs,
    List<Span> sentences,
    List<List<Span>> tokens,
    List<Name> names) {
  private static final Set<String> STOPS = Set.of(".", "!", "?", "...", "…");
  private static final Set<String> CLOSERS = Set.of("\"", "''", "”", "’", "'", ")");

  /** A stretch of the text that is a name. */
  record Name(Span span, MentionType type) {}

  /**
   * Reads one file: a token and its tag a line, a blank line between paragraphs; tags of names
   * inside names, in further columns, are left out.
   */
  static NewswireText read(Path file) throws IOException {
    Builder builder = new Builder();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      // Three lines of the set have blanks where the others have a tab.
      String[] cells = line.strip().split(line.indexOf('\t') >= 0 ? "\t" : "\\s++", -1);
      if (cells[0].isBlank()) {
        builder.endParagraph();
      } else {
        builder.add(cells[0].strip(), cells.length > 1 ? cells[1].strip() : "O");
      }
    }
    return builder.build(String.valueOf(file.getFileName()));
  }

  /** The text as a user would give it: verbatim, with its sentences and tokens. */
  Article article() {
    return new Article(
        Ids.article(null, null, name, text),
        List.of("c-0000000000000000"),
        List.of(Source.file(name)),
        Outlet.UNKNOWN,
        null,
        null,
        null,
        List.of(),
        null,
        null,
        "en",
        Dating.UNKNOWN,
        null,
        null,
        text,
        paragraphs,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new TreeMap<>(),
        true,
        new Segmentation(sentences, tokens));
  }

  /** Every run of capitalised tokens that does not open a sentence: what needs no reader. */
  List<Span> capitalisedRuns() {
    List<Span> runs = new ArrayList<>();
    for (List<Span> sentence : tokens) {
      Span run = null;
      for (Span token : sentence.subList(1, sentence.size())) {
        if (Character.isUpperCase(text.codePointAt(token.start()))) {
          run = run == null ? token : new Span(run.start(), token.end());
        } else if (run != null) {
          runs.add(run);
          run = null;
        }
      }
      if (run != null) {
        runs.add(run);
      }
    }
    return runs;
  }

  /**
   * The type of a tag of the set; null for what is not measured (dates, money, products, others).
   */
  private static @Nullable MentionType type(String tag) {
    return switch (tag) {
      case "Person" -> MentionType.PERSON;
      case "Organization" -> MentionType.ORGANIZATION;
      case "Location", "Facility" -> MentionType.PLACE;
      case "NORP" -> MentionType.GROUP;
      default -> null;
    };
  }

  /** The field that all spans point into. */
  static Field field() {
    return Field.TEXT;
  }

  /** Puts a text together, token by token. */
  private static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Span> paragraphs = new ArrayList<>();
    private final List<Span> sentences = new ArrayList<>();
    private final List<List<Span>> tokens = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();
    private final List<Span> sentence = new ArrayList<>();
    private int paragraph;
    private boolean stopped;
    private @Nullable Name open;

    void add(String token, String tag) {
      if (stopped && !CLOSERS.contains(token)) {
        endSentence();
      }
      if (text.length() > paragraph) {
        text.append(' ');
      }
      Span span = new Span(text.length(), text.length() + token.length());
      text.append(token);
      sentence.add(span);
      stopped |= STOPS.contains(token);
      tag(span, tag);
    }

    private void tag(Span span, String tag) {
      Name before = open;
      if (tag.startsWith("I-") && before != null) {
        open = new Name(new Span(before.span().start(), span.end()), before.type());
        return;
      }
      endName();
      MentionType type = tag.length() > 2 ? type(tag.substring(2)) : null;
      open = type == null ? null : new Name(span, type);
    }

    private void endName() {
      if (open != null) {
        names.add(open);
      }
      open = null;
    }

    private void endSentence() {
      endName();
      if (!sentence.isEmpty()) {
        sentences.add(new Span(sentence.getFirst().start(), sentence.getLast().end()));
        tokens.add(List.copyOf(sentence));
      }
      sentence.clear();
      stopped = false;
    }

    void endParagraph() {
      endSentence();
      if (text.length() > paragraph) {
        paragraphs.add(new Span(paragraph, text.length()));
        text.append("\n\n");
        paragraph = text.length();
      }
    }

    NewswireText build(String name) {
      endParagraph();
      String whole = text.substring(0, Math.max(0, text.length() - 2));
      return new NewswireText(name, whole, paragraphs, sentences, tokens, names);
    }
  }
}
