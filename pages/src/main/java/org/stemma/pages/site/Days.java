package org.stemma.pages.site;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Dating;
import org.stemma.core.model.TimelineEvent;

/** Dates as pages write them; never more exact than they are known. */
final class Days {
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:T(\\d{2}:\\d{2})[^+Z-]*+(.*+))?)?)?");

  /** Behind a date that was inferred, where no style sheet can set it. */
  static final String ABOUT = "\u00A0≈";

  private final Phrases phrases;

  Days(Phrases phrases) {
    this.phrases = phrases;
  }

  /** "Tue 16 Jan 2024". */
  String day(LocalDate day) {
    return phrases.say("weekday." + day.getDayOfWeek().getValue()) + " " + plain(day);
  }

  private String plain(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day.getMonthValue()) + " " + day.getYear();
  }

  private String month(int number) {
    return phrases.say("month." + number);
  }

  /**
   * From one day to another, as shortly as it can be said; the phrase for none if both are null.
   */
  String range(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null) {
      return to == null ? phrases.say("date.none") : phrases.say("date.until", plain(to));
    }
    if (to == null) {
      return phrases.say("date.from", plain(from));
    }
    if (from.equals(to)) {
      return plain(from);
    }
    if (from.getYear() != to.getYear()) {
      return plain(from) + " – " + plain(to);
    }
    if (from.getMonthValue() != to.getMonthValue()) {
      return from.getDayOfMonth() + " " + month(from.getMonthValue()) + " – " + plain(to);
    }
    return from.getDayOfMonth() + "–" + plain(to);
  }

  /** When an article was published: the day with its name, the time where one is printed. */
  String published(Dating dating) {
    LocalDate day = dating.day();
    if (day == null) {
      return range(dating.earliest(), dating.latest());
    }
    Matcher iso = ISO.matcher(dating.value() == null ? "" : dating.value());
    return day(day) + (iso.matches() ? time(iso) : "");
  }

  private String time(Matcher iso) {
    String zone = iso.group(5);
    return iso.group(4) == null
        ? ""
        : ", "
            + iso.group(4)
            + (zone == null || zone.isEmpty()
                ? ""
                : " " + phrases.say("date.zone", zone.equals("Z") ? "" : zone));
  }

  /** Whether a date was not simply read off the page. */
  static boolean inferred(Dating dating) {
    return dating.basis().contains(Dating.Basis.TEXT)
        || dating.basis().contains(Dating.Basis.STORY);
  }

  /** An ISO 8601 value cut to its granularity: "16 Jan 2024", "Jan 2024", "2024". */
  String value(String value) {
    Matcher iso = ISO.matcher(value);
    if (!iso.matches()) {
      return value;
    }
    StringBuilder words = new StringBuilder();
    if (iso.group(3) != null) {
      words.append(Integer.parseInt(iso.group(3))).append(' ');
    }
    if (iso.group(2) != null) {
      int month = Integer.parseInt(iso.group(2));
      if (month < 1 || month > 12) {
        return value;
      }
      words.append(month(month)).append(' ');
    }
    return words.append(iso.group(1)).append(time(iso)).toString();
  }

  /** One value, or two with a dash between. */
  String values(String values) {
    int cut = values.indexOf(" – ");
    return cut < 0 ? value(values) : days(values.substring(0, cut), values.substring(cut + 3));
  }

  /** When an event happened; the phrase for no date if it has none. */
  String when(TimelineEvent event) {
    if (event.from() == null) {
      return phrases.say("date.none");
    }
    String from = value(event.from());
    if (event.openEnd()) {
      return phrases.say("date.onward", from);
    }
    return event.to() == null || event.to().equals(event.from())
        ? from
        : days(event.from(), event.to());
  }

  private String days(String from, String to) {
    Matcher first = ISO.matcher(from);
    Matcher last = ISO.matcher(to);
    boolean whole =
        first.matches()
            && last.matches()
            && first.group(3) != null
            && last.group(3) != null
            && first.group(4) == null
            && last.group(4) == null;
    try {
      return whole
          ? range(LocalDate.parse(from), LocalDate.parse(to))
          : value(from) + " – " + value(to);
    } catch (DateTimeException e) {
      // No such day: shown as the record has it.
      return from + " – " + to;
    }
  }
}
