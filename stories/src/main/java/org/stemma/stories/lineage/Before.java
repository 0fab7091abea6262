package org.stemma.stories.lineage;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Dating;

/**
 * Which of two articles was published first, where that is sure.
 *
 * <p>Times of different outlets that print no offset can be half the globe apart: there it takes a
 * day's difference. Where one of them does, the other's can be anywhere on the globe. One outlet's
 * own times are on one clock.
 */
final class Before {
  private static final Duration DAY = Duration.ofDays(1);
  private static final ZoneOffset EASTERNMOST = ZoneOffset.ofHours(14);
  private static final ZoneOffset WESTERNMOST = ZoneOffset.ofHours(-12);

  private Before() {}

  /**
   * Negative if {@code one} came first, positive if {@code other} did, 0 if nobody can tell.
   *
   * @param sameClock whether both are by one outlet
   */
  static int order(Dating one, Dating other, boolean sameClock) {
    LocalDateTime mine = local(one);
    LocalDateTime theirs = local(other);
    if (mine != null && theirs != null) {
      ZoneOffset left = offset(one);
      ZoneOffset right = offset(other);
      if (sameClock && (left == null || right == null)) {
        return Integer.signum(mine.compareTo(theirs));
      }
      if (left == null && right == null) {
        boolean sure = Duration.between(mine, theirs).abs().compareTo(DAY) >= 0;
        return sure ? Integer.signum(mine.compareTo(theirs)) : 0;
      }
      return sure(span(mine, left), span(theirs, right));
    }
    if (ends(one.latest(), other.earliest())) {
      return -1;
    }
    return ends(other.latest(), one.earliest()) ? 1 : 0;
  }

  /** The instants, in UTC, that a local time can be: one, if its offset is known. */
  private record Instants(LocalDateTime first, LocalDateTime last) {}

  private static Instants span(LocalDateTime time, @Nullable ZoneOffset offset) {
    return new Instants(
        utc(time, offset != null ? offset : EASTERNMOST),
        utc(time, offset != null ? offset : WESTERNMOST));
  }

  private static LocalDateTime utc(LocalDateTime time, ZoneOffset offset) {
    return time.minusSeconds(offset.getTotalSeconds());
  }

  private static int sure(Instants one, Instants other) {
    if (one.last().isBefore(other.first())) {
      return -1;
    }
    return other.last().isBefore(one.first()) ? 1 : 0;
  }

  private static boolean ends(@Nullable LocalDate last, @Nullable LocalDate first) {
    return last != null && first != null && last.isBefore(first);
  }

  private static @Nullable ZoneOffset offset(Dating dating) {
    String value = dating.value();
    if (value == null || value.indexOf('T') < 0) {
      return null;
    }
    try {
      return OffsetDateTime.parse(value).getOffset();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable LocalDateTime local(Dating dating) {
    String value = dating.value();
    int mark = value == null ? -1 : value.indexOf('T');
    if (value == null || mark < 0 || value.length() < mark + 6) {
      return null;
    }
    try {
      return LocalDateTime.parse(value.substring(0, mark + 6));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
