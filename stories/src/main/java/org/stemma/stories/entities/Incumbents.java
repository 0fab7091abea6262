package org.stemma.stories.entities;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.AnnotatedArticle;
import org.stemma.core.tables.Tables;

/**
 * Who holds which office, by what the articles write beside full names. Where "President Ortiz"
 * stands and the one Ortiz with a full name is only ever a mayor, they are two.
 */
final class Incumbents {
  static final String TABLE = "unrelated.tsv";

  /** Nothing further behind a name is asked whose relation its bearer is not. */
  private static final int REACH = 120;

  private static final List<Pattern> UNRELATED =
      Tables.column(Incumbents.class, TABLE).stream().map(Pattern::compile).toList();

  /**
   * Offices of one person.
   *
   * @param held now or once
   * @param now held, as far as the articles say
   * @param others of people who are said to be no relations: never this person's
   */
  private record Held(SortedSet<String> held, SortedSet<String> now, SortedSet<String> others) {
    Held() {
      this(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }
  }

  private final List<AnnotatedArticle> articles;
  private final SortedMap<Integer, Held> byPerson = new TreeMap<>();

  Incumbents(List<AnnotatedArticle> articles) {
    this.articles = List.copyOf(articles);
  }

  /** Learns from a place where {@code person} stands with a full name. */
  void add(int person, Name name) {
    Held held = byPerson.computeIfAbsent(person, p -> new Held());
    AnnotatedArticle article = articles.get(name.article());
    for (Roles.Found role : Roles.beside(article, name.mention())) {
      held.held().addAll(Offices.of(role.text(), true));
      held.now().addAll(Offices.of(role.text(), false));
    }
    String text = article.article().words(name.mention().field());
    int end = name.mention().span().end();
    String behind = text.substring(end, Math.min(text.length(), end + REACH));
    String office = unrelatedTo(behind);
    if (office != null) {
      held.others().add(office);
    }
  }

  static @Nullable String unrelatedTo(String behind) {
    for (Pattern pattern : UNRELATED) {
      Matcher matcher = pattern.matcher(behind);
      if (matcher.lookingAt()) {
        return Offices.first(matcher.group(1));
      }
    }
    return null;
  }

  /** The offices that stand beside names, sorted; none where they exclude nothing. */
  SortedSet<String> titles(List<Name> names) {
    SortedSet<String> titles = new TreeSet<>();
    for (Name name : names) {
      for (Roles.Found role : Roles.beside(articles.get(name.article()), name.mention())) {
        titles.addAll(Offices.of(role.text(), true));
      }
    }
    return titles;
  }

  /**
   * Whether whoever bears {@code titles} is surely not {@code person}: no article gives that person
   * an office that goes with them, and some article gives one that does not, or says that the two
   * are no relations.
   */
  boolean excludes(int person, SortedSet<String> titles) {
    Held held = byPerson.get(person);
    if (held == null || titles.isEmpty() || Offices.share(held.held(), titles)) {
      return false;
    }
    return !held.now().isEmpty() || Offices.share(held.others(), titles);
  }
}
