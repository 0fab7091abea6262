package org.stemma.findings.timeline;

import java.util.List;
import org.stemma.core.model.Mention;
import org.stemma.core.model.Span;
import org.stemma.findings.support.EventWords;

/** Finds where a clause ends: at a comma that ends it, and before what tells of something else. */
final class ClauseEnd {
  private ClauseEnd() {}

  // A comma that ends no clause: "a three-year, $31 million deal", "the A, B and C belts".
  static int lastPart(SentenceWords words, Span both, int part) {
    int last = part;
    while (last + 1 < words.parts().size()) {
      Span here = words.parts().get(last);
      Span next = words.parts().get(last + 1);
      int open = words.wordFrom(here.end()) - 1;
      if (open < 0) {
        break;
      }
      String form = words.form(open);
      char first = words.text().charAt(next.start());
      boolean opens =
          EventWords.isFunction(form)
              || EventWords.isDeterminer(form)
              || (form.indexOf('-') > 0 && !words.words().get(open).capital())
              || first == '$'
              || first == '€'
              || first == '£';
      boolean list =
          words.words().get(open).capital()
              && Character.isUpperCase(first)
              && open > 0
              && EventWords.isDeterminer(words.form(open - 1));
      boolean dated = here.end() <= both.end() && words.wordFrom(both.end()) > open;
      if ((!opens && !list) || dated) {
        break;
      }
      last++;
    }
    return last;
  }

  // "her counterpart, Per Holm": with the name that says who is meant.
  static int withName(List<Mention> mentions, SentenceWords words, int end, int part) {
    if (part + 1 >= words.parts().size() || end != words.parts().get(part).end()) {
      return end;
    }
    Span next = words.parts().get(part + 1);
    boolean name = mentions.stream().anyMatch(m -> m.span().equals(next));
    return name && !words.words().get(words.wordFrom(end) - 1).capital() ? next.end() : end;
  }

  // Before "and is scheduled to …": what follows is another happening.
  static int end(SentenceWords words, Span both, int part) {
    Span last = words.parts().get(part);
    for (int i = words.wordFrom(both.end()); i + 1 < words.words().size(); i++) {
      SentenceWords.Word word = words.words().get(i);
      if (word.span().start() >= last.end()) {
        break;
      }
      boolean link = word.form().equals("and") || word.form().equals("but");
      if (link && i > 0 && isVerbAfter(words, i + 1)) {
        return words.words().get(i - 1).span().end();
      }
    }
    return last.end();
  }

  private static boolean isVerbAfter(SentenceWords words, int place) {
    String form = words.form(place);
    boolean verb = EventWords.isVerb(form) && !words.words().get(place).capital();
    // "and Holm said": a subject of its own; but "Vane and Holm discussed" are one.
    return verb
        || (words.words().get(place).capital()
            && !words.words().get(place - 2).capital()
            && EventWords.isVerb(words.form(place + 1)));
  }
}
