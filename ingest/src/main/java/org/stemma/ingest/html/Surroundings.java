package org.stemma.ingest.html;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Caption;
import org.stemma.core.model.Credit;
import org.stemma.core.model.Notice;
import org.stemma.core.names.Lexicon;
import org.stemma.ingest.html.Layout.Stretch;

/**
 * Reads what stands around and between the paragraphs: bylines, printed dates, notes of the
 * newsroom, captions, credits, the standfirst.
 */
final class Surroundings {
  /** So many blocks before the headline and after the body are looked at. */
  private static final int BEFORE_HEADLINE = 4;

  private static final int AFTER_BODY = 10;

  /** A credit so many blocks behind a caption is of its picture. */
  private static final int CAPTION_REACH = 2;

  /** A byline or date line has no more words. */
  private static final int LONGEST_LINE = 30;

  private static final int MOST_DATES = 4;

  private final Layout layout;
  private final Hints hints;
  private final @Nullable String siteName;
  private final @Nullable String language;
  private final NavigableSet<Integer> kept;
  private final Map<String, Credit> credits = new LinkedHashMap<>();
  private final Set<Notice> notices = new LinkedHashSet<>();
  private final Map<String, Caption> captions = new LinkedHashMap<>();
  private final Bylines bylines;
  private @Nullable String standfirst;
  private int lastCaption;

  private Surroundings(Layout layout, Hints hints, Metadata metadata, NavigableSet<Integer> kept) {
    this.layout = layout;
    this.hints = hints;
    this.siteName = metadata.siteName();
    this.language = metadata.language();
    this.kept = kept;
    this.bylines = new Bylines(metadata.siteName());
  }

  /**
   * Reads all of it.
   *
   * @param kept the blocks of the text
   * @param metadata a printed line with the words of their description is a standfirst
   */
  static Surroundings read(
      Marks marks,
      Layout layout,
      Hints hints,
      Stretch body,
      List<Integer> kept,
      Headline headline,
      Metadata metadata) {
    Surroundings read = new Surroundings(layout, hints, metadata, new TreeSet<>(kept));
    int first = kept.isEmpty() ? body.from() : kept.getFirst();
    int head = read.headline(headline, first);
    Integer standfirst = Standfirst.find(layout, hints, head, first, headline, metadata);
    if (standfirst != null) {
      read.standfirst = layout.block(standfirst).text();
      read.kept.remove(standfirst);
    }
    int end = Math.min(layout.blocks().size(), body.to() + AFTER_BODY);
    for (int i = Math.max(0, head - BEFORE_HEADLINE); i < end; i++) {
      if (!read.kept.contains(i)) {
        read.line(i, i < first, i >= head && i < body.to());
      }
    }
    metadata.authors().forEach(a -> read.bylines.add(Bylines.Source.DATA, a, a));
    metadata.authorTags().forEach(a -> read.bylines.add(Bylines.Source.META, a, a));
    read.bylines.marked(marks, hints, headline.element());
    read.bylines.credits().forEach(c -> read.credit(c.kind(), c.name(), c.text()));
    read.signOff();
    return read;
  }

  List<Credit> credits() {
    return List.copyOf(credits.values());
  }

  /** The notices; many printed days are those of a list beside the headline, and tell nothing. */
  List<Notice> notices() {
    long dates = notices.stream().filter(n -> n.kind() == Notice.Kind.DATE).count();
    return notices.stream()
        .filter(n -> dates <= MOST_DATES || n.kind() != Notice.Kind.DATE)
        .toList();
  }

  List<Caption> captions() {
    return List.copyOf(captions.values());
  }

  List<String> authors() {
    return bylines.authors();
  }

  @Nullable String standfirst() {
    return standfirst;
  }

  /**
   * The block of the printed headline, if it stands before the text; else the first of the text.
   */
  private int headline(Headline headline, int first) {
    Stretch stretch = headline.element() == null ? null : layout.stretch(headline.element());
    return stretch != null && stretch.from() <= first ? stretch.from() : first;
  }

  /** The blocks of the text, without the standfirst. */
  List<Integer> text() {
    return List.copyOf(kept);
  }

  private void line(int index, boolean beforeText, boolean inside) {
    Block block = layout.block(index);
    String line = block.text();
    if (line.equals(standfirst) || line.length() > 900) {
      return;
    }
    int bits = hints.around(block);
    if (block.kind() == Block.Kind.CAPTION) {
      if (inside && !layout.dropped(index)) {
        caption(index, line);
      }
      return;
    }
    if (inside && Hint.PICTURE_CREDIT.in(bits) && block.words() <= 20) {
      photo(index, line, line);
      return;
    }
    boolean byline = Hint.BYLINE.in(bits) && block.words() <= LONGEST_LINE;
    if (layout.dropped(index) && !beforeText && !byline && !Hint.DATE.in(bits)) {
      return;
    }
    if (beforeText && block.words() <= LONGEST_LINE) {
      boolean dated =
          byline || Hint.DATE.in(bits) || LineRules.match(LineRules.Kind.BYLINE, line) != null;
      notices.addAll(Printed.dates(line, dated ? language : null, dated));
    }
    if (beforeText || inside) {
      byline(line, byline || (beforeText && bareNames(index)), beforeText);
    }
    note(index, line);
  }

  /** A line of nothing but people's names, next to a printed date, is a byline without its "By". */
  private boolean bareNames(int index) {
    Block block = layout.block(index);
    if (block.words() > 9
        || block.kind() == Block.Kind.HEADING
        || !Authors.onlyPeople(block.text())) {
      return false;
    }
    for (int near : new int[] {index - 1, index + 1}) {
      if (near >= 0
          && near < layout.blocks().size()
          && Printed.parts(layout.block(near).text()).stream()
              .anyMatch(p -> Printed.date(p) != null)) {
        return true;
      }
    }
    return false;
  }

  private void byline(String line, boolean hinted, boolean beforeText) {
    LineRules.Match match = LineRules.match(LineRules.Kind.BYLINE, line);
    String names = match != null && match.name() != null ? match.name() : hinted ? line : null;
    if (names != null) {
      Bylines.Source source =
          !beforeText
              ? Bylines.Source.BELOW
              : match != null ? Bylines.Source.PRINTED : Bylines.Source.HINTED;
      bylines.add(source, Printed.withoutDate(names), line);
    }
  }

  /** A last line that only names an agency leaves the text. */
  private void signOff() {
    Integer last = kept.isEmpty() ? null : kept.last();
    Credit credit = last == null ? null : AgencyMarks.signOff(layout.block(last).text());
    if (last != null && credit != null && kept.size() > 1) {
      kept.remove(last);
      credit(credit.kind(), credit.name(), credit.text());
    }
  }

  private void note(int index, String line) {
    LineRules.Match match = layout.apart(index);
    if (match == null) {
      return;
    }
    String name = match.name();
    switch (match.kind()) {
      case UPDATE -> notices.add(new Notice(Notice.Kind.UPDATE, line));
      case CORRECTION -> notices.add(new Notice(Notice.Kind.CORRECTION, line));
      case REPUBLICATION -> {
        notices.add(new Notice(Notice.Kind.REPUBLICATION, line));
        if (name != null) {
          credit(Credit.Kind.REPUBLISHED, name, line);
        }
      }
      case SOURCE -> {
        // A source with a figure in it is that of a document, not of the article.
        if (name != null && name.chars().noneMatch(Character::isDigit)) {
          String agency = Lexicon.agency(Printed.house(name));
          credit(
              agency == null ? Credit.Kind.REPUBLISHED : Credit.Kind.AGENCY,
              agency == null ? Printed.house(name) : agency,
              line);
        }
      }
      case CONTRIBUTED -> {
        if (name != null) {
          List<Authors.Author> people = Authors.of(Printed.helper(name), siteName);
          people.forEach(p -> credit(Credit.Kind.CONTRIBUTED, p.name(), line));
          if (people.isEmpty()) {
            credit(Credit.Kind.CONTRIBUTED, Printed.helper(name), line);
          }
        }
      }
      case PHOTO -> {
        if (name != null) {
          photo(index, name, line);
        }
      }
      case FURNITURE, END, DATE, BYLINE, ERROR_PAGE, CONSENT, PAYWALL -> {}
    }
  }

  private void caption(int index, String line) {
    LineRules.Match whole = LineRules.match(LineRules.Kind.PHOTO, line);
    if (whole != null && whole.name() != null) {
      photo(index, whole.name(), line);
      return;
    }
    if (LineRules.match(LineRules.Kind.FURNITURE, line) != null) {
      return;
    }
    Caption caption = Printed.caption(line);
    if (Words.count(caption.text()) >= 2) {
      captions.putIfAbsent(Words.key(caption.text()), caption);
      lastCaption = index;
    }
  }

  /** A credit that follows a caption belongs to it; one that stands alone is a credit. */
  private void photo(int index, String name, String line) {
    Map.Entry<String, Caption> last = null;
    for (Map.Entry<String, Caption> entry : captions.entrySet()) {
      last = entry;
    }
    if (last != null && last.getValue().credit() == null && index - lastCaption <= CAPTION_REACH) {
      last.setValue(new Caption(last.getValue().text(), line));
    } else {
      credit(Credit.Kind.PHOTO, name, line);
    }
  }

  private void credit(Credit.Kind kind, String name, String text) {
    credits.putIfAbsent(kind + " " + Words.key(name), new Credit(kind, name, text));
  }
}
