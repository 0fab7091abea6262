package org.stemma.findings.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Field;
import org.stemma.core.model.Mention;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Span;
import org.stemma.core.model.Speaker;
import org.stemma.core.model.Story;
import org.stemma.core.model.Witness;

/** What the articles of a story have people say, each act of speech once an article. */
final class Utterances {
  /** A cue between two parts of one quotation is no longer than this, in characters. */
  private static final int LONGEST_INTERRUPTION = 160;

  private final Set<String> names;
  private final List<Said> marked = new ArrayList<>();
  private final List<Said> indirect = new ArrayList<>();

  private Utterances(Set<String> names) {
    this.names = names;
  }

  static Utterances of(Story story) {
    Utterances utterances = new Utterances(names(story));
    story.witnesses().forEach(utterances::read);
    return utterances;
  }

  /** Those with words in quotation marks, in the order of the witnesses and of their texts. */
  List<Said> marked() {
    return List.copyOf(marked);
  }

  /** Reports without quotation marks, in the same order. */
  List<Said> indirect() {
    return List.copyOf(indirect);
  }

  private void read(Witness witness) {
    List<Attribution> all =
        witness.annotation().attributions().stream()
            .filter(a -> a.field().equals(Field.TEXT))
            .sorted(Comparator.comparing((Attribution a) -> a.content().getFirst()))
            .toList();
    ScareQuotes scare = ScareQuotes.of(witness);
    Doubles doubles = Doubles.of(all);
    List<Said> said = new ArrayList<>();
    for (Attribution attribution : all) {
      List<Span> quoted = scare.spoken(attribution);
      Speaker speaker = Relatives.resolve(witness, attribution);
      if (quoted.isEmpty()) {
        if (attribution.quoted().isEmpty()) {
          List<Span> spans = attribution.content();
          indirect.add(Said.of(witness, attribution, 0, speaker, spans, List.of(), names));
        }
      } else if (!doubles.isRelayed(attribution)) {
        List<List<Span>> pieces = pieces(witness, carrying(witness, attribution, quoted), quoted);
        for (List<Span> spans : pieces) {
          List<Span> words =
              quoted.stream().filter(q -> spans.stream().anyMatch(q::overlaps)).toList();
          if (!words.isEmpty()) {
            int place = pieces.indexOf(spans);
            said.add(Said.of(witness, attribution, place, speaker, spans, words, names));
          }
        }
      }
    }
    marked.addAll(continued(witness, said));
  }

  // The parts of the content that hold quoted words, and what stands in one sentence with them: a
  // reader may attach more than that.
  private static List<Span> carrying(Witness witness, Attribution attribution, List<Span> quoted) {
    String text = witness.article().text();
    Set<Integer> sentences = new HashSet<>();
    for (Span span : quoted) {
      sentences.add(witness.annotation().sentenceAt(span.start()));
      sentences.add(witness.annotation().sentenceAt(span.end() - 1));
    }
    List<Span> carrying = new ArrayList<>();
    for (Span span : attribution.content()) {
      boolean holds = quoted.stream().anyMatch(q -> q.overlaps(span));
      if (holds || sentences.contains(witness.annotation().sentenceAt(span.start()))) {
        int last =
            quoted.stream().filter(q -> q.overlaps(span)).mapToInt(Span::end).max().orElse(0);
        int paragraph = text.indexOf("\n\n", Math.max(span.start(), last));
        boolean runsOn = paragraph >= 0 && paragraph < span.end();
        carrying.add(runsOn ? new Span(span.start(), paragraph) : span);
      }
    }
    return carrying.isEmpty() ? attribution.content() : carrying;
  }

  // A clause with quoted words, and sentences that are quoted whole: two acts of speech, though a
  // reader may take them for one.
  private static List<List<Span>> pieces(Witness witness, List<Span> spans, List<Span> quoted) {
    String text = witness.article().text();
    List<List<Span>> pieces = new ArrayList<>();
    @Nullable Span before = null;
    for (Span span : spans) {
      boolean apart =
          before != null
              && witness.annotation().sentenceAt(before.start())
                  != witness.annotation().sentenceAt(span.start())
              && Said.isQuoted(text, before, quoted) != Said.isQuoted(text, span, quoted);
      if (before == null || apart) {
        pieces.add(new ArrayList<>());
      }
      pieces.getLast().add(span);
      before = span;
    }
    return pieces;
  }

  // A quotation that only its cue, or a new paragraph, interrupts is one.
  private List<Said> continued(Witness witness, List<Said> said) {
    List<Said> joined = new ArrayList<>();
    for (Said next : said) {
      Said before = joined.isEmpty() ? null : joined.getLast();
      if (before != null && goesOn(witness, before, next)) {
        joined.set(joined.size() - 1, together(witness, before, next));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  private static boolean goesOn(Witness witness, Said before, Said next) {
    Attribution last = before.parts().getLast();
    Attribution first = next.first();
    int from = before.spans().getLast().end();
    int to = next.spans().getFirst().start();
    boolean direct =
        before.kind() == Attribution.Kind.DIRECT && next.kind() == Attribution.Kind.DIRECT;
    if (!direct || to < from || !isSame(before.speaker(), next.speaker())) {
      return false;
    }
    String gap = witness.article().text().substring(from, to);
    boolean ownCue = first.cue() != null && !Objects.equals(first.cue(), last.cue());
    if (gap.chars().noneMatch(Character::isLetterOrDigit)) {
      return !ownCue;
    }
    Span cue = last.cue();
    boolean isCue = cue != null && cue.start() >= from && cue.end() <= to;
    return isCue && !ownCue && gap.length() <= LONGEST_INTERRUPTION && !gap.contains("\n\n");
  }

  private static boolean isSame(Speaker left, Speaker right) {
    return left.kind() == Speaker.Kind.NAMED
        && left.entity() != null
        && left.entity().equals(right.entity());
  }

  private Said together(Witness witness, Said before, Said next) {
    List<Span> quoted = Stream.concat(before.quoted().stream(), next.quoted().stream()).toList();
    String text = witness.article().text();
    return new Said(
        before.key(),
        witness,
        Attribution.Kind.DIRECT,
        Stream.concat(before.parts().stream(), next.parts().stream()).toList(),
        Stream.concat(before.spans().stream(), next.spans().stream()).toList(),
        quoted,
        before.speaker(),
        SpokenWords.of(text, quoted, names),
        SpokenWords.of(text, quoted, names),
        before.day());
  }

  private static Set<String> names(Story story) {
    Set<String> written = new HashSet<>();
    for (Witness witness : story.witnesses()) {
      for (Mention mention : witness.annotation().mentions()) {
        if (mention.entity() != null && isName(mention.type())) {
          written.add(mention.span().of(witness.article().words(mention.field())));
        }
      }
    }
    Set<String> names = new TreeSet<>();
    for (String words : written) {
      // "the chairman" is a mention of somebody too, but no name.
      if (Character.isUpperCase(words.charAt(0))) {
        names.addAll(SpokenWords.words(words));
      }
    }
    return names;
  }

  private static boolean isName(@Nullable MentionType type) {
    return type == MentionType.PERSON
        || type == MentionType.ORGANIZATION
        || type == MentionType.PLACE
        || type == MentionType.GROUP;
  }

  /** Attributions of one quotation to two speakers, one inside the other's. */
  private record Doubles(List<Attribution> all) {
    static Doubles of(List<Attribution> all) {
      return new Doubles(all);
    }

    // "X, according to Y": the words are those of the inner speaker, and Y stands in his chain. An
    // inner one without a speaker is no speaker.
    boolean isRelayed(Attribution attribution) {
      for (Attribution other : all) {
        if (other.equals(attribution) || !isSameWords(attribution, other)) {
          continue;
        }
        boolean inner = attribution.id().equals(other.parent());
        boolean outer = other.id().equals(attribution.parent());
        if ((inner && isTold(other)) || (outer && !isTold(attribution))) {
          return true;
        }
      }
      return false;
    }

    private static boolean isSameWords(Attribution attribution, Attribution other) {
      return !other.quoted().isEmpty()
          && (other.quoted().containsAll(attribution.quoted())
              || attribution.quoted().containsAll(other.quoted()));
    }

    private static boolean isTold(Attribution attribution) {
      return attribution.speaker().kind() != Speaker.Kind.UNRESOLVED;
    }
  }
}
