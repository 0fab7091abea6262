package org.stemma.findings.conflicts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Conflict;
import org.stemma.core.model.Entity;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Ids;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Story;
import org.stemma.core.model.Why;
import org.stemma.core.names.Lexicon;
import org.stemma.core.tables.Tables;
import org.stemma.findings.support.Supports;
import org.stemma.findings.support.Wording;

/**
 * Two offices of one field that nobody holds at a time, given to one person in the same days: the
 * "water minister" here, the "spokesman of the water ministry" there. Most people have several
 * titles, so all that is not in the table of offices that exclude one another is no difference.
 */
final class RoleConflicts {
  private static final List<List<String>> OFFICES =
      Tables.rows(RoleConflicts.class, "offices.tsv", 3);
  private static final Set<String> ALL_HEADS =
      OFFICES.stream()
          .flatMap(row -> Tables.words(row.get(1)).stream())
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> OTHER_TIMES =
      Tables.words(RoleConflicts.class, "other-offices.txt");

  // The body of an office is no field of its own.
  private static final Set<String> BODIES = Set.of("ministr", "ministry", "department", "office");

  /** Offices change; articles so many days apart may both be right. */
  private static final int MOST_DAYS = 3;

  private static final String REASON = "one person is given two offices";

  private RoleConflicts() {}

  /** An office: its kind, and the field or the country it is of. */
  private record Office(String kind, Set<String> field, Entity.Role role) {}

  /** In the order of the entities. */
  static List<Conflict> find(Story story, Supports supports, List<Why> whys) {
    List<Conflict> conflicts = new ArrayList<>();
    for (Entity person : story.entities()) {
      if (person.type() == MentionType.PERSON) {
        List<Office> offices =
            person.roles().stream().map(RoleConflicts::office).filter(o -> o != null).toList();
        Conflict conflict = first(story, person, offices, supports, whys);
        if (conflict != null) {
          conflicts.add(conflict);
        }
      }
    }
    return List.copyOf(conflicts);
  }

  private static @Nullable Conflict first(
      Story story, Entity person, List<Office> offices, Supports supports, List<Why> whys) {
    for (int i = 0; i < offices.size(); i++) {
      for (int j = i + 1; j < offices.size(); j++) {
        Office left = offices.get(i);
        Office right = offices.get(j);
        if (!left.kind().equals(right.kind())
            && left.field().equals(right.field())
            && areApart(story, person, left.role(), right.role())) {
          return conflict(left.role(), right.role(), supports, whys);
        }
      }
    }
    return null;
  }

  // Null for a role that is in no table, of no field, or of another time.
  private static @Nullable Office office(Entity.Role role) {
    List<String> words = Wording.of(role.text()).all();
    if (words.stream().anyMatch(OTHER_TIMES::contains)) {
      return null;
    }
    for (List<String> row : OFFICES) {
      List<String> heads = Tables.words(row.get(1));
      List<String> found = words.stream().filter(heads::contains).toList();
      if (found.size() == 1) {
        Set<String> field = new TreeSet<>();
        for (String word : words) {
          String name = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
          boolean country =
              Lexicon.country(name) != null || Lexicon.countryOfAdjective(name) != null;
          if (!ALL_HEADS.contains(word) && !Wording.isFunctionWord(word) && !country) {
            field.add(Wording.stem(word));
          }
        }
        field.removeAll(BODIES);
        return field.isEmpty() ? null : new Office(row.get(0), field, role);
      }
    }
    return null;
  }

  // Named in full in both, each office in articles of its own, and in the same days.
  private static boolean areApart(Story story, Entity person, Entity.Role left, Entity.Role right) {
    Set<String> here = articles(left);
    Set<String> there = articles(right);
    return here.stream().noneMatch(there::contains)
        && here.stream().allMatch(a -> isNamedInFull(person, a))
        && there.stream().allMatch(a -> isNamedInFull(person, a))
        && here.stream().anyMatch(a -> there.stream().anyMatch(b -> areOfOneMoment(story, a, b)));
  }

  private static Set<String> articles(Entity.Role role) {
    Set<String> articles = new TreeSet<>();
    role.evidence().forEach(e -> articles.add(e.article()));
    return articles;
  }

  private static boolean isNamedInFull(Entity person, String article) {
    return person.spellings().stream()
        .anyMatch(s -> s.articles().contains(article) && s.text().indexOf(' ') > 0);
  }

  private static boolean areOfOneMoment(Story story, String left, String right) {
    LocalDate a = story.witness(left).article().published().latest();
    LocalDate b = story.witness(right).article().published().latest();
    return a != null && b != null && Math.abs(ChronoUnit.DAYS.between(a, b)) <= MOST_DAYS;
  }

  private static Conflict conflict(
      Entity.Role left, Entity.Role right, Supports supports, List<Why> whys) {
    List<Conflict.Side> sides =
        List.of(
            new Conflict.Side(left.text(), left.evidence(), supports.count(left.evidence())),
            new Conflict.Side(right.text(), right.evidence(), supports.count(right.evidence())));
    List<Evidence> evidence = new ArrayList<>(left.evidence());
    evidence.addAll(right.evidence());
    String id = Ids.of('x', evidence.getFirst(), Conflict.Kind.ROLE.name());
    whys.add(
        new Why(
            id,
            "conflict",
            "offices-exclude-one-another",
            REASON,
            new TreeMap<>(),
            (double) MOST_DAYS,
            List.of(left.text(), right.text()),
            evidence));
    return new Conflict(
        id, Conflict.Kind.ROLE, Conflict.Status.CONFLICT, Conflict.Scope.BETWEEN, sides, REASON);
  }
}
