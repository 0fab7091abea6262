package org.stemma.core.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.TemporalSymbol;
import org.stemma.core.model.TemporalSymbol.Fixed;
import org.stemma.core.model.TimeExpression;

/**
 * The rules, and the search for them in a text.
 *
 * <p>Each rules file is a layer over those before it: a tree of all sequences of its patterns. Of
 * everything that matches at a place the longest wins, then the first rule. No pattern repeats, so
 * the work at a place is bounded by the rules, and in all linear in the text.
 */
final class Grammar {
  private static final List<String> LAYERS =
      List.of("parts.tsv", "dates.tsv", "composed.tsv", "spans.tsv");

  /** What a rule found, from a token on; without a type, it is to be passed over. */
  record Match(
      Rule rule,
      TimeExpression.@Nullable Type type,
      int start,
      int length,
      TemporalSymbol symbol) {}

  /** A place in the tree of patterns. */
  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final List<Leaf> leaves = new ArrayList<>();
  }

  /** The end of a pattern, with the names of what was bound on the way. */
  private record Leaf(Rule rule, List<String> names) {}

  private static final List<Rule> RULES = new ArrayList<>();
  private static final List<Node> TREES = new ArrayList<>();

  static {
    for (String layer : LAYERS) {
      List<Rule> rules = Rule.read(layer, RULES.size());
      RULES.addAll(rules);
      Node root = new Node();
      rules.forEach(rule -> plant(root, rule));
      TREES.add(root);
    }
  }

  private static void plant(Node root, Rule rule) {
    for (List<String> sequence : Shape.sequences(rule.pattern())) {
      Node node = root;
      List<String> names = new ArrayList<>();
      for (String element : sequence) {
        String key = element;
        if (Character.isUpperCase(element.charAt(0))) {
          int colon = element.indexOf(':');
          key = colon < 0 ? element : element.substring(0, colon);
          names.add(colon < 0 ? element : element.substring(colon + 1));
        }
        node = node.next.computeIfAbsent(key, k -> new Node());
      }
      node.leaves.add(new Leaf(rule, List.copyOf(names)));
    }
  }

  private Grammar() {}

  /** All rules, in order. */
  static List<Rule> rules() {
    return List.copyOf(RULES);
  }

  /** The longest matches from left to right, none overlapping. */
  static List<Match> matches(String text, List<Token> tokens) {
    return new Search(text, tokens).run();
  }

  /** One search through one text. */
  private static final class Search {
    private final List<Token> tokens;
    private final List<List<Piece>> chart = new ArrayList<>();
    private final List<@Nullable Match> best = new ArrayList<>();
    private @Nullable Map<String, Piece> found;

    Search(String text, List<Token> tokens) {
      this.tokens = tokens;
      for (int i = 0; i < tokens.size(); i++) {
        chart.add(new ArrayList<>(Words.at(tokens, i)));
        best.add(null);
      }
      figures(text);
    }

    // Dates in figures are read as pages print them, by the same code.
    private void figures(String text) {
      int at = 0;
      for (PrintedDates.Figures date : PrintedDates.figures(text)) {
        while (at < tokens.size() && tokens.get(at).start() < date.start()) {
          at++;
        }
        int end = at;
        while (end < tokens.size() && tokens.get(end).end() <= date.end()) {
          end++;
        }
        if (end > at && tokens.get(at).start() == date.start()) {
          chart.get(at).add(new Piece("FIG", date.day().toString(), end - at));
        }
      }
    }

    List<Match> run() {
      for (Node tree : TREES) {
        // From the right, so that what a layer finds is there for what stands before it.
        for (int i = tokens.size() - 1; i >= 0; i--) {
          Map<String, Piece> here = new LinkedHashMap<>();
          found = here;
          walk(tree, i, i, List.of());
          chart.get(i).addAll(here.values());
        }
      }
      List<Match> matches = new ArrayList<>();
      for (int i = 0; i < tokens.size(); ) {
        Match match = best.get(i);
        if (match == null) {
          i++;
        } else {
          matches.add(match);
          i += match.length();
        }
      }
      return matches;
    }

    private void walk(Node node, int start, int at, List<Object> bound) {
      for (Leaf leaf : node.leaves) {
        accept(leaf, start, at, bound);
      }
      if (at == tokens.size() || node.next.isEmpty() || (at > start && tokens.get(at).fresh())) {
        return;
      }
      Token token = tokens.get(at);
      for (String key : keys(token, at)) {
        Node next = node.next.get(key);
        if (next != null) {
          walk(next, start, at + 1, bound);
        }
      }
      // A rule of this layer may add pieces to the chart of this very place while it is walked.
      List<Piece> pieces = chart.get(at);
      for (int i = 0, size = pieces.size(); i < size; i++) {
        Piece piece = pieces.get(i);
        Node next = node.next.get(piece.kind());
        if (next != null) {
          List<Object> more = new ArrayList<>(bound);
          more.add(piece.value());
          walk(next, start, at + piece.length(), more);
        }
      }
    }

    // A hyphen joins only what it touches; "--" in a pattern is any dash.
    private List<String> keys(Token token, int at) {
      return switch (token.lower()) {
        case "-" -> {
          boolean joins = token.glued() && at + 1 < tokens.size() && tokens.get(at + 1).glued();
          yield joins ? List.of("-", "--") : List.of("--");
        }
        case "(" -> List.of("{");
        case ")" -> List.of("}");
        default -> List.of(token.lower());
      };
    }

    private void accept(Leaf leaf, int start, int end, List<Object> bound) {
      Rule rule = leaf.rule();
      if (!rule.context().allows(tokens, start, end)) {
        return;
      }
      Map<String, Object> names = new HashMap<>();
      for (int i = 0; i < bound.size(); i++) {
        names.put(leaf.names().get(i), bound.get(i));
      }
      Object value = rule.meaning().of(names);
      if (value == null) {
        return;
      }
      int length = end - start;
      if (!rule.kind().equals("-") && found != null) {
        found.putIfAbsent(rule.kind() + " " + length, new Piece(rule.kind(), value, length));
      }
      TimeExpression.Type type = rule.type();
      if (type != null || rule.skips()) {
        TemporalSymbol symbol = value instanceof TemporalSymbol meant ? meant : new Fixed("");
        Match old = best.get(start);
        if (old == null
            || length > old.length()
            || (length == old.length() && rule.order() < old.rule().order())) {
          best.set(start, new Match(rule, type, start, length, symbol));
        }
      }
    }
  }
}
