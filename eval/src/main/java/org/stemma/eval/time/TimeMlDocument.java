package org.stemma.eval.time;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.stemma.core.model.Span;

/**
 * One TimeML document: the characters of its TEXT, the day of its creation, and the TIMEX3 that
 * people marked in it.
 */
record TimeMlDocument(String name, LocalDate created, String text, List<Marked> expressions) {
  /** What a person, or a system, marked: where, and with what value. */
  record Marked(Span span, String value) {}

  TimeMlDocument {
    expressions = List.copyOf(expressions);
  }

  static TimeMlDocument read(Path file) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try (InputStream in = Files.newInputStream(file)) {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      try {
        return read(file.getFileName().toString(), xml);
      } finally {
        xml.close();
      }
    } catch (XMLStreamException e) {
      throw new IOException("no TimeML: " + file, e);
    }
  }

  private static TimeMlDocument read(String name, XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    List<Marked> marked = new ArrayList<>();
    LocalDate created = null;
    boolean inText = false;
    boolean inCreation = false;
    int start = -1;
    String value = "";
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "TEXT" -> inText = true;
          case "DCT" -> inCreation = true;
          case "TIMEX3" -> {
            value = xml.getAttributeValue(null, "value");
            start = text.length();
            if (inCreation) {
              created = LocalDate.parse(value.substring(0, 10));
            }
          }
          default -> {}
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        switch (xml.getLocalName()) {
          case "TEXT" -> inText = false;
          case "DCT" -> inCreation = false;
          case "TIMEX3" -> {
            if (inText && text.length() > start) {
              marked.add(new Marked(trimmed(text, start), value));
            }
          }
          default -> {}
        }
      } else if (inText
          && (event == XMLStreamConstants.CHARACTERS
              || event == XMLStreamConstants.CDATA
              || event == XMLStreamConstants.SPACE)) {
        text.append(xml.getText());
      }
    }
    if (created == null) {
      throw new XMLStreamException("no creation time in " + name);
    }
    return new TimeMlDocument(name, created, text.toString(), marked);
  }

  // White space at the edges of a marked span does not count (README of the set).
  private static Span trimmed(StringBuilder text, int from) {
    int start = from;
    int end = text.length();
    while (start < end - 1 && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start + 1 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
