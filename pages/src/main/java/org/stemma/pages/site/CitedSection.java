package org.stemma.pages.site;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Article;
import org.stemma.core.model.Field;
import org.stemma.core.model.Witness;
import org.stemma.pages.site.Units.Unit;
import org.stemma.pages.site.view.StoryPage;

/**
 * The sentences that the dossier cites, and those beside them for the evidence panel. Made last,
 * when all findings are.
 */
final class CitedSection {
  private final Edition edition;

  CitedSection(Edition edition) {
    this.edition = edition;
  }

  List<StoryPage.Cited> all() {
    List<StoryPage.Cited> cited = new ArrayList<>();
    for (Witness witness : edition.witnesses()) {
      List<StoryPage.Sentence> sentences = sentences(witness);
      if (!sentences.isEmpty()) {
        cited.add(
            new StoryPage.Cited(edition.letter(witness.id(), "../"), language(witness), sentences));
      }
    }
    return cited;
  }

  private List<StoryPage.Sentence> sentences(Witness witness) {
    Units units = edition.units(witness.id());
    List<Unit> text = units.text();
    List<StoryPage.Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      boolean cites = cites(witness, text, i);
      if (cites || cites(witness, text, i - 1) || cites(witness, text, i + 1)) {
        sentences.add(sentence(witness, units, text.get(i), !cites));
      }
    }
    for (Field field : fields(witness.article())) {
      Unit unit = units.field(field);
      if (edition.citations.cites(witness.id(), unit)) {
        sentences.add(sentence(witness, units, unit, false));
      }
    }
    return sentences;
  }

  private boolean cites(Witness witness, List<Unit> text, int i) {
    return i >= 0 && i < text.size() && edition.citations.cites(witness.id(), text.get(i));
  }

  private StoryPage.Sentence sentence(Witness witness, Units units, Unit unit, boolean beside) {
    return new StoryPage.Sentence(
        edition.key(witness.id(), unit),
        edition.label(witness.id(), unit),
        "../" + Links.article(witness.id()) + "#" + unit.anchor(),
        units.words(unit),
        beside);
  }

  /** The fields outside the text that hold words, in order. */
  static List<Field> fields(Article article) {
    List<Field> fields = new ArrayList<>();
    if (article.title() != null && !article.title().isEmpty()) {
      fields.add(Field.TITLE);
    }
    if (article.standfirst() != null && !article.standfirst().isEmpty()) {
      fields.add(Field.STANDFIRST);
    }
    for (int i = 0; i < article.captions().size(); i++) {
      fields.add(Field.caption(i));
    }
    for (int i = 0; i < article.credits().size(); i++) {
      fields.add(Field.credit(i));
    }
    for (int i = 0; i < article.notices().size(); i++) {
      fields.add(Field.notice(i));
    }
    return fields.stream().filter(f -> !article.words(f).isEmpty()).toList();
  }

  /** The language of an article's words for a page in English; empty where it is not known. */
  static @Nullable String language(Witness witness) {
    String language = witness.annotation().language();
    return switch (language) {
      case "en" -> null;
      case "und" -> "";
      default -> language;
    };
  }
}
