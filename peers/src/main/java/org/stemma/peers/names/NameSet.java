package org.stemma.peers.names;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.stemma.core.model.Mention;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Span;
import org.stemma.eval.reading.SpanScore;
import org.stemma.eval.reading.names.Labels;
import org.stemma.eval.reading.names.NameScore;
import org.stemma.eval.reading.names.TaggedText;
import org.stemma.peers.wire.Answer;
import org.stemma.peers.wire.Offsets;
import org.stemma.peers.wire.Question;

/**
 * A part of a data set in which names are marked.
 *
 * @param title of the set and its part, as a column has it
 * @param texts with tokens and names
 */
public record NameSet(String title, List<TaggedText> texts, Labels labels) {
  private static final Set<MentionType> THREE =
      EnumSet.of(MentionType.PERSON, MentionType.ORGANIZATION, MentionType.PLACE);

  public NameSet {
    texts = List.copyOf(texts);
  }

  /**
   * How well a reader did; micro averages of exact spans and types.
   *
   * @param three people, organisations and places
   * @param apart the same without "the" before a name and 's behind it, marked or found: sets and
   *     readers differ in whether these belong to names
   * @param all with everything else that the set marks as one more kind; equal to {@code three}
   *     where it marks nothing of the kind
   */
  public record Scores(SpanScore three, SpanScore apart, SpanScore all) {}

  /** Whether the set has one more kind, in which everything else that is a name is. */
  public boolean hasRest() {
    return labels.measures(MentionType.OTHER);
  }

  /** The texts as questions, with the tokens and sentences of the set. */
  public List<Question> questions() {
    List<Question> questions = new ArrayList<>();
    for (TaggedText text : texts) {
      Offsets offsets = new Offsets(text.text());
      questions.add(
          new Question(
              text.name(),
              text.text(),
              text.tokens().stream()
                  .map(sentence -> sentence.stream().map(offsets::points).toList())
                  .toList()));
    }
    return List.copyOf(questions);
  }

  /**
   * Judges the answers to {@link #questions}, in their order.
   *
   * @param reader whose labels the answers have
   */
  public Scores score(List<Answer> answers, ReaderLabels reader) {
    NameScore three = NameScore.NONE;
    NameScore apart = NameScore.NONE;
    NameScore all = NameScore.NONE;
    for (int i = 0; i < texts.size(); i++) {
      TaggedText text = texts.get(i);
      List<Mention> found = reader.mentions(answers.get(i), text.text());
      List<Mention> foundThree = found.stream().filter(m -> THREE.contains(m.type())).toList();
      List<TaggedText.Name> goldThree = text.names().stream().filter(this::isOneOfThree).toList();
      three = three.plus(NameScore.of(foundThree, goldThree, labels));
      apart =
          apart.plus(
              NameScore.of(
                  foundThree.stream().map(m -> bare(m, text.text())).toList(),
                  goldThree.stream()
                      .map(n -> new TaggedText.Name(bare(n.span(), text.text()), n.label()))
                      .toList(),
                  labels));
      all = all.plus(NameScore.of(found, text.names(), labels));
    }
    return new Scores(three.typed(), apart.typed(), all.typed());
  }

  private boolean isOneOfThree(TaggedText.Name name) {
    return labels.types(name.label()).stream().anyMatch(THREE::contains);
  }

  private static Mention bare(Mention mention, String text) {
    return new Mention(mention.field(), bare(mention.span(), text), mention.type(), null, 0, false);
  }

  /** The span without an article before it and a possessive behind it; never empty. */
  static Span bare(Span span, String text) {
    int start = span.start();
    int end = span.end();
    if (text.regionMatches(true, start, "the ", 0, 4) && end - start > 4) {
      start += 4;
    }
    for (String possessive : List.of("'s", "’s")) {
      int from = end - possessive.length();
      if (from > start && text.startsWith(possessive, from)) {
        end = from;
        while (end > start + 1 && text.charAt(end - 1) == ' ') {
          end--;
        }
        break;
      }
    }
    return new Span(start, end);
  }
}
