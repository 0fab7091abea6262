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
 * @param object it may stand with a thing: what it takes is said only if it is a clause
 * @param thought it tells what somebody has in mind, which need not have been said ("hopes")
 * @param base the plain form ("say"), which needs a plural subject
 */
record ReportingVerb(String form, Stance stance, boolean object, boolean thought, boolean base) {
  private static final Map<String, ReportingVerb> VERBS = read();

  /** The verb of this form; null if it is none of reporting. */
  static @Nullable ReportingVerb of(String form) {
    return VERBS.get(form);
  }

  /** The verb at a place in a line, of two words where they are one; null if there is none. */
  static @Nullable ReportingVerb at(Line line, int at) {
    if (line.mention(at) != null) {
      return null;
    }
    ReportingVerb phrasal = VERBS.get(line.lower(at) + "-" + line.lower(at + 1));
    return phrasal != null ? phrasal : VERBS.get(line.lower(at));
  }

  /** "adding", "having said" have their subject elsewhere. */
  boolean isParticiple() {
    return form.endsWith("ing");
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
                !cells.get(2).equals("SPEECH"),
                cells.get(2).equals("THOUGHT"),
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
