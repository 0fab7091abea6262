package org.stemma.ingest.plain;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words under a picture, told by the credit at their end. */
final class Captions {
  /** In brackets after the words: "[AP/HALYARD]", "(Photo: Jane Roe)". */
  private static final Pattern BRACKETS =
      Pattern.compile("(?u)^(.{8,900}\\S) ?[\\[(]([^\\[\\]()]{2,80})[\\])]\\.?$");

  /** With a word for pictures: "… on Tuesday. Photo: Jane Roe". */
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?u)^(.{8,900}?[.!?”\"]) ?[-–—|/]? ?((?:(?:File )?[Pp]hotos?|PHOTO|[Ii]mages?|Pictures?|Credits?"
              + "|Fotos?|FOTO|Bild|Beeld|Imagen|Immagine|Crédit(?: photo)?|Kuva|Zdjęcie|Fot\\.|Фото|Fotoğraf"
              + "|Photograph|Photo credit|Image credit)(?: by| courtesy of| courtesy)?\\s?[:/]?\\s?"
              + "(\\p{Lu}[^.!?]{1,70}))$");

  /** After a copyright mark, or an agency and a name: "© Jane Roe", "HALYARD/Jane Roe". */
  private static final Pattern MARKED =
      Pattern.compile(
          "(?u)^(.{8,900}?[.!?”\"]) ?[-–—|]? ?(© ?([\\p{Lu}][^.!?]{1,70})"
              + "|(\\p{Lu}[\\p{L}.]{1,20}(?: \\p{Lu}[\\p{L}.]{0,20}){0,3}"
              + " ?/ ?\\p{Lu}[\\p{L}.'’-]{1,20}(?: \\p{Lu}[\\p{L}.'’-]{0,20}){0,3}))$");

  /** Words with which a picture points at itself. */
  private static final List<String> POINTERS =
      List.of("left", "right", "center", "centre", "pictured", "poses", "file photo", "seen here");

  private Captions() {}

  /**
   * A caption taken apart.
   *
   * @param words without the credit
   * @param credit the name in the credit
   * @param tail the credit as written
   * @param sure whether the credit says that it is one of a picture
   */
  record Parts(String words, String credit, String tail, boolean sure) {}

  /** The parts of a line that ends in a credit as pictures have them; null if it does not. */
  static @Nullable Parts parts(String line) {
    if (line.length() > 1000) {
      return null;
    }
    Matcher labelled = LABELLED.matcher(line);
    if (labelled.matches()) {
      return new Parts(
          labelled.group(1).strip(), labelled.group(3).strip(), labelled.group(2), true);
    }
    Matcher marked = MARKED.matcher(line);
    if (marked.matches()) {
      String name = marked.group(3) != null ? marked.group(3) : marked.group(4);
      return new Parts(
          marked.group(1).strip(), name == null ? "" : name.strip(), marked.group(2), true);
    }
    Matcher brackets = BRACKETS.matcher(line);
    return brackets.matches() ? bracketed(line, brackets) : null;
  }

  private static @Nullable Parts bracketed(String line, Matcher brackets) {
    String inside = brackets.group(2).strip();
    int tail = brackets.end(1);
    boolean photo = Vocabulary.in(inside).words(Vocabulary.Kind.PHOTO) > 0;
    boolean square = line.indexOf('[', tail) >= 0;
    boolean slash = inside.indexOf('/') > 0;
    if (!(photo || square || slash) || !isCredit(inside, photo)) {
      return null;
    }
    String name = withoutLabel(inside);
    boolean sure = photo || (square && slash);
    return new Parts(brackets.group(1).strip(), name, line.substring(tail).strip(), sure);
  }

  /** Names alone: every word has a capital, a word for pictures and small joints apart. */
  private static boolean isCredit(String inside, boolean photo) {
    List<String> words = Tokens.of(inside);
    Vocabulary.Hits hits = Vocabulary.in(inside);
    int pressed = hits.words(Vocabulary.Kind.BUTTON, Vocabulary.Kind.LABEL);
    if (words.isEmpty() || words.size() > 8 || (pressed == hits.words().size() && !photo)) {
      return false;
    }
    long small =
        words.stream()
            .filter(w -> Character.isLowerCase(w.codePointAt(0)) && w.length() > 3)
            .count();
    return small <= (photo ? 2 : 0) && words.stream().anyMatch(w -> w.length() > 1);
  }

  /** "Photo: Jane Roe" without its label. */
  private static String withoutLabel(String inside) {
    int colon = inside.indexOf(':');
    if (colon > 0 && Vocabulary.in(inside.substring(0, colon)).words(Vocabulary.Kind.PHOTO) > 0) {
      return inside.substring(colon + 1).strip();
    }
    String lower = Tokens.lowerCase(inside);
    int by = lower.indexOf(" by ");
    if (by > 0 && Vocabulary.in(inside.substring(0, by)).words(Vocabulary.Kind.PHOTO) > 0) {
      return inside.substring(by + 4).strip();
    }
    return inside;
  }

  /** Whether the words point at a picture. */
  static boolean pointsAtPicture(String words) {
    String lower = " " + String.join(" ", Tokens.lower(words)) + " ";
    return POINTERS.stream().anyMatch(p -> lower.contains(" " + p + " "));
  }
}
