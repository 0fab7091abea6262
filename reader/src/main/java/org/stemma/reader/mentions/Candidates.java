package org.stemma.reader.mentions;

import java.util.ArrayList;
import java.util.List;
import org.stemma.core.model.Span;
import org.stemma.reader.heads.Name;
import org.stemma.reader.words.Word;

/** Puts the names of a field into their sentences. */
final class Candidates {
  private final Prose prose;
  private final List<Candidate> found = new ArrayList<>();
  private int name;

  private Candidates(Prose prose) {
    this.prose = prose;
  }

  /** In the order of the text. */
  static List<Candidate> of(Prose prose) {
    Candidates candidates = new Candidates(prose);
    for (int i = 0; i < prose.sentences().size(); i++) {
      candidates.sentence(prose.sentences().get(i), prose.tokens().get(i));
    }
    return candidates.found;
  }

  private void sentence(Span sentence, List<Span> tokens) {
    List<Word> words = Word.of(prose.words(), sentence, tokens);
    int token = 0;
    int word = 0;
    while (name < prose.names().size() && prose.names().get(name).span().start() < sentence.end()) {
      Name next = prose.names().get(name++);
      List<Span> own = new ArrayList<>();
      while (token < tokens.size() && tokens.get(token).end() <= next.span().end()) {
        if (tokens.get(token).start() >= next.span().start()) {
          own.add(tokens.get(token));
        }
        token++;
      }
      int first = token - own.size();
      Span before = first > 0 && !own.isEmpty() ? tokens.get(first - 1) : null;
      if (before != null && isShortened(before, next)) {
        own.addFirst(before);
        Span whole = new Span(before.start(), next.span().end());
        if (!found.isEmpty() && found.getLast().span().overlaps(whole)) {
          found.removeLast();
        }
        next = new Name(whole, next.type());
      }
      while (word + 1 < words.size() && words.get(word).span().end() <= next.span().start()) {
        word++;
      }
      int to = word + 1;
      while (to < words.size() && words.get(to).span().start() < next.span().end()) {
        to++;
      }
      add(next, own, words, word, to);
    }
  }

  // "N. Korean" is how agencies write headlines; and "North" belongs to "Korean" where the lexicon
  // knows the two as one, even if the model left it out.
  private boolean isShortened(Span before, Name name) {
    String point = before.of(prose.words());
    String spelled =
        switch (point) {
          case "N.", "North" -> "North ";
          case "S.", "South" -> "South ";
          default -> null;
        };
    if (spelled == null) {
      return false;
    }
    String whole = spelled + name.span().of(prose.words());
    return Known.country(whole) != null || Known.countryOfAdjective(whole) != null;
  }

  private void add(Name next, List<Span> tokens, List<Word> words, int from, int to) {
    List<Word> whole = Word.of(prose.words(), next.span(), tokens);
    if (whole.isEmpty() || whole.stream().noneMatch(Word::isWord)) {
      return; // marks alone name nobody
    }
    // A possessive ending that the model took in is no part of the name.
    Span span = new Span(next.span().start(), whole.getLast().span().end());
    List<Span> parts = prose.given() ? List.of(span) : Compounds.parts(prose.words(), span);
    for (Span part : parts) {
      List<Span> own = new ArrayList<>();
      for (Span token : tokens) {
        if (token.overlaps(part)) {
          own.add(
              new Span(Math.max(token.start(), part.start()), Math.min(token.end(), part.end())));
        }
      }
      List<Word> named = Word.of(prose.words(), part, own);
      String name = part.of(prose.words()).replace('’', '\'');
      found.add(new Candidate(prose.field(), part, next.type(), name, named, words, from, to));
    }
  }
}
