package org.stemma.ingest.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day in a page's address: {@code /2019/05/31/}, {@code /2019-05-31-}, {@code -20190531}.
 * Content systems put it there when an article is first published and do not change it after.
 */
final class UrlDay {
  /** Earlier years are numbers of something else: there were no pages. */
  private static final int FIRST_YEAR = 1995;

  private static final int LAST_YEAR = 2099;
  private static final int LONGEST = 2_000;

  private static final Pattern ARCHIVED =
      Pattern.compile(
          "https?://web\\.archive\\.org/web/\\d{4,14}(?:[a-z]{2}_)?/(.*)", Pattern.DOTALL);

  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<=[/_-])((?:19|20)\\d\\d)(?:/(\\d{1,2})/(\\d{1,2})(?=/|$)|([_-])(\\d{1,2})\\4(\\d{1,2})(?=[/_.-]|$)|(\\d{2})(\\d{2})(?=[/_.-]|$)|-(\\d{2})/(\\d{2})(?=/|$))");

  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<=[/_-])(\\d{2})-(\\d{2})-(20\\d\\d)(?=[/_.-]|$)");

  private UrlDay() {}

  /** The day that the path of an address names; null if it names none, or several. */
  static @Nullable LocalDate of(@Nullable String url) {
    if (url == null || url.length() > LONGEST) {
      return null;
    }
    Matcher archived = ARCHIVED.matcher(url);
    String live = archived.matches() ? archived.group(1) : url;
    String path = path(live);
    LocalDate found = null;
    Matcher matcher = YEAR_FIRST.matcher(path);
    while (matcher.find()) {
      LocalDate day =
          day(matcher.group(1), first(matcher, 2, 5, 7, 9), first(matcher, 3, 6, 8, 10));
      if (day != null && found != null && !day.equals(found)) {
        return null;
      }
      found = day == null ? found : day;
    }
    Matcher dayFirst = DAY_FIRST.matcher(path);
    if (found == null && dayFirst.find()) {
      // Which comes first, day or month, only the numbers can tell here.
      LocalDate day = day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
      LocalDate swapped = day(dayFirst.group(3), dayFirst.group(1), dayFirst.group(2));
      found = swapped == null || swapped.equals(day) ? day : null;
    }
    return found;
  }

  private static String path(String url) {
    int scheme = url.indexOf("://");
    int slash = url.indexOf('/', scheme < 0 ? 0 : scheme + 3);
    int end = url.length();
    for (char mark : new char[] {'?', '#', ';'}) {
      int at = url.indexOf(mark);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    return slash < 0 || slash >= end ? "" : url.substring(slash, end);
  }

  private static String first(Matcher matcher, int... groups) {
    for (int group : groups) {
      String words = matcher.group(group);
      if (words != null) {
        return words;
      }
    }
    return "";
  }

  private static @Nullable LocalDate day(String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR ? null : date;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
