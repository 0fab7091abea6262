package org.stemma.eval.samples;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.core.model.Article;
import org.stemma.core.model.Dating;
import org.stemma.core.model.Field;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.ResolvedTime;
import org.stemma.core.model.Witness;

/** Judges facts of one article. */
final class ArticleJudge {
  private final Found found;

  ArticleJudge(Found found) {
    this.found = found;
  }

  String found(Fact fact) {
    Optional<Witness> witness = found.witness(fact.file());
    return witness.isEmpty()
        ? found.rejection(fact.file()).map(r -> "rejected: " + r.code().label()).orElse("not read")
        : found(fact, witness.get());
  }

  private static String found(Fact fact, Witness witness) {
    Article article = witness.article();
    return switch (fact.kind()) {
      case "published" -> published(fact, article.published());
      case "outlet" ->
          Judge.is(fact.a(), article.outlet().name() == null ? "-" : article.outlet().name());
      case "title" -> Judge.is(fact.a(), String.valueOf(article.title()));
      case "standfirst" ->
          Judge.is(fact.a(), article.standfirst() == null ? "" : withoutStop(article.standfirst()));
      case "author" -> article.authors().contains(fact.a()) ? "" : article.authors().toString();
      case "language" -> Judge.is(fact.a(), witness.annotation().language());
      case "text-has" -> article.text().contains(fact.a()) ? "" : "not in the text";
      case "text-lacks" -> article.text().contains(fact.a()) ? "in the text" : "";
      case "text-starts" -> article.text().startsWith(fact.a()) ? "" : head(article.text());
      case "text-ends" -> article.text().endsWith(fact.a()) ? "" : tail(article.text());
      case "caption" -> caption(fact, article);
      case "credit" ->
          any(
              article.credits().stream().map(c -> c.kind() + " " + c.name()),
              c -> c.equals(fact.a() + " " + fact.b()));
      case "notice" ->
          any(
              article.notices().stream().map(n -> n.kind() + " " + n.text()),
              n -> n.startsWith(fact.a() + " ") && n.contains(fact.b()));
      case "warning" ->
          any(article.warnings().stream().map(w -> w.code().label()), fact.a()::equals);
      case "mention" -> mention(fact, witness);
      case "no-mention" -> noMention(fact, witness);
      case "time" -> time(fact, witness);
      default -> throw new IllegalArgumentException("no fact is of the kind " + fact.kind());
    };
  }

  // A day-day range is written where any time of that day will do; an empty basis accepts any.
  private static String published(Fact fact, Dating dating) {
    String actual =
        dating.value() != null ? dating.value() : dating.earliest() + ".." + dating.latest();
    String days = dating.earliest() + ".." + dating.latest();
    boolean date = fact.a().equals(actual) || fact.a().equals(days);
    List<String> basis = dating.basis().stream().map(Enum::name).toList();
    boolean founded = fact.b().isEmpty() || basis.containsAll(List.of(fact.b().split(",", -1)));
    return date && founded ? "" : actual + " " + basis;
  }

  private static String caption(Fact fact, Article article) {
    long count = article.captions().stream().filter(c -> c.text().contains(fact.a())).count();
    boolean inText = article.text().contains(fact.a());
    return count == 1 && !inText ? "" : count + " captions" + (inText ? ", and in the text" : "");
  }

  private static String mention(Fact fact, Witness witness) {
    List<String> types =
        witness.annotation().mentions().stream()
            .filter(m -> m.span().of(witness.article().words(m.field())).equals(fact.a()))
            .map(m -> m.type().name())
            .distinct()
            .toList();
    return types.contains(fact.b()) ? "" : types.isEmpty() ? "no mention" : types.toString();
  }

  private static String noMention(Fact fact, Witness witness) {
    return witness.annotation().mentions().stream()
            .filter(m -> m.type() == MentionType.PERSON)
            .anyMatch(m -> m.span().of(witness.article().words(m.field())).equals(fact.a()))
        ? "a person"
        : "";
  }

  private static String time(Fact fact, Witness witness) {
    List<String> values =
        witness.times().stream()
            .filter(t -> t.expression().field().equals(Field.TEXT))
            .filter(t -> overlaps(fact.a(), witness, t))
            .map(ArticleJudge::value)
            .toList();
    boolean right =
        values.stream().anyMatch(v -> v.equals(fact.b()) || v.startsWith(fact.b() + "T"));
    return right ? "" : values.isEmpty() ? "no such expression" : values.toString();
  }

  // The words of the fact and of the expression need not have the same ends.
  private static boolean overlaps(String words, Witness witness, ResolvedTime time) {
    String text = witness.article().text();
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (time.expression().span().start() < at + words.length()
          && at < time.expression().span().end()) {
        return true;
      }
    }
    return false;
  }

  private static String value(ResolvedTime time) {
    return time.from() + (time.to() == null ? "" : ".." + time.to());
  }

  private static String any(Stream<String> actual, Predicate<String> holds) {
    List<String> all = actual.toList();
    return all.stream().anyMatch(holds)
        ? ""
        : all.isEmpty() ? "none" : all.stream().collect(Collectors.joining("; "));
  }

  private static String withoutStop(String words) {
    return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
  }

  private static String head(String text) {
    return text.substring(0, Math.min(70, text.length()));
  }

  private static String tail(String text) {
    return text.substring(Math.max(0, text.length() - 70));
  }
}
