package org.stemma.findings.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Entity;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Speaker;
import org.stemma.core.model.Story;
import org.stemma.core.names.Names;
import org.stemma.core.tables.Tables;

/**
 * Which parties a source is: an entity; the parties of "the mayor and the Harbour Authority"; the
 * body of "a Harbour Authority official". A bare "officials" is nobody.
 */
final class Sources {
  private static final Set<String> BODIES = Tables.words(Sources.class, "bodies.txt");

  /** In words; a longer name is not looked for inside the words of a source. */
  private static final int LONGEST_NAME = 6;

  /** In words; what a source is, is said at its start. */
  private static final int LONGEST_SOURCE = 24;

  private final Map<String, String> entityOf = new TreeMap<>();

  private Sources() {}

  static Sources of(Story story) {
    Sources sources = new Sources();
    for (Entity entity : story.entities()) {
      boolean party =
          entity.type() != MentionType.EVENT
              && entity.type() != MentionType.WORK
              && entity.type() != MentionType.OTHER;
      if (party) {
        entity.spellings().forEach(s -> sources.entityOf.putIfAbsent(bare(s.text()), entity.id()));
      }
    }
    return sources;
  }

  /** Keys of the parties, entities' ids first; empty for a source that names nobody. */
  List<String> parties(Speaker speaker) {
    if (speaker.kind() == Speaker.Kind.UNRESOLVED) {
      return List.of();
    }
    Set<String> parties = new TreeSet<>();
    String text = speaker.text();
    List<String> named = text == null ? List.of() : named(text);
    if (speaker.entity() != null) {
      parties.add(speaker.entity());
      if (text != null && (text.contains(" and ") || text.contains(" & "))) {
        parties.addAll(named);
      }
    } else {
      parties.addAll(named);
    }
    if (parties.isEmpty() && text != null) {
      String body = body(text);
      if (body != null) {
        parties.add("body:" + body);
      } else if (speaker.kind() == Speaker.Kind.NAMED) {
        parties.add("text:" + Names.key(text));
      }
    }
    return List.copyOf(parties);
  }

  // The entities whose names stand in the words, longest names first.
  private List<String> named(String text) {
    List<String> words = new ArrayList<>(List.of(text.split("[ ,]+", LONGEST_SOURCE + 1)));
    List<String> named = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      for (int n = Math.min(LONGEST_NAME, words.size() - at); n > 0; n--) {
        String entity = entityOf.get(bare(String.join(" ", words.subList(at, at + n))));
        if (entity != null) {
          named.add(entity);
          at += n - 1;
          break;
        }
      }
    }
    return named;
  }

  private static String bare(String name) {
    String bare = name.replace('’', '\'');
    return bare.endsWith("'s") ? bare.substring(0, bare.length() - 2) : bare;
  }

  private static @Nullable String body(String text) {
    return Wording.of(text).all().stream().filter(BODIES::contains).findFirst().orElse(null);
  }
}
