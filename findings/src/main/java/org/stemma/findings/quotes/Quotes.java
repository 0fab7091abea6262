package org.stemma.findings.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Field;
import org.stemma.core.model.Ids;
import org.stemma.core.model.Quote;
import org.stemma.core.model.ResolvedTime;
import org.stemma.core.model.Span;
import org.stemma.core.model.Speaker;
import org.stemma.core.model.Story;
import org.stemma.core.model.TimeExpression;
import org.stemma.core.model.Why;
import org.stemma.core.model.Witness;
import org.stemma.findings.support.Joined;
import org.stemma.findings.support.Supports;
import org.stemma.findings.support.Wording;

/** One entry for each act of speech whose words stand in quotation marks. */
public final class Quotes {
  /** Fewer words than this are not joined across articles unless one speaker has them. */
  private static final int WORDS_THAT_IDENTIFY = 5;

  /** Share of the shorter quotation that must recur in one run for the two to be one. */
  private static final double SHARE_IN_ONE_RUN = 0.6;

  private static final int DAY_LENGTH = "2000-01-01".length();

  private Quotes() {}

  private record Said(Witness witness, Attribution attribution, Wording words) {
    String key() {
      return attribution.id();
    }
  }

  /** In the order of the witnesses and of their texts. */
  public static List<Quote> find(Story story, Supports supports, List<Why> whys) {
    List<Said> all = new ArrayList<>();
    for (Witness witness : story.witnesses()) {
      for (Attribution attribution : witness.annotation().attributions()) {
        if (!attribution.quoted().isEmpty()
            && attribution.field().equals(Field.TEXT)
            && !isRelayed(attribution, witness.annotation().attributions())) {
          all.add(new Said(witness, attribution, words(witness, attribution)));
        }
      }
    }
    Joined joined = new Joined();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        if (isOne(all.get(i), all.get(j))) {
          joined.join(all.get(i).key(), all.get(j).key());
        }
      }
    }
    Map<String, List<Said>> acts = new TreeMap<>();
    all.forEach(s -> acts.computeIfAbsent(joined.root(s.key()), k -> new ArrayList<>()).add(s));
    return acts.values().stream()
        .sorted(Comparator.comparingInt(act -> all.indexOf(act.getFirst())))
        .map(act -> quote(act, supports, whys))
        .toList();
  }

  // "X, according to Y": the words are those of the inner speaker, and Y stands in his chain.
  private static boolean isRelayed(Attribution outer, List<Attribution> all) {
    return all.stream()
        .filter(a -> outer.id().equals(a.parent()))
        .anyMatch(a -> a.quoted().containsAll(outer.quoted()));
  }

  private static Quote quote(List<Said> act, Supports supports, List<Why> whys) {
    Said first = act.getFirst();
    List<Evidence> evidence = act.stream().flatMap(s -> evidence(s).stream()).toList();
    List<Speaker> speakers = act.stream().map(s -> s.attribution().speaker()).distinct().toList();
    // An open speaker contradicts nobody.
    boolean agreed =
        speakers.stream()
                .filter(s -> s.kind() != Speaker.Kind.UNRESOLVED)
                .map(Quotes::identity)
                .distinct()
                .count()
            <= 1;
    String id = Ids.of('q', evidence.getFirst());
    whys.add(
        Why.of(
            id,
            "quote",
            act.size() == 1 ? "quoted-once" : "same-words",
            act.size() == 1
                ? "one article has these words in quotation marks"
                : act.size() + " passages have the same words in quotation marks",
            evidence));
    return new Quote(
        id,
        text(first),
        act.stream().map(Quotes::when).filter(w -> w != null).findFirst().orElse(null),
        act.stream().map(Quotes::variant).toList(),
        speakers,
        agreed,
        supports.count(evidence));
  }

  private static Quote.Variant variant(Said said) {
    return new Quote.Variant(
        evidence(said),
        said.attribution().quoted(),
        said.attribution().kind(),
        said.attribution().speaker(),
        chain(said));
  }

  private static List<Evidence> evidence(Said said) {
    return said.attribution().content().stream()
        .map(span -> said.witness().evidence(span, Evidence.Role.REPORTS))
        .toList();
  }

  // Through whom the words came: the speakers of the attributions around this one.
  private static List<Speaker> chain(Said said) {
    List<Speaker> chain = new ArrayList<>();
    Map<String, Attribution> byId = new TreeMap<>();
    said.witness().annotation().attributions().forEach(a -> byId.put(a.id(), a));
    @Nullable String parent = said.attribution().parent();
    while (parent != null && chain.size() < byId.size()) {
      Attribution around = byId.get(parent);
      if (around == null) {
        break;
      }
      chain.add(around.speaker());
      parent = around.parent();
    }
    return chain;
  }

  // From the first of its words to the last, as the article has them.
  private static String text(Said said) {
    List<Span> content = said.attribution().content();
    return new Span(content.getFirst().start(), content.getLast().end())
        .of(said.witness().article().text());
  }

  private static Wording words(Witness witness, Attribution attribution) {
    StringBuilder words = new StringBuilder();
    for (Span quoted : attribution.quoted()) {
      words.append(quoted.of(witness.article().text())).append(' ');
    }
    return Wording.of(words.toString());
  }

  private static boolean isOne(Said left, Said right) {
    if (left.witness().id().equals(right.witness().id())) {
      return false;
    }
    if (left.words().shared(right.words()).isEmpty()) {
      return false;
    }
    int shorter = Math.min(left.words().all().size(), right.words().all().size());
    int run = left.words().longestRun(right.words());
    if (shorter >= WORDS_THAT_IDENTIFY) {
      return run >= WORDS_THAT_IDENTIFY
          && Wording.rounded((double) run / shorter) >= SHARE_IN_ONE_RUN;
    }
    // A short fragment identifies an act of speech only together with its speaker.
    return run == shorter
        && left.words().shared(right.words()).size() >= 2
        && left.attribution().speaker().entity() != null
        && identity(left.attribution().speaker()).equals(identity(right.attribution().speaker()));
  }

  private static String identity(Speaker speaker) {
    return speaker.entity() != null ? speaker.entity() : "text:" + speaker.text();
  }

  // A day named in the sentence of the cue, but not among the words that were said.
  private static @Nullable String when(Said said) {
    Span cue = said.attribution().cue();
    if (cue == null) {
      return null;
    }
    int sentence = said.witness().annotation().sentenceAt(cue.start());
    if (sentence < 0) {
      return null;
    }
    Span around = said.witness().annotation().sentences().get(sentence);
    List<String> days = new ArrayList<>();
    for (ResolvedTime time : said.witness().times()) {
      TimeExpression expression = time.expression();
      String from = time.from();
      boolean aside =
          expression.field().equals(Field.TEXT)
              && around.contains(expression.span())
              && said.attribution().content().stream()
                  .noneMatch(c -> c.overlaps(expression.span()));
      if (aside && from != null && time.to() == null && from.length() >= DAY_LENGTH) {
        days.add(from.substring(0, DAY_LENGTH));
      }
    }
    return days.stream().distinct().count() == 1 ? days.getFirst() : null;
  }
}
