package org.stemma.peers.speakers;

import java.util.ArrayList;
import java.util.List;
import org.stemma.core.model.Span;
import org.stemma.peers.speakers.GoldText.Quotation;
import org.stemma.peers.speakers.SpeakerJudge.Judgement;
import org.stemma.peers.wire.Answer;
import org.stemma.peers.wire.Question;

/**
 * Texts with quotations whose speakers are known.
 *
 * @param title as a column has it
 */
public record QuotationSet(String title, List<GoldText> texts) {
  public QuotationSet {
    texts = List.copyOf(texts);
  }

  public List<Question> questions() {
    return texts.stream().map(GoldText::question).toList();
  }

  /** How many quotations there are, those that nobody said among them. */
  public int size() {
    return texts.stream().mapToInt(text -> text.quotations().size()).sum();
  }

  /** Judges the answers to {@link #questions}, in their order. */
  public List<Judgement> judge(List<Answer> answers) {
    List<Judgement> judgements = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      judgements.addAll(SpeakerJudge.judge(texts.get(i), answers.get(i)));
    }
    return List.copyOf(judgements);
  }

  /** The judgements as lines to look at: place, who, verdict, what was answered, names. */
  public List<String> lines(List<Judgement> judgements) {
    List<String> lines = new ArrayList<>();
    int at = 0;
    for (GoldText text : texts) {
      for (Quotation quotation : text.quotations()) {
        Judgement judgement = judgements.get(at);
        Span first = quotation.spans().getFirst();
        lines.add(
            String.join(
                "\t",
                title,
                text.name(),
                first.start() + "-" + first.end(),
                quotation.who().name(),
                judgement.verdict().name(),
                flat(judgement.answers()),
                flat(quotation.names())));
        at++;
      }
    }
    return List.copyOf(lines);
  }

  private static String flat(List<String> words) {
    return String.join("; ", words).replaceAll("\\s++", " ");
  }
}
