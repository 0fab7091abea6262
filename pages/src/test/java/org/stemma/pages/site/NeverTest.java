package org.stemma.pages.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Claim;
import org.stemma.core.model.Conflict;
import org.stemma.core.model.CoverageRow;
import org.stemma.core.model.Dating;
import org.stemma.core.model.Dossier;
import org.stemma.core.model.Entity;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Field;
import org.stemma.core.model.Insert;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Quote;
import org.stemma.core.model.Reading;
import org.stemma.core.model.ResolvedTime;
import org.stemma.core.model.Speaker;
import org.stemma.core.model.Story;
import org.stemma.core.model.SummaryLine;
import org.stemma.core.model.Support;
import org.stemma.core.model.TemporalSymbol;
import org.stemma.core.model.TimeExpression;
import org.stemma.core.model.TimelineEvent;
import org.stemma.pages.fixture.Draft;
import org.stemma.pages.fixture.Folder;

/** What must never happen on a dossier's page, tried on a depot that burned. */
class NeverTest {
  private static final Support ONE = new Support(1, 0, 1, 0, List.of());
  private static final Speaker HOLT = new Speaker(Speaker.Kind.NAMED, "Maja Holt", "e-holt");
  private static final Speaker BERG = new Speaker(Speaker.Kind.NAMED, "Nils Berg", "e-berg");
  private static final Speaker NEIGHBOURS =
      new Speaker(Speaker.Kind.UNNAMED, "neighbours", /* entity= */ null);
  private static final Speaker OPEN = new Speaker(Speaker.Kind.UNRESOLVED, null, null);

  private final Draft stated =
      new Draft(
          "stated",
          "The depot at Sund burned down on Monday.|Guards set the fire, neighbours said."
              + "|“Nobody was inside,” said Maja Holt.");
  private final Draft inferred =
      new Draft(
          "inferred",
          "The depot burned on Monday.|A shed fell the same day.|It was built in 1998."
              + "|Maja Holt denied that guards set the fire."
              + "|“Nobody was inside,” said Nils Berg.|Arson was “not ruled out.”");
  private List<Quote> quotes = List.of();
  private List<Claim> claims = List.of();
  private List<TimelineEvent> timeline = List.of();
  private List<Conflict> conflicts = List.of();
  private List<CoverageRow> coverage = List.of();
  private List<SummaryLine> summary = List.of();
  private List<Entity> entities = new ArrayList<>(List.of(entity(HOLT, 2), entity(BERG, 2)));

  NeverTest() {
    stated.published = dated(Dating.Basis.STATED);
    inferred.published = dated(Dating.Basis.TEXT);
    ResolvedTime monday =
        time(inferred, "Monday", "2031-03-03", new ResolvedTime.Anchor.Published());
    stated.times =
        List.of(time(stated, "Monday", "2031-03-03", new ResolvedTime.Anchor.Published()));
    inferred.times =
        List.of(
            monday,
            time(
                inferred,
                "the same day",
                "2031-03-03",
                new ResolvedTime.Anchor.Words(monday.expression().span())),
            time(inferred, "1998", "1998", new ResolvedTime.Anchor.None()));
  }

  private static Dating dated(Dating.Basis basis) {
    LocalDate day = LocalDate.of(2031, 3, 4);
    return new Dating("2031-03-04", day, day, List.of(basis), List.of(), List.of());
  }

  private static ResolvedTime time(
      Draft draft, String words, String value, ResolvedTime.Anchor anchor) {
    return new ResolvedTime(
        new TimeExpression(
            Field.TEXT,
            draft.span(words),
            TimeExpression.Type.DATE,
            new TemporalSymbol.Fixed(value),
            "rule"),
        value,
        value,
        null,
        anchor,
        List.of());
  }

  private static Entity entity(Speaker speaker, int mentions) {
    String name = String.valueOf(speaker.text());
    return new Entity(
        String.valueOf(speaker.entity()),
        MentionType.PERSON,
        name,
        List.of(new Entity.Spelling(name, List.of())),
        List.of(),
        mentions,
        "");
  }

  private Document page() throws IOException {
    Story story =
        new Story(
            "s-depot",
            new Story.Headline("Depot burns", stated.id()),
            LocalDate.of(2031, 3, 4),
            LocalDate.of(2031, 3, 4),
            List.of(stated.witness(), inferred.witness()),
            List.of(),
            List.of(),
            entities,
            List.of());
    Dossier dossier =
        new Dossier(story, quotes, claims, timeline, conflicts, coverage, summary, List.of());
    Reading reading =
        new Reading(
            "0.1.0", "invented", "0".repeat(64), story.witnesses(), List.of(), List.of(dossier));
    return Jsoup.parse(String.valueOf(Folder.of(reading).get("story/s-depot.html")));
  }

  private static Element the(Document page, String selector) {
    return Objects.requireNonNull(page.selectFirst(selector), selector);
  }

  private Claim arson(boolean disputed) {
    Evidence alleged = stated.says("Guards set the fire");
    Evidence denied = inferred.says("guards set the fire");
    List<Claim.Position> positions = new ArrayList<>();
    positions.add(position(Claim.Stance.ATTRIBUTED, NEIGHBOURS, alleged));
    if (disputed) {
      positions.add(position(Claim.Stance.DENIED, HOLT, denied));
    }
    return new Claim("k-arson", "Guards set the fire", List.of(), positions, disputed, ONE, ONE);
  }

  private static Claim.Position position(Claim.Stance stance, Speaker holder, Evidence evidence) {
    return new Claim.Position(
        stance, holder, evidence.article(), Claim.Modality.HAPPENED, List.of(), evidence);
  }

  private SummaryLine line(SummaryLine.Role role, String text, Evidence... evidence) {
    return new SummaryLine("l-" + role, role, text, List.of(), List.of(evidence), ONE);
  }

  private static TimelineEvent event(String text, @Nullable String from, Evidence... evidence) {
    return new TimelineEvent(
        "t-" + text.length() + from,
        from,
        null,
        false,
        TimelineEvent.Granularity.DAY,
        false,
        "Monday",
        text,
        from == null ? List.of() : List.of(new Insert(text.length(), from)),
        TimelineEvent.Status.HAPPENED,
        List.of(evidence),
        ONE);
  }

  private static Quote quote(Quote.Variant... variants) {
    List<Speaker> speakers = List.of(variants).stream().map(Quote.Variant::speaker).toList();
    return new Quote(
        "q-inside", "Nobody was inside,", null, List.of(variants), speakers, false, ONE);
  }

  private static Quote.Variant said(Draft draft, Speaker speaker) {
    Evidence words = draft.says("Nobody was inside,");
    return new Quote.Variant(
        List.of(words), List.of(words.span()), Attribution.Kind.DIRECT, speaker, List.of());
  }

  @Test
  void a_disputed_line_never_stands_without_those_who_hold_it() throws IOException {
    claims = List.of(arson(true));
    summary =
        List.of(
            line(
                SummaryLine.Role.DISPUTED,
                "Guards set the fire, neighbours said.",
                stated.says("Guards set the fire"),
                inferred.says("guards set the fire")));
    Element line = the(page(), "#what .f");
    assertThat(line.select(".dis").text()).isEqualTo("✕ Disputed 4.1");
    assertThat(line.select(".dis a").attr("href")).isEqualTo("#k-arson");
    assertThat(line.select(".note").text())
        .isEqualTo("Alleged by “neighbours” in A; denied by Maja Holt in B.");
  }

  @Test
  void a_disputed_line_without_its_claim_still_says_that_it_is_disputed() throws IOException {
    summary = List.of(line(SummaryLine.Role.DISPUTED, "Guards", stated.says("Guards")));
    assertThat(the(page(), "#what .f").select(".dis").text()).isEqualTo("✕ Disputed");
  }

  @Test
  void an_event_and_a_row_of_coverage_that_are_the_disputed_claim_wear_the_label()
      throws IOException {
    claims = List.of(arson(true));
    TimelineEvent fire =
        event("Guards set the fire", "2031-03-03", stated.says("Guards set the fire"));
    TimelineEvent depot =
        event(
            "The depot at Sund burned down on Monday",
            "2031-03-03",
            stated.says("The depot at Sund burned down on Monday"));
    timeline = List.of(fire, depot);
    coverage = List.of(row("v-1", "k-arson"), row("v-2", depot.id()));
    Document page = page();
    assertThat(page.select("#when .dis").eachText()).containsExactly("✕ Disputed 4.1");
    assertThat(page.select("#cover .dis").eachText()).containsExactly("✕ Disputed");
    assertThat(page.select("#claims .dis").eachText()).containsExactly("✕ Disputed");
  }

  private CoverageRow row(String id, String finding) {
    return new CoverageRow(
        id, finding, List.of(new CoverageRow.Cell(stated.id(), CoverageRow.State.REPORTED)), false);
  }

  @Test
  void an_inferred_day_of_publication_shows_in_every_date_that_rests_on_it() throws IOException {
    timeline =
        List.of(
            event("It was built in 1998", "1998", inferred.says("It was built in 1998")),
            event(
                "The depot burned on Monday",
                "2031-03-03",
                inferred.says("The depot burned on Monday")),
            event(
                "A shed fell the same day",
                "2031-03-03",
                inferred.says("A shed fell the same day")),
            event(
                "The depot at Sund burned down on Monday",
                "2031-03-03",
                stated.says("The depot at Sund burned down on Monday")));
    Document page = page();
    Elements rows = page.select("#when .f");
    assertThat(rows.get(0).select(".inf")).isEmpty();
    assertThat(rows.get(1).select(".d .inf").attr("href")).isEqualTo("#w-B");
    assertThat(rows.get(1).select(".ed").text()).isEqualTo("[3 Mar 2031 ≈]");
    assertThat(rows.get(2).select(".d .inf").attr("href")).isEqualTo("#w-B");
    assertThat(rows.get(3).select(".inf")).isEmpty();
    assertThat(rows.get(3).select(".ed").text()).isEqualTo("[3 Mar 2031]");
    assertThat(the(page, "#w-B").text()).contains("inferred from the article’s own words");
  }

  @Test
  void an_open_speaker_differs_from_nobody() throws IOException {
    for (List<Quote> each :
        List.of(
            List.of(quote(said(stated, OPEN))),
            List.of(quote(said(stated, HOLT), said(inferred, OPEN))),
            List.of(quote(said(stated, HOLT), said(inferred, NEIGHBOURS))))) {
      quotes = each;
      Document page = page();
      assertThat(page.select("#said .diff")).isEmpty();
      assertThat(page.select(".caut")).isEmpty();
    }
  }

  @Test
  void before_you_quote_tells_conflicts_then_disputes_then_speakers() throws IOException {
    quotes = List.of(quote(said(stated, HOLT), said(inferred, BERG), said(stated, OPEN)));
    claims = List.of(arson(true));
    conflicts = List.of(places(Conflict.Status.COMPATIBLE), places(Conflict.Status.UPDATE));
    Document page = page();
    assertThat(the(page, "#said .sp").text())
        .isEqualTo("Speaker differs: Maja Holt in A; Nils Berg in B");
    assertThat(page.select(".caut li").eachText())
        .containsExactly(
            "Where, updated: Sund in A; here in B. 5.2",
            "Alleged in A, denied by Maja Holt: Guards set the fire 4.1",
            "Who said it: Maja Holt in A; Nils Berg in B: Nobody was inside, 3.1");
  }

  private Conflict places(Conflict.Status status) {
    return new Conflict(
        "x-" + status,
        Conflict.Kind.PLACE,
        status,
        Conflict.Scope.BETWEEN,
        List.of(
            new Conflict.Side("Sund", List.of(stated.says("Sund")), ONE),
            new Conflict.Side("here", List.of(inferred.says("depot")), ONE)),
        "two places");
  }

  @Test
  void nothing_to_say_before_quoting_no_box() throws IOException {
    claims = List.of(arson(false));
    assertThat(page().select(".caut, .dis")).isEmpty();
  }

  @Test
  void a_card_does_not_say_its_title_twice() throws IOException {
    claims = List.of(arson(true));
    assertThat(page().select("#claims td q").eachText()).containsExactly("guards set the fire");
  }

  @Test
  void words_with_their_own_marks_get_no_second_pair() throws IOException {
    conflicts =
        List.of(
            new Conflict(
                "x-arson",
                Conflict.Kind.MODALITY,
                Conflict.Status.COMPATIBLE,
                Conflict.Scope.BETWEEN,
                List.of(
                    new Conflict.Side("possible", List.of(inferred.says("“not ruled out.”")), ONE),
                    new Conflict.Side("done", List.of(stated.says("burned down")), ONE)),
                "two degrees"));
    Elements quoted = page().select("#differ q");
    assertThat(quoted.eachText()).containsExactly("“not ruled out.”", "burned down");
    assertThat(quoted.get(0).hasClass("bare")).isTrue();
    assertThat(quoted.get(1).hasClass("bare")).isFalse();
  }

  @Test
  void those_named_once_and_peoples_are_folded_and_numbered_as_they_stand() throws IOException {
    entities.add(entity(new Speaker(Speaker.Kind.NAMED, "Ole Dahl", "e-dahl"), 1));
    entities.add(new Entity("e-sund", MentionType.GROUP, "Sunders", List.of(), List.of(), 7, ""));
    Document page = page();
    assertThat(page.select("#who > ol h4").eachText()).containsExactly("Maja Holt", "Nils Berg");
    assertThat(page.select("#who details summary").eachText())
        .containsExactly("Named once 1", "Peoples, groups and their adjectives 1");
    assertThat(page.select("#who .n").eachText()).containsExactly("8.1", "8.2", "8.3", "8.4");
    assertThat(page.select("#who details[open]")).isEmpty();
  }

  @Test
  void a_long_timeline_stands_under_years_months_and_days() throws IOException {
    List<TimelineEvent> many = new ArrayList<>();
    for (String from : List.of("1948", "1999-12-31", "2030-09", "2031-03-02", "2031-03-02")) {
      many.add(event("The depot" + ".".repeat(many.size()), from, stated.says("The depot")));
    }
    for (int i = 0; i < 9; i++) {
      many.add(event("depot" + ".".repeat(i), "2031-03-03", stated.says("depot")));
    }
    many.add(event("depot at Sund", null, stated.says("depot at Sund")));
    timeline = many;
    Document page = page();
    assertThat(page.select("#when h3").eachText())
        .containsExactly("1948 – 2030", "Sun 2 Mar 2031", "Mon 3 Mar 2031", "date not known");
    assertThat(page.select("#when .f")).hasSize(many.size());
    assertThat(page.select("#when .f .n").eachText().getLast()).isEqualTo("2.15");
  }
}
