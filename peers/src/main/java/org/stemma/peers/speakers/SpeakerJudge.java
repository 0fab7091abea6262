package org.stemma.peers.speakers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Span;
import org.stemma.peers.speakers.GoldText.Quotation;
import org.stemma.peers.wire.Answer;

/** Compares whom a reader takes for the speaker of a quotation with who it is. */
public final class SpeakerJudge {
  private SpeakerJudge() {}

  /** What a reader made of one quotation, best first. */
  public enum Verdict {
    RIGHT,
    /** Given, whole or in part, to somebody else. */
    WRONG,
    /** Given to nobody, or to words without a name. */
    OPEN,
    /** The reader does not have it. */
    MISSED
  }

  /**
   * A verdict.
   *
   * @param answers the reader's words for the speaker, a part of the quotation each; for looking
   */
  public record Judgement(Quotation quotation, Verdict verdict, List<String> answers) {
    public Judgement {
      answers = List.copyOf(answers);
    }
  }

  /** One judgement a quotation, in order. */
  static List<Judgement> judge(GoldText text, Answer answer) {
    return text.quotations().stream().map(q -> judge(q, answer)).toList();
  }

  // One wrong name for a part makes the whole wrong; a part that is open does no harm.
  private static Judgement judge(Quotation quotation, Answer answer) {
    Verdict verdict = Verdict.MISSED;
    boolean wrong = false;
    List<String> answers = new ArrayList<>();
    for (Span span : quotation.spans()) {
      Answer.Quotation found = nearest(span, answer.quotations());
      Verdict own = found == null ? Verdict.MISSED : verdict(found.speaker(), quotation);
      wrong |= own == Verdict.WRONG;
      verdict = own.compareTo(verdict) < 0 ? own : verdict;
      String speaker = found == null ? null : found.speaker();
      answers.add(speaker == null ? "" : speaker);
    }
    return new Judgement(quotation, wrong ? Verdict.WRONG : verdict, answers);
  }

  private static Verdict verdict(@Nullable String speaker, Quotation quotation) {
    if (speaker == null || !Identity.names(speaker)) {
      return Verdict.OPEN;
    }
    if (Identity.isOneOf(speaker, quotation.names())) {
      return Verdict.RIGHT;
    }
    return Identity.repeats(speaker, quotation.source()) ? Verdict.OPEN : Verdict.WRONG;
  }

  /** The quotation that shares most with the span, at least half of it; null if none does. */
  private static Answer.@Nullable Quotation nearest(Span span, List<Answer.Quotation> found) {
    Answer.Quotation nearest = null;
    int most = (span.length() - 1) / 2;
    for (Answer.Quotation one : found) {
      int shared =
          Math.min(span.end(), one.span().end()) - Math.max(span.start(), one.span().start());
      if (shared > most) {
        nearest = one;
        most = shared;
      }
    }
    return nearest;
  }
}
