package org.stemma.pages.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Entity;
import org.stemma.core.model.Support;
import org.stemma.pages.site.view.Mark;
import org.stemma.pages.site.view.Ref;

/** Support in words: "3 outlets · 2 origins · 1 unstated". */
final class Marks {
  private final Edition edition;
  private final Phrases phrases;

  Marks(Edition edition) {
    this.edition = edition;
    this.phrases = edition.phrases;
  }

  /** Null where nobody counts: a finding in a language that is not read, say. */
  @Nullable Mark of(Support support, List<Ref> refs) {
    return of(null, support, refs);
  }

  @Nullable Mark of(@Nullable String label, Support support, List<Ref> refs) {
    if (support.outlets() == 0 && support.origins() == 0 && support.unstated() == 0) {
      return null;
    }
    List<String> words = new ArrayList<>(outlets(support.outlets(), support.unnamed()));
    if (support.origins() > 0) {
      words.add(phrases.count("origin", support.origins()));
    }
    if (support.unstated() > 0) {
      words.add(
          support.origins() > 0
              ? phrases.say("unstated", support.unstated())
              : phrases.say("unstated.only"));
    }
    return new Mark(label, drawing(support), words, Edition.first(refs), groups(support));
  }

  private @Nullable String drawing(Support support) {
    List<Set<String>> origins = new ArrayList<>();
    Set<String> unstated = new TreeSet<>();
    for (Support.Behind behind : support.by()) {
      if (behind.origin() == null) {
        unstated.addAll(behind.articles());
      } else {
        origins.add(new TreeSet<>(behind.articles()));
      }
    }
    return edition.origins == null || support.by().isEmpty()
        ? null
        : edition.origins.support(origins, unstated);
  }

  /** "5 outlets, 3 of them not named". */
  List<String> outlets(int outlets, int unnamed) {
    String count = phrases.count("outlet", outlets);
    if (unnamed == 0) {
      return List.of(count);
    }
    return List.of(
        count
            + ", "
            + (unnamed < outlets
                ? phrases.say("unnamed.some", unnamed)
                : phrases.say("unnamed.all")));
  }

  private String groups(Support support) {
    List<String> groups = new ArrayList<>();
    for (Support.Behind behind : support.by()) {
      groups.add(name(behind.origin()) + ":" + String.join(" ", edition.sigla(behind.articles())));
    }
    return String.join("|", groups);
  }

  private String name(Support.@Nullable Origin origin) {
    if (origin == null) {
      return "";
    }
    Entity entity = edition.entity(origin.entity());
    return Shown.words(entity == null ? origin.text() : entity.name()).replace('|', '/');
  }
}
