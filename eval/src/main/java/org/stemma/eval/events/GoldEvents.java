package org.stemma.eval.events;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Span;
import org.stemma.core.time.Times;

/**
 * A document of ECB+ as an article, and the events that people marked in its checked sentences.
 *
 * @param name without {@code .xml}
 * @param title the first line of the page, where it is no sentence; null: none
 * @param day of a line that gives a date at the head of the page; null: none
 * @param text sentences as paragraphs, marks joined to their words
 * @param events by their place in {@code text}
 */
record GoldEvents(
    String name,
    @Nullable String title,
    @Nullable LocalDate day,
    String text,
    List<Marked> events) {
  /** Sentences among which the line with the date stands. */
  private static final int HEAD = 4;

  /** Characters of the longest line that can be a printed date and no prose. */
  private static final int LONGEST_DATE_LINE = 90;

  /** Digits after a comma inside a number. */
  private static final int THOUSAND = 3;

  private static final String CLOSING = ".,;:!?%)]}'’”";

  /**
   * A marked event.
   *
   * @param cluster the same for marks of one event, in whatever document of the topic
   */
  record Marked(Span span, String cluster) {}

  GoldEvents {
    events = List.copyOf(events);
  }

  /** A token, as it stands in the file. */
  private record Token(int sentence, String word) {}

  /** A mark, as it stands in the file. */
  private record Mark(String id, boolean event, List<Integer> tokens) {}

  /**
   * Reads a document.
   *
   * @param checked the sentences whose marks people have checked, by the file's numbers
   */
  static GoldEvents read(Path file, Set<Integer> checked) throws IOException {
    String name = String.valueOf(file.getFileName()).replace(".xml", "");
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try (InputStream in = Files.newInputStream(file)) {
      return read(name, factory.createXMLStreamReader(in), checked);
    } catch (XMLStreamException e) {
      throw new IOException(file + " is not as ECB+ has it", e);
    }
  }

  private static GoldEvents read(String name, XMLStreamReader xml, Set<Integer> checked)
      throws XMLStreamException {
    Map<Integer, Token> tokens = new TreeMap<>();
    List<Mark> marks = new ArrayList<>();
    Map<String, String> clusters = new HashMap<>();
    String relation = null;
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      String tag = xml.getLocalName();
      switch (tag) {
        case "token" -> {
          int id = Integer.parseInt(xml.getAttributeValue(null, "t_id"));
          int sentence = Integer.parseInt(xml.getAttributeValue(null, "sentence"));
          tokens.put(id, new Token(sentence, xml.getElementText().strip()));
        }
        case "token_anchor" ->
            marks.getLast().tokens().add(Integer.parseInt(xml.getAttributeValue(null, "t_id")));
        case "CROSS_DOC_COREF" -> relation = xml.getAttributeValue(null, "note");
        case "INTRA_DOC_COREF" -> relation = name + " " + xml.getAttributeValue(null, "r_id");
        case "source" ->
            clusters.put(xml.getAttributeValue(null, "m_id"), String.valueOf(relation));
        default -> {
          String id = xml.getAttributeValue(null, "m_id");
          if (id != null && !tag.equals("target")) {
            marks.add(new Mark(id, isEvent(tag), new ArrayList<>()));
          }
        }
      }
    }
    return of(name, tokens, marks, clusters, checked);
  }

  // Sayings are statements, which the timeline keeps apart; the negated have not happened.
  private static boolean isEvent(String tag) {
    return tag.startsWith("ACTION_") && !tag.endsWith("_REPORTING");
  }

  private static GoldEvents of(
      String name,
      Map<Integer, Token> tokens,
      List<Mark> marks,
      Map<String, String> clusters,
      Set<Integer> checked) {
    TreeMap<Integer, List<Integer>> sentences = new TreeMap<>();
    tokens.forEach(
        (id, t) -> sentences.computeIfAbsent(t.sentence(), s -> new ArrayList<>()).add(id));
    if (name.endsWith("plus") && !sentences.isEmpty()) {
      // The page's address.
      sentences.pollFirstEntry();
    }
    String title = null;
    LocalDate day = null;
    StringBuilder text = new StringBuilder();
    Map<Integer, Span> spans = new HashMap<>();
    int place = 0;
    for (List<Integer> ids : sentences.values()) {
      String line = line(tokens, ids, 0, null);
      boolean head = name.endsWith("plus") && place < HEAD && line.length() < LONGEST_DATE_LINE;
      LocalDate printed = head && day == null && !line.endsWith(".") ? printed(line) : null;
      boolean first = place == 0 && name.endsWith("plus");
      place++;
      if (printed != null) {
        day = printed;
      } else if (first && !line.endsWith(".")) {
        title = line;
      } else {
        text.append(text.isEmpty() ? "" : "\n\n");
        text.append(line(tokens, ids, text.length(), spans));
      }
    }
    List<Marked> events = new ArrayList<>();
    for (Mark mark : marks) {
      List<Span> words = mark.tokens().stream().map(spans::get).filter(s -> s != null).toList();
      boolean seen =
          mark.tokens().stream()
              .anyMatch(t -> tokens.get(t) != null && checked.contains(tokens.get(t).sentence()));
      if (mark.event() && seen && !words.isEmpty()) {
        // Marks in no relation are events of their own.
        String cluster = clusters.getOrDefault(mark.id(), name + " " + mark.id());
        int start = words.stream().mapToInt(Span::start).min().orElseThrow();
        int end = words.stream().mapToInt(Span::end).max().orElseThrow();
        events.add(new Marked(new Span(start, end), cluster));
      }
    }
    return new GoldEvents(name, title, day, text.toString(), events);
  }

  private static @Nullable LocalDate printed(String line) {
    return Times.readAll(line, "en").stream().map(Times.Printed::day).findFirst().orElse(null);
  }

  // Tokens stand apart in the set; marks go back to their words.
  private static String line(
      Map<Integer, Token> tokens,
      List<Integer> ids,
      int offset,
      @Nullable Map<Integer, Span> spans) {
    StringBuilder line = new StringBuilder();
    boolean open = false;
    boolean glued = true;
    for (int i = 0; i < ids.size(); i++) {
      int id = ids.get(i);
      String word = word(tokens, ids, i);
      if (word.isEmpty()) {
        continue;
      }
      boolean mark = word.equals("\"");
      boolean joins =
          (word.length() == 1 && CLOSING.contains(word))
              || word.startsWith("'")
              || word.startsWith("’")
              || word.equals("n't")
              || (mark && open)
              || hyphen(tokens, ids, i)
              || hyphen(tokens, ids, i - 1)
              || point(tokens, ids, i - 1);
      if (!glued && !joins) {
        line.append(' ');
      }
      if (spans != null) {
        int start = offset + line.length();
        spans.put(id, new Span(start, start + word.length()));
      }
      line.append(word);
      glued = (mark && !open) || word.equals("$") || word.equals("(") || word.equals("[");
      open ^= mark;
    }
    return line.toString();
  }

  private static String word(Map<Integer, Token> tokens, List<Integer> ids, int place) {
    Token token = place < 0 || place >= ids.size() ? null : tokens.get(ids.get(place));
    return token == null ? "" : token.word().replace("``", "\"").replace("''", "\"");
  }

  // "mud - brick" was one word, "Greece - the talks" two.
  private static boolean hyphen(Map<Integer, Token> tokens, List<Integer> ids, int place) {
    String before = word(tokens, ids, place - 1);
    String after = word(tokens, ids, place + 1);
    return word(tokens, ids, place).equals("-")
        && !before.isEmpty()
        && !after.isEmpty()
        && Character.isLetterOrDigit(before.charAt(before.length() - 1))
        && (Character.isDigit(after.charAt(0)) || Character.isLowerCase(after.charAt(0)));
  }

  // "5 . 6", "30 , 000", "3 : 30".
  private static boolean point(Map<Integer, Token> tokens, List<Integer> ids, int place) {
    String mark = word(tokens, ids, place);
    String before = word(tokens, ids, place - 1);
    String after = word(tokens, ids, place + 1);
    return (mark.equals(".") || mark.equals(",") || mark.equals(":"))
        && !before.isEmpty()
        && !after.isEmpty()
        && before.chars().allMatch(Character::isDigit)
        && after.chars().allMatch(Character::isDigit)
        // But "May 2 , 2013".
        && (!mark.equals(",") || after.length() == THOUSAND);
  }
}
