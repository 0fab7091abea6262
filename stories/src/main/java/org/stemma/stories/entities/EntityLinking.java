package org.stemma.stories.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.AnnotatedArticle;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Entity;
import org.stemma.core.model.Mention;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Speaker;
import org.stemma.core.model.Why;
import org.stemma.core.model.Witness;

/**
 * Joins names across the articles of one story. A function of the set of articles: their order in
 * the argument plays no part.
 */
public final class EntityLinking {
  /**
   * What came of it.
   *
   * @param articles in canonical order, their mentions tied to entities and their speakers resolved
   * @param entities by number of articles that name them (most first), mentions (most first), id
   * @param whys one for each entity, sorted
   */
  public record Linked(List<AnnotatedArticle> articles, List<Entity> entities, List<Why> whys) {
    public Linked {
      articles = List.copyOf(articles);
      entities = List.copyOf(entities);
      whys = whys.stream().sorted().toList();
    }
  }

  private EntityLinking() {}

  /** Links the names of {@code story}. A mention that could be of two entities is tied to none. */
  public static Linked link(List<AnnotatedArticle> story) {
    List<AnnotatedArticle> articles =
        story.stream()
            .sorted(
                Comparator.comparing(
                    article -> new Witness(article.article(), article.annotation(), List.of()),
                    Witness.ORDER))
            .toList();
    List<Unit> units = Units.of(articles);
    List<Ties.Bearer> bearers = new ArrayList<>();
    bearers.addAll(People.of(units.stream().filter(Unit::isPerson).toList(), articles).bearers());
    bearers.addAll(
        Bodies.of(units.stream().filter(unit -> !unit.isPerson()).toList(), Brackets.of(articles))
            .bearers());
    List<Portrait> portraits =
        bearers.stream()
            .map(bearer -> Portrait.of(bearer, articles))
            .sorted(
                Comparator.comparingInt((Portrait p) -> -named(p))
                    .thenComparingInt(p -> -p.entity().mentions())
                    .thenComparing(p -> p.entity().id()))
            .toList();
    return new Linked(
        tied(articles, portraits),
        portraits.stream().map(Portrait::entity).toList(),
        portraits.stream().map(Portrait::why).toList());
  }

  private static int named(Portrait portrait) {
    return new TreeSet<>(portrait.units().stream().map(Unit::article).toList()).size();
  }

  private static List<AnnotatedArticle> tied(
      List<AnnotatedArticle> articles, List<Portrait> portraits) {
    List<SortedMap<Mention, String>> byMention = new ArrayList<>();
    articles.forEach(article -> byMention.add(new TreeMap<>()));
    for (Portrait portrait : portraits) {
      for (Unit unit : portrait.units()) {
        for (Name name : unit.names()) {
          byMention.get(unit.article()).put(name.mention(), portrait.entity().id());
        }
      }
    }
    SortedMap<String, MentionType> types = new TreeMap<>();
    portraits.forEach(p -> types.put(p.entity().id(), p.entity().type()));
    List<AnnotatedArticle> tied = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      tied.add(tied(articles.get(i), byMention.get(i), types));
    }
    return tied;
  }

  private static AnnotatedArticle tied(
      AnnotatedArticle article,
      SortedMap<Mention, String> byMention,
      SortedMap<String, MentionType> types) {
    Chained chained = Chained.of(byMention);
    List<Mention> mentions = new ArrayList<>();
    for (Mention mention : article.annotation().mentions()) {
      String entity = byMention.get(mention);
      // "she" and "the spokesman" are of whatever the rest of their chain is
      entity =
          entity == null && !isName(article, mention) ? chained.entity(mention.chain()) : entity;
      MentionType type = entity == null ? null : types.get(entity);
      mentions.add(entity == null || type == null ? mention : mention.of(entity, type));
    }
    List<Attribution> attributions =
        article.annotation().attributions().stream()
            .map(attribution -> attribution.by(speaker(article, attribution, mentions, chained)))
            .toList();
    return new AnnotatedArticle(
        article.article(), article.annotation().tied(mentions, attributions));
  }

  private static boolean isName(AnnotatedArticle article, Mention mention) {
    return Name.of(0, article, mention).names();
  }

  // A speaker is named only where the story knows who it is.
  private static Speaker speaker(
      AnnotatedArticle article, Attribution attribution, List<Mention> mentions, Chained chained) {
    Speaker read = attribution.speaker();
    String text = read.text();
    if (text == null && attribution.source() != null) {
      text = attribution.source().of(article.article().words(attribution.field()));
    }
    Integer chain = attribution.chain();
    String entity = chain == null ? null : within(attribution, chain, mentions);
    if (entity == null && chain != null) {
      entity = chained.entity(chain);
    }
    if (entity != null) {
      return new Speaker(Speaker.Kind.NAMED, text, entity);
    }
    // A name that could be of two people is open; a body that is only described has no entity.
    return read.kind() == Speaker.Kind.NAMED && chain != null
        ? new Speaker(Speaker.Kind.UNRESOLVED, text, null)
        : new Speaker(read.kind(), text, null);
  }

  // The mention of the chain that stands in the words that name the source.
  private static @Nullable String within(
      Attribution attribution, int chain, List<Mention> mentions) {
    if (attribution.source() == null) {
      return null;
    }
    for (Mention mention : mentions) {
      if (mention.chain() == chain
          && mention.field().equals(attribution.field())
          && mention.span().overlaps(attribution.source())) {
        return mention.entity();
      }
    }
    return null;
  }

  /**
   * The entity of each chain of one article.
   *
   * @param entities none for a chain that turned out to be of two
   */
  private record Chained(SortedMap<Integer, String> entities) {
    static Chained of(SortedMap<Mention, String> byMention) {
      SortedMap<Integer, String> entities = new TreeMap<>();
      byMention.forEach(
          (mention, entity) ->
              entities.merge(mention.chain(), entity, (a, b) -> a.equals(b) ? a : ""));
      entities.values().removeIf(String::isEmpty);
      return new Chained(entities);
    }

    @Nullable String entity(int chain) {
      return entities.get(chain);
    }
  }
}
