package org.stemma.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Article;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Field;
import org.stemma.core.model.TemporalSymbol;
import org.stemma.core.model.TemporalSymbol.At;
import org.stemma.core.model.TemporalSymbol.Direction;
import org.stemma.core.model.TemporalSymbol.MonthDay;
import org.stemma.core.model.TemporalSymbol.Weekday;
import org.stemma.core.model.TimeExpression;

/**
 * What the weekdays of an undated article say of its day. Days that are told lie in the week up to
 * it, days that are announced in the week from it on; so it lies in the gap between the last day
 * told and the first announced, and the last day told is the day itself or the day before it. Where
 * it is told more than once it is taken for the day itself, else for one of the two. How often that
 * holds depends on the outlet: in the development articles of TimeBank and AQUAINT the last day
 * told is the day itself for three in five and the day before for another quarter; in PolNeAR's,
 * which papers dated by their print, for half and for a third.
 *
 * @param last the last day told; null if the weekdays do not decide
 * @param slack how many days later it can also be
 * @param evidence the expressions that bound it
 */
record WeekEvidence(
    @Nullable DayOfWeek last, int slack, List<Evidence> evidence, List<MonthDay> monthDays) {
  private static final int WEEK = 7;

  WeekEvidence {
    evidence = List.copyOf(evidence);
    monthDays = List.copyOf(monthDays);
  }

  static WeekEvidence of(Article article, List<TimeExpression> expressions) {
    Map<DayOfWeek, TimeExpression> told = new EnumMap<>(DayOfWeek.class);
    Map<DayOfWeek, TimeExpression> announced = new EnumMap<>(DayOfWeek.class);
    EnumSet<DayOfWeek> once = EnumSet.noneOf(DayOfWeek.class);
    EnumSet<DayOfWeek> often = EnumSet.noneOf(DayOfWeek.class);
    List<MonthDay> monthDays = new ArrayList<>();
    for (TimeExpression e : expressions) {
      if (e.field().kind() != Field.Kind.TEXT && e.field().kind() != Field.Kind.CAPTION) {
        continue;
      }
      TemporalSymbol symbol = e.symbol() instanceof At at ? at.day() : e.symbol();
      if (symbol instanceof Weekday w) {
        switch (w.direction()) {
          case PAST -> {
            mentioned(w.day(), once, often);
            told.putIfAbsent(w.day(), e);
          }
          case FUTURE -> announced.putIfAbsent(w.day(), e);
          case UNDECIDED -> mentioned(w.day(), once, often);
          // Further off than the week around: bounds nothing.
          case LAST, NEXT, THIS -> {}
        }
      } else if (symbol instanceof MonthDay m) {
        monthDays.add(m);
      }
    }
    return of(article.id(), told, often, announced, monthDays);
  }

  private static void mentioned(DayOfWeek day, Set<DayOfWeek> once, Set<DayOfWeek> often) {
    if (!once.add(day)) {
      often.add(day);
    }
  }

  private static WeekEvidence of(
      String article,
      Map<DayOfWeek, TimeExpression> told,
      Set<DayOfWeek> often,
      Map<DayOfWeek, TimeExpression> announced,
      List<MonthDay> monthDays) {
    DayOfWeek last = last(told, announced);
    if (last == null) {
      return new WeekEvidence(null, 0, List.of(), monthDays);
    }
    List<Evidence> evidence = new ArrayList<>();
    TimeExpression bound = told.get(last);
    if (bound != null) {
      evidence.add(Evidence.of(article, bound.field(), bound.span()));
    }
    for (int i = 0; i < WEEK; i++) {
      TimeExpression next = announced.get(last.plus(i));
      if (next != null) {
        evidence.add(Evidence.of(article, next.field(), next.span()));
        break;
      }
    }
    return new WeekEvidence(
        last, often.contains(last) || announced.containsKey(last) ? 0 : 1, evidence, monthDays);
  }

  /**
   * The told day with the widest gap behind it in which no other day is told, or with an announced
   * day next in that gap; null if two are as good.
   */
  private static @Nullable DayOfWeek last(
      Map<DayOfWeek, TimeExpression> told, Map<DayOfWeek, TimeExpression> announced) {
    DayOfWeek best = null;
    int widest = 0;
    boolean tied = false;
    for (DayOfWeek day : told.keySet()) {
      int gap = gap(day, told);
      boolean fits = true;
      for (DayOfWeek ahead : announced.keySet()) {
        // An announced day must come before the week of told days begins again.
        int distance = Math.floorMod(ahead.getValue() - day.getValue(), WEEK);
        fits &= distance == 0 || distance <= gap;
      }
      if (!fits || gap < widest) {
        continue;
      }
      tied = gap == widest;
      widest = gap;
      best = day;
    }
    return tied ? null : best;
  }

  // Days until the next told day, round the week.
  private static int gap(DayOfWeek day, Map<DayOfWeek, TimeExpression> told) {
    for (int i = 1; i < WEEK; i++) {
      if (told.containsKey(day.plus(i))) {
        return i;
      }
    }
    return WEEK;
  }

  /** Whether the dates in the text that have happened lie before {@code day}. */
  boolean allows(LocalDate day) {
    for (MonthDay m : monthDays) {
      LocalDate date = PrintedDates.day(day.getYear(), m.month(), m.day());
      if (m.direction() == Direction.PAST
          && date != null
          && date.isAfter(day)
          && date.isBefore(day.plusDays(30))) {
        return false;
      }
    }
    return true;
  }
}
