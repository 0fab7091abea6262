package org.stemma.stories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.AnnotatedArticle;
import org.stemma.core.model.Dating;
import org.stemma.core.model.Ids;
import org.stemma.core.model.Stories;
import org.stemma.core.model.Story;
import org.stemma.core.model.Why;
import org.stemma.core.model.Witness;
import org.stemma.core.time.Times;
import org.stemma.stories.entities.EntityLinking;
import org.stemma.stories.events.EventGroup;
import org.stemma.stories.events.SameEvent;
import org.stemma.stories.lineage.Descent;

/** Stories by same event, dated together, with names joined and texts traced. */
public final class StandardStories implements Stories {
  private static final Comparator<Story> ORDER =
      Comparator.comparingInt((Story s) -> -s.lines().size())
          .thenComparingInt(s -> -s.witnesses().size())
          .thenComparing(Story::id);

  @Override
  public List<Story> group(Collection<AnnotatedArticle> articles) {
    Map<String, AnnotatedArticle> byId = new TreeMap<>();
    for (AnnotatedArticle article : articles) {
      byId.merge(article.article().id(), dated(article), StandardStories::first);
    }
    List<Story> stories = new ArrayList<>();
    for (EventGroup group : SameEvent.group(List.copyOf(byId.values()))) {
      stories.add(story(group, group.articles().stream().map(id -> known(byId, id)).toList()));
    }
    stories.sort(ORDER);
    return List.copyOf(stories);
  }

  // By its own words alone: which story an article belongs to must not lean on that story.
  private static AnnotatedArticle dated(AnnotatedArticle article) {
    Dating own = Times.date(article.article(), article.annotation().times());
    return new AnnotatedArticle(article.article().publishedAt(own), article.annotation());
  }

  // The engine unites what it read twice; whoever calls without it gets the copy of lowest capture.
  private static AnnotatedArticle first(AnnotatedArticle one, AnnotatedArticle other) {
    String left = String.join(" ", one.article().captures());
    String right = String.join(" ", other.article().captures());
    return left.compareTo(right) <= 0 ? one : other;
  }

  private static AnnotatedArticle known(Map<String, AnnotatedArticle> byId, String id) {
    return Objects.requireNonNull(byId.get(id), () -> "Bug: no article " + id);
  }

  private static Story story(EventGroup group, List<AnnotatedArticle> articles) {
    // Dated first: the order of articles, which dates decide, is that of the evidence of entities.
    Map<String, Dating> dates = Times.dateTogether(articles);
    List<Why> whys = new ArrayList<>();
    List<AnnotatedArticle> dated = new ArrayList<>();
    for (AnnotatedArticle article : articles) {
      String id = article.article().id();
      Dating dating = dates.getOrDefault(id, article.article().published());
      dated.add(new AnnotatedArticle(article.article().publishedAt(dating), article.annotation()));
      whys.add(Dates.why(id, dating));
    }
    EntityLinking.Linked linked = EntityLinking.link(dated);
    whys.addAll(linked.whys());
    List<Witness> witnesses = new ArrayList<>();
    for (AnnotatedArticle article : linked.articles()) {
      witnesses.add(
          new Witness(
              article.article(),
              article.annotation(),
              Times.resolve(article.annotation().times(), article.article().published())));
    }
    witnesses.sort(Witness.ORDER);
    Descent descent = Descent.trace(witnesses);
    whys.addAll(descent.whys());
    String id = Ids.of('s', group.articles());
    whys.add(why(id, group));
    return new Story(
        id,
        Headlines.of(witnesses),
        earliest(witnesses),
        latest(witnesses),
        witnesses,
        descent.lines(),
        descent.lineage(),
        linked.entities(),
        whys);
  }

  private static Why why(String id, EventGroup group) {
    boolean alone = group.articles().size() == 1;
    return new Why(
        id,
        "story",
        alone ? "alone" : "same-event",
        alone
            ? "no other article is alike enough in names, numbers and words"
            : "these articles are alike in names, numbers and words, on average and not only in pairs",
        new TreeMap<>(group.scores()),
        group.threshold(),
        group.nearest(),
        List.of());
  }

  private static @Nullable LocalDate earliest(List<Witness> witnesses) {
    LocalDate earliest = null;
    for (Witness witness : witnesses) {
      LocalDate day = witness.article().published().earliest();
      if (day != null && (earliest == null || day.isBefore(earliest))) {
        earliest = day;
      }
    }
    return earliest;
  }

  private static @Nullable LocalDate latest(List<Witness> witnesses) {
    LocalDate latest = null;
    for (Witness witness : witnesses) {
      LocalDate day = witness.article().published().latest();
      if (day != null && (latest == null || day.isAfter(latest))) {
        latest = day;
      }
    }
    return latest;
  }
}
