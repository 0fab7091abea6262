package org.stemma.reader.attributions;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Attribution.Stance;
import org.stemma.core.tables.Tables;

/**
 * One form of a verb that gives words to somebody, from {@code reporting-verbs.tsv}.
 *
 * @param form in lower case, the parts of a phrasal verb joined by a hyphen
 * @param base the plain form ("say"), which needs a plural subject
 */
record ReportingVerb(String form, Stance stance, Frame frame, boolean base) {
  /** What the verb takes; the file says it in full. */
  enum Frame {
    SAY,
    THAT,
    TELL,
    QUOTE,
    NAME,
    OF,
    DENY,
    REFUTE,
    DOUBT
  }

  private static final Map<String, ReportingVerb> VERBS = read();

  /** The verb of this form; null if it is none of reporting. */
  static @Nullable ReportingVerb of(String form) {
    return VERBS.get(form);
  }

  /** "adding", "having said" have their subject elsewhere. */
  boolean isParticiple() {
    return form.endsWith("ing");
  }

  /** Whether the clause that it reports may do without "that". */
  boolean takesBareClause() {
    return frame == Frame.SAY || frame == Frame.TELL;
  }

  /** How many words it has. */
  int length() {
    return form.indexOf('-') < 0 ? 1 : 2;
  }

  private static Map<String, ReportingVerb> read() {
    Map<String, ReportingVerb> verbs = new TreeMap<>();
    for (List<String> cells : Tables.rows(ReportingVerb.class, "reporting-verbs.tsv")) {
      List<String> forms = Arrays.asList(cells.get(0).split(" ", -1));
      for (String form : forms) {
        verbs.put(
            form,
            new ReportingVerb(
                form,
                Stance.valueOf(cells.get(1)),
                Frame.valueOf(cells.get(2)),
                isBase(form, forms)));
      }
    }
    return verbs;
  }

  private static boolean isBase(String form, List<String> forms) {
    String stem = form.endsWith("y") ? form.substring(0, form.length() - 1) + "i" : form;
    return forms.contains(form + "s") || forms.contains(form + "es") || forms.contains(stem + "es");
  }
}
