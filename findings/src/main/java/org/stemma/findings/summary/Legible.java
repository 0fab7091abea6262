package org.stemma.findings.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Attribution;
import org.stemma.core.model.Field;
import org.stemma.core.model.Insert;
import org.stemma.core.model.Mention;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.ResolvedTime;
import org.stemma.core.model.Span;
import org.stemma.core.model.Speaker;
import org.stemma.core.model.Witness;
import org.stemma.core.tables.Tables;
import org.stemma.core.time.Times;
import org.stemma.findings.support.Datelines;
import org.stemma.findings.support.EventWords;
import org.stemma.findings.support.PageDates;
import org.stemma.findings.support.StoryText.Sentence;
import org.stemma.findings.support.Wording;

/** Which sentences of an article can be read alone, and what an editor has to insert for it. */
final class Legible {
  private static final int FEWEST_WORDS = 8;
  private static final int MOST_WORDS = 45;

  /** Words in which a name must stand that "his" or "their" before it points at. */
  private static final int NAME_WITHIN = 9;

  private static final List<String> OPENERS = Tables.lines(Legible.class, "dangling-openers.txt");
  private static final Set<String> PERSONAL =
      Set.of("he", "she", "they", "we", "i", "you", "him", "them");

  /** An outlet that speaks to its readers reports nothing. */
  private static final Set<String> SPOKEN =
      Set.of("we", "We", "our", "Our", "us", "you", "You", "your", "Your", "my", "My", "me");

  private static final Set<String> POSSESSIVE = Set.of("his", "her", "their", "its");

  private Legible() {}

  /**
   * The sentence without its dateline, if it can be read alone; null if it begins with what leans
   * on the sentence before, speaks of somebody without a name, quotes without a speaker, asks, or
   * is too short or too long.
   */
  static @Nullable Span of(Sentence sentence, List<Mention> mentions) {
    String text = sentence.witness().article().text();
    Span span = Datelines.after(text, sentence.span());
    String words = span.of(text);
    List<String> all = sentence.words().all();
    return all.size() >= FEWEST_WORDS
            && all.size() <= MOST_WORDS
            && isProse(words)
            && !leans(words)
            && Times.readAll(words, null).stream()
                .noneMatch(d -> PageDates.isGlued(words, new Span(d.start(), d.end())))
            && all.stream().anyMatch(EventWords::isVerb)
            && namesFirst(sentence, span, mentions)
            && saysWhoSpeaks(sentence, span)
        ? span
        : null;
  }

  /** Resolved days, where the words give only a weekday or the like. */
  static List<Insert> inserts(Witness witness, Span span) {
    List<Insert> inserts = new ArrayList<>();
    for (ResolvedTime time : witness.times()) {
      Span words = time.expression().span();
      String from = time.from();
      if (from != null
          && time.expression().field().equals(Field.TEXT)
          && span.contains(words)
          && time.ambiguous().isEmpty()
          && !(time.anchor() instanceof ResolvedTime.Anchor.None)
          && !words.of(witness.article().text()).contains("(")) {
        String to = time.to();
        inserts.add(new Insert(words.end() - span.start(), to == null ? from : from + " – " + to));
      }
    }
    return inserts.stream().sorted(Comparator.comparingInt(Insert::at)).toList();
  }

  private static boolean isProse(String words) {
    char first = words.charAt(0);
    String bare = words.strip();
    char last = bare.charAt(bare.length() - 1);
    char before = bare.charAt(bare.length() - 2);
    boolean ends = last == '.' || ("”\"’'".indexOf(last) >= 0 && ".!,".indexOf(before) >= 0);
    boolean begins =
        Character.isUpperCase(first) || Character.isDigit(first) || "“\"".indexOf(first) >= 0;
    long marks = bare.chars().filter(c -> c == '"').count();
    boolean balanced =
        marks % 2 == 0
            && bare.chars().filter(c -> c == '“').count()
                == bare.chars().filter(c -> c == '”').count();
    return begins
        && ends
        && balanced
        && bare.indexOf('?') < 0
        && bare.indexOf('!') < 0
        && bare.indexOf('|') < 0
        && bare.indexOf('@') < 0
        && bare.indexOf('[') < 0
        && !bare.contains("..");
  }

  private static boolean leans(String words) {
    String lower = words.toLowerCase(Locale.ROOT).replace('’', '\'');
    List<String> first = Wording.of(words).all();
    return first.isEmpty()
        || EventWords.isPronoun(first.getFirst())
        || EventWords.connects(first.getFirst())
        || OPENERS.stream().anyMatch(o -> opens(lower, o));
  }

  private static boolean opens(String words, String opener) {
    return words.startsWith(opener)
        && (words.length() == opener.length()
            || !Character.isLetter(words.charAt(opener.length()))
            || !Character.isLetter(opener.charAt(opener.length() - 1)));
  }

  // "he" needs a name before it; "his" one near: "During his talks with X".
  private static boolean namesFirst(Sentence sentence, Span span, List<Mention> mentions) {
    String text = sentence.witness().article().text();
    int name = Integer.MAX_VALUE;
    for (Mention mention : mentions) {
      if (span.contains(mention.span())
          && (mention.type() == MentionType.PERSON
              || mention.type() == MentionType.ORGANIZATION
              || mention.type() == MentionType.PLACE
              || mention.type() == MentionType.GROUP)) {
        name = Math.min(name, mention.span().start());
      }
    }
    List<Span> tokens = sentence.witness().annotation().tokens().get(sentence.place());
    int place = 0;
    int namePlace = Integer.MAX_VALUE;
    for (Span token : tokens) {
      if (token.start() >= name) {
        namePlace = Math.min(namePlace, place);
      }
      place++;
    }
    List<Span> quoted = quoted(sentence);
    boolean named = false;
    for (int i = 0; i < tokens.size(); i++) {
      named |= i >= namePlace;
      String form = tokens.get(i).of(text).toLowerCase(Locale.ROOT);
      Span token = tokens.get(i);
      boolean outside = span.contains(token) && quoted.stream().noneMatch(q -> q.contains(token));
      if (outside
          && ((!named && PERSONAL.contains(form)) || SPOKEN.contains(tokens.get(i).of(text)))) {
        return false;
      }
      if (outside && !named && POSSESSIVE.contains(form)) {
        return namePlace <= NAME_WITHIN;
      }
      // "the Kremlin said it" is well; "these allegations" are told nowhere in the line.
      if (outside
          && i + 1 < tokens.size()
          && (form.equals("these") || form.equals("those"))
          && !tokens.get(i + 1).of(text).equals("who")) {
        return false;
      }
    }
    return tokens.isEmpty() || named;
  }

  private static List<Span> quoted(Sentence sentence) {
    return sentence.witness().annotation().attributions().stream()
        .filter(a -> a.field().equals(Field.TEXT))
        .flatMap(a -> a.quoted().stream())
        .filter(q -> q.overlaps(sentence.span()))
        .toList();
  }

  // "Vane praised what she called …": the line itself says who "she" is.
  private static boolean isNamedBefore(Sentence sentence, Attribution attribution, Span source) {
    String entity = attribution.speaker().entity();
    return entity != null
        && sentence.witness().annotation().mentions().stream()
            .anyMatch(
                m ->
                    m.field().equals(Field.TEXT)
                        && entity.equals(m.entity())
                        && sentence.span().contains(m.span())
                        && m.span().end() <= source.start());
  }

  private static boolean saysWhoSpeaks(Sentence sentence, Span span) {
    String text = sentence.witness().article().text();
    List<Attribution> here =
        sentence.witness().annotation().attributions().stream()
            .filter(a -> a.field().equals(Field.TEXT))
            .filter(a -> a.content().stream().anyMatch(c -> c.overlaps(span)))
            .toList();
    for (Attribution attribution : here) {
      Span source = attribution.source();
      boolean pronoun =
          source != null && PERSONAL.contains(source.of(text).toLowerCase(Locale.ROOT));
      boolean told =
          source != null
              && span.contains(source)
              && (!pronoun || isNamedBefore(sentence, attribution, source));
      boolean quotes = attribution.quoted().stream().anyMatch(q -> q.overlaps(span));
      boolean all = attribution.content().stream().anyMatch(c -> c.contains(span));
      if ((quotes || all) && !told) {
        return false;
      }
      if (attribution.speaker().kind() == Speaker.Kind.UNRESOLVED && quotes) {
        return false;
      }
    }
    boolean marks = span.of(text).indexOf('“') >= 0 || span.of(text).indexOf('"') >= 0;
    // Marks of which the reader made no quotation: a name, or words whose speaker nobody told.
    return !marks || here.stream().anyMatch(a -> !a.quoted().isEmpty());
  }
}
