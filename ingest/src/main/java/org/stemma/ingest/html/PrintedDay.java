package org.stemma.ingest.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Notice;
import org.stemma.core.tables.Tables;
import org.stemma.core.time.Times;
import org.stemma.ingest.html.Layout.Stretch;

/**
 * The day that a page prints for its readers, looked for where neither its metadata nor a line by
 * the headline tells it. Every short line with a full date is a candidate; what its element is
 * called, the words before the date, and where it stands decide. A day of doubt is no day.
 */
final class PrintedDay {
  /** A line with a date has no more words; a longer one speaks of something. */
  private static final int LONGEST_LINE = 30;

  private static final int LONGEST_CHARACTERS = 400;

  /** So many lines of dates are looked at: a calendar may have thousands. */
  private static final int MOST_LINES = 400;

  /** Before a first sentence: "(18.01.2018) The dam has …". */
  private static final int LEAD = 4;

  private static final int SHORT_LINE = 12;

  private static final int NEAR = 6;

  /** Of the points that follow. */
  private static final int ENOUGH = 4;

  private static final int REACH = 40;

  private static final Set<String> ASIDE = Set.of("aside", "nav", "footer");

  private static final int NOT_THE_ARTICLE = Hint.COMMENTS.bit() | Hint.RELATED.bit();

  private static final List<String> LABELS = Tables.column(PrintedDay.class, "published-words.tsv");

  private static final List<String> CHANGES = Tables.column(PrintedDay.class, "changed-words.tsv");

  private PrintedDay() {}

  /**
   * The line of it, or the part of a line.
   *
   * @param text the blocks of the text, in order
   * @return null if none is likely
   */
  static @Nullable Notice find(
      Layout layout,
      Hints hints,
      List<Integer> text,
      Headline headline,
      @Nullable String language) {
    Stretch titled = headline.element() == null ? null : layout.stretch(headline.element());
    int first = text.isEmpty() ? 0 : text.getFirst();
    int last = text.isEmpty() ? 0 : text.getLast();
    int head = titled == null ? first : Math.min(titled.from(), first);
    Set<Integer> kept = new TreeSet<>(text);
    String best = null;
    int bestScore = ENOUGH - 1;
    Set<String> days = new TreeSet<>();
    Set<String> labelled = new TreeSet<>();
    String told = null;
    int looked = 0;
    for (int i = 0; i < layout.blocks().size() && looked < MOST_LINES; i++) {
      Block block = layout.block(i);
      boolean lead = i == first && block.prose();
      if ((block.words() > LONGEST_LINE && !lead)
          || (block.text().length() > LONGEST_CHARACTERS && !lead)
          || block.text().chars().noneMatch(Character::isDigit)) {
        continue;
      }
      String line = lead ? lead(block.text()) : block.text();
      List<Times.Printed> dates = Times.readAll(line, language);
      if (dates.isEmpty()) {
        continue;
      }
      looked++;
      int where = where(i, head, first, last, kept.contains(i));
      boolean between = i > head && i < first && block.words() <= SHORT_LINE;
      int what = what(block, hints, headline.element());
      int scored = where + what + (between ? 1 : 0);
      int before = 0;
      for (Times.Printed date : dates) {
        String label = line.substring(before, date.start());
        if (before == 0 && Words.count(label) == 0 && i > 0) {
          String above = layout.block(i - 1).text();
          label = above.length() <= REACH ? above : label;
        }
        before = date.end();
        int score = scored + words(line, label, date, lead);
        if (what >= 0 && !lead && speaks(LABELS, label) && !speaks(CHANGES, label)) {
          told = told == null ? line.substring(date.start(), date.end()) : told;
          labelled.add(date.day().toString());
        }
        if (score > bestScore && !speaks(CHANGES, label)) {
          best = line.substring(date.start(), date.end());
          bestScore = score;
          days.clear();
        }
        if (score == bestScore) {
          days.add(date.day().toString());
        }
      }
    }
    if (best == null && told != null && labelled.size() == 1) {
      // Wherever it stands: the page says of one day only that this is the one.
      return new Notice(Notice.Kind.DATE, told);
    }
    return best == null || days.size() > 2 ? null : new Notice(Notice.Kind.DATE, best);
  }

  private static String lead(String paragraph) {
    return paragraph.substring(0, Math.min(paragraph.length(), REACH));
  }

  /** Near the headline, above the text, right under it: there dates of publication stand. */
  static int where(int at, int head, int first, int last, boolean inText) {
    if (inText && at != first) {
      return -1;
    }
    if (at >= head - 1 && at <= Math.max(first + 1, head + NEAR)) {
      return 3;
    }
    if (at < head && at >= head - NEAR) {
      return 2;
    }
    return at > last && at <= last + NEAR ? 2 : at > head && at < last ? 1 : -1;
  }

  /** What the elements around it are called. */
  static int what(Block block, Hints hints, @Nullable Element headline) {
    int score = 0;
    int bits = hints.around(block);
    score += Hint.DATE.in(bits) ? 3 : 0;
    score += Hint.BYLINE.in(bits) ? 1 : 0;
    Element e = block.home();
    while (e != null && !e.normalName().equals("body")) {
      if (headline != null && StatedDates.within(headline, e)) {
        break;
      }
      if (ASIDE.contains(e.normalName()) || (hints.of(e) & NOT_THE_ARTICLE) != 0) {
        return score - 6;
      }
      e = e.parent();
    }
    return score;
  }

  /** What the line says beside the date. */
  static int words(String line, String label, Times.Printed date, boolean lead) {
    int score = speaks(LABELS, label) ? 3 : 0;
    if (lead) {
      boolean apart = ").:-–—|,/".indexOf((line + " ").charAt(date.end())) >= 0;
      return date.start() <= LEAD && apart ? score + 2 : score - 4;
    }
    String before = line.substring(0, date.start());
    String after = line.substring(date.end());
    boolean alone = Words.count(before) == 0 && Words.count(after) == 0;
    boolean begins = Words.count(before) == 0 || Words.count(after) == 0;
    return score + (alone ? 2 : begins || Printed.parts(line).size() > 1 ? 1 : 0);
  }

  /** Whether the words right before a date hold one of these. */
  static boolean speaks(List<String> words, String label) {
    String near =
        " "
            + Words.key(label.substring(Math.max(0, label.length() - REACH)))
                .toLowerCase(Locale.ROOT)
            + " ";
    return words.stream().anyMatch(w -> near.contains(" " + w + " "));
  }
}
