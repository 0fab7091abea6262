package org.stemma.pages.site;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Field;
import org.stemma.core.model.Quote;
import org.stemma.core.model.ResolvedTime;
import org.stemma.core.model.Span;
import org.stemma.core.model.TimelineEvent;
import org.stemma.core.model.Witness;

/**
 * Which dates rest on a day of publication that was itself inferred. "Tuesday" of an article is no
 * surer than the day on which the article is believed to have been published.
 */
final class Inference {
  /** "The same day" leads to "Tuesday", and that to the day of publication; no chain is longer. */
  private static final int LONGEST_CHAIN = 8;

  private static final String TO = " – ";

  private final Edition edition;

  Inference(Edition edition) {
    this.edition = edition;
  }

  /** The article on whose inferred day an event's date rests; null if it rests on none. */
  @Nullable String of(TimelineEvent event) {
    String from = event.from();
    return from == null ? null : of(event.evidence(), event.text(), from, event.to());
  }

  /**
   * The article on whose inferred day a date rests that an editor's insert gives, in the words
   * {@code text} of one of the accounts.
   */
  @Nullable String of(List<Evidence> evidence, String text, String insert) {
    int cut = insert.indexOf(TO);
    return cut < 0
        ? of(evidence, text, insert, null)
        : of(evidence, text, insert.substring(0, cut), insert.substring(cut + TO.length()));
  }

  /** The article on whose inferred day the day of an utterance rests; null if it rests on none. */
  @Nullable String of(Quote quote) {
    String when = quote.when();
    if (when == null) {
      return null;
    }
    for (Quote.Variant variant : quote.variants()) {
      for (Evidence evidence : variant.evidence()) {
        Witness witness = edition.witness(evidence.article());
        int sentence = witness.annotation().sentenceAt(evidence.span().start());
        if (sentence < 0 || !evidence.field().equals(Field.TEXT)) {
          continue;
        }
        Span around = witness.annotation().sentences().get(sentence);
        for (ResolvedTime time : witness.times()) {
          String from = time.from();
          if (from != null
              && from.startsWith(when)
              && time.expression().field().equals(Field.TEXT)
              && around.contains(time.expression().span())) {
            return inferred(witness, time, 0) ? witness.id() : null;
          }
        }
      }
    }
    return null;
  }

  // The account in whose words the finding stands decides; else the first that gives the date.
  private @Nullable String of(
      List<Evidence> evidence, String text, String from, @Nullable String to) {
    String line = Shown.words(text);
    List<Evidence> own =
        evidence.stream()
            .filter(e -> edition.words(e).contains(line) || line.contains(edition.words(e)))
            .toList();
    for (List<Evidence> each : List.of(own, evidence)) {
      for (Evidence account : each) {
        Witness witness = edition.witness(account.article());
        for (ResolvedTime time : witness.times()) {
          if (from.equals(time.from())
              && Objects.equals(to, time.to())
              && time.expression().field().equals(account.field())
              && account.span().overlaps(time.expression().span())) {
            return inferred(witness, time, 0) ? witness.id() : null;
          }
        }
      }
    }
    return null;
  }

  private static boolean inferred(Witness witness, ResolvedTime time, int steps) {
    return switch (time.anchor()) {
      case ResolvedTime.Anchor.None none -> false;
      case ResolvedTime.Anchor.Published published -> Days.inferred(witness.article().published());
      case ResolvedTime.Anchor.Words words ->
          steps < LONGEST_CHAIN
              && witness.times().stream()
                  .filter(t -> t.expression().field().equals(time.expression().field()))
                  .filter(t -> t.expression().span().equals(words.span()))
                  .anyMatch(t -> inferred(witness, t, steps + 1));
    };
  }
}
