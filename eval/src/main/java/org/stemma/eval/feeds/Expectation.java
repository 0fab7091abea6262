package org.stemma.eval.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a test of feedparser expects of an item, where it is a plain comparison with a string: other
 * expressions of Python are not understood and not counted.
 *
 * @param item from 0
 * @param field as feedparser calls it: {@code title}, {@code link}, {@code published}, …
 */
record Expectation(int item, String field, String value) {
  private static final Pattern COMPARED =
      Pattern.compile(
          "entries\\[(\\d{1,3})\\](?:\\.|\\[u?['\"])(\\w{1,20})(?:['\"]\\])?"
              + "(?:\\[0\\](?:\\.|\\[u?['\"])(value)(?:['\"]\\])?)?\\s{0,3}==\\s{0,3}(?=u?['\"(])");

  /** All that are in the expression of a test. */
  static List<Expectation> in(String expression) {
    List<Expectation> found = new ArrayList<>();
    Matcher m = COMPARED.matcher(expression);
    while (m.find()) {
      String value = literal(expression, m.end());
      if (value != null) {
        String field = m.group(3) == null ? m.group(2) : m.group(2) + "." + m.group(3);
        found.add(new Expectation(Integer.parseInt(m.group(1)), field, value));
      }
    }
    return found;
  }

  /** A string of Python, or a tuple as it is written. */
  private static @Nullable String literal(String expression, int from) {
    int at = expression.charAt(from) == 'u' ? from + 1 : from;
    char quote = expression.charAt(at);
    if (quote == '(') {
      int close = expression.indexOf(')', at);
      return close < 0 ? null : expression.substring(at, close + 1);
    }
    StringBuilder value = new StringBuilder();
    for (int i = at + 1; i < expression.length(); i++) {
      char c = expression.charAt(i);
      if (c == quote) {
        return value.toString();
      }
      if (c != '\\' || i + 1 >= expression.length()) {
        value.append(c);
        continue;
      }
      char escaped = expression.charAt(++i);
      int digits = escaped == 'x' ? 2 : escaped == 'u' ? 4 : 0;
      if (digits > 0 && i + digits < expression.length()) {
        value.append((char) Integer.parseInt(expression, i + 1, i + 1 + digits, 16));
        i += digits;
      } else {
        value.append(
            escaped == 'n' ? '\n' : escaped == 't' ? '\t' : escaped == 'r' ? '\r' : escaped);
      }
    }
    return null;
  }
}
