package org.stemma.reader.attributions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Attribution.Kind;
import org.stemma.reader.attributions.Complements.Content;
import org.stemma.reader.attributions.ReportingVerb.Frame;
import org.stemma.reader.words.Word;

/** What the cues of a line attribute. */
final class Contents {
  private final Line line;
  private final List<Cue> cues;
  private final IntPredicate quotes;
  private final Complements complements;
  private final Phrases phrases;
  private final List<List<Content>> found = new ArrayList<>();

  /**
   * @param sentences whether the quotation at a place in the line is a sentence of its own
   */
  Contents(Line line, List<Cue> cues, IntPredicate sentences) {
    this.line = line;
    this.quotes = sentences;
    this.cues = cues;
    this.complements = new Complements(line);
    this.phrases = new Phrases(line);
    for (int k = 0; k < cues.size(); k++) {
      found.add(find(k));
    }
  }

  /**
   * What the cue of number {@code k} attributes, one range or, interrupted by it, two; else none.
   */
  List<Content> of(int k) {
    return found.get(k);
  }

  private List<Content> find(int k) {
    Cue cue = cues.get(k);
    return switch (cue.kind()) {
      case ACCORDING -> according(k, cue);
      case RELATIVE -> listed(denied(k, cue.start() - 2));
      default -> said(k, cue);
    };
  }

  // "… claimed that X, which Ortiz denied": X, without who claimed it
  private @Nullable Content denied(int k, int end) {
    List<Content> earlier = k > 0 ? of(k - 1) : List.of();
    return earlier.isEmpty() || earlier.getFirst().from() >= end
        ? before(k, end)
        : complements.made(earlier.getFirst().from(), end);
  }

  /** Whether the cue of number {@code k} stands inside what an earlier one attributes. */
  boolean isNested(int k) {
    Cue cue = cues.get(k);
    for (int j = 0; j < k; j++) {
      for (Content outer : of(j)) {
        if (outer.from() <= cue.from() && cue.to() <= outer.to()) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Content> said(int k, Cue cue) {
    Content right = complements.of(cue, end(k));
    boolean quoteBefore = line.isQuote(cue.start() - 1) && follows(cue);
    if (quoteBefore && (right == null || right.kind() == Kind.DIRECT)) {
      Content left = before(k, cue.start());
      return left == null ? listed(right) : right == null ? List.of(left) : List.of(left, right);
    }
    boolean clauseBefore =
        line.is(cue.start() - 1, ",")
            && follows(cue)
            && cue.verb() != null
            && (cue.verb().takesBareClause() || line.isQuote(cue.start() - 2));
    if (clauseBefore && right == null) {
      return listed(before(k, cue.start() - 1));
    }
    return listed(right);
  }

  // Only a cue with a subject of its own can follow what was said.
  private static boolean follows(Cue cue) {
    return (cue.kind() == Cue.Kind.BEFORE || cue.kind() == Cue.Kind.AFTER)
        && !cue.is(Frame.NAME)
        && !cue.is(Frame.OF)
        && !cue.is(Frame.DENY)
        && !cue.is(Frame.REFUTE)
        && !cue.is(Frame.DOUBT);
  }

  private static List<Content> listed(@Nullable Content content) {
    return content == null ? List.of() : List.of(content);
  }

  private List<Content> according(int k, Cue cue) {
    int before = cue.from();
    boolean opens = before == 0 || (before == 1 && !line.isQuote(0));
    if (opens) {
      int from = cue.end();
      while (from < line.size() && !line.is(from, ",") && !line.isQuote(from)) {
        from++;
      }
      int end = end(k);
      return from < end
          ? listed(complements.made(line.is(from, ",") ? from + 1 : from, end))
          : List.of();
    }
    return listed(before(k, line.is(before - 1, ",") ? before - 1 : before));
  }

  /** What stands before {@code end}, from the start of its clause. */
  private @Nullable Content before(int k, int end) {
    int from = 0;
    if (line.isQuote(end - 1) && (end == 1 || cueEndsAt(end - 1) || quotes.test(end - 1))) {
      return complements.made(end - 1, end);
    }
    for (int j = k - 1; j >= 0; j--) {
      Cue earlier = cues.get(j);
      int cut = boundary(earlier.end(), end);
      if (cut >= 0) {
        from = cut;
        break;
      }
      boolean postposed = line.is(earlier.start() - 1, ",") && line.is(earlier.end(), ",");
      if (postposed && earlier.kind() != Cue.Kind.SHARED) {
        from = earlier.end();
        break;
      }
    }
    while (from < end && (line.isMark(from) || line.is(from, "and", "but"))) {
      from++;
    }
    if (isAdjunct(from, end)) {
      return null;
    }
    return complements.made(from, end);
  }

  private boolean cueEndsAt(int at) {
    return cues.stream().anyMatch(cue -> cue.end() == at);
  }

  // "On Monday, Ortiz said": what stands before is no statement.
  private boolean isAdjunct(int from, int end) {
    if (end - from < Complements.SHORTEST) {
      return !line.isQuote(from);
    }
    String first = line.lower(from);
    boolean opens =
        Grammar.isPreposition(first)
            || first.endsWith("ing")
            || first.equals("asked")
            || first.equals("when")
            || first.equals("while")
            || first.equals("as")
            || first.equals("after")
            || first.equals("before");
    if (!opens) {
      return false;
    }
    for (int i = from + 1; i < end; i++) {
      if (line.is(i, ",") || line.isQuote(i)) {
        return false;
      }
    }
    return true;
  }

  // The last place between the two where a new clause begins: "; ", ", and", ", but".
  private int boundary(int from, int to) {
    for (int i = to - 1; i > from; i--) {
      if (line.is(i, ";")
          || (line.is(i - 1, ",") && line.is(i, "and", "but", "while", "though", "although"))) {
        return i + 1;
      }
    }
    return -1;
  }

  /** Where what stands after the cue ends: before the next cue that is not part of it. */
  private int end(int k) {
    int last = line.lastOfClause();
    int from = cues.get(k).end();
    for (int n = k + 1; n < cues.size(); n++) {
      int cut = cut(cues.get(n), from);
      if (cut >= 0) {
        return Math.min(cut, last);
      }
    }
    return last;
  }

  private int cut(Cue next, int from) {
    int at = next.start() - 1;
    while (at > from && isAdverb(at)) {
      at--;
    }
    if (line.isQuote(at)
        && at >= from
        && (next.kind() == Cue.Kind.SHARED || next.kind() == Cue.Kind.ACCORDING || isLast(next))) {
      return at + 1;
    }
    boolean conjunction = Grammar.isConjunction(line.lower(at));
    int mark = conjunction ? at - 1 : at;
    boolean comma = line.is(mark, ",", ";", "—", "–", "-") && mark >= from;
    if (next.kind() == Cue.Kind.ACCORDING) {
      return comma ? mark : next.from();
    }
    if (comma
        && (conjunction
            || next.kind() == Cue.Kind.SHARED
            || next.kind() == Cue.Kind.RELATIVE
            || line.is(mark, ";")
            || isLast(next))) {
      return mark;
    }
    return next.kind() == Cue.Kind.SHARED && conjunction && at >= from ? at : -1;
  }

  private boolean isAdverb(int at) {
    Word word = line.word(at);
    return word != null && Grammar.isAdverb(word) && line.mention(at) == null;
  }

  // "Ortiz could go, Adeyemi said": nothing but words of time and occasion follows
  private boolean isLast(Cue cue) {
    int last = line.lastOfClause();
    int rest = phrases.adjuncts(cue.end(), last);
    return rest >= last || line.isMark(rest);
  }
}
