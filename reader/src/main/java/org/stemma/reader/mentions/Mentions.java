package org.stemma.reader.mentions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.core.model.Article;
import org.stemma.core.model.Field;
import org.stemma.core.model.Mention;
import org.stemma.core.model.MentionType;
import org.stemma.core.model.Segmentation;
import org.stemma.core.model.Span;
import org.stemma.reader.segment.Segmenter;
import org.stemma.reader.words.Word;

/**
 * The names in the prose of an article. Found by the shape of words, the general lexicon and
 * repetition: time is linear in the text, and nothing outside the article plays a part.
 */
public final class Mentions {
  /** The points of the compass that stand for a country in "the North". */
  static final Set<String> COMPASS = new TreeSet<>(List.of("North", "South", "East", "West"));

  private final Usage usage;
  private final List<Candidate> candidates = new ArrayList<>();

  private Mentions(Usage usage) {
    this.usage = usage;
  }

  /**
   * All names in the text, the title, the standfirst and the captions, sorted, none overlapping.
   *
   * @param sentences of the text
   * @param tokens one list a sentence
   */
  public static List<Mention> find(Article article, List<Span> sentences, List<List<Span>> tokens) {
    List<Passage> passages = new ArrayList<>();
    for (Field field : article.prose()) {
      String words = article.words(field);
      if (field.equals(Field.TEXT)) {
        passages.add(Passage.of(field, words, sentences, tokens));
      } else if (!words.isBlank()) {
        Segmentation own = Segmenter.of(words);
        passages.add(Passage.of(field, words, own.sentences(), Segmenter.tokens(words, own)));
      }
    }
    Mentions mentions = new Mentions(Usage.of(passages));
    mentions.collect(passages);
    return mentions.decided();
  }

  private void collect(List<Passage> passages) {
    List<Passage> inOrder = new ArrayList<>(passages);
    for (Passage passage : inOrder) {
      for (int i = 0; i < passage.sentences().size(); i++) {
        if (!Passage.isHeadline(passage.sentences().get(i))) {
          prose(passage, i);
        }
      }
    }
    Headlines headlines = Headlines.knowing(accepted());
    for (Passage passage : inOrder) {
      for (List<Word> sentence : passage.sentences()) {
        if (Passage.isHeadline(sentence)) {
          candidates.addAll(headlines.in(passage, sentence));
        }
      }
    }
    candidates.sort(Comparator.comparing(Candidate::field).thenComparingInt(c -> c.span().start()));
  }

  private void prose(Passage passage, int at) {
    for (Span run : Runs.of(passage.sentences().get(at), usage)) {
      candidates.addAll(Parts.of(passage, at, run, usage));
    }
  }

  /** A single word that opens a sentence counts only if something else speaks for a name. */
  private List<Candidate> accepted() {
    Set<String> parts = new TreeSet<>();
    for (Candidate candidate : candidates) {
      if (candidate.length() > 1) {
        candidate.words().forEach(word -> parts.add(word.text()));
      }
    }
    return candidates.stream().filter(candidate -> isTrusted(candidate, parts)).toList();
  }

  private boolean isTrusted(Candidate candidate, Set<String> parts) {
    Word word = candidate.first();
    return !candidate.weak()
        || candidate.titled()
        || Known.type(candidate.name()) != null
        || usage.isCapital(word)
        || parts.contains(word.text())
        || NameWords.given(word.text()) != null
        || (word.isAllCapitals() && !usage.isSmall(word))
        || (isHyphenedName(word.text()) && !usage.isSmall(word))
        || (!usage.isSmall(word) && BareSubjects.is(candidate));
  }

  private static boolean isHyphenedName(String text) {
    int after = text.indexOf('-') + 1;
    return after > 0 && after < text.length() && Character.isUpperCase(text.charAt(after));
  }

  private List<Mention> decided() {
    List<Candidate> trusted = accepted();
    Typing typing = Typing.of(trusted);
    List<Chains.Named> named = new ArrayList<>();
    for (Candidate candidate : trusted) {
      MentionType type = typing.type(candidate.name());
      if (isCompass(candidate)) {
        if (isShortForCountry(candidate)) {
          named.add(new Chains.Named(candidate, MentionType.PLACE));
        }
      } else if (type != null) {
        named.add(new Chains.Named(candidate, type));
      }
    }
    return numbered(named);
  }

  private static boolean isCompass(Candidate candidate) {
    return candidate.length() == 1 && COMPASS.contains(candidate.name());
  }

  private static boolean isShortForCountry(Candidate candidate) {
    return candidate.before(1).equals("the") && !candidate.after(1).equals("of");
  }

  private static List<Mention> numbered(List<Chains.Named> named) {
    List<String> keys = Chains.keys(named);
    Map<String, Integer> numbers = new TreeMap<>();
    List<Mention> mentions = new ArrayList<>(named.size());
    for (int i = 0; i < named.size(); i++) {
      Candidate candidate = named.get(i).candidate();
      MentionType type = named.get(i).type();
      int chain = numbers.computeIfAbsent(keys.get(i), key -> numbers.size());
      boolean acts = type == MentionType.PLACE && Acting.acts(candidate);
      mentions.add(new Mention(candidate.field(), candidate.span(), type, null, chain, acts));
    }
    return mentions.stream().sorted().toList();
  }
}
