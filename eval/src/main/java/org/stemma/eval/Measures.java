package org.stemma.eval;

import java.util.ArrayList;
import java.util.List;
import org.stemma.eval.events.EventJoins;
import org.stemma.eval.feeds.FeedparserTests;
import org.stemma.eval.feeds.WarcSamples;
import org.stemma.eval.measure.Measure;
import org.stemma.eval.pages.HtmlOffsets;
import org.stemma.eval.pages.PagesASecond;
import org.stemma.eval.pages.PublicationDays;
import org.stemma.eval.pages.ReadabilityPages;
import org.stemma.eval.pages.TrafilaturaSegments;
import org.stemma.eval.pages.WcxbArticles;
import org.stemma.eval.pages.ZyteArticleBodies;
import org.stemma.eval.reading.attributions.PolnearAttributions;
import org.stemma.eval.reading.attributions.PolnearQuotations;
import org.stemma.eval.reading.attributions.SpeakerMeasure;
import org.stemma.eval.reading.names.NameMeasure;
import org.stemma.eval.samples.SampleFacts;
import org.stemma.eval.stories.AllSidesTriples;
import org.stemma.eval.stories.EcbPlus;
import org.stemma.eval.time.TempEval;

/** All measures, in the order of the stages. */
public final class Measures {
  private Measures() {}

  public static List<Measure> all() {
    List<Measure> all = new ArrayList<>();
    all.add(new SampleFacts());
    all.add(new ZyteArticleBodies());
    all.add(new FeedparserTests());
    all.add(new WarcSamples());
    all.add(new HtmlOffsets());
    all.add(new TrafilaturaSegments());
    all.add(new WcxbArticles());
    all.add(new ReadabilityPages());
    all.add(new PublicationDays());
    all.add(new PagesASecond());
    all.addAll(NameMeasure.all());
    all.add(PolnearAttributions.ofReader());
    all.add(PolnearAttributions.ofHead());
    all.add(new PolnearQuotations());
    all.add(new SpeakerMeasure());
    all.add(new TempEval());
    all.add(new EcbPlus());
    all.add(new EventJoins());
    all.add(new AllSidesTriples());
    return List.copyOf(all);
  }
}
