package org.stemma.reader.heads;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Span;
import org.stemma.reader.encoder.Head;
import org.stemma.reader.encoder.Said;
import org.stemma.reader.encoder.Window;

/**
 * Finds the attributions of a text: cues, sources and contents as sequences of word pieces, and
 * which of them go together by a bilinear pointer from a cue (after Dozat and Manning 2017, "Deep
 * biaffine attention for neural dependency parsing").
 */
public final class AttributionHead implements Head {
  private static final int TAGS = 3;
  private static final int SOURCE = 0;
  private static final int CUE = 1;
  private static final int CONTENT = 2;
  private static final int LAYERS = 3;

  private final List<Relation> relations = new ArrayList<>();
  private final List<Span> contents = new ArrayList<>();
  private final BestPath path = new BestPath(TAGS);

  /** Pieces of a window: the first one, and one past the last. */
  private record Range(int from, int to) {}

  /** What was found so far, in the order of the cues. */
  public List<Relation> relations() {
    return List.copyOf(relations);
  }

  /** All contents found so far, with or without a cue, in the order in which they start. */
  public List<Span> contents() {
    return contents.stream().sorted().distinct().toList();
  }

  @Override
  public void read(Window window, Said said) {
    List<Range> sources = ranges(window, said.spans(), SOURCE);
    List<Range> cues = ranges(window, said.spans(), CUE);
    List<Range> spoken = ranges(window, said.spans(), CONTENT);
    spoken.forEach(range -> contents.add(span(window, range)));
    List<List<Span>> own = new ArrayList<>();
    cues.forEach(cue -> own.add(new ArrayList<>()));
    for (Range content : spoken) {
      int cue = asking(said.links(), cues, content);
      if (cue >= 0) {
        own.get(cue).add(span(window, content));
      }
    }
    for (int i = 0; i < cues.size(); i++) {
      Range source = answering(said.links(), cues.get(i), sources);
      relations.add(
          new Relation(
              span(window, cues.get(i)),
              source == null ? null : span(window, source),
              List.copyOf(own.get(i))));
    }
  }

  private List<Range> ranges(Window window, FloatBuffer spans, int layer) {
    path.clear();
    for (int piece = 0; piece < window.size(); piece++) {
      path.add();
      for (int tag = 0; tag < TAGS; tag++) {
        path.score(tag, spans.get(piece * LAYERS * TAGS + layer * TAGS + tag));
      }
    }
    int[] tags = path.best();
    List<Range> found = new ArrayList<>();
    int start = -1;
    for (int i = 1; i < tags.length; i++) {
      boolean real = window.starts()[i] >= 0;
      if (start >= 0 && (tags[i] != 2 || !real)) {
        found.add(new Range(start, i));
        start = -1;
      }
      if (tags[i] == 1 && real) {
        start = i;
      }
    }
    return found;
  }

  /** The number of the cue that asks best for a content; -1 if there is no cue. */
  private static int asking(FloatBuffer links, List<Range> cues, Range content) {
    int best = -1;
    float most = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < cues.size(); i++) {
      float score = product(links, cues.get(i).from(), 2, content.from(), 3);
      if (score > most) {
        most = score;
        best = i;
      }
    }
    return best;
  }

  /** The source that answers a cue best; null if having none answers better. */
  private static @Nullable Range answering(FloatBuffer links, Range cue, List<Range> sources) {
    Range best = null;
    // The special piece that opens the window stands for none.
    float most = product(links, cue.from(), 0, 0, 1);
    for (Range source : sources) {
      float score = product(links, cue.from(), 0, source.from(), 1);
      if (score > most) {
        most = score;
        best = source;
      }
    }
    return best;
  }

  private static float product(FloatBuffer links, int one, int ask, int other, int answer) {
    int left = (4 * one + ask) * Said.LINK;
    int right = (4 * other + answer) * Said.LINK;
    float sum = 0;
    for (int i = 0; i < Said.LINK; i++) {
      sum += links.get(left + i) * links.get(right + i);
    }
    return sum;
  }

  private static Span span(Window window, Range range) {
    return new Span(window.starts()[range.from()], window.ends()[range.to() - 1]);
  }
}
