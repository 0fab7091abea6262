package org.stemma.stories.lineage;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.core.model.Article;
import org.stemma.core.model.Notice;
import org.stemma.core.tables.Tables;

/** Which version of its text an article is, by the mark that its newsroom put on it. */
final class Version {
  static final String TABLE = "update-marks.tsv";

  /** What bears no mark. */
  static final int FIRST = 1;

  private static final List<Mark> MARKS =
      Tables.rows(Version.class, TABLE, 4).stream()
          .map(
              row ->
                  new Mark(
                      Pattern.compile(
                          row.getFirst(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                      Integer.parseInt(row.get(1))))
          .toList();

  private Version() {}

  private record Mark(Pattern pattern, int version) {}

  /** At least {@link #FIRST}; the highest that its title or a notice of revision says. */
  static int of(Article article) {
    int version = article.title() == null ? FIRST : of(article.title());
    for (Notice notice : article.notices()) {
      if (notice.kind() == Notice.Kind.UPDATE || notice.kind() == Notice.Kind.CORRECTION) {
        version = Math.max(version, Math.max(FIRST + 1, of(notice.text())));
      }
    }
    return version;
  }

  static int of(String words) {
    int version = FIRST;
    for (Mark mark : MARKS) {
      Matcher found = mark.pattern().matcher(words);
      if (found.find()) {
        int said = mark.version() > 0 ? mark.version() : Integer.parseInt(found.group(1)) + 1;
        version = Math.max(version, said);
      }
    }
    return version;
  }
}
