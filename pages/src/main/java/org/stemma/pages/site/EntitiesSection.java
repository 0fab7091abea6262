package org.stemma.pages.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Entity;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Mention;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Witness;
import org.stemma.pages.site.Edition.Finding;
import org.stemma.pages.site.view.Ref;
import org.stemma.pages.site.view.StoryPage;

/** Who is who: the entities by type, each spelling with where it first stands in each article. */
final class EntitiesSection {
  /** All entities as the page lists them: at once, and on demand. */
  record Listed(List<StoryPage.People> groups, List<StoryPage.Fold> folded) {
    int size() {
      return EntitiesSection.size(groups) + folded.stream().mapToInt(StoryPage.Fold::count).sum();
    }
  }

  private record Naming(String article, String entity, String words) {}

  private final Edition edition;
  private final Map<Naming, Evidence> firsts = new HashMap<>();
  private final Map<String, Set<String>> articles = new HashMap<>();

  EntitiesSection(Edition edition) {
    this.edition = edition;
    for (Witness witness : edition.witnesses()) {
      for (Mention mention : witness.annotation().mentions()) {
        String entity = mention.entity();
        if (entity != null) {
          note(witness, mention, entity);
        }
      }
    }
  }

  private void note(Witness witness, Mention mention, String entity) {
    Evidence evidence = Evidence.of(witness.id(), mention.field(), mention.span());
    String words = mention.span().of(witness.article().words(mention.field()));
    firsts.putIfAbsent(new Naming(witness.id(), entity, words), evidence);
    articles.computeIfAbsent(entity, e -> new HashSet<>()).add(witness.id());
  }

  /**
   * Those named more than once by type; then, folded, those named once, and peoples and adjectives.
   */
  Listed of(List<Entity> entities) {
    int[] number = {0};
    List<StoryPage.People> groups =
        groups(entities, number, e -> e.type() != MentionType.GROUP && e.mentions() > 1);
    List<StoryPage.Fold> folded = new ArrayList<>();
    fold(
        folded,
        "who.once",
        entities,
        number,
        e -> e.type() != MentionType.GROUP && e.mentions() <= 1);
    fold(folded, "type.GROUP", entities, number, e -> e.type() == MentionType.GROUP);
    return new Listed(groups, folded);
  }

  private void fold(
      List<StoryPage.Fold> folded,
      String heading,
      List<Entity> entities,
      int[] number,
      Predicate<Entity> those) {
    List<StoryPage.People> groups = groups(entities, number, those);
    if (!groups.isEmpty()) {
      folded.add(new StoryPage.Fold(edition.phrases.say(heading), size(groups), groups));
    }
  }

  private List<StoryPage.People> groups(
      List<Entity> entities, int[] number, Predicate<Entity> those) {
    List<StoryPage.People> groups = new ArrayList<>();
    for (MentionType type : MentionType.values()) {
      List<StoryPage.Entity> rows = new ArrayList<>();
      for (Entity entity : entities) {
        if (entity.type() == type && those.test(entity)) {
          number[0]++;
          rows.add(row(entity, "8." + number[0]));
        }
      }
      if (!rows.isEmpty()) {
        groups.add(new StoryPage.People(edition.phrases.say("type." + type), rows));
      }
    }
    return groups;
  }

  private static int size(List<StoryPage.People> groups) {
    return groups.stream().mapToInt(p -> p.entities().size()).sum();
  }

  private StoryPage.Entity row(Entity entity, String number) {
    Finding finding = edition.finding(number, entity.id());
    List<StoryPage.Spelling> spellings =
        entity.spellings().stream().map(s -> spelling(finding, entity, s)).toList();
    List<StoryPage.Role> roles =
        entity.roles().stream()
            .map(
                r ->
                    new StoryPage.Role(
                        Shown.verbatim(r.text()), edition.names(finding, r.evidence())))
            .toList();
    Set<String> named = articles.getOrDefault(entity.id(), Set.of());
    String count =
        named.isEmpty()
            ? ""
            : edition.phrases.say(
                "who.named",
                edition.phrases.count("article", named.size()),
                edition.phrases.count("mention", entity.mentions()));
    return new StoryPage.Entity(
        finding.anchor(),
        number,
        Shown.words(entity.name()),
        drawing(named),
        count,
        spellings,
        roles,
        spellings.size() > 1 ? Shown.sentence(entity.why()) : "");
  }

  private @Nullable String drawing(Set<String> named) {
    String drawing = named.isEmpty() || edition.origins == null ? "" : edition.origins.named(named);
    return drawing.isEmpty() ? null : drawing;
  }

  private StoryPage.Spelling spelling(Finding finding, Entity entity, Entity.Spelling spelling) {
    List<Ref> refs = new ArrayList<>();
    List<String> without = new ArrayList<>();
    for (Witness witness : edition.witnesses()) {
      if (spelling.articles().contains(witness.id())) {
        @Nullable Evidence first =
            firsts.get(new Naming(witness.id(), entity.id(), spelling.text()));
        if (first == null) {
          without.add(edition.siglum(witness.id()));
        } else {
          refs.addAll(edition.names(finding, List.of(first)));
        }
      }
    }
    // The only spelling stands above already, as the name.
    boolean only = entity.spellings().size() == 1 && spelling.text().equals(entity.name());
    return new StoryPage.Spelling(only ? "" : Shown.words(spelling.text()), refs, without);
  }
}
