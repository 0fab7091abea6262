package org.stemma.stories.entities;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Field;
import org.stemma.core.model.MentionType;
import org.stemma.core.names.Names;

/**
 * Names of one article that are of one bearer: a chain of the reader, or a part of one that held
 * two.
 *
 * @param names in order, at least one
 * @param identity what the lexicon knows it as; null if nothing
 */
record Unit(int article, int chain, List<Name> names, MentionType type, @Nullable String identity) {
  Unit {
    names = List.copyOf(names);
  }

  /** The same with some of its names. */
  Unit of(List<Name> some) {
    return new Unit(article, chain, some, type, identity);
  }

  boolean isPerson() {
    return type == MentionType.PERSON;
  }

  /** The distinct full names of a person, titles off, sorted; empty where only one word is used. */
  SortedSet<String> fullNames() {
    SortedSet<String> full = new TreeSet<>();
    for (Name name : names) {
      if (Names.words(name.words()) > 1) {
        full.add(Names.untitled(name.words()));
      }
    }
    return full;
  }

  /** The words under which a person without a full name goes: the most frequent. */
  String shortName() {
    String best = "";
    long most = 0;
    SortedSet<String> distinct = new TreeSet<>();
    names.forEach(name -> distinct.add(Names.untitled(name.words())));
    for (String words : distinct) {
      long count = names.stream().filter(n -> Names.untitled(n.words()).equals(words)).count();
      if (count > most) {
        most = count;
        best = words;
      }
    }
    return best;
  }

  /** Where it is named first in the text; past every place if only outside it. */
  int firstInText() {
    return names.stream()
        .filter(name -> name.mention().field().equals(Field.TEXT))
        .mapToInt(name -> name.mention().span().start())
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** Where a full name of it stands first in the text; past every place if nowhere. */
  int fullNameInText() {
    return names.stream()
        .filter(name -> name.mention().field().equals(Field.TEXT))
        .filter(name -> Names.words(name.words()) > 1)
        .mapToInt(name -> name.mention().span().start())
        .min()
        .orElse(Integer.MAX_VALUE);
  }
}
