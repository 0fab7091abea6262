package org.stemma.pages.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.core.model.Article;
import org.stemma.core.model.Entity;
import org.stemma.core.model.Evidence;
import org.stemma.core.model.Field;
import org.stemma.core.model.Outlet;
import org.stemma.core.model.Story;
import org.stemma.core.model.Witness;
import org.stemma.pages.site.Units.Spot;
import org.stemma.pages.site.Units.Unit;
import org.stemma.pages.site.drawing.OriginMarks;
import org.stemma.pages.site.view.FindingLink;
import org.stemma.pages.site.view.Letter;
import org.stemma.pages.site.view.Ref;

/**
 * The witnesses of a story with their letters, and the references into them. Made for one story (or
 * for one article that stands in none), filled with citations while its pages are made.
 */
final class Edition {
  /** A finding while its entry is made: its number on the page and its permanent anchor. */
  record Finding(String number, String anchor) {}

  /** Of a title where articles are listed, in characters; its own page has all of it. */
  private static final int TITLE_LENGTH = 240;

  /** In characters. */
  private static final int OUTLET_LENGTH = 80;

  final Phrases phrases;
  final Days days;
  final Citations citations = new Citations();

  /** Null for an article that stands in no story. */
  final @Nullable OriginMarks origins;

  private final @Nullable Story story;
  private final Map<String, Witness> witnesses = new LinkedHashMap<>();
  private final Map<String, @Nullable String> sigla = new HashMap<>();
  private final Map<String, Units> units = new HashMap<>();
  private final Map<String, Entity> entities = new HashMap<>();
  private final Set<String> anchors = new HashSet<>();

  /** The edition of a story. */
  Edition(Phrases phrases, Story story) {
    this(phrases, story, story.witnesses());
    story.witnesses().forEach(w -> sigla.put(w.id(), story.siglum(w.id())));
    story.entities().forEach(e -> entities.put(e.id(), e));
  }

  /** The edition of an article that stands in no story. */
  Edition(Phrases phrases, Witness alone) {
    this(phrases, null, List.of(alone));
  }

  private Edition(Phrases phrases, @Nullable Story story, List<Witness> witnesses) {
    this.phrases = phrases;
    this.days = new Days(phrases);
    this.story = story;
    this.origins = story == null ? null : marks(story);
    witnesses.forEach(w -> this.witnesses.put(w.id(), w));
  }

  private static OriginMarks marks(Story story) {
    Map<String, String> sigla = new LinkedHashMap<>();
    story.witnesses().forEach(w -> sigla.put(w.id(), story.siglum(w.id())));
    List<Set<String>> lines = new ArrayList<>();
    Set<String> alone = new LinkedHashSet<>(sigla.keySet());
    for (Story.Line line : story.lines()) {
      lines.add(Set.copyOf(line.articles()));
      line.articles().forEach(alone::remove);
    }
    // Articles outside every line of text: each is its own.
    alone.forEach(article -> lines.add(Set.of(article)));
    return new OriginMarks(sigla, lines);
  }

  @Nullable Story story() {
    return story;
  }

  List<Witness> witnesses() {
    return List.copyOf(witnesses.values());
  }

  boolean holds(String article) {
    return witnesses.containsKey(article);
  }

  Article article(String id) {
    return witness(id).article();
  }

  Witness witness(String id) {
    Witness witness = witnesses.get(id);
    if (witness == null) {
      throw new IllegalArgumentException("Bug: evidence outside its story, in article " + id);
    }
    return witness;
  }

  Units units(String article) {
    return units.computeIfAbsent(article, id -> Units.of(witness(id)));
  }

  @Nullable Entity entity(@Nullable String id) {
    return id == null ? null : entities.get(id);
  }

  /** The letter of an article; empty outside a story. */
  String siglum(String article) {
    String siglum = sigla.get(article);
    return siglum == null ? "" : siglum;
  }

  /** Where the page of the story says on what an article's date rests. */
  String basis(String article) {
    return "#w-" + siglum(article);
  }

  /** Letters of articles in the order of the story, without repeats. */
  List<String> sigla(Collection<String> articles) {
    Set<String> wanted = new HashSet<>(articles);
    return witnesses.keySet().stream().filter(wanted::contains).map(this::siglum).toList();
  }

  /** A finding's anchor: its id, made unique on the page where two findings have one id. */
  Finding finding(String number, String id) {
    String anchor = id;
    for (int next = 2; !anchors.add(anchor); next++) {
      anchor = id + "-" + next;
    }
    return new Finding(number, anchor);
  }

  /** An article as lists of articles show it. */
  Letter letter(String article, String root) {
    Article a = article(article);
    String siglum = sigla.get(article);
    return new Letter(
        siglum,
        root + Links.article(a.id()),
        title(a),
        outlet(a.outlet()),
        unnamed(a.outlet()),
        days.published(a.published()),
        Days.inferred(a.published()));
  }

  /** A title as lists and links show it; the phrase for none. */
  String title(Article article) {
    String title = article.title();
    return title == null || title.isBlank()
        ? phrases.say("title.none")
        : Shown.brief(title, TITLE_LENGTH);
  }

  String outlet(Outlet outlet) {
    if (outlet.name() != null) {
      return Shown.brief(outlet.name(), OUTLET_LENGTH);
    }
    return outlet.domain() != null
        ? Shown.brief(outlet.domain(), OUTLET_LENGTH)
        : phrases.say("outlet.none");
  }

  static boolean unnamed(Outlet outlet) {
    return outlet.name() == null && outlet.domain() == null;
  }

  /** The words of evidence, verbatim. */
  String words(Evidence evidence) {
    String field = article(evidence.article()).words(evidence.field());
    return Shown.words(evidence.span().of(field)).replaceAll("\\s++", " ");
  }

  /** References to {@code evidence}, in its order, without repeats, cited by {@code finding}. */
  List<Ref> refs(@Nullable Finding finding, List<Evidence> evidence) {
    return refs(finding, evidence, null);
  }

  /**
   * References to {@code evidence}; the first whose words hold {@code text}, or are held by it, is
   * the finding's own.
   */
  List<Ref> refs(@Nullable Finding finding, List<Evidence> evidence, @Nullable String text) {
    return refs(finding, evidence, text, false);
  }

  /** References to where a name stands: cited, but no account of anything. */
  List<Ref> names(Finding finding, List<Evidence> evidence) {
    return refs(finding, evidence, null, true);
  }

  private List<Ref> refs(
      @Nullable Finding finding, List<Evidence> evidence, @Nullable String text, boolean name) {
    Map<String, Ref> refs = new LinkedHashMap<>();
    boolean found = text == null;
    for (Evidence each : evidence) {
      boolean own = false;
      if (!found && text != null) {
        String words = words(each);
        String line = Shown.words(text);
        own = words.contains(line) || line.contains(words);
        found = own;
      }
      for (Spot spot : units(each.article()).spots(each.field(), each.span())) {
        Ref ref = ref(finding, each, spot, own, name);
        refs.putIfAbsent(ref.href(), ref);
      }
    }
    // Its own words first; the rest in the order of the evidence.
    return refs.values().stream().sorted(Comparator.comparing(r -> !r.own())).toList();
  }

  private Ref ref(
      @Nullable Finding finding, Evidence evidence, Spot spot, boolean own, boolean name) {
    String article = evidence.article();
    if (name) {
      citations.name(article, spot);
    } else if (finding == null || story == null) {
      citations.add(article, spot);
    } else {
      String href = "../" + Links.story(story.id()) + "#" + finding.anchor();
      citations.add(article, spot, new FindingLink(finding.number(), href));
    }
    Evidence.Role role = evidence.role();
    return new Ref(
        label(article, spot.unit()),
        "../" + Links.article(article) + "#" + spot.anchor(),
        key(article, spot.unit()),
        own,
        role == null || role == Evidence.Role.REPORTS ? null : phrases.say("role." + role));
  }

  /** The reference to a unit as people write it: "D 11". */
  String label(String article, Unit unit) {
    String siglum = siglum(article);
    return (siglum.isEmpty() ? "" : siglum + "\u00A0") + name(unit);
  }

  /** A unit without its letter: "11", "title", "caption 2". */
  String name(Unit unit) {
    if (unit.sentence()) {
      return String.valueOf(unit.number());
    }
    if (unit.field().equals(Field.TEXT)) {
      return phrases.say("unit.gap", unit.number());
    }
    String kind = "unit." + unit.field().kind().name();
    return unit.field().index() == 0
        ? phrases.say(kind)
        : phrases.say(kind) + "\u00A0" + (unit.field().index() + 1);
  }

  /** Of a cited unit, unique on the page of its story. */
  String key(String article, Unit unit) {
    String siglum = siglum(article);
    return (siglum.isEmpty() ? "self" : siglum) + "-" + unit.anchor();
  }

  /** The first reference's address; the page's own top where a finding has none. */
  static String first(List<Ref> refs) {
    return refs.isEmpty() ? "#main" : refs.getFirst().href();
  }

  /** The evidence that lies in {@code article}. */
  static List<Evidence> in(String article, List<Evidence> evidence) {
    List<Evidence> here = new ArrayList<>();
    for (Evidence each : evidence) {
      if (each.article().equals(article)) {
        here.add(each);
      }
    }
    return here;
  }
}
