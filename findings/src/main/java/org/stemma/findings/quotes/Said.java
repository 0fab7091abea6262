package org.stemma.findings.quotes;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Span;
import org.stemma.core.model.Speaker;
import org.stemma.core.model.Witness;
import org.stemma.findings.support.Wording;

/**
 * What one article has of an act of speech.
 *
 * @param key unique in a story
 * @param kind {@code DIRECT} where all of it stands in quotation marks
 * @param parts attributions that go on one from the other, in order, never empty
 * @param spans the words of the article that carry it, in order
 * @param quoted the parts in quotation marks, in order, marks left out; empty for an indirect
 *     report
 * @param words those in quotation marks
 * @param all those of what is attributed, in marks or not
 * @param day on which it was said by the article's own words, ISO 8601; null where they do not tell
 */
record Said(
    String key,
    Witness witness,
    Attribution.Kind kind,
    List<Attribution> parts,
    List<Span> spans,
    List<Span> quoted,
    Speaker speaker,
    SpokenWords words,
    SpokenWords all,
    @Nullable String day) {
  Said {
    parts = List.copyOf(parts);
    spans = List.copyOf(spans);
    quoted = List.copyOf(quoted);
  }

  /**
   * What one attribution says, or a part of it, before it is joined to others.
   *
   * @param place of the part among those of the attribution, from 0
   */
  static Said of(
      Witness witness,
      Attribution attribution,
      int place,
      Speaker speaker,
      List<Span> spans,
      List<Span> quoted,
      Set<String> names) {
    String text = witness.article().text();
    return new Said(
        attribution.id() + "#" + place,
        witness,
        kind(text, spans, quoted),
        List.of(attribution),
        ReadableSpans.of(witness, attribution, spans, quoted),
        quoted,
        speaker,
        SpokenWords.of(text, quoted, names),
        SpokenWords.of(text, spans, names),
        SpeechDay.of(witness, attribution));
  }

  Attribution first() {
    return parts.getFirst();
  }

  private static Attribution.Kind kind(String text, List<Span> spans, List<Span> quoted) {
    if (quoted.isEmpty()) {
      return Attribution.Kind.INDIRECT;
    }
    boolean all = spans.stream().allMatch(span -> isQuoted(text, span, quoted));
    return all ? Attribution.Kind.DIRECT : Attribution.Kind.MIXED;
  }

  /** Whether nothing but marks of a stretch stands outside the quotation marks. */
  static boolean isQuoted(String text, Span span, List<Span> quoted) {
    return IntStream.range(span.start(), span.end())
        .filter(at -> Character.isLetterOrDigit(text.charAt(at)))
        .allMatch(at -> quoted.stream().anyMatch(q -> q.contains(at)));
  }

  /** All that it says, for figures and negations. Costly: asked for where the words are alike. */
  Wording wording() {
    StringBuilder said = new StringBuilder();
    spans.forEach(span -> said.append(span.of(witness.article().text())).append(' '));
    return Wording.of(said.toString());
  }

  List<Evidence> evidence() {
    return spans.stream().map(s -> witness.evidence(s, Evidence.Role.REPORTS)).toList();
  }
}
