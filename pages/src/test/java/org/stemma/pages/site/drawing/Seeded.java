package org.stemma.pages.site.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Stories of any size, the same for the same seed. */
record Seeded(SplittableRandom dice) {
  private static final List<Moment.Sign> SIGNS = List.of(Moment.Sign.values());

  private static final List<String> WORDS =
      List.of(
          ("the ferry at Sund sank in a storm near old harbour after midnight while rescuers from seven"
                  + " towns searched for passengers and Unabhängigkeitserklärungsfeierlichkeiten began"
                  + " 渡輪在港口附近沉沒了 с парома сообщили")
              .split(" ", -1));

  static Seeded of(long seed) {
    return new Seeded(new SplittableRandom(seed));
  }

  private String words(int most) {
    return String.join(
        " ",
        IntStream.range(0, 1 + dice.nextInt(most))
            .mapToObj(i -> WORDS.get(dice.nextInt(WORDS.size())))
            .toList());
  }

  /** Events: most in one week, some in other years, some without a date. */
  List<Moment> moments(int count) {
    LocalDate week = LocalDate.of(2024, 1, 1).plusDays(dice.nextInt(366));
    List<Moment> drawn = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      drawn.add(moment(week));
    }
    drawn.sort(Comparator.comparing(m -> m.from() == null ? LocalDate.MAX : m.from()));
    List<Moment> numbered = new ArrayList<>();
    for (Moment m : drawn) {
      String number = "2." + (numbered.size() + 1);
      numbered.add(
          new Moment(
              number,
              "#" + number,
              m.words(),
              m.sign(),
              m.from(),
              m.to(),
              m.planned(),
              m.statement(),
              m.inferred(),
              m.disputed(),
              m.weight()));
    }
    return numbered;
  }

  private Moment moment(LocalDate week) {
    LocalDate from =
        switch (dice.nextInt(6)) {
          case 0 -> LocalDate.of(1900 + dice.nextInt(140), 1 + dice.nextInt(12), 1);
          case 1 -> week.minusDays(dice.nextInt(90));
          case 2 -> week.plusDays(dice.nextInt(120));
          default -> week.plusDays(dice.nextInt(7));
        };
    Moment.Sign sign = SIGNS.get(dice.nextInt(SIGNS.size()));
    if (dice.nextInt(3) > 0 && sign != Moment.Sign.NONE) {
      sign = Moment.Sign.DAY;
    }
    LocalDate to =
        switch (sign) {
          case DAY, NONE -> from;
          case MONTH -> from.withDayOfMonth(from.lengthOfMonth());
          case YEAR, ONWARD -> from.withDayOfYear(from.lengthOfYear());
          case RANGE -> from.plusDays(1 + dice.nextInt(dice.nextBoolean() ? 3 : 900));
        };
    boolean dated = sign != Moment.Sign.NONE;
    return new Moment(
        "",
        "",
        words(20),
        sign,
        dated ? from : null,
        dated ? to : null,
        dice.nextInt(6) == 0,
        dice.nextInt(4) == 0,
        dice.nextInt(5) == 0,
        dice.nextInt(8) == 0,
        dice.nextInt(4000));
  }

  List<Published> published(int count, List<Moment> moments) {
    LocalDate first =
        moments.stream().filter(Moment::day).map(Moment::start).findFirst().orElse(LocalDate.EPOCH);
    return IntStream.range(0, count)
        .mapToObj(
            i -> {
              LocalDate day = first.plusDays(dice.nextInt(8));
              boolean known = dice.nextInt(8) > 0;
              return new Published(
                  siglum(i),
                  "#w-" + siglum(i),
                  known ? day : null,
                  known ? day.plusDays(Math.max(0, dice.nextInt(5) - 3)) : null,
                  dice.nextInt(4) == 0);
            })
        .toList();
  }

  List<Extant> articles(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                new Extant(
                    "a-" + i,
                    siglum(i),
                    "../article/a-" + i + ".html",
                    words(4),
                    dice.nextInt(6) == 0 ? "" : "15–16 Jan 2024",
                    dice.nextBoolean(),
                    "n-" + dice.nextInt(1 + count / 3)))
        .toList();
  }

  List<Kin> kin(List<Extant> articles) {
    List<Kin> kin = new ArrayList<>();
    for (Extant article : articles) {
      Extant other = articles.get(dice.nextInt(articles.size()));
      if (dice.nextInt(3) > 0 && !other.id().equals(article.id())) {
        kin.add(
            new Kin(
                other.id(),
                article.id(),
                dice.nextBoolean(),
                dice.nextBoolean(),
                dice.nextInt(1000) / 1000.0));
      }
      if (dice.nextInt(6) == 0) {
        kin.add(new Kin("lost:" + (1 + dice.nextInt(3)), article.id(), true, true, 0.5));
      }
    }
    return kin;
  }

  List<Named> sources(List<Extant> articles, int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                new Named(
                    words(6),
                    articles.stream()
                        .map(Extant::id)
                        .filter(a -> dice.nextInt(4) == 0 || a.equals("a-0"))
                        .toList(),
                    dice.nextInt(4) == 0))
        .toList();
  }

  static String siglum(int place) {
    StringBuilder letters = new StringBuilder();
    for (int rest = place; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }
}
