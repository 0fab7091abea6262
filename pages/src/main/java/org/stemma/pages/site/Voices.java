package org.stemma.pages.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Entity;
import org.stemma.core.model.Quote;
import org.stemma.core.model.Speaker;

/** Speakers as pages name them. */
final class Voices {
  private final Edition edition;

  Voices(Edition edition) {
    this.edition = edition;
  }

  String name(Speaker speaker) {
    Entity entity = edition.entity(speaker.entity());
    if (entity != null) {
      return Shown.words(entity.name());
    }
    String text = speaker.text();
    return switch (speaker.kind()) {
      case NAMED -> text == null ? edition.phrases.say("speaker.unresolved") : Shown.words(text);
      case UNNAMED ->
          text == null
              ? edition.phrases.say("speaker.unnamed")
              : edition.phrases.say("speaker.unnamed.as", Shown.words(text));
      case UNRESOLVED -> edition.phrases.say("speaker.unresolved");
    };
  }

  /** A speaker who begins a line: a phrase of the page's own with its first letter large. */
  String begun(Speaker speaker) {
    return speaker.kind() == Speaker.Kind.NAMED || speaker.entity() != null
        ? name(speaker)
        : Shown.begun(name(speaker));
  }

  /** A speaker inside a phrase: his name, or the article's own words between marks. */
  String called(Speaker speaker) {
    String text = speaker.text();
    return speaker.kind() == Speaker.Kind.UNNAMED && speaker.entity() == null && text != null
        ? "“" + Shown.words(text) + "”"
        : name(speaker);
  }

  /** Where the entity of a speaker stands on the page; null if it is none. */
  @Nullable String href(Speaker speaker) {
    Entity entity = edition.entity(speaker.entity());
    return entity == null ? null : "#" + entity.id();
  }

  /** Through whom words came; null where they came straight, or nobody can be told. */
  @Nullable String via(List<Speaker> chain) {
    List<String> through =
        chain.stream().filter(Voices::told).map(s -> edition.phrases.say("via", name(s))).toList();
    return through.isEmpty() ? null : String.join(", ", through);
  }

  /**
   * Whether the articles give an utterance to two speakers. One that is not resolved, or whom an
   * article does not name, differs from nobody.
   */
  boolean differ(Quote quote) {
    return quote.variants().stream()
            .map(Quote.Variant::speaker)
            .filter(Voices::resolved)
            .map(Speaker::entity)
            .distinct()
            .count()
        > 1;
  }

  /** Whether a speaker is told from all others. */
  static boolean resolved(Speaker speaker) {
    return speaker.kind() == Speaker.Kind.NAMED && speaker.entity() != null;
  }

  private static boolean told(Speaker speaker) {
    return speaker.kind() != Speaker.Kind.UNRESOLVED;
  }
}
