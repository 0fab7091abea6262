package org.stemma.findings.support;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Claim;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Outlet;
import org.stemma.core.model.Span;
import org.stemma.core.model.Speaker;
import org.stemma.core.model.Story;
import org.stemma.core.model.Support;
import org.stemma.core.names.Names;

/**
 * Counts who stands behind findings of one story, as section 3 of the contract says: lower bounds,
 * so that five copies never look like five confirmations.
 */
public final class Supports {
  /** An attribution covers an account if it covers this share of its words. */
  private static final double COVERS = 0.34;

  private final Story story;
  private final Map<String, String> lineOf = new TreeMap<>();
  private final Map<String, Integer> placeOf = new TreeMap<>();
  private final Offices offices;
  private final Sources sources;
  private final Passages passages;

  private Supports(Story story) {
    this.story = story;
    this.offices = Offices.of(story);
    this.sources = Sources.of(story);
    this.passages = Passages.of(story);
    for (Story.Line line : story.lines()) {
      line.articles().forEach(article -> lineOf.put(article, line.id()));
    }
    story.witnesses().forEach(witness -> placeOf.put(witness.id(), placeOf.size()));
  }

  public static Supports of(Story story) {
    return new Supports(story);
  }

  /** Which bodies of the story speak with one voice. */
  public Offices offices() {
    return offices;
  }

  /**
   * The support of a finding: its evidence with role {@code REPORTS} are the accounts, and each
   * credits the speakers of the attributions that it stands in.
   */
  public Support count(Collection<Evidence> evidence) {
    return countCredited(
        accounts(evidence).map(account -> new Credited(account, credited(account))).toList());
  }

  /** The support of one side of a claim, whose accounts credit the holders of its positions. */
  public Support countPositions(Collection<Claim.Position> positions) {
    Map<Evidence, Set<Speaker>> holders = new TreeMap<>();
    for (Claim.Position position : positions) {
      Speaker holder = position.holder();
      if (holder != null && holder.kind() == Speaker.Kind.NAMED) {
        holders.computeIfAbsent(position.evidence(), e -> new LinkedHashSet<>()).add(holder);
      }
    }
    return countCredited(
        accounts(positions.stream().map(Claim.Position::evidence).toList())
            .map(account -> new Credited(account, holders(account, holders)))
            .toList());
  }

  private List<Speaker> holders(Evidence account, Map<Evidence, Set<Speaker>> holders) {
    Set<Speaker> own = holders.get(account);
    return own == null ? credited(account) : List.copyOf(own);
  }

  private static Stream<Evidence> accounts(Collection<Evidence> evidence) {
    return evidence.stream()
        .filter(e -> e.role() == null || e.role() == Evidence.Role.REPORTS)
        .sorted()
        .distinct();
  }

  /** The support of a finding whose accounts are known to credit these sources. */
  public Support countCredited(Collection<Credited> accounts) {
    List<Credit> credits = new ArrayList<>();
    for (Credited account : accounts) {
      credits.add(Credit.of(account, sources));
    }
    inherit(credits);
    Origins origins = Origins.of(credits, offices, placeOf);
    Set<String> all = new TreeSet<>();
    credits.forEach(credit -> all.add(credit.article()));
    Set<String> silent = new TreeSet<>(all);
    credits.stream().filter(c -> !c.parties().isEmpty()).forEach(c -> silent.remove(c.article()));
    List<Support.Behind> by = new ArrayList<>(origins.behind());
    if (!silent.isEmpty()) {
      by.add(new Support.Behind(null, inOrder(silent)));
    }
    int unstated = (int) silent.stream().map(this::line).distinct().count();
    int unnamed = unnamed(all);
    return new Support(named(all) + unnamed, unnamed, origins.behind().size(), unstated, by);
  }

  // Whom an account credits: the speakers of the attributions that it stands in.
  private List<Speaker> credited(Evidence account) {
    return story.witness(account.article()).annotation().attributions().stream()
        .filter(a -> a.field().equals(account.field()))
        .filter(a -> covers(a, account.span()))
        .map(Attribution::speaker)
        .distinct()
        .toList();
  }

  private static boolean covers(Attribution attribution, Span account) {
    int covered = 0;
    for (Span content : attribution.content()) {
      int start = Math.max(content.start(), account.start());
      covered += Math.max(0, Math.min(content.end(), account.end()) - start);
    }
    return covered > 0 && Wording.rounded((double) covered / account.length()) >= COVERS;
  }

  // An account without a source takes those of an account with which it shares a passage, and so
  // does one that has them from there.
  private void inherit(List<Credit> credits) {
    List<Credit> credited = credits.stream().filter(c -> !c.parties().isEmpty()).toList();
    List<Credit> silent = credits.stream().filter(c -> c.parties().isEmpty()).toList();
    while (!silent.isEmpty() && !credited.isEmpty()) {
      for (Credit open : silent) {
        credited.stream()
            .filter(c -> passages.share(open.account(), c.account()))
            .forEach(open::takeFrom);
      }
      credited = silent.stream().filter(c -> !c.parties().isEmpty()).toList();
      silent = silent.stream().filter(c -> c.parties().isEmpty()).toList();
    }
  }

  private int named(Set<String> articles) {
    return (int)
        articles.stream()
            .map(a -> story.witness(a).article().outlet())
            .filter(Supports::isNamed)
            .map(Supports::identity)
            .distinct()
            .count();
  }

  // Outlets that are not named count once a line of text.
  private int unnamed(Set<String> articles) {
    return (int)
        articles.stream()
            .filter(a -> !isNamed(story.witness(a).article().outlet()))
            .map(this::line)
            .distinct()
            .count();
  }

  private static boolean isNamed(Outlet outlet) {
    return outlet.domain() != null || outlet.name() != null;
  }

  private static String identity(Outlet outlet) {
    return outlet.domain() != null ? outlet.domain() : Names.key(String.valueOf(outlet.name()));
  }

  private String line(String article) {
    return lineOf.getOrDefault(article, article);
  }

  private List<String> inOrder(Collection<String> articles) {
    return articles.stream().sorted(Comparator.comparingInt(this::place)).toList();
  }

  private int place(String article) {
    return placeOf.getOrDefault(article, placeOf.size());
  }
}
