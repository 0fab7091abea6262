package org.stemma.reader.attributions;

import org.jspecify.annotations.Nullable;

/**
 * Words of a line that attribute, and where their subject stands; all numbers are places in the
 * line.
 *
 * @param from the first piece of the cue
 * @param to one past the last
 * @param verb null for "according to"
 * @param subjectFrom the first piece of the subject; -1 where the cue has none of its own
 * @param subjectTo one past the last
 */
record Cue(
    int from, int to, @Nullable ReportingVerb verb, Kind kind, int subjectFrom, int subjectTo) {
  /** How a cue comes by its subject. */
  enum Kind {
    /** "Ortiz said" */
    BEFORE,
    /** "said Ortiz" */
    AFTER,
    /** "which Ortiz denied": what is denied stands before */
    RELATIVE,
    /** "and warned", "adding": the subject of the cue before */
    SHARED,
    /** "it was reported" */
    AGENTLESS,
    /** "according to Ortiz" */
    ACCORDING
  }

  /** Where the cue begins with all that belongs to it. */
  int start() {
    return kind == Kind.BEFORE || kind == Kind.RELATIVE ? subjectFrom : from;
  }

  /** One past the last piece of the cue and its subject. */
  int end() {
    return kind == Kind.AFTER || kind == Kind.ACCORDING ? subjectTo : to;
  }

  boolean is(ReportingVerb.Frame frame) {
    return verb != null && verb.frame() == frame;
  }
}
