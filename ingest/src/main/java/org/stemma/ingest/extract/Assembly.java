package org.stemma.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Article;
import org.stemma.core.model.Caption;
import org.stemma.core.model.Capture;
import org.stemma.core.model.Code;
import org.stemma.core.model.Credit;
import org.stemma.core.model.Dating;
import org.stemma.core.model.Field;
import org.stemma.core.model.Ids;
import org.stemma.core.model.Notice;
import org.stemma.core.model.Outlet;
import org.stemma.core.model.Source;
import org.stemma.core.model.Span;
import org.stemma.core.model.Warning;
import org.stemma.ingest.draft.Draft;
import org.stemma.ingest.words.TitleMarks;
import org.stemma.ingest.words.Words;

/** A draft, or a verbatim record, becomes an article: text, spans, outlet, dates, id. */
final class Assembly {
  /** An article's text may have this many UTF-16 units; a long book has fewer. */
  static final int LONGEST_TEXT = 2_000_000;

  private static final String GAP = "\n\n";

  private Assembly() {}

  /** The text of an article, where its paragraphs lie, and which drafted ones are in it. */
  private record Body(
      String text, List<Span> paragraphs, List<@Nullable Span> drafted, boolean cut) {}

  /**
   * An article from its draft.
   *
   * @param marked whether the draft comes from a page with markup, which knows its own outlet
   * @return null if no word is left in it
   */
  static @Nullable Article of(Capture capture, Said said, Draft rough, boolean marked) {
    Draft draft = noticed(clean(rough));
    Body body = body(draft.paragraphs());
    if (body.paragraphs().isEmpty()) {
      return null;
    }
    String url = said.url() != null ? said.url() : Domains.webAddress(draft.url());
    url = url != null ? url : Domains.webAddress(capture.address());
    String headline = said.title() != null ? said.title() : draft.title();
    String mark = headline == null ? "" : TitleMarks.at(headline);
    String title = headline == null ? null : headline.substring(mark.length());
    Outlet outlet = Outlets.of(said.outlet(), url, draft, marked);
    String id = Ids.article(outlet.name(), url, title, body.text());
    String language = said.language() != null ? said.language() : Said.language(draft.language());
    List<String> published = new ArrayList<>(said.published());
    String onPage = Words.cleanOrNull(draft.published());
    if (published.isEmpty() && onPage != null) {
      published.add(onPage);
    }
    Datings dates =
        Datings.of(
            id,
            published,
            Words.cleanOrNull(draft.modified()),
            draft.notices(),
            // With its region, which decides between day and month in English.
            said.language() != null ? said.language() : draft.language(),
            capture.fetched());
    List<Warning> warnings = new ArrayList<>(dates.warnings());
    warnings.addAll(damages(draft, body));
    return new Article(
        id,
        List.of(Ids.capture(capture.content())),
        List.of(source(capture, said)),
        Outlets.withEvidence(outlet, id, draft),
        title,
        draft.standfirst(),
        url,
        said.authors().isEmpty() ? draft.authors() : said.authors(),
        Domains.webAddress(draft.image()),
        draft.section(),
        language,
        dates.published(),
        dates.modified(),
        capture.fetched(),
        body.text(),
        body.paragraphs(),
        draft.captions(),
        draft.credits(),
        draft.notices(),
        warnings.stream().sorted().distinct().toList(),
        said.extra(),
        false,
        null);
  }

  /** An article that is read as it stands. */
  static Article verbatim(Capture capture, Said said, JsonRecord record, String text) {
    Outlet outlet =
        said.outlet() != null
            ? new Outlet(said.outlet(), Domains.of(said.url()), Outlet.Basis.STATED, List.of())
            : Domains.of(said.url()) != null
                ? new Outlet(null, Domains.of(said.url()), Outlet.Basis.URL, List.of())
                : Outlet.UNKNOWN;
    String id = Ids.article(outlet.name(), said.url(), said.title(), text);
    Datings dates =
        Datings.of(id, said.published(), null, List.of(), said.language(), capture.fetched());
    Dating published = dates.published();
    return new Article(
        id,
        List.of(Ids.capture(capture.content())),
        List.of(source(capture, said)),
        outlet,
        said.title(),
        null,
        said.url(),
        List.of(),
        null,
        null,
        said.language(),
        published,
        null,
        capture.fetched(),
        text,
        VerbatimParagraphs.of(text),
        List.of(),
        List.of(),
        List.of(),
        dates.warnings(),
        said.extra(),
        true,
        record.given());
  }

  private static Source source(Capture capture, Said said) {
    Source source = capture.source();
    return said.id() == null ? source : new Source(source.kind(), source.place(), said.id());
  }

  /** The same draft with every word in the record's form; paragraphs keep their places. */
  private static Draft clean(Draft draft) {
    List<Caption> captions = new ArrayList<>();
    for (Caption caption : draft.captions()) {
      String text = Words.clean(caption.text());
      if (!text.isEmpty()) {
        captions.add(new Caption(text, Words.cleanOrNull(caption.credit())));
      }
    }
    List<Credit> credits = new ArrayList<>();
    for (Credit credit : draft.credits()) {
      String name = Words.clean(credit.name());
      String text = Words.clean(credit.text());
      if (!name.isEmpty() && !text.isEmpty()) {
        credits.add(new Credit(credit.kind(), name, text));
      }
    }
    List<Notice> notices = new ArrayList<>();
    for (Notice notice : draft.notices()) {
      String text = Words.clean(notice.text());
      if (!text.isEmpty()) {
        notices.add(new Notice(notice.kind(), text));
      }
    }
    return new Draft(
        Words.cleanOrNull(draft.title()),
        Words.cleanOrNull(draft.standfirst()),
        draft.url(),
        draft.authors().stream().map(Words::clean).filter(a -> !a.isEmpty()).distinct().toList(),
        draft.image(),
        Words.cleanOrNull(draft.section()),
        draft.siteName(),
        draft.language(),
        draft.published(),
        draft.modified(),
        draft.paragraphs().stream().map(Words::clean).toList(),
        captions,
        credits.stream().distinct().toList(),
        notices.stream().distinct().toList(),
        draft.damages());
  }

  /** The same draft with the mark of its headline among its notices. */
  private static Draft noticed(Draft draft) {
    String title = draft.title();
    String mark = title == null ? "" : TitleMarks.words(TitleMarks.at(title));
    Notice notice = new Notice(Notice.Kind.UPDATE, mark);
    if (mark.isEmpty() || draft.notices().contains(notice)) {
      return draft;
    }
    List<Notice> notices = new ArrayList<>(draft.notices());
    notices.add(notice);
    return new Draft(
        title,
        draft.standfirst(),
        draft.url(),
        draft.authors(),
        draft.image(),
        draft.section(),
        draft.siteName(),
        draft.language(),
        draft.published(),
        draft.modified(),
        draft.paragraphs(),
        draft.captions(),
        draft.credits(),
        notices,
        draft.damages());
  }

  private static Body body(List<String> paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    List<@Nullable Span> drafted = new ArrayList<>();
    for (String paragraph : paragraphs) {
      if (paragraph.isEmpty()) {
        drafted.add(null);
        continue;
      }
      String gap = text.isEmpty() ? "" : GAP;
      int room = LONGEST_TEXT - text.length() - gap.length();
      if (paragraph.length() > room && !text.isEmpty()) {
        return new Body(text.toString(), spans, drafted, true);
      }
      boolean cut = paragraph.length() > room;
      String kept = cut ? cut(paragraph, room) : paragraph;
      int start = text.length() + gap.length();
      text.append(gap).append(kept);
      spans.add(new Span(start, text.length()));
      drafted.add(spans.getLast());
      if (cut) {
        return new Body(text.toString(), spans, drafted, true);
      }
    }
    return new Body(text.toString(), spans, drafted, false);
  }

  /** The beginning of an endless paragraph, up to a space where there is one. */
  private static String cut(String paragraph, int room) {
    int space = paragraph.lastIndexOf(' ', room);
    int end = space > room / 2 ? space : room;
    boolean inPair = Character.isHighSurrogate(paragraph.charAt(end - 1));
    return paragraph.substring(0, inPair ? end - 1 : end);
  }

  private static List<Warning> damages(Draft draft, Body body) {
    List<Warning> warnings = new ArrayList<>();
    if (body.cut()) {
      warnings.add(Warning.of(Code.TEXT_CUT, LONGEST_TEXT));
    }
    for (Draft.Damage damage : draft.damages()) {
      Span paragraph =
          damage.paragraph() < body.drafted().size()
              ? body.drafted().get(damage.paragraph())
              : null;
      if (paragraph == null) {
        continue;
      }
      Span span = damage.span().shift(paragraph.start());
      // Cleaning may have moved the words by a character or two: say it of the paragraph then.
      boolean there = paragraph.contains(span) && span.of(body.text()).equals(damage.words());
      warnings.add(Warning.at(Field.TEXT, there ? span : paragraph, damage.code(), damage.words()));
    }
    return warnings;
  }
}
