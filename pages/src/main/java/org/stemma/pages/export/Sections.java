package org.stemma.pages.export;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stemma.pages.site.Phrases;
import org.stemma.pages.site.view.Dispute;
import org.stemma.pages.site.view.Piece;
import org.stemma.pages.site.view.Ref;
import org.stemma.pages.site.view.StoryPage;
import org.stemma.pages.site.view.Verbatim;

/** The findings of a dossier as lists; each line carries its citation. */
final class Sections {
  private final Phrases phrases;
  private final Citer citer;
  private final Lines out;

  Sections(Phrases phrases, Citer citer, Lines out) {
    this.phrases = phrases;
    this.citer = citer;
    this.out = out;
  }

  void summary(List<StoryPage.Line> lines) throws IOException {
    for (StoryPage.Line line : lines) {
      String stands = line.dispute() == null ? "" : line.dispute().stands();
      out.item(
          0,
          number(line.number())
              + disputed(line.dispute())
              + words(line.text())
              + Citer.support(line.mark())
              + (stands.isEmpty() ? "" : " " + Escape.markdown(stands))
              + citer.cite(line.refs()));
    }
  }

  void timeline(List<StoryPage.Stretch> stretches) throws IOException {
    for (StoryPage.Stretch stretch : stretches) {
      for (StoryPage.Event event : stretch.events()) {
        String detail = event.detail().isEmpty() ? "" : ", " + Escape.markdown(event.detail());
        String from = event.words() == null ? "" : ", " + quoted(event.words());
        out.item(
            0,
            number(event.number())
                + "**"
                + Citer.date(event.date(), event.inferred())
                + "**"
                + detail
                + from
                + ": "
                + disputed(event.dispute())
                + words(event.text())
                + Citer.support(event.mark())
                + citer.cite(event.refs()));
      }
    }
  }

  void said(List<StoryPage.Day> days) throws IOException {
    for (StoryPage.Day day : days) {
      out.heading(3, Citer.date(day.heading(), day.basis() != null));
      for (StoryPage.Utterance utterance : day.utterances()) {
        String differs =
            utterance.differs() ? "**" + Escape.markdown(phrases.say("said.differs")) + "** " : "";
        String voices =
            utterance.voices().stream()
                .map(v -> v.where() == null ? v.name() : v.name() + " " + v.where())
                .map(Escape::markdown)
                .collect(Collectors.joining("; "));
        String notes =
            utterance.notes().stream().map(n -> " " + Escape.markdown(n)).collect(joined());
        out.item(
            0,
            number(utterance.number())
                + differs
                + voices
                + Citer.support(utterance.mark())
                + notes);
        for (StoryPage.Version version : utterance.versions()) {
          String via = version.via() == null ? "" : " (" + Escape.markdown(version.via()) + ")";
          out.item(1, words(version.words()) + via + citer.cite(version.refs()));
        }
      }
    }
  }

  void claims(List<StoryPage.Card> cards) throws IOException {
    for (StoryPage.Card card : cards) {
      out.item(
          0,
          number(card.number())
              + disputed(card.dispute())
              + words(card.text())
              + card.marks().stream().map(Citer::support).collect(joined()));
      for (StoryPage.Position position : card.positions()) {
        String stance = Escape.markdown(position.stance());
        String modality =
            position.modality() == null ? "" : ", " + Escape.markdown(position.modality());
        String words = position.words() == null ? "" : ": " + quoted(position.words());
        out.item(
            1,
            (position.against() ? "**" + stance + "**" : stance)
                + modality
                + " · "
                + Escape.markdown(position.holder())
                + words
                + citer.cite(position.refs()));
      }
    }
  }

  void differences(List<StoryPage.Difference> differences) throws IOException {
    for (StoryPage.Difference difference : differences) {
      out.item(
          0,
          number(difference.number())
              + "**"
              + Escape.markdown(difference.status())
              + "** · "
              + Escape.markdown(difference.kind())
              + ". "
              + Escape.markdown(difference.meaning())
              + " "
              + Escape.markdown(difference.reason()));
      for (StoryPage.Side side : difference.sides()) {
        String words = side.words().stream().map(w -> " " + quoted(w)).collect(joined());
        out.item(
            1,
            "**"
                + Escape.markdown(side.value())
                + "**"
                + words
                + Citer.support(side.mark())
                + citer.cite(side.refs()));
      }
    }
  }

  void coverage(StoryPage.@Nullable Coverage coverage) throws IOException {
    if (coverage == null) {
      return;
    }
    for (StoryPage.Covered row : coverage.rows()) {
      String see = row.finding() == null ? "" : " (" + row.finding().number() + ")";
      out.item(0, number(row.number()) + disputed(row.dispute()) + words(row.text()) + see);
      Map<String, StringBuilder> states = new LinkedHashMap<>();
      for (int i = 0; i < row.cells().size(); i++) {
        StoryPage.Cell cell = row.cells().get(i);
        StringBuilder state = states.computeIfAbsent(cell.words(), w -> new StringBuilder());
        String siglum = String.valueOf(coverage.columns().get(i).siglum());
        String cited = citer.cite(cell.refs());
        state.append(state.isEmpty() ? "" : "; ");
        state.append(
            cited.isEmpty()
                ? Escape.markdown(siglum) + ", " + citer.source(siglum)
                : cited.substring(" — ".length()));
      }
      for (Map.Entry<String, StringBuilder> state : states.entrySet()) {
        out.item(1, Escape.markdown(state.getKey()) + " — " + state.getValue());
      }
    }
  }

  void lineage(List<StoryPage.Kinship> rows) throws IOException {
    for (StoryPage.Kinship row : rows) {
      String details =
          row.details().stream().map(d -> " " + Escape.markdown(d) + ".").collect(joined());
      out.item(
          0,
          number(row.number()) + Escape.markdown(row.phrase()) + details + citer.cite(row.refs()));
      for (StoryPage.Passage passage : row.passages()) {
        out.item(1, passage(passage.from(), passage.fromWords()));
        out.item(1, passage(passage.to(), passage.toWords()));
      }
    }
  }

  private String passage(String siglum, String words) {
    return Escape.markdown(words) + " — " + Escape.markdown(siglum) + ", " + citer.source(siglum);
  }

  void entities(List<StoryPage.People> groups) throws IOException {
    for (StoryPage.People group : groups) {
      out.heading(3, Escape.markdown(group.heading()));
      for (StoryPage.Entity entity : group.entities()) {
        String named = entity.named().isEmpty() ? "" : ", " + Escape.markdown(entity.named());
        String why = entity.why().isEmpty() ? "" : ". " + Escape.markdown(entity.why());
        List<StoryPage.Spelling> spellings = entity.spellings();
        boolean only = spellings.size() == 1 && spellings.getFirst().text().isEmpty();
        String cited = only ? spelling(spellings.getFirst()) : "";
        out.item(
            0,
            number(entity.number())
                + "**"
                + Escape.markdown(entity.name())
                + "**"
                + named
                + why
                + cited);
        for (StoryPage.Spelling spelling : only ? List.<StoryPage.Spelling>of() : spellings) {
          out.item(1, Escape.markdown(spelling.text()) + spelling(spelling));
        }
        for (StoryPage.Role role : entity.roles()) {
          out.item(1, quoted(role.text()) + citer.cite(role.refs()));
        }
      }
    }
  }

  private String spelling(StoryPage.Spelling spelling) {
    String cited = citer.cite(spelling.refs());
    String unread =
        spelling.unread().stream()
            .map(s -> Escape.markdown(s) + ", " + citer.source(s))
            .collect(Collectors.joining("; "));
    return unread.isEmpty() ? cited : cited + (cited.isEmpty() ? " — " : "; ") + unread;
  }

  void warnings(List<StoryPage.Caveat> warnings) throws IOException {
    for (StoryPage.Caveat warning : warnings) {
      List<Ref> refs = warning.refs();
      String cited =
          refs.isEmpty()
              ? " — " + Escape.markdown(warning.siglum()) + ", " + citer.source(warning.siglum())
              : citer.cite(refs);
      out.item(
          0,
          number(warning.number())
              + Escape.markdown(warning.message())
              + " "
              + Escape.markdown(warning.code())
              + cited);
    }
  }

  static String number(String number) {
    return "**" + number + "** ";
  }

  private String disputed(@Nullable Dispute dispute) {
    if (dispute == null) {
      return "";
    }
    String claim = dispute.claim() == null ? "" : " (" + dispute.claim().number() + ")";
    return "**" + Escape.markdown(phrases.say("disputed")) + "**" + claim + ": ";
  }

  // The types of the page do not travel: marks of quotation are the article's own.
  private static String words(List<Piece> pieces) {
    return Escape.markdown(pieces.stream().map(Piece::text).collect(joined()));
  }

  static String quoted(Verbatim words) {
    String escaped = Escape.markdown(words.words());
    return words.marked() ? escaped : "“" + escaped + "”";
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining();
  }
}
