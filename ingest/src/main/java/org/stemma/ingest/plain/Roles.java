package org.stemma.ingest.plain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each block of a text is, by its shape, its repetitions and its neighbours. */
final class Roles {
  /** A heading of comments ends the text only if at least half of the prose stands above it. */
  private static final int COMMENTS_AFTER = 2;

  private Roles() {}

  /** One role a block, before the headline is known. */
  static List<Role> byShape(List<Block> blocks, @Nullable String language) {
    List<Role> roles = new ArrayList<>();
    for (Block block : blocks) {
      roles.add(LineShape.role(block, language));
    }
    datesInRows(roles);
    return roles;
  }

  /** Three lines with dates in a row are a list of something. */
  private static void datesInRows(List<Role> roles) {
    int start = 0;
    for (int i = 0; i <= roles.size(); i++) {
      if (i < roles.size() && roles.get(i) == Role.DATE) {
        continue;
      }
      if (i - start >= 3) {
        Collections.fill(roles.subList(start, i), Role.LINE);
      }
      start = i + 1;
    }
  }

  /** The roles that repetition and neighbours give, once the headline is known. */
  static void byPlace(List<Block> blocks, List<Role> roles, Headline headline) {
    for (int i = 0; i < blocks.size(); i++) {
      if (headline.is(blocks.get(i).words())) {
        roles.set(i, Role.TITLE);
      }
    }
    captions(blocks, roles);
    repetitions(blocks, roles);
    inserts(blocks, roles);
    comments(blocks, roles);
    teasers(blocks, roles);
  }

  /**
   * A line with a picture's credit at its end, above the text, twice in a row, or pointing at the
   * picture; and one between other things and the line of a credit. Without a credit a sentence
   * that stands twice is a caption only if it points at the picture.
   */
  private static void captions(List<Block> blocks, List<Role> roles) {
    Stretches stretches = Stretches.of(blocks, roles);
    int lead = stretches.main() == null ? blocks.size() : stretches.main().from();
    int lastLong = blocks.size() - 1;
    while (lastLong >= 0 && !isLong(blocks.get(lastLong))) {
      lastLong--;
    }
    for (int i = 0; i < blocks.size(); i++) {
      Role role = roles.get(i);
      if (role != Role.PROSE && role != Role.LINE) {
        continue;
      }
      String line = blocks.get(i).words();
      boolean twice = isTwin(blocks, i);
      boolean credited = i + 1 < blocks.size() && roles.get(i + 1) == Role.PHOTO;
      boolean apart = i == 0 || roles.get(i - 1).isFurniture();
      Captions.Parts parts = Captions.parts(line);
      if (parts != null) {
        boolean placed = i < lead || i < lastLong;
        if (parts.sure() || twice || placed || Captions.pointsAtPicture(line)) {
          roles.set(i, Role.CAPTION);
        }
      } else if (role == Role.PROSE
          && ((twice && i <= lead + 1 && Captions.pointsAtPicture(line)) || (credited && apart))) {
        roles.set(i, Role.CAPTION);
      }
    }
  }

  private static boolean isTwin(List<Block> blocks, int i) {
    String key = blocks.get(i).key();
    return (i > 0 && blocks.get(i - 1).key().equals(key))
        || (i + 1 < blocks.size() && blocks.get(i + 1).key().equals(key));
  }

  private static boolean isLong(Block block) {
    return block.count() >= 12 && Tokens.endsSentence(block.words());
  }

  /** What stands twice: prose is kept where most prose is around it; a short line is a label. */
  private static void repetitions(List<Block> blocks, List<Role> roles) {
    Map<String, Integer> repeats = repeats(blocks);
    Map<String, Integer> best = new HashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      String key = blocks.get(i).key();
      if (repeats.getOrDefault(key, 0) < 2) {
        continue;
      }
      if (roles.get(i) == Role.LINE) {
        roles.set(i, blocks.get(i).count() <= 6 ? Role.LABEL : Role.CHROME);
      } else if (roles.get(i) == Role.PROSE && blocks.get(i).count() >= 6) {
        Integer other = best.get(key);
        if (other == null) {
          best.put(key, i);
        } else {
          boolean better = company(roles, i) > company(roles, other);
          roles.set(better ? other : i, Role.CHROME);
          best.put(key, better ? i : other);
        }
      }
    }
  }

  /** How many of the two neighbours on each side are prose. */
  private static int company(List<Role> roles, int at) {
    int prose = 0;
    for (int i = Math.max(0, at - 2); i <= Math.min(roles.size() - 1, at + 2); i++) {
      prose += i != at && roles.get(i) == Role.PROSE ? 1 : 0;
    }
    return prose;
  }

  private static Map<String, Integer> repeats(List<Block> blocks) {
    Map<String, Integer> repeats = new HashMap<>();
    blocks.forEach(b -> repeats.merge(b.key(), 1, Integer::sum));
    return repeats;
  }

  /** After a label of its own line come the headlines that it points to. */
  private static void inserts(List<Block> blocks, List<Role> roles) {
    boolean open = false;
    for (int i = 0; i < blocks.size(); i++) {
      if (roles.get(i) == Role.LABEL) {
        open = true;
        continue;
      }
      String line = blocks.get(i).words();
      boolean asks =
          roles.get(i) == Role.PROSE
              && i > 0
              && roles.get(i - 1) == Role.LABEL
              && !Tokens.endsInFullStop(line)
              && !line.endsWith(":")
              && blocks.get(i).count() <= 20
              && !Tokens.hasQuotes(line);
      if (open && (roles.get(i) == Role.LINE || asks)) {
        roles.set(i, Role.INSERT);
      }
      open &= roles.get(i) == Role.INSERT;
    }
  }

  private static void comments(List<Block> blocks, List<Role> roles) {
    long all = prose(blocks, roles, 0, blocks.size());
    long above = 0;
    boolean over = false;
    for (int i = 0; i < blocks.size(); i++) {
      Role role = roles.get(i);
      over |= role == Role.COMMENTS && all > 0 && above * COMMENTS_AFTER >= all;
      above += role == Role.PROSE ? blocks.get(i).count() : 0;
      if (over && (role == Role.PROSE || role == Role.LINE || role == Role.CAPTION)) {
        roles.set(i, Role.CHROME);
      }
    }
  }

  /**
   * Headline and sentence, headline and sentence, three times or more at the end, after prose that
   * stands together: teasers of other articles.
   */
  private static void teasers(List<Block> blocks, List<Role> roles) {
    int at = blocks.size() - 1;
    int pairs = 0;
    int start = blocks.size();
    while (at >= 1) {
      Role role = roles.get(at);
      if (role == Role.PROSE && isHeadline(blocks, roles, at - 1)) {
        pairs++;
        start = at - 1;
        at -= 2;
      } else if (role.isFurniture() || isHeadline(blocks, roles, at)) {
        at--;
      } else {
        break;
      }
    }
    if (pairs >= 3
        && prose(blocks, roles, 0, start) * 2 > prose(blocks, roles, start, blocks.size())) {
      for (int i = start; i < blocks.size(); i++) {
        roles.set(i, roles.get(i).isFurniture() ? roles.get(i) : Role.INSERT);
      }
    }
  }

  private static boolean isHeadline(List<Block> blocks, List<Role> roles, int at) {
    return roles.get(at) == Role.INSERT
        || (roles.get(at) == Role.LINE && blocks.get(at).count() >= 5);
  }

  private static long prose(List<Block> blocks, List<Role> roles, int from, int to) {
    long words = 0;
    for (int i = from; i < to; i++) {
      words += roles.get(i) == Role.PROSE ? blocks.get(i).count() : 0;
    }
    return words;
  }
}
