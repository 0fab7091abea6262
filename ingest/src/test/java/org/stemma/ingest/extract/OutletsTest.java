package org.stemma.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stemma.core.model.Credit;
import org.stemma.core.model.Notice;
import org.stemma.core.model.Outlet;
import org.stemma.ingest.draft.Draft;

class OutletsTest {
  private static final Credit SOURCE =
      new Credit(Credit.Kind.AGENCY, "Halyard News Agency", "Source: Halyard News Agency");

  @Test
  void what_is_said_beside_the_page_comes_first() {
    Outlet outlet =
        Outlets.of("The Courier", "https://ledger.example/a", draft("The Ledger"), true);

    assertThat(outlet)
        .isEqualTo(new Outlet("The Courier", "ledger.example", Outlet.Basis.STATED, List.of()));
  }

  @Test
  void then_the_page_then_its_address() {
    assertThat(Outlets.of(null, "https://ledger.example/a", draft("The Ledger"), true).basis())
        .isEqualTo(Outlet.Basis.PAGE);
    assertThat(Outlets.of(null, "https://ledger.example/a", draft(null), true))
        .isEqualTo(new Outlet(null, "ledger.example", Outlet.Basis.URL, List.of()));
  }

  @Test
  void a_line_names_the_outlet_with_evidence() {
    Draft draft = draft("The Ledger", new Notice(Notice.Kind.OUTLET, "© 2021 The Ledger"));
    Outlet outlet = Outlets.withEvidence(Outlets.of(null, null, draft, false), "a-1", draft);

    assertThat(outlet.basis()).isEqualTo(Outlet.Basis.NOTICE);
    assertThat(outlet.evidence().getFirst().span().of("© 2021 The Ledger")).isEqualTo("The Ledger");
  }

  @Test
  void a_source_line_names_it_where_nothing_contradicts() {
    Draft draft = draft(null, SOURCE);
    Outlet outlet = Outlets.withEvidence(Outlets.of(null, null, draft, false), "a-1", draft);

    assertThat(outlet.name()).isEqualTo("Halyard News Agency");
    assertThat(outlet.evidence()).hasSize(1);
  }

  @Test
  void a_source_line_does_not_name_it_against_anything_else() {
    Credit other = new Credit(Credit.Kind.AGENCY, "Corvane", "(Corvane)");
    Credit elsewhere = new Credit(Credit.Kind.REPUBLISHED, "The Ledger", "First in The Ledger");

    assertThat(name(draft(null, SOURCE, other), null)).isNull();
    assertThat(name(draft(null, SOURCE, elsewhere), null)).isNull();
    assertThat(name(draft(null, SOURCE), "https://ledger.example/a")).isNull();
    assertThat(name(draft(null, other), null)).isNull();
  }

  private static @Nullable String name(Draft draft, @Nullable String url) {
    return Outlets.of(null, url, draft, false).name();
  }

  private static Draft draft(@Nullable String site, Notice notice) {
    return draft(site, List.of(), List.of(notice));
  }

  private static Draft draft(@Nullable String site, Credit... credits) {
    return draft(site, List.of(credits), List.of());
  }

  private static Draft draft(@Nullable String site, List<Credit> credits, List<Notice> notices) {
    return new Draft(
        "Title",
        null,
        null,
        List.of(),
        null,
        null,
        site,
        null,
        null,
        null,
        List.of("Text."),
        List.of(),
        credits,
        notices,
        List.of());
  }
}
