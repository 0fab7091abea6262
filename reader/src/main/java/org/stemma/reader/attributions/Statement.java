package org.stemma.reader.attributions;

import java.util.List;
import org.stemma.core.model.Attribution.Kind;
import org.stemma.core.model.Span;
import org.stemma.reader.heads.Relation;

/**
 * A cue, its source, and what it attributes by the marks of quotation.
 *
 * @param line of the cue
 * @param holder number of the quotation in which the cue stands; -1 if it stands in none
 * @param parts in order; empty if nothing is attributed
 */
record Statement(Relation relation, int line, int holder, List<Part> parts) {
  Statement {
    parts = List.copyOf(parts);
  }

  /**
   * A piece of what is attributed.
   *
   * @param quotation the number of the quotation that it is; -1 if it is none as a whole
   * @param content without the marks
   * @param quoted what of it stands between marks
   */
  record Part(int quotation, List<Span> content, List<Span> quoted) {
    static Part of(int number, Quotation quotation) {
      return new Part(number, quotation.inner(), quotation.inner());
    }

    /** Whether this is the quotation of a number, or has its words among others. */
    boolean covers(int number, Part whole) {
      return quotation == number || content.getFirst().contains(whole.content().getFirst());
    }
  }

  boolean isNested() {
    return holder >= 0;
  }

  boolean isWhollyQuoted() {
    return parts.stream().allMatch(part -> part.quotation() >= 0);
  }

  Kind kind() {
    if (isWhollyQuoted()) {
      return Kind.DIRECT;
    }
    boolean fragments = parts.stream().anyMatch(part -> !part.quoted().isEmpty());
    return fragments ? Kind.MIXED : Kind.INDIRECT;
  }

  List<Span> content() {
    return parts.stream().flatMap(part -> part.content().stream()).sorted().distinct().toList();
  }

  List<Span> quoted() {
    return parts.stream().flatMap(part -> part.quoted().stream()).sorted().distinct().toList();
  }
}
