package org.stemma.findings.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Claim;
import org.stemma.core.model.Entity;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Ids;
import org.stemma.core.model.Insert;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Speaker;
import org.stemma.core.model.Story;
import org.stemma.core.model.Why;
import org.stemma.core.tables.Tables;
import org.stemma.findings.support.Supports;

/** Makes the entry of a proposition: its words, its positions, its support, and why it is one. */
final class Entry {
  private static final Set<String> PRONOUNS =
      Set.of(
          "it",
          "he",
          "she",
          "they",
          "this",
          "that",
          "these",
          "those",
          "its",
          "his",
          "her",
          "their",
          "there",
          "to",
          "not",
          "any",
          "anything");
  private static final Set<String> DANGLING = Tables.words(Entry.class, "dangling.txt");
  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "its", "their", "his", "her");
  private static final List<List<String>> MODALITIES = Tables.rows(Entry.class, "modality.tsv", 2);

  /** Likeness from which a clause that states a proposition says little else. */
  private static final double LIKE = 0.4;

  private final Supports supports;
  private final Propositions propositions;
  private final Parties parties;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Entity> entities = new HashMap<>();

  Entry(Story story, Supports supports, Propositions propositions, Parties parties) {
    this.parties = parties;
    story.witnesses().forEach(w -> places.put(w.id(), places.size()));
    story.entities().forEach(e -> entities.put(e.id(), e));
    this.supports = supports;
    this.propositions = propositions;
  }

  /** Whether one of the statements can stand alone as the words of an entry. */
  boolean hasWords(List<Statement> all) {
    return all.stream()
        .filter(this::standsAlone)
        .map(s -> Term.of(s.witness().article().text(), s.clause()))
        .anyMatch(Predication::isIn);
  }

  Claim of(List<Statement> group, List<Statement> asserted, Worth worth, List<Why> whys) {
    List<Statement> all = new ArrayList<>(asserted);
    all.addAll(group);
    List<Claim.Position> positions = positions(all);
    Statement named = named(all);
    boolean disputed = all.stream().anyMatch(Statement::isAgainst);
    List<Claim.Position> held = positions.stream().filter(p -> !isAgainst(p)).toList();
    List<Claim.Position> against = positions.stream().filter(Entry::isAgainst).toList();
    String id =
        Ids.of('k', named.witness().evidence(named.clause(), Evidence.Role.REPORTS), worth.name());
    TreeMap<String, Double> scores = new TreeMap<>();
    scores.put("statements", (double) all.size());
    scores.put("weakest link", propositions.weakest(group));
    whys.add(
        new Why(
            id,
            "claim",
            worth.name().toLowerCase(Locale.ROOT).replace('_', '-'),
            worth.reason(),
            scores,
            Propositions.ONE,
            near(group),
            positions.stream().map(Claim.Position::evidence).distinct().toList()));
    return new Claim(
        id,
        named.text(),
        inserts(named),
        positions,
        disputed,
        supports.countPositions(held),
        supports.countPositions(against));
  }

  private List<String> near(List<Statement> group) {
    return propositions.near(group).stream()
        .map(
            n ->
                (group.contains(n.left()) ? n.right() : n.left()).text()
                    + " ("
                    + n.score()
                    + ", "
                    + n.why()
                    + ")")
        .toList();
  }

  // One for each holder; the same holder takes a stance once an article.
  private List<Claim.Position> positions(List<Statement> all) {
    List<Claim.Position> positions = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Set<String> deniers = deniers(all);
    List<Statement> sorted =
        all.stream()
            .sorted(
                Comparator.comparingInt((Statement s) -> place(s.witness().id()))
                    .thenComparing(s -> s.evidence()))
            .toList();
    for (Statement statement : sorted) {
      List<Speaker> holders =
          statement.holders().stream()
              .map(h -> parties.one(statement.witness(), h, statement.evidence().end()))
              .toList();
      boolean own = statement.stance() == Claim.Stance.ASSERTED;
      for (int i = 0; i < (own ? 1 : holders.size()); i++) {
        Speaker holder = own ? null : holders.get(i);
        String who =
            holder == null
                ? ""
                : holder.entity() != null ? holder.entity() : String.valueOf(holder.text());
        boolean nobody = holder != null && holder.text() == null && holder.entity() == null;
        String once =
            statement.witness().id()
                + statement.stance()
                + who
                + (nobody ? statement.clause() : "");
        if (!deniesIt(statement, holder, deniers) && seen.add(once)) {
          positions.add(
              new Claim.Position(
                  statement.stance(),
                  holder,
                  statement.witness().id(),
                  modality(statement),
                  statement.chain(),
                  statement.reports()));
        }
      }
    }
    return positions;
  }

  // Nobody puts what he denies in the same article: his words there are his side of the matter.
  private static Set<String> deniers(List<Statement> all) {
    Set<String> deniers = new HashSet<>();
    for (Statement statement : all) {
      if (statement.stance() == Claim.Stance.DENIED) {
        statement.holders().forEach(h -> deniers.add(statement.witness().id() + h.entity()));
      }
    }
    return deniers;
  }

  private static boolean deniesIt(
      Statement statement, @Nullable Speaker holder, Set<String> deniers) {
    return !statement.isAgainst()
        && holder != null
        && holder.entity() != null
        && deniers.contains(statement.witness().id() + holder.entity());
  }

  private static boolean isAgainst(Claim.Position position) {
    return position.stance() == Claim.Stance.DENIED || position.stance() == Claim.Stance.DOUBTED;
  }

  // The clause of the earliest account that asserts it, else attributes it, else denies it; one
  // that can stand alone before one that cannot.
  private Statement named(List<Statement> all) {
    return all.stream()
        .min(
            Comparator.comparingInt((Statement s) -> standsAlone(s) && says(s, all) ? 0 : 1)
                .thenComparingInt(
                    s -> s.stance() == Claim.Stance.ASSERTED ? 0 : s.isAgainst() ? 2 : 1)
                .thenComparingInt(s -> place(s.witness().id()))
                .thenComparing(Statement::key))
        .orElseThrow();
  }

  // What is stated in passing has words of its own that belong to another matter.
  private boolean says(Statement statement, List<Statement> all) {
    return statement.stance() != Claim.Stance.ASSERTED
        || all.stream()
            .filter(s -> s.stance() != Claim.Stance.ASSERTED)
            .anyMatch(s -> propositions.likeness(s.frame(), statement.frame()) >= LIKE);
  }

  private boolean standsAlone(Statement statement) {
    List<Term> terms = Term.of(statement.witness().article().text(), statement.clause());
    boolean refersBack =
        (statement.isAgainst() && statement.frame().mainAt() < statement.clause().start())
            || statement.frame().mainAt() >= statement.clause().end();
    boolean says =
        statement.alleges()
            || statement.stance() != Claim.Stance.ATTRIBUTED
            || Predication.isIn(terms);
    return !refersBack
        && !terms.isEmpty()
        && says
        && !isCut(terms)
        && (!PRONOUNS.contains(terms.getFirst().word()) || !inserts(statement).isEmpty())
        && (!terms.getFirst().word().endsWith("ing") || statement.about() != null);
  }

  // The reader's words may end too early ("by the end of the"), or begin too late.
  private static boolean isCut(List<Term> terms) {
    String last = terms.getLast().word();
    String first = terms.getFirst().word();
    return DANGLING.contains(last)
        || ARTICLES.contains(last)
        || DANGLING.contains(first)
        || first.endsWith("ed");
  }

  // "it would close": who that is, where what is said is said of the speaker, a body.
  private List<Insert> inserts(Statement named) {
    String text = named.text();
    Speaker about = named.about();
    if (about != null) {
      return List.of(new Insert(0, name(about)));
    }
    if (named.holders().size() != 1 || !(text.startsWith("it ") || text.startsWith("It "))) {
      return List.of();
    }
    Speaker holder = named.holders().getFirst();
    return entity(holder).stream()
        .filter(e -> e.type() == MentionType.ORGANIZATION || e.type() == MentionType.PLACE)
        .map(e -> new Insert(2, e.name()))
        .toList();
  }

  private Optional<Entity> entity(Speaker speaker) {
    return speaker.entity() == null
        ? Optional.empty()
        : Optional.ofNullable(entities.get(speaker.entity()));
  }

  private String name(Speaker speaker) {
    return entity(speaker).map(Entity::name).orElse(String.valueOf(speaker.text()));
  }

  private static Claim.Modality modality(Statement statement) {
    List<Term> terms = Term.of(statement.witness().article().text(), statement.clause());
    for (List<String> row : MODALITIES) {
      List<String> words = Tables.words(row.get(1));
      boolean has =
          terms.stream()
              .filter(t -> t.span().start() <= statement.frame().mainAt())
              .anyMatch(t -> words.contains(t.word()));
      if (has) {
        return Claim.Modality.valueOf(row.get(0));
      }
    }
    return Claim.Modality.HAPPENED;
  }

  private int place(String article) {
    return places.getOrDefault(article, places.size());
  }
}
