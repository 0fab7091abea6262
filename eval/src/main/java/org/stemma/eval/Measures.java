package org.stemma.eval;

import java.util.List;
import org.stemma.eval.measure.Measure;
import org.stemma.eval.pages.ZyteArticleBodies;
import org.stemma.eval.reading.WorldwideNewswire;
import org.stemma.eval.samples.SampleFacts;
import org.stemma.eval.stories.AllSidesTriples;
import org.stemma.eval.stories.EcbPlus;
import org.stemma.eval.time.TempEval;

/** All measures, in the order of the stages. */
public final class Measures {
  private Measures() {}

  public static List<Measure> all() {
    return List.of(
        new SampleFacts(),
        new ZyteArticleBodies(),
        new WorldwideNewswire(),
        new TempEval(),
        new EcbPlus(),
        new AllSidesTriples());
  }
}
