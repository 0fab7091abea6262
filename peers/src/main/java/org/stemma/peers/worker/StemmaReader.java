package org.stemma.peers.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Annotation;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Field;
import org.stemma.core.model.Reader;
import org.stemma.core.model.Segmentation;
import org.stemma.core.model.Span;
import org.stemma.core.model.Speaker;
import org.stemma.eval.reading.GivenText;
import org.stemma.peers.wire.Answer;
import org.stemma.peers.wire.Offsets;
import org.stemma.peers.wire.Question;
import org.stemma.reader.StandardReader;

/** Stemma's own reader; lines of a text are its paragraphs. */
final class StemmaReader implements PeerReader {
  private final Reader reader = new StandardReader();

  @Override
  public Answer answer(Question question) {
    String text = question.text();
    Offsets offsets = new Offsets(text);
    GivenText lines = GivenText.ofLines(question.id(), text);
    GivenText given =
        new GivenText(lines.name(), text, lines.paragraphs(), segmentation(question, offsets));
    Annotation annotation = reader.read(given.article());
    List<Answer.Name> names =
        annotation.mentions().stream()
            .filter(m -> m.field().equals(Field.TEXT))
            .map(m -> new Answer.Name(offsets.points(m.span()), m.type().name()))
            .toList();
    return Answer.of(question.id(), names, quotations(annotation.attributions(), offsets));
  }

  // What somebody is told to have said is that person's, whoever tells it: the innermost counts.
  private static List<Answer.Quotation> quotations(
      List<Attribution> attributions, Offsets offsets) {
    SortedMap<Span, Attribution> innermost = new TreeMap<>();
    Set<String> outer = new TreeSet<>();
    for (Attribution attribution : attributions) {
      if (attribution.parent() != null) {
        outer.add(attribution.parent());
      }
    }
    for (Attribution attribution : attributions) {
      if (attribution.field().equals(Field.TEXT)) {
        for (Span quoted : attribution.quoted()) {
          innermost.merge(quoted, attribution, (a, b) -> outer.contains(b.id()) ? a : b);
        }
      }
    }
    List<Answer.Quotation> quotations = new ArrayList<>();
    innermost.forEach(
        (quoted, attribution) -> {
          Speaker speaker = attribution.speaker();
          String name = speaker.kind() == Speaker.Kind.NAMED ? speaker.text() : null;
          quotations.add(new Answer.Quotation(offsets.points(quoted), name));
        });
    return quotations;
  }

  private static @Nullable Segmentation segmentation(Question question, Offsets offsets) {
    List<List<Span>> given = question.tokens();
    if (given == null) {
      return null;
    }
    List<List<Span>> tokens =
        given.stream().map(sentence -> sentence.stream().map(offsets::units).toList()).toList();
    List<Span> sentences =
        tokens.stream().map(s -> new Span(s.getFirst().start(), s.getLast().end())).toList();
    return new Segmentation(sentences, tokens);
  }

  @Override
  public void close() {
    reader.close();
  }
}
