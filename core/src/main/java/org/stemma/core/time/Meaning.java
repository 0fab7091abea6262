package org.stemma.core.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a rule makes of the words it matched, as its file writes it: {@code monthday(MO, DD)}. A
 * name in upper case is what the pattern bound to it, or else a constant; with a question mark it
 * may be unbound. The functions stand in {@link Builder}.
 */
sealed interface Meaning {
  /** A bound value or a constant. */
  record Name(String name, boolean optional) implements Meaning {
    @Override
    public @Nullable Object of(Map<String, Object> bound) {
      Object value = bound.get(name);
      return value != null ? value : optional ? null : name;
    }
  }

  /** A function of other meanings. */
  record Call(String function, List<Meaning> arguments) implements Meaning {
    @Override
    public @Nullable Object of(Map<String, Object> bound) {
      List<@Nullable Object> values = new ArrayList<>();
      for (Meaning argument : arguments) {
        values.add(argument.of(bound));
      }
      return Builder.build(function, new Builder.Arguments(values));
    }
  }

  /** The value for what a pattern has bound; null if there is none (a 31st of June). */
  @Nullable Object of(Map<String, Object> bound);

  /** Reads a meaning as a rules file writes it. */
  static Meaning parse(String words) {
    int open = words.indexOf('(');
    if (open < 0) {
      boolean optional = words.endsWith("?");
      return new Name(optional ? words.substring(0, words.length() - 1) : words, optional);
    }
    if (!words.endsWith(")")) {
      throw new IllegalStateException("Bug: no meaning: " + words);
    }
    List<Meaning> arguments = new ArrayList<>();
    int depth = 0;
    int from = open + 1;
    for (int i = from; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean end = i == words.length() - 1;
      if (end || (c == ',' && depth == 0)) {
        if (i > from) {
          arguments.add(parse(words.substring(from, i).strip()));
        }
        from = i + 1;
      } else if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      }
    }
    return new Call(words.substring(0, open), List.copyOf(arguments));
  }
}
