package org.stemma.findings.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Entity;
import org.stemma.core.model.Field;
import org.stemma.core.model.Mention;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Span;
import org.stemma.core.model.Speaker;
import org.stemma.core.model.Story;
import org.stemma.core.model.Witness;
import org.stemma.core.names.Lexicon;
import org.stemma.core.tables.Tables;
import org.stemma.findings.support.Offices;

/**
 * One holder, whatever an article calls him: a capital or seat that acts for a country is the
 * country, and "the company" is the only body that an article has named so far.
 */
final class Parties {
  private static final Set<String> COMPANIES = Tables.words(Parties.class, "companies.txt");

  private final Actors actors;
  private final Map<String, String> countries = new TreeMap<>();
  private final Map<String, MentionType> types = new HashMap<>();
  private final Map<String, Entity> entities = new HashMap<>();

  Parties(Story story, Actors actors) {
    this.actors = actors;
    for (Entity entity : story.entities()) {
      entities.put(entity.id(), entity);
      types.put(entity.id(), entity.type());
      String key = actors.key(new Speaker(Speaker.Kind.NAMED, entity.name(), entity.id()));
      boolean named = Lexicon.country(entity.name()) != null && entity.type() == MentionType.PLACE;
      if (key != null && Actors.isCountry(key) && named) {
        countries.putIfAbsent(key, entity.id());
      }
    }
  }

  /** The same speaker under the entity of the party; unchanged where none is certain. */
  Speaker one(Witness witness, Speaker speaker, int before) {
    if (speaker.kind() != Speaker.Kind.NAMED) {
      return speaker;
    }
    if (speaker.entity() == null) {
      String body = described(witness, speaker.text(), before);
      return body == null ? speaker : new Speaker(speaker.kind(), speaker.text(), body);
    }
    MentionType type = types.get(speaker.entity());
    if (type != MentionType.PLACE && type != MentionType.ORGANIZATION) {
      return speaker;
    }
    String key = actors.key(speaker);
    String country = key == null ? null : countries.get(key);
    return country == null ? speaker : new Speaker(speaker.kind(), speaker.text(), country);
  }

  // "The company", where one body alone has been named, and it is none of a state.
  private @Nullable String described(Witness witness, @Nullable String text, int before) {
    if (text == null || !isCompany(text)) {
      return null;
    }
    Set<String> named = new TreeSet<>();
    for (Mention mention : witness.annotation().mentions()) {
      if (mention.field().equals(Field.TEXT)
          && mention.span().end() <= before
          && mention.type() == MentionType.ORGANIZATION) {
        named.add(String.valueOf(mention.entity()));
      }
    }
    Entity only = named.size() == 1 ? entities.get(named.iterator().next()) : null;
    return only == null || only.type() != MentionType.ORGANIZATION || isNoCompany(witness, only)
        ? null
        : only.id();
  }

  private static boolean isCompany(String text) {
    List<Term> terms = Term.of(text, new Span(0, text.length()));
    return terms.size() == 2
        && terms.getFirst().word().equals("the")
        && COMPANIES.contains(terms.getLast().word());
  }

  // A ministry, an agency that is credited, the outlet itself.
  private static boolean isNoCompany(Witness witness, Entity body) {
    String outlet = witness.article().outlet().name();
    return Offices.isStateBody(body.name())
        || Lexicon.agency(body.name()) != null
        || (outlet != null
            && outlet.toLowerCase(Locale.ROOT).contains(body.name().toLowerCase(Locale.ROOT)));
  }
}
