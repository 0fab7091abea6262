package org.stemma.ingest.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.ingest.html.Layout.Stretch;

/** Chooses, of the blocks of the body, those that are the article's own words. */
final class Cleaning {
  /** What became of the body: the blocks that stay, by index, and those that were put aside. */
  record Cleaned(List<Integer> kept, List<Integer> aside) {}

  /** A line of so many words, or fewer, may be set large rather than be a paragraph. */
  private static final int SHORT_LINE = 25;

  /**
   * Looking for a quotation costs as much as the text is long, so not for every one of a thousand.
   */
  private static final int MOST_QUOTES = 40;

  /** So many paragraphs are near the beginning. */
  private static final int NEAR_BEGINNING = 3;

  private static final int NAME_WORDS = 6;

  private final Layout layout;
  private final Stretch body;
  private final @Nullable String title;
  private final boolean[] keep;

  private Cleaning(Layout layout, Stretch body, @Nullable String title) {
    this.layout = layout;
    this.body = body;
    this.title = title;
    this.keep = new boolean[body.size()];
  }

  static Cleaned clean(Layout layout, Stretch body, @Nullable String title) {
    Cleaning cleaning = new Cleaning(layout, body, title);
    cleaning.blockByBlock();
    cleaning.dateLines();
    cleaning.lists();
    cleaning.cut();
    cleaning.ends();
    cleaning.headings();
    cleaning.repeats();
    cleaning.pullQuotes();
    return cleaning.result();
  }

  private Block at(int i) {
    return layout.block(body.from() + i);
  }

  private void blockByBlock() {
    String headline = title == null ? "" : Words.key(title);
    for (int i = 0; i < keep.length; i++) {
      Block block = at(i);
      keep[i] =
          !layout.dropped(body.from() + i)
              && block.kind() != Block.Kind.CAPTION
              && !(block.linkShare() > 0.7 && !block.prose() && block.kind() != Block.Kind.ITEM)
              && Words.count(block.text()) > 0
              && layout.apart(body.from() + i) == null
              && !(block.words() <= 40 && Words.key(block.text()).equals(headline));
    }
  }

  /**
   * A line near the beginning that is a date, and a line of nothing but names beside it, are those
   * of a byline. Further down a date heads an entry of a live report.
   */
  private void dateLines() {
    int prose = 0;
    for (int i = 0; i < keep.length && prose < NEAR_BEGINNING; i++) {
      prose += keep[i] && at(i).prose() ? 1 : 0;
      boolean date =
          keep[i]
              && at(i).words() <= SHORT_LINE
              && LineRules.match(LineRules.Kind.DATE, at(i).text()) != null;
      if (date) {
        keep[i] = false;
        int name = i > 0 && keep[i - 1] ? i - 1 : i + 1;
        if (name < keep.length
            && keep[name]
            && at(name).words() <= NAME_WORDS
            && at(name).kind() == Block.Kind.PARAGRAPH
            && Authors.onlyPeople(at(name).text())) {
          keep[name] = false;
        }
      }
    }
  }

  /** A list whose items are links is a menu. */
  private void lists() {
    int i = 0;
    while (i < keep.length) {
      if (at(i).kind() != Block.Kind.ITEM) {
        i++;
        continue;
      }
      int end = i;
      double linked = 0;
      int chars = 0;
      while (end < keep.length && at(end).kind() == Block.Kind.ITEM) {
        linked += at(end).linkShare() * at(end).text().length();
        chars += at(end).text().length();
        end++;
      }
      if (linked > 0.6 * chars) {
        for (int k = i; k < end; k++) {
          keep[k] = false;
        }
      }
      i = end;
    }
  }

  /** A heading of a box, late in the text, ends it, unless the text goes on behind the box. */
  private void cut() {
    int all = 0;
    for (int i = 0; i < keep.length; i++) {
      all += keep[i] ? at(i).weight() : 0;
    }
    int before = 0;
    int text = -1;
    for (int i = 0; i < keep.length; i++) {
      Block block = at(i);
      boolean heading =
          block.kind() == Block.Kind.HEADING || (block.words() <= 6 && !block.prose());
      if (heading
          && !layout.dropped(body.from() + i)
          && before * 2 > all
          && LineRules.match(LineRules.Kind.END, block.text()) != null
          && !goesOn(text, i)) {
        Arrays.fill(keep, i, keep.length, false);
        return;
      }
      before += keep[i] ? block.weight() : 0;
      text = keep[i] && block.prose() ? i : text;
    }
  }

  /** Whether a paragraph behind {@code from} lies where the paragraph at {@code text} does. */
  private boolean goesOn(int text, int from) {
    for (int i = from + 1; i < keep.length && text >= 0; i++) {
      if (keep[i]
          && at(i).prose()
          && Objects.equals(at(i).home().parent(), at(text).home().parent())) {
        return true;
      }
    }
    return false;
  }

  /**
   * What stands before the first and after the last sentence is furniture, tables and lists apart.
   */
  private void ends() {
    int first = 0;
    while (first < keep.length && !(keep[first] && opens(at(first)))) {
      keep[first] = false;
      first++;
    }
    int last = keep.length - 1;
    while (last > first && !(keep[last] && closes(at(last)))) {
      last--;
    }
    int end = last;
    for (int i = last + 1; i < keep.length; i++) {
      if (keep[i] && !beside(at(last), at(i))) {
        break;
      }
      end = keep[i] ? i : end;
    }
    for (int i = end + 1; i < keep.length; i++) {
      keep[i] = false;
    }
  }

  /**
   * A line without a full stop, set as the text before it is: a date of a tour, an agency's mark.
   */
  private static boolean beside(Block text, Block line) {
    boolean sameHome = line.home().equals(text.home());
    boolean sameParent =
        line.home().normalName().equals(text.home().normalName())
            && Objects.equals(line.home().parent(), text.home().parent());
    boolean heading =
        line.kind() == Block.Kind.HEADING
            && Objects.equals(line.home().parent(), text.home().parent());
    return heading || ((sameHome || sameParent) && line.linkShare() < 0.75);
  }

  private static boolean opens(Block block) {
    return block.prose()
        || (block.kind() == Block.Kind.HEADING && block.level() > 1)
        || (block.kind() == Block.Kind.ITEM && block.words() >= 5 && block.linkShare() < 0.3)
        || (block.words() >= 4 && Words.endsSentence(block.text()));
  }

  private static boolean closes(Block block) {
    return block.kind() == Block.Kind.ITEM
        || block.kind() == Block.Kind.ROW
        || block.prose()
        || (block.kind() != Block.Kind.HEADING && Words.endsSentence(block.text()));
  }

  /** A heading stays if something stays under it. */
  private void headings() {
    boolean under = false;
    for (int i = keep.length - 1; i >= 0; i--) {
      if (!keep[i]) {
        continue;
      }
      if (at(i).kind() == Block.Kind.HEADING) {
        if (!under) {
          keep[i] = false;
        }
        under = false;
      } else {
        under = true;
      }
    }
  }

  /** A line that stood before is a pull quote or a second copy for another screen. */
  private void repeats() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < keep.length; i++) {
      if (keep[i] && at(i).words() >= 8 && !seen.add(Words.key(at(i).text()))) {
        keep[i] = false;
      }
    }
  }

  /** A quotation or a short line, set apart, whose words stand in a paragraph of the text. */
  private void pullQuotes() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < keep.length; i++) {
      if (keep[i] && !apart(at(i))) {
        text.append(' ').append(Words.key(at(i).text())).append(" |");
      }
    }
    int looked = 0;
    for (int i = 0; i < keep.length && looked < MOST_QUOTES; i++) {
      Block block = at(i);
      if (keep[i] && apart(block) && block.words() >= 5 && block.words() <= 60) {
        looked++;
        keep[i] = text.indexOf(" " + Words.key(block.text()) + " ") < 0;
      }
    }
  }

  private static boolean apart(Block block) {
    return block.kind() == Block.Kind.QUOTE
        || block.kind() == Block.Kind.HEADING
        || (block.words() <= SHORT_LINE && block.strongShare() > 0.9);
  }

  private Cleaned result() {
    List<Integer> kept = new ArrayList<>();
    List<Integer> aside = new ArrayList<>();
    for (int i = 0; i < keep.length; i++) {
      (keep[i] ? kept : aside).add(body.from() + i);
    }
    return new Cleaned(List.copyOf(kept), List.copyOf(aside));
  }
}
