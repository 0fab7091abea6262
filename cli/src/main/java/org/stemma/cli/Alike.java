package org.stemma.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.core.model.Rejection;

/**
 * Rejected records of one file with one code. A file of a hundred thousand broken lines is one
 * trouble to a person, not a hundred thousand.
 *
 * @param file without the number of the record
 * @param all by that number
 */
record Alike(String file, List<Rejection> all) {
  /** How many are told one by one. */
  static final int TOLD = 5;

  private static final Pattern RECORD = Pattern.compile("(.*):([0-9]{1,18})", Pattern.DOTALL);

  Alike {
    all = List.copyOf(all);
  }

  /** Groups by file, then code; what is no record of a file is a group of its own. */
  static List<Alike> of(List<Rejection> rejections) {
    Map<String, Map<String, List<Rejection>>> byFile =
        rejections.stream()
            .collect(
                Collectors.groupingBy(
                    Alike::file,
                    TreeMap::new,
                    Collectors.groupingBy(
                        r -> r.code().label(), TreeMap::new, Collectors.toList())));
    List<Alike> groups = new ArrayList<>();
    byFile.forEach(
        (file, byCode) ->
            byCode
                .values()
                .forEach(
                    same ->
                        groups.add(
                            new Alike(
                                file,
                                same.stream()
                                    .sorted(Comparator.comparingLong(Alike::number))
                                    .toList()))));
    return groups;
  }

  List<Rejection> told() {
    return all.subList(0, StrictMath.min(TOLD, all.size()));
  }

  int untold() {
    return all.size() - told().size();
  }

  private static String file(Rejection rejection) {
    Matcher record = RECORD.matcher(rejection.source());
    return record.matches() ? record.group(1) : rejection.source();
  }

  private static long number(Rejection rejection) {
    Matcher record = RECORD.matcher(rejection.source());
    return record.matches() ? Long.parseLong(record.group(2)) : 0;
  }
}
