package org.stemma.reader.attributions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.stemma.core.model.Span;
import org.stemma.reader.attributions.Marks.Share;
import org.stemma.reader.attributions.Statement.Part;
import org.stemma.reader.heads.Relation;

/**
 * Brings what the model finds attributed into line with the marks of quotation, which know better
 * where a quotation begins and ends.
 */
final class Statements {
  private final String text;
  private final Marks marks;
  private final Lines lines;
  private final Lines bare;

  /**
   * @param lines with each quotation as one piece
   * @param bare the same lines with all words of the quotations
   */
  private Statements(String text, Marks marks, Lines lines, Lines bare) {
    this.text = text;
    this.marks = marks;
    this.lines = lines;
    this.bare = bare;
  }

  /** One for each relation, and for what nobody is said to say, in order of the cues. */
  static List<Statement> of(
      String text,
      Marks marks,
      Lines lines,
      Lines bare,
      List<Span> paragraphs,
      List<Relation> relations) {
    Statements statements = new Statements(text, marks, lines, bare);
    List<Statement> all = new ArrayList<>();
    Stream.concat(relations.stream(), Impersonal.of(lines, relations).stream())
        .sorted(Comparator.comparing(Relation::cue))
        .forEach(relation -> all.add(statements.of(relation)));
    return new Reports(lines).told(new Owners(marks, lines, paragraphs).settled(all));
  }

  private Statement of(Relation relation) {
    int holder = marks.holding(relation.cue());
    List<Part> parts = new ArrayList<>();
    for (Span content : relation.contents()) {
      if (holder >= 0) {
        addHeld(holder, content, parts);
      } else {
        add(relation, content, parts);
      }
    }
    return new Statement(relation, lines.at(relation.cue().start()), holder, parts);
  }

  // What somebody says that somebody said ends where his own words do.
  private void addHeld(int holder, Span content, List<Part> parts) {
    for (Share share : marks.in(content)) {
      int start = Math.max(content.start(), share.inner().start());
      int end = Math.min(content.end(), share.inner().end());
      if (share.quotation() == holder && start < end) {
        Span own = bare.trimmed(new Span(start, end), "that");
        if (own != null) {
          parts.add(new Part(-1, List.of(own), List.of()));
        }
      }
    }
  }

  private void add(Relation relation, Span content, List<Part> parts) {
    int start = content.start();
    int end = content.end();
    List<Share> taken = new ArrayList<>();
    for (Share share : marks.in(content)) {
      Span outer = share.outer();
      if (isMeant(share, content)) {
        taken.add(share);
        start = Math.min(start, outer.start());
        end = Math.max(end, outer.end());
      } else if (outer.start() <= start) {
        start = outer.end();
      } else {
        end = Math.min(end, outer.start());
      }
    }
    if (start >= end) {
      return;
    }
    boolean around =
        (start <= relation.cue().start() && relation.cue().end() <= end)
            || !hasWords(start, end, taken);
    if (around) {
      taken.forEach(share -> addWhole(share.quotation(), parts));
      return;
    }
    Span own = lines.trimmed(new Span(start, end), "that");
    if (own != null) {
      List<Span> quoted =
          taken.stream()
              .map(Share::inner)
              .filter(inner -> own.contains(inner) && !Fragments.isTitle(text, inner))
              .toList();
      parts.add(new Part(-1, List.of(own), quoted));
    }
  }

  private static boolean isMeant(Share share, Span content) {
    Span inner = share.inner();
    int common = Math.min(inner.end(), content.end()) - Math.max(inner.start(), content.start());
    return share.outer().contains(content) || 2 * common >= inner.length();
  }

  private void addWhole(int quotation, List<Part> parts) {
    if (parts.stream().noneMatch(part -> part.quotation() == quotation)) {
      parts.add(Part.of(quotation, marks.quotation(quotation)));
    }
  }

  private boolean hasWords(int start, int end, List<Share> taken) {
    int next = 0;
    for (int i = start; i < end; i++) {
      while (next < taken.size() && taken.get(next).outer().end() <= i) {
        next++;
      }
      boolean outside = next >= taken.size() || !taken.get(next).outer().contains(i);
      if (outside && Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
