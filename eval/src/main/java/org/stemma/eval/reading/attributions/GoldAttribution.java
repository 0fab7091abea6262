package org.stemma.eval.reading.attributions;

import java.util.List;
import org.stemma.core.model.Span;

/**
 * An attribution that people marked; each part may be broken into several spans, in order.
 *
 * @param source empty where the text names none
 * @param cue not empty
 * @param content not empty
 */
public record GoldAttribution(List<Span> source, List<Span> cue, List<Span> content) {
  public GoldAttribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }
}
