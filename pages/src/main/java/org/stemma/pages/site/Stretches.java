package org.stemma.pages.site;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stemma.pages.site.view.StoryPage;

/**
 * A long timeline under headings: by year; a crowded year by month, a crowded month by day;
 * neighbours with few events share one.
 */
final class Stretches {
  /** In events: up to so many stand under one heading, and a timeline of so many has none. */
  private static final int CROWDED = 8;

  /** In events: neighbours of one kind that have no more between them are joined. */
  private static final int FEW = 4;

  private static final int YEAR = "2024".length();
  private static final int MONTH = "2024-01".length();
  private static final int DAY = "2024-01-16".length();

  /** An event of the page and where its date begins, as the record writes it. */
  record Dated(@Nullable String from, StoryPage.Event event) {}

  private record Group(String first, String last, List<Dated> events) {
    Group with(Group next) {
      List<Dated> all = new ArrayList<>(events);
      all.addAll(next.events());
      return new Group(first, next.last(), all);
    }

    boolean joins(Group next) {
      int kind = first.length();
      String frame = first.substring(0, kind == DAY ? MONTH : kind == MONTH ? YEAR : 0);
      return kind >= YEAR
          && kind == next.first().length()
          && next.first().startsWith(frame)
          && events.size() + next.events().size() <= FEW;
    }
  }

  private final Phrases phrases;
  private final Days days;

  Stretches(Phrases phrases, Days days) {
    this.phrases = phrases;
    this.days = days;
  }

  /** In the order of the events, which is that of their dates. */
  List<StoryPage.Stretch> of(List<Dated> events) {
    if (events.isEmpty()) {
      return List.of();
    }
    if (events.size() <= CROWDED) {
      return List.of(new StoryPage.Stretch("", false, events.stream().map(Dated::event).toList()));
    }
    List<Group> joined = new ArrayList<>();
    for (Group group : split(events, YEAR)) {
      if (!joined.isEmpty() && joined.getLast().joins(group)) {
        joined.add(joined.removeLast().with(group));
      } else {
        joined.add(group);
      }
    }
    return joined.stream().map(this::stretch).toList();
  }

  private static List<Group> split(List<Dated> events, int length) {
    Map<String, List<Dated>> parts = new LinkedHashMap<>();
    for (Dated dated : events) {
      String from = dated.from() == null ? "" : dated.from();
      String key = from.substring(0, Math.min(length, from.length()));
      parts.computeIfAbsent(key, k -> new ArrayList<>()).add(dated);
    }
    List<Group> groups = new ArrayList<>();
    parts.forEach(
        (key, part) -> {
          boolean finer = part.size() > CROWDED && key.length() == length && length < DAY;
          groups.addAll(
              finer
                  ? split(part, length == YEAR ? MONTH : DAY)
                  : List.of(new Group(key, key, part)));
        });
    return groups;
  }

  private StoryPage.Stretch stretch(Group group) {
    List<StoryPage.Event> events = group.events().stream().map(Dated::event).toList();
    boolean day = group.first().length() == DAY;
    boolean inferred =
        day
            ? events.stream().anyMatch(StoryPage.Event::inferred)
            : events.stream().allMatch(StoryPage.Event::inferred);
    return new StoryPage.Stretch(heading(group), inferred, events);
  }

  private String heading(Group group) {
    if (group.first().isEmpty()) {
      return phrases.say("date.none");
    }
    if (!group.first().equals(group.last())) {
      return days.values(group.first() + " – " + group.last());
    }
    try {
      return group.first().length() == DAY
          ? days.day(LocalDate.parse(group.first()))
          : days.value(group.first());
    } catch (DateTimeException e) {
      // No such day: shown as the record has it.
      return group.first();
    }
  }
}
