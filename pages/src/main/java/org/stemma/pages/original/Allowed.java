package org.stemma.pages.original;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * What a page may keep. What is not named here goes: of an element its words stay, of those that
 * are no words to a reader nothing does. Landmarks and sections become plain blocks, since the page
 * stands inside another one.
 */
final class Allowed {
  /** They come out under their own names. */
  private static final Set<String> KEPT =
      words(
          """
          p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table thead tbody tfoot tr td th
          caption figure figcaption em strong b i u s sub sup small q cite code kbd samp abbr bdi br
          hr wbr del ins a\
          """);

  /** They come out as blocks without a meaning. */
  private static final Set<String> BLOCKS =
      words(
          """
          address article aside body center details dialog dir div fieldset footer form header
          hgroup legend main menu nav search section summary\
          """);

  /** Nothing of them comes out. */
  private static final Set<String> DROPPED =
      words(
          """
          applet audio base button canvas datalist embed frame frameset head iframe input link map
          math meta meter noembed noframes noscript object option param plaintext progress script
          select source style svg template textarea title track video xmp\
          """);

  /** They hold nothing. */
  static final Set<String> EMPTY = Set.of("br", "hr", "wbr");

  /** Where a child of the left kind may stand; elsewhere it is a block. */
  private static final Map<String, Set<String>> PARENTS =
      Map.of("li", Set.of("ul", "ol"), "dt", Set.of("dl"), "dd", Set.of("dl"));

  /** The one kind of child that the left kind may have; with others it is a block. */
  private static final Map<String, Set<String>> CHILDREN =
      Map.of("ul", Set.of("li"), "ol", Set.of("li"), "dl", Set.of("dt", "dd"));

  private static final Pattern LANGUAGE =
      Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}");
  private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl", "auto");
  private static final Pattern SPAN = Pattern.compile("[1-9]\\d?");
  private static final String DIV = "div";

  private final IdentityHashMap<Element, Boolean> pure = new IdentityHashMap<>();

  static boolean dropped(Element element) {
    return DROPPED.contains(element.normalName());
  }

  /** The name under which an element comes out; null: its words do, and it does not. */
  @Nullable String name(Element element) {
    String name = element.normalName();
    if (BLOCKS.contains(name)) {
      return DIV;
    }
    if (!KEPT.contains(name)) {
      return null;
    }
    Set<String> parents = PARENTS.get(name);
    Element parent = element.parent();
    if (parents != null
        && (parent == null || !parents.contains(parent.normalName()) || !pure(parent))) {
      return DIV;
    }
    return CHILDREN.containsKey(name) && !pure(element) ? DIV : name;
  }

  /** Whether a list holds its own kind alone; remembered, since each of its items asks. */
  private boolean pure(Element list) {
    Boolean known = pure.get(list);
    if (known != null) {
      return known;
    }
    Set<String> children = CHILDREN.getOrDefault(list.normalName(), Set.of());
    boolean all = true;
    for (Node child : list.childNodes()) {
      all &=
          child instanceof Element element
              ? children.contains(element.normalName()) || dropped(element)
              : !(child instanceof TextNode words) || words.isBlank();
    }
    pure.put(list, all);
    return all;
  }

  /** Its attributes as markup, links apart. */
  static String attributes(Element element) {
    StringBuilder out = new StringBuilder();
    String language = element.attr("lang");
    if (LANGUAGE.matcher(language).matches()) {
      out.append(" lang=\"").append(language).append('"');
    }
    String direction = element.attr("dir").toLowerCase(Locale.ROOT);
    if (DIRECTIONS.contains(direction)) {
      out.append(" dir=\"").append(direction).append('"');
    }
    if (element.normalName().equals("td") || element.normalName().equals("th")) {
      for (String span : new String[] {"colspan", "rowspan"}) {
        if (SPAN.matcher(element.attr(span)).matches()) {
          out.append(' ').append(span).append("=\"").append(element.attr(span)).append('"');
        }
      }
    }
    return out.toString();
  }

  private static Set<String> words(String names) {
    return Stream.of(names.split("\\s+")).collect(Collectors.toUnmodifiableSet());
  }
}
