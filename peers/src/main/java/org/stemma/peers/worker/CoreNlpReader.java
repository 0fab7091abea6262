package org.stemma.peers.worker;

import edu.stanford.nlp.coref.CorefCoreAnnotations;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.AnnotatorImplementations;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Span;
import org.stemma.peers.wire.Answer;
import org.stemma.peers.wire.Offsets;
import org.stemma.peers.wire.Question;

/** Stanford CoreNLP (Manning and others 2014), called as its makers document it. */
final class CoreNlpReader implements PeerReader {
  private static final String NO_NAME = "O";

  private final CoreNlpSetting setting;
  private final StanfordCoreNLP pipeline;
  private final @Nullable Annotator quotations;
  private @Nullable StanfordCoreNLP divided;

  CoreNlpReader(CoreNlpSetting setting) {
    this.setting = setting;
    this.pipeline = new StanfordCoreNLP(setting.raw());
    this.quotations =
        setting.speakers() ? new AnnotatorImplementations().quote(setting.raw()) : null;
  }

  // Made when it is needed, so that it is not in the memory that is measured before.
  private synchronized StanfordCoreNLP divided() {
    StanfordCoreNLP made = divided;
    if (made == null) {
      made = new StanfordCoreNLP(setting.given());
      divided = made;
    }
    return made;
  }

  @Override
  public Answer answer(Question question) {
    Offsets offsets = new Offsets(question.text());
    List<List<Span>> tokens = question.tokens();
    Annotation annotation =
        new Annotation(tokens == null ? question.text() : lines(question.text(), offsets, tokens));
    if (tokens == null) {
      pipeline.annotate(annotation);
      quote(annotation);
    } else {
      divided().annotate(annotation);
    }
    return Answer.of(question.id(), names(annotation, offsets), quotations(annotation, offsets));
  }

  // Its annotator of quotations keeps the people of the text that it reads in a field, so texts
  // that are read at the same time would get one another's people: one text after the other.
  private void quote(Annotation annotation) {
    Annotator annotator = quotations;
    if (annotator == null) {
      return;
    }
    if (!setting.chained()) {
      // It asks for chains even where it is told to do without.
      annotation.set(CorefCoreAnnotations.CorefChainAnnotation.class, new TreeMap<>());
    }
    synchronized (annotator) {
      annotator.annotate(annotation);
    }
  }

  // The same text at the same offsets, each sentence beginning a line.
  private static String lines(String text, Offsets offsets, List<List<Span>> sentences) {
    StringBuilder lines = new StringBuilder(text);
    for (List<Span> sentence : sentences) {
      int start = offsets.units(sentence.getFirst()).start();
      if (start > 0) {
        lines.setCharAt(start - 1, '\n');
      }
    }
    return lines.toString();
  }

  private static List<Answer.Name> names(Annotation annotation, Offsets offsets) {
    List<Answer.Name> names = new ArrayList<>();
    for (CoreMap sentence : list(annotation.get(CoreAnnotations.SentencesAnnotation.class))) {
      for (CoreMap mention : list(sentence.get(CoreAnnotations.MentionsAnnotation.class))) {
        // It lists pronouns that stand for people as mentions too; their tokens are no names.
        CoreLabel first = mention.get(CoreAnnotations.TokensAnnotation.class).getFirst();
        if (!NO_NAME.equals(first.ner())) {
          names.add(
              new Answer.Name(
                  span(mention, offsets),
                  mention.get(CoreAnnotations.NamedEntityTagAnnotation.class)));
        }
      }
    }
    return names;
  }

  private static List<Answer.Quotation> quotations(Annotation annotation, Offsets offsets) {
    List<Answer.Quotation> quotations = new ArrayList<>();
    for (CoreMap quote : list(annotation.get(CoreAnnotations.QuotationsAnnotation.class))) {
      quotations.add(new Answer.Quotation(span(quote, offsets), speaker(quote)));
    }
    return quotations;
  }

  // The fullest form that it offers: of the coreference chain, else of its list of people.
  private static @Nullable String speaker(CoreMap quote) {
    String canonical = quote.get(QuoteAttributionAnnotator.CanonicalMentionAnnotation.class);
    return canonical != null
        ? canonical
        : quote.get(QuoteAttributionAnnotator.SpeakerAnnotation.class);
  }

  private static Span span(CoreMap map, Offsets offsets) {
    return offsets.points(
        new Span(
            map.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
            map.get(CoreAnnotations.CharacterOffsetEndAnnotation.class)));
  }

  // What it did not look for is null there.
  private static List<CoreMap> list(@Nullable List<CoreMap> found) {
    return found == null ? List.of() : found;
  }

  @Override
  public void close() {
    // It holds nothing that outlives the process.
  }
}
